using System;
using System.CommandLine;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>How the command <c>review</c> is typed.</summary>
internal static class ReviewLine
{
    public static Command Of(
        Argument<string> rules, Option<string> today, Option<bool> json, Func<ParseResult, Request> requestOf)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "Answers to a checklist (kết quả kiểm tra), or a draft report (dự thảo báo cáo)",
        };
        var command = new Command("review", "Says what a checklist or a report lacks (rà soát kiểm tra, báo cáo)")
        {
            rules, file, today, json,
        };
        command.SetAction(read => new ReviewCommand(requestOf(read))
            .Run(read.GetValue(rules)!, read.GetValue(file)!));
        return command;
    }
}
