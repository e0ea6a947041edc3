using System;
using System.CommandLine;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>How the command <c>print</c> is typed.</summary>
internal static class PrintLine
{
    public static Command Of(
        Argument<string> rules, Option<string> today, Func<ParseResult, Request> requestOf)
    {
        var what = new Argument<string>("WHAT") { Description = "What is to be printed (nội dung in)" };
        what.AcceptOnlyFromAmong(PrintOptions.Things);
        var data = new Option<string[]>("--data")
        {
            Description = "A file with what is not in the rules: dossiers, answers, progress of the plan, a report, "
                + "inspections, people; may be given often",
            HelpName = "FILE",
            DefaultValueFactory = _ => [],
        };
        var format = new Option<string>("--format")
        {
            Description = "As what: a Word file, a web page, or Markdown",
            DefaultValueFactory = _ => PrintOptions.Docx,
        };
        format.AcceptOnlyFromAmong(PrintOptions.Formats);
        var file = new Option<string>("--out")
        {
            Description = "The file to write",
            HelpName = "FILE",
            Required = true,
        };
        var of = Text("--of", "Which rubric (bảng chấm điểm), rotation, checklist or report, by its code (mã)", "CODE");
        var unit = Text("--unit", "Of which unit (đơn vị), by its code", "CODE");
        var period = Text("--period",
            "The result of which period (kỳ): 2031-01, 2031-Q1, or the days of a week 2031-01-06/2031-01-12", "PERIOD");
        var layout = Text("--layout", "A layout of your own (thể thức trình bày)", "FILE");
        var command = new Command("print", "Prints plans, score sheets, tables, minutes (in văn bản)")
        {
            rules, what, data, format, file, of, unit, period, layout, today,
        };
        command.SetAction(read => new PrintCommand(requestOf(read), new PrintOptions(
            read.GetValue(what)!,
            read.GetValue(data)!,
            read.GetValue(format)!,
            read.GetValue(file)!,
            read.GetValue(of),
            read.GetValue(unit),
            read.GetValue(period),
            read.GetValue(layout))).Run(read.GetValue(rules)!));
        return command;
    }

    private static Option<string> Text(string name, string description, string value) =>
        new(name) { Description = description, HelpName = value };
}
