using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>The results of earlier periods in a dossier against the rules: what of them counts.</summary>
internal static class EarlierChecks
{
    /// <summary>The results that count, in the order of the dossier; others were reported.</summary>
    public static ValueList<RecordedResult> Check(Dossier dossier, DossierRules rules, DiagnosticBag bag)
    {
        var found = new List<RecordedResult>();
        foreach (var earlier in dossier.Earlier)
        {
            if (RubricOf(earlier, rules, bag) is not { } rubric || IsOutside(earlier, dossier, bag)) continue;
            var days = new DateInterval(earlier.Period.First, earlier.Period.Last);
            var result = new RecordedResult(earlier, rubric, days, AnswersOf(earlier, rubric, bag));
            int twin = found.FindIndex(one => one.Rubric == rubric && one.Days == days);
            if (twin < 0)
            {
                ReportOtherRules(earlier, rules, bag);
                found.Add(result);
                continue;
            }

            bag.Add(DiagnosticCatalog.EarlierTwice, earlier.At, Named(earlier));
            // Which of two that differ is the right one nobody knows: the period is there, and open.
            if (!found[twin].SaysTheSame(result)) found[twin] = found[twin].Refused();
        }

        return ValueList.From(found);
    }

    /// <summary>Rubric and period of a result, for findings.</summary>
    public static DiagnosticArgument Named(EarlierResult earlier) => new("result", earlier.ToString());

    private static Rubric? RubricOf(EarlierResult earlier, DossierRules rules, DiagnosticBag bag)
    {
        var all = rules.Rubrics.Where(one => !one.Code.IsEmpty).ToList();
        if (all.Find(one => one.Code == earlier.Rubric) is not { } rubric)
        {
            var known = all.Select(one => one.Code.Value).ToList();
            bag.Add(
                DiagnosticCatalog.UnknownRubric,
                earlier.At.Inside("rubric"),
                new DiagnosticArgument("code", earlier.Rubric.Value),
                Quoting.Hint(Spelling.Nearest(earlier.Rubric.Value, known), known));
            return null;
        }

        if (rubric.Period.Has(new DateInterval(earlier.Period.First, earlier.Period.Last))) return rubric;
        bag.Add(
            DiagnosticCatalog.EarlierOfAnotherKind,
            earlier.At.Inside("period"),
            new DiagnosticArgument("rubric", rubric.Code.Value),
            new DiagnosticArgument("kind", Cadences.Form.WordOf(rubric.Period)),
            new DiagnosticArgument("found", earlier.Period.ToString()));
        return null;
    }

    /// <summary>Only periods inside that of the dossier are looked at, as with events of the log.</summary>
    private static bool IsOutside(EarlierResult earlier, Dossier dossier, DiagnosticBag bag)
    {
        if (dossier.Period is { } whole && whole.First <= earlier.Period.First && earlier.Period.Last <= whole.Last)
            return false;
        bag.Add(
            DiagnosticCatalog.EarlierOutsidePeriod,
            earlier.At,
            Named(earlier),
            dossier.Period is { } period
                ? new("period", period.ToString())
                : new("period", "(none is said)", "(hồ sơ không nêu kỳ)"));
        return true;
    }

    /// <summary>Rules may change within a year; whoever reads the result is told.</summary>
    private static void ReportOtherRules(EarlierResult earlier, DossierRules rules, DiagnosticBag bag)
    {
        bool isSame = (earlier.Digest is null || earlier.Digest == rules.RuleSet.Digest)
            && (earlier.Version is null || earlier.Version == rules.RuleSet.Version);
        if (!isSame) bag.Add(DiagnosticCatalog.EarlierOfOtherRules, earlier.At, Named(earlier));
    }

    private static Dictionary<(ResultAsk, int), Answer> AnswersOf(
        EarlierResult earlier, Rubric rubric, DiagnosticBag bag)
    {
        var answers = new Dictionary<(ResultAsk, int), Answer>();
        foreach (var (ask, property, values) in earlier.Spec.Answers())
        {
            var known = IndexesOf(ask, rubric);
            foreach (var (code, value) in values)
            {
                if (value is null) continue; // not known
                var at = earlier.At.Inside(property, code.Value);
                if (known.TryGetValue(code, out int index))
                {
                    if (RecordedValue.Read(value, ask, LevelsOf(ask, index, rubric), code, at, bag) is { } answer)
                        answers.Add((ask, index), answer);
                    continue;
                }

                var codes = known.Keys.Select(one => one.Value).ToList();
                bag.Add(
                    DiagnosticCatalog.EarlierUnknownCode,
                    at,
                    new DiagnosticArgument("code", code.Value),
                    new DiagnosticArgument("property", property),
                    new DiagnosticArgument("rubric", rubric.Code.Value),
                    Quoting.Hint(Spelling.Nearest(code.Value, codes), codes));
            }
        }

        return answers;
    }

    private static Dictionary<Code, int> IndexesOf(ResultAsk ask, Rubric rubric) => ask switch
    {
        ResultAsk.Level or ResultAsk.Final => rubric.Outcomes.ToDictionary(one => one.Code, one => one.Index),
        ResultAsk.Rank => rubric.Rankings.ToDictionary(one => one.Code, one => one.Index),
        _ => rubric.OwnLines.ToDictionary(one => one.Code, one => one.Index),
    };

    private static LevelList? LevelsOf(ResultAsk ask, int index, Rubric rubric) =>
        ask == ResultAsk.Level ? rubric.AllOutcomes[index].LevelList : null;
}
