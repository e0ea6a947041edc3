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

    private static readonly Words UnitWord = new("unit ", "đơn vị ");
    private static readonly Words PeriodWord = new("period ", "kỳ ");
    private static readonly Words Itself = new("itself", "này");
    private static readonly Words Cases = new(" more", " trường hợp khác");

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

    /// <summary>By which relation, of which record, which units and which periods, in parentheses.</summary>
    private string About(PendingReason what, List<PendingReason> whose)
    {
        var about = new List<string>();
        if (!what.Relation.IsEmpty)
            about.Add(new Words("relation ", "quan hệ ").In(_language) + _names.Short(what.Relation, _language));
        if (!what.List.IsEmpty)
            about.Add(_names.Short(what.List, _language) + ": " + NumberWords.Date(what.Item ?? "", _language));
        var units = whose.Select(UnitOf).Distinct().ToList();
        var periods = whose.Select(one => one.Period).Distinct().ToList();
        if (whose.Count != units.Count * periods.Count)
            about.Add(Listed(whose.Select(one => Unit(UnitOf(one)) + " " + Period(one.Period)), Cases));
        else
        {
            if (units.Exists(unit => !unit.IsEmpty))
                about.Add(UnitWord.In(_language) + Listed(units.Select(NameOf), new(" more units", " đơn vị khác")));
            if (periods.Exists(period => period is not null))
                about.Add(PeriodWord.In(_language) + Listed(periods.Select(NameOf), new(" more periods", " kỳ khác")));
        }

        return about.Count == 0 ? "" : " (" + string.Join("; ", about) + ")";
    }

    private static Code UnitOf(PendingReason reason) => reason.IsOfNamedUnit ? reason.Unit : default;

    private string Unit(Code unit) => UnitWord.In(_language) + NameOf(unit);

    private string Period(string? period) => PeriodWord.In(_language) + NameOf(period);

    /// <summary>The unit to which it is told is not named among the others.</summary>
    private string NameOf(Code unit) => unit.IsEmpty ? Itself.In(_language) : _names.Unit(unit);

    private string NameOf(string? period) => period ?? Itself.In(_language);

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
