using NodaTime;
using ThiDua.Rules.Analysis;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>The part that has rubrics analysed once they are checked.</summary>
internal sealed partial class Compilation
{
    /// <summary>Looks for what can come out of a rubric without errors; only notes and warnings are added.</summary>
    public RuleSetAnalysis Analyse(Rubric rubric) =>
        RuleSetAnalysing.Analyse(rubric, TextOf(rubric), _options.Steps, _scope);

    /// <summary>Reports the same of readings that are not the chosen ones; gives the steps taken.</summary>
    public long Look(Rubric rubric) => RuleSetAnalysing.Look(rubric, TextOf(rubric), _options.Steps, _scope);

    private AnalysedText TextOf(Rubric rubric)
    {
        var own = _parts.GetRange(rubric.Root.Index, rubric.OwnLines.Count);
        return new AnalysedText(DossiersFor(rubric), _scope.InForce, own, _outcomes, _rankings);
    }

    /// <summary>How dossiers are read that are made to show what is found; they name no text of the rules.</summary>
    private DossierRules DossiersFor(Rubric rubric) => new(
        rubric,
        [rubric],
        new RuleSetIdentity(_spec.Code, _spec.Version, ""),
        StageList,
        Relations,
        new DateInterval(_spec.Effective?.From ?? LocalDate.MinIsoValue, _spec.Effective?.To ?? LocalDate.MaxIsoValue),
        _options.Diagnostics,
        new RingSenders(Rotations));
}
