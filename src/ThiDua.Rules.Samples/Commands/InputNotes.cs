using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>What may be entered for an input, in words, for a person who fills in a form.</summary>
internal sealed class InputNotes(RuleSet rules, Language language)
{
    /// <summary>The line of the sheet, the name of the input, its type and what is allowed.</summary>
    public string Of(Input input)
    {
        var line = input.Line.IsEmpty ? null : rules.Rubrics
            .SelectMany(rubric => rubric.Total.SelfAndBelow())
            .FirstOrDefault(one => one.Code == input.Line);
        string what = line is null ? input.Title : HeadOf(line, input);
        return what + " – " + string.Join("; ", Allowed(input, line));
    }

    private static string HeadOf(Criterion line, Input input)
    {
        string head = line.Label is { } label ? label + ". " + line.Title : line.Title;
        return input.Title == line.Title || input.Title == input.Code.Value ? head : head + ": " + input.Title;
    }

    private IEnumerable<string> Allowed(Input input, Criterion? line)
    {
        yield return TypeOf(input);
        if (RangeOf(input) is { } range) yield return range;
        if (input.Step is null && input.Decimals is { } most and > 0 and < 8)
        {
            yield return language.In("nhiều nhất ", "at most ") + Digits(most)
                + language.In(" chữ số thập phân", " decimals")
                + (input.Type == InputType.Share ? language.In(" của số phần trăm", " of the per cent") : "");
        }

        if (input.Step is { } step) yield return language.In("bước ", "in steps of ") + step;
        if (input.MayBeNotApplicable)
            yield return language.In("hoặc \"n/a\" (không áp dụng)", "or \"n/a\" (not applicable)");
        if (line is { Evidence.Count: > 0 })
        {
            string evidence = string.Join(", ", line.Evidence.Select(one => one.Title));
            yield return language.In("minh chứng: ", "evidence: ") + evidence;
        }
    }

    private static string Digits(int count) => count.ToString(CultureInfo.InvariantCulture);

    private string TypeOf(Input input) => input.Type switch
    {
        InputType.Points => language.In("điểm", "points"),
        InputType.Count => language.In("số nguyên", "a whole number"),
        InputType.Share => input.Decimals == 0
            ? language.In("tỷ lệ, ví dụ 0.12 hoặc \"12%\"", "a share such as 0.12 or \"12%\"")
            : language.In("tỷ lệ, ví dụ 0.125 hoặc \"12.5%\"", "a share such as 0.125 or \"12.5%\""),
        InputType.Money => language.In("số tiền, đồng", "money in whole đồng"),
        InputType.Days => language.In("số ngày", "days"),
        InputType.WorkingDays => language.In("số ngày làm việc", "working days"),
        InputType.Number => language.In("số", "a number"),
        InputType.YesNo => language.In("true (có) hoặc false (không)", "true (yes) or false (no)"),
        InputType.Level => language.In("một trong các mức ", "one of the levels ") + LevelsOf(input),
        InputType.Date => language.In("ngày, ví dụ \"2022-11-20\"", "a date such as \"2022-11-20\""),
        InputType.Records => language.In("danh sách ", "a list ") + ListOf(input)
            + language.In(", mỗi bản ghi có: ", ", of each record: ") + FieldsOf(input),
        InputType.Events => language.In("loại sự kiện trong sổ theo dõi", "a kind of event in the log")
            + (Declared(input).Any() ? language.In(", \"fields\" gồm: ", ", with \"fields\": ") + FieldsOf(input) : "")
            + (input.Owner.IsEmpty ? "" : language.In(", của khâu \"", ", of the stage \"") + input.Owner + "\""),
        _ => throw new UnreachableException(),
    };

    /// <summary>The fields that the rule set declares; the day and the number of an event stand beside them.</summary>
    private static IEnumerable<Input> Declared(Input input) => input.Fields.Where(field =>
        input.Type != InputType.Events || field.Code.Value is not ("date" or "times"));

    private static string ListOf(Input input) =>
        "[{ " + string.Join(", ", input.Fields.Select(field => "\"" + field.Code + "\": …")) + " }]";

    private string FieldsOf(Input input) =>
        string.Join(", ", Declared(input).Select(field => "\"" + field.Code + "\" (" + Of(field) + ")"));

    private static string LevelsOf(Input input) => string.Join(", ", (input.Levels?.Levels ?? []).Select(level =>
        level.Title == level.Code.Value ? "\"" + level.Code + "\"" : "\"" + level.Code + "\" (" + level.Title + ")"));

    /// <summary>The range; that of a share in per cent, as people say it.</summary>
    private string? RangeOf(Input input)
    {
        var range = input.Range;
        string End(Fraction end) => input.Type == InputType.Share ? (end * Fraction.Of(100)) + "%" : end.ToString();
        string from = range.IncludesLeast ? language.In("từ ", "from ") : language.In("trên ", "above ");
        string most = range.IncludesGreatest ? language.In("không quá ", "at most ") : language.In("dưới ", "below ");
        string to = range.IncludesGreatest ? language.In(" đến ", " to ") : language.In(" đến dưới ", " to below ");
        return (range.Least, range.Greatest) switch
        {
            ({ } least, { } greatest) => from + End(least) + to + End(greatest),
            ({ } least, null) when range.IncludesLeast => from + End(least) + language.In(" trở lên", " on"),
            ({ } least, null) => language.In("lớn hơn ", "above ") + End(least),
            (null, { } greatest) => most + End(greatest),
            _ => null,
        };
    }
}
