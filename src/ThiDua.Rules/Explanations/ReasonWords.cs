using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>What a value waits for, as people read it: what several units or periods lack is told once.</summary>
internal sealed class ReasonWords
{
    private const int MostNamed = 5;

    private static readonly Words Unit = new("unit ", "đơn vị ");
    private static readonly Words Period = new("period ", "kỳ ");

    private readonly StepNames _names;
    private readonly Language _language;

    public ReasonWords(StepNames names, Language language)
    {
        _names = names;
        _language = language;
    }

    public string Of(ValueList<PendingReason> reasons) => string.Join("; ", reasons
        .GroupBy(reason => reason with { Unit = default, Period = null })
        .Select(group => What(group.Key).In(_language) + About(group.Key, group.ToList())));

    private Words What(PendingReason reason)
    {
        string on = _names.Short(reason.On, _language);
        return reason.Kind switch
        {
            PendingKind.Missing => new("not entered: " + on, "chưa nhập: " + on),
            PendingKind.Refused => new("refused: " + on, "bị từ chối: " + on),
            PendingKind.Gap => new("no row as published: " + on, "không có mức đã ban hành: " + on),
            PendingKind.Tie => new("tie: " + on, "bằng nhau: " + on),
            PendingKind.ThirdMark => new("third mark needed: " + on, "cần chấm lần ba: " + on),
            PendingKind.OpenLog => new(
                "log not complete to the end: " + on, "sổ theo dõi chưa ghi đầy đủ đến hết kỳ: " + on),
            PendingKind.OtherPeriods => new("periods not given: " + on, "chưa có các kỳ: " + on),
            PendingKind.Undated => new("no day known: " + on, "chưa xác định được ngày: " + on),
            PendingKind.NoRelation => new("relation not said: " + on, "hồ sơ chưa khai quan hệ: " + on),
            PendingKind.OtherUnits when !reason.Relation.IsEmpty => NotGiven(reason),
            PendingKind.OtherUnits => new("other units not given: " + on, "chưa có các đơn vị khác: " + on),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>A unit that may be there, but not by the rubric by which it is needed.</summary>
    private Words NotGiven(PendingReason reason)
    {
        string unit = _names.Unit(reason.On);
        if (reason.Rubric.IsEmpty) return new("no dossier of unit " + unit, "chưa có hồ sơ của đơn vị " + unit);
        string rubric = _names.Short(reason.Rubric, _language);
        return new(
            "no dossier of unit " + unit + " by the rubric " + rubric,
            "chưa có hồ sơ của đơn vị " + unit + " theo bảng " + rubric);
    }

    /// <summary>By which relation, of which record, which other units and which other periods, in parentheses.</summary>
    private string About(PendingReason what, IReadOnlyList<PendingReason> whose)
    {
        var about = new List<string>();
        if (!what.Relation.IsEmpty)
            about.Add(new Words("relation ", "quan hệ ").In(_language) + _names.Short(what.Relation, _language));
        if (!what.List.IsEmpty)
            about.Add(_names.Short(what.List, _language) + ": " + NumberWords.Date(what.Item ?? "", _language));
        var units = whose.Where(one => one.IsOfNamedUnit).Select(one => one.Unit).Distinct().ToList();
        var periods = whose.Select(one => one.Period).OfType<string>().Distinct().ToList();
        if (whose.Count == System.Math.Max(units.Count, 1) * System.Math.Max(periods.Count, 1))
        {
            if (units.Count > 0)
                about.Add(Unit.In(_language) + Listed(units.Select(_names.Unit), new(" more units", " đơn vị khác")));
            if (periods.Count > 0) about.Add(Period.In(_language) + Listed(periods, new(" more periods", " kỳ khác")));
        }
        else about.Add(Listed(whose.Select(Pair), new(" more", " trường hợp khác")));

        return about.Count == 0 ? "" : " (" + string.Join("; ", about) + ")";
    }

    private string Pair(PendingReason reason) => string.Join(" ", new[]
    {
        reason.IsOfNamedUnit ? Unit.In(_language) + _names.Unit(reason.Unit) : null,
        reason.Period is { } period ? Period.In(_language) + period : null,
    }.Where(part => part is not null));

    /// <summary>All of a few; of many the first ones and how many more there are.</summary>
    private string Listed(IEnumerable<string> names, Words more)
    {
        var all = names.ToList();
        if (all.Count <= MostNamed) return string.Join(", ", all);
        string rest = NumberWords.Number(Fraction.Of(all.Count - MostNamed + 1), NumberUnit.Count, _language);
        return string.Join(", ", all.Take(MostNamed - 1)) + new Words(" and ", " và ").In(_language) + rest
            + more.In(_language);
    }
}
