using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>What was found when a given team was held against the rules (kết quả rà soát thành phần đoàn).</summary>
public sealed record TeamReview
{
    internal TeamReview(Inspection inspection, Team team, ValueList<TeamFinding> findings)
    {
        Inspection = inspection;
        Team = team;
        Findings = findings;
    }

    /// <summary>The inspection that was looked at.</summary>
    public Inspection Inspection { get; }

    /// <summary>The team or attendance list of the rule set.</summary>
    public Team Team { get; }

    /// <summary>Everything that was found, seat by seat.</summary>
    public ValueList<TeamFinding> Findings { get; }

    /// <summary>Whether nothing is wrong; notes and warnings do not count.</summary>
    public bool Complies => Findings.All(finding => finding.Diagnostic.Severity != Severity.Error);
}

/// <summary>The reviews of several inspections, in their order (kết quả rà soát các cuộc kiểm tra).</summary>
public sealed record InspectionReview
{
    internal InspectionReview(ValueList<TeamReview> teams) => Teams = teams;

    /// <summary>One review for each inspection.</summary>
    public ValueList<TeamReview> Teams { get; }

    /// <summary>Whether all of them follow the rules.</summary>
    public bool Comply => Teams.All(team => team.Complies);
}
