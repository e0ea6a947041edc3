using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>A dossier that was checked: what it is scored by, what counts of it, and the findings so far.</summary>
internal sealed record ClusterUnit(
    Dossier Dossier, DossierRules Rules, EntryTable Entries, DiagnosticBag Bag)
{
    public Rubric Rubric => Rules.Rubric;

    /// <summary>The days that the dossier is about; null when it does not say.</summary>
    public DateInterval? Period { get; } = DossierEvaluating.PeriodOf(Dossier);

    /// <summary>The results of earlier periods that count.</summary>
    public ValueList<RecordedResult> Earlier { get; private init; } = ValueList<RecordedResult>.Empty;

    /// <summary>A dossier whose entries were checked, with what it says of earlier periods.</summary>
    public static ClusterUnit Of(Dossier dossier, DossierRules rules, EntryTable entries, DiagnosticBag bag) =>
        new(dossier, rules, entries, bag) { Earlier = EarlierChecks.Check(dossier, rules, bag) };

    /// <summary>Whether two units stand together: by the same rubric, in the same days.</summary>
    public bool IsWith(ClusterUnit other) => Rubric == other.Rubric && Period == other.Period;
}
