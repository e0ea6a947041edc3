using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>Who answers: a unit or group, of which kind, and who is who around it.</summary>
internal sealed class ChecklistSubject
{
    private readonly OrganizationChart _chart;

    public ChecklistSubject(OrganizationChart chart, UnitKindNames kinds, ChecklistAnswers answers)
    {
        _chart = chart;
        Unit = answers.Unit;
        var known = UnitKindCodes.Of(Unit, chart);
        IsOfOtherKind = !known.IsEmpty && !answers.Kind.IsEmpty && known != answers.Kind;
        Kind = known.IsEmpty ? answers.Kind : known;
        Kinds = kinds;
        Title = answers.UnitTitle ?? chart.TitleOf(Unit);
    }

    public Code Unit { get; }

    /// <summary>Its kind; empty where nobody tells it.</summary>
    public Code Kind { get; }

    /// <summary>The kinds that there are.</summary>
    public UnitKindNames Kinds { get; }

    public string Title { get; }

    /// <summary>Whether the text says another kind than the organization, which counts.</summary>
    public bool IsOfOtherKind { get; }

    /// <summary>
    /// The unit or group that somebody was perhaps meant to be whom the organization does not have; null where it has
    /// them, or none is called much alike.
    /// </summary>
    public string? NearestTo(Code somebody)
    {
        bool isKnown = somebody == ChecklistNames.Self || somebody == Unit;
        return isKnown ? null : _chart.NearestTo(somebody);
    }

    /// <summary>Whether an issuer is one that is asked for: the unit itself, another, or a member of a group.</summary>
    public bool IsOf(Code issuer, Code asked, LocalDate day)
    {
        if (asked == ChecklistNames.Self) return issuer.IsEmpty || issuer == Unit;
        return issuer == asked
            || (_chart.FindGroup(asked)?.On(day) is { } year && year.Members.Contains(issuer));
    }
}
