using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>What an open result waits for (còn thiếu), in words.</summary>
internal sealed record Waiting(RuleSet Rules, Evaluation Result)
{
    /// <summary>What is missing, in the order of the sheet and not of the codes.</summary>
    public IEnumerable<PendingReason> Reasons
    {
        get
        {
            var order = Rules.Inputs.Concat(Rules.Dates).Select(input => input.Code).ToList();
            return Result.Waiting.OrderBy(reason => order.IndexOf(reason.On) is var at and >= 0 ? at : order.Count);
        }
    }

    /// <summary>A line for each thing that is missing.</summary>
    public IEnumerable<string> Lines(Language language) => Reasons.Select(reason =>
        reason.On.Value + (TitleOf(reason.On) is { } title ? " (" + title + ")" : "") + ": "
            + Why(reason.Kind, language) + Whose(reason, language));

    private static string Labelled(string label, string title) =>
        label + (label[^1] is '.' or ')' ? " " : ". ") + title;

    /// <summary>What people call the thing: its line of the sheet, or the input; null where neither is found.</summary>
    public string? TitleOf(Code code)
    {
        if (LineOf(code) is { } line) return line.Label is { } label ? Labelled(label, line.Title) : line.Title;
        return Rules.Inputs.Concat(Rules.Dates).FirstOrDefault(input => input.Code == code)?.Title
            ?? Rules.Rubrics.SelectMany(one => one.Outcomes).FirstOrDefault(one => one.Code == code)?.Title
            ?? Rules.Rubrics.SelectMany(one => one.Rankings).FirstOrDefault(one => one.Code == code)?.Title;
    }

    /// <summary>The record, the other unit and the other period that lack it.</summary>
    private static string Whose(PendingReason reason, Language language)
    {
        var whose = new List<string>();
        if (!reason.List.IsEmpty) whose.Add(reason.List.Value + " " + reason.Item);
        if (!reason.Unit.IsEmpty && reason.Unit != reason.On) whose.Add(language.In("đơn vị ", "unit ") + reason.Unit);
        if (reason.Period is { } period) whose.Add(language.In("kỳ ", "period ") + period);
        return whose.Count == 0 ? "" : " (" + string.Join("; ", whose) + ")";
    }

    private Criterion? LineOf(Code code) => Rules.Rubrics
        .SelectMany(rubric => rubric.Total.SelfAndBelow())
        .FirstOrDefault(line => line.Code == code);

    private static string Why(PendingKind kind, Language language) => kind switch
    {
        PendingKind.Missing => language.In("chưa nhập", "not entered"),
        PendingKind.Refused => language.In("bị từ chối", "refused"),
        PendingKind.Gap => language.In("bảng mức không có mức cho giá trị này", "the table has no row for the value"),
        PendingKind.Tie => language.In("bằng điểm, chưa quyết định", "a tie, not decided"),
        PendingKind.ThirdMark => language.In("cần chấm lần ba", "a third mark is needed"),
        PendingKind.OpenLog => language.In("sổ theo dõi chưa khóa", "the log is not closed"),
        PendingKind.OtherPeriods => language.In("chưa có các kỳ nhỏ", "the sub-periods are not given"),
        PendingKind.Undated => language.In("chưa xác định được ngày", "the day is not known"),
        PendingKind.OtherUnits => language.In("chưa có các đơn vị khác", "the other units are not given"),
        _ => throw new UnreachableException(),
    };
}
