using System;
using System.CommandLine;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>What may be typed for teams.</summary>
internal static class TeamLine
{
    public static Command Of(Argument<string> rules, Option<bool> json, Func<ParseResult, Request> requestOf)
    {
        var inspections = new Argument<string>("INSPECTIONS")
        {
            Description = "A file of inspections with the people of their teams (các cuộc kiểm tra)",
        };
        var candidates = new Argument<string>("CANDIDATES")
        {
            Description = "A file of the people who may sit in teams (người có thể tham gia)",
        };
        var composes = new Option<bool>("--compose")
        {
            Description = "Fill the empty seats as fairly as can be (lập đoàn), instead of reviewing the teams",
        };
        var earlier = new Option<string[]>("--earlier")
        {
            Description = "Files of earlier inspections: whoever sat often there sits less often now (các lần trước)",
            HelpName = "FILE",
        };
        var file = new Option<string>("--out")
        {
            Description = "Write the composed inspections to this file",
            HelpName = "FILE",
        };
        var command = new Command("team", "Reviews or composes inspection teams and attendance (đoàn kiểm tra)")
        {
            rules, inspections, candidates, composes, earlier, file, json,
        };
        command.SetAction(read => new TeamCommand(
                requestOf(read),
                new TeamOptions(read.GetValue(composes), read.GetValue(earlier) ?? [], read.GetValue(file)))
            .Run(read.GetValue(rules)!, read.GetValue(inspections)!, read.GetValue(candidates)!));
        return command;
    }
}
