using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>What an open result waits for (còn thiếu), in words.</summary>
internal sealed record Waiting(RuleSet Rules, Evaluation Result, ExplanationWords Words)
{
    private const int MostPeriods = 5;

    /// <summary>What is missing, in the order of the sheet and not of the codes.</summary>
    public IEnumerable<PendingReason> Reasons
    {
        get
        {
            var order = Rules.Inputs.Concat(Rules.Dates).Select(input => input.Code).ToList();
            return Result.Waiting.OrderBy(reason => order.IndexOf(reason.On) is var at and >= 0 ? at : order.Count);
        }
    }

    /// <summary>A line for each thing that is missing; one for all periods that lack it.</summary>
    public IEnumerable<string> Lines(Language language) => Reasons
        .GroupBy(reason => (reason.On, reason.Kind, reason.List, reason.Item, reason.Unit, reason.Relation))
        .Select(group => group.Key.On.Value + (TitleOf(group.Key.On) is { } title ? " (" + title + ")" : "") + ": "
            + Why(group.First(), language) + Whose(group.ToList(), language));

    private static string Labelled(string label, string title) =>
        label + (label[^1] is '.' or ')' ? " " : ". ") + title;

    /// <summary>What people call the thing: its line of the sheet, or the input; null without a name.</summary>
    public string? TitleOf(Code code)
    {
        // A line without a title is called by its code: that need not be told twice.
        if (LineOf(code) is { } line && line.Title != code.Value)
            return line.Label is { } label ? Labelled(label, line.Title) : line.Title;
        return Words.Titles.TryGet(code, out string? title) || Words.Units.TryGet(code, out title) ? title : null;
    }

    private string NameOf(Code code) => TitleOf(code) ?? code.Value;

    /// <summary>The record, the relation, the other unit and the other periods that lack it.</summary>
    private string Whose(List<PendingReason> reasons, Language language)
    {
        var first = reasons[0];
        var whose = new List<string>();
        if (!first.List.IsEmpty) whose.Add(NameOf(first.List) + " " + first.Item);
        if (!first.Relation.IsEmpty) whose.Add(language.In("quan hệ ", "relation ") + NameOf(first.Relation));
        if (!first.Unit.IsEmpty && first.Unit != first.On)
            whose.Add(language.In("đơn vị ", "unit ") + NameOf(first.Unit));
        var periods = reasons.Select(reason => reason.Period).OfType<string>().ToList();
        if (periods.Count > 0) whose.Add(language.In("kỳ ", "period ") + Listed(periods, language));
        return whose.Count == 0 ? "" : " (" + string.Join("; ", whose) + ")";
    }

    private static string Listed(List<string> periods, Language language) => periods.Count <= MostPeriods
        ? string.Join(", ", periods)
        : string.Join(", ", periods.Take(MostPeriods - 1)) + language.In(" và ", " and ")
            + (periods.Count - MostPeriods + 1) + language.In(" kỳ khác", " more");

    private Criterion? LineOf(Code code) => Rules.Rubrics
        .SelectMany(rubric => rubric.Total.SelfAndBelow())
        .FirstOrDefault(line => line.Code == code);

    private string Why(PendingReason reason, Language language) => reason.Kind switch
    {
        PendingKind.Missing => language.In("chưa nhập", "not entered") + Owner(reason, language),
        PendingKind.Refused => language.In("bị từ chối", "refused"),
        PendingKind.Gap => language.In("bảng mức không có mức cho giá trị này", "the table has no row for the value"),
        PendingKind.Tie => language.In("bằng điểm, chưa quyết định", "a tie, not decided"),
        PendingKind.ThirdMark => language.In("cần chấm lần ba", "a third mark is needed"),
        PendingKind.OpenLog => language.In(
            "sổ theo dõi chưa ghi đầy đủ đến hết kỳ", "the log is not complete to the end of the period"),
        PendingKind.OtherPeriods => language.In("chưa có các kỳ nhỏ", "the sub-periods are not given"),
        PendingKind.Undated => language.In("chưa xác định được ngày", "the day is not known"),
        PendingKind.NoRelation => language.In("hồ sơ chưa khai quan hệ này", "the dossier does not say this relation"),
        PendingKind.OtherUnits when !reason.Relation.IsEmpty => reason.Rubric.IsEmpty
            ? language.In("chưa có hồ sơ", "there is no dossier")
            : language.In("chưa có hồ sơ theo bảng ", "there is no dossier by the rubric ") + NameOf(reason.Rubric),
        PendingKind.OtherUnits => language.In("chưa có các đơn vị khác", "the other units are not given"),
        _ => throw new UnreachableException(),
    };

    /// <summary>The stage that alone may enter it: who else asks for it asks in vain.</summary>
    private string Owner(PendingReason reason, Language language)
    {
        var entered = reason.List.IsEmpty ? reason.On : reason.List;
        var owner = Rules.Inputs.FirstOrDefault(input => input.Code == entered)?.Owner ?? default;
        var stage = Rules.Stages.FirstOrDefault(one => one.Code == owner);
        return stage is null ? "" : language.In(", khâu nhập: ", ", stage: ") + stage.Title;
    }
}
