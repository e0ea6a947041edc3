using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>What is known of units beside each other: points that are not comparable, ties that must be, and bases of
/// quotas in which nobody stands.</summary>
internal static class ClusterFindings
{
    /// <summary>Of more totals nobody need be told that units may have the same.</summary>
    private const int MostTotals = 20;

    public static void Report(FoundReach found, AnalysedText text, FindingReport report)
    {
        foreach (var ranking in found.Rubric.Rankings)
        {
            var spec = text.Rankings[ranking.Index];
            Worths(spec, ranking.By, found, report);
            Ties(spec, ranking, found, report);
        }

        foreach (var reach in found.Outcomes)
        {
            var spec = text.Outcomes[reach.Outcome.Index];
            for (int i = 0; i < reach.Outcome.Steps.Count; i++)
            {
                if (reach.Outcome.Steps[i] is not OutcomeStep.Quota quota) continue;
                Worths(spec.Steps[i], quota.Rule.Order, found, report);
                EmptyBase(spec.Steps[i], reach, i, quota, report);
                SmallGroups(spec.Steps[i], reach.Outcome, i, found.Bases, report);
            }
        }
    }

    /// <summary>Points of units of which one has more to gain than another say little about who is better.</summary>
    private static void Worths(
        Written spec, IEnumerable<RankingKey> keys, FoundReach found, FindingReport report)
    {
        foreach (var key in keys)
        {
            if (key.Of is not Measure.LineResult { Ask: ResultAsk.Points } points) continue;
            var worths = found.Sheets.Select(sheet => sheet.Facts.Facts.Lines[points.Line])
                .Where(state => state.IsOnSheet)
                .Select(state => state.Worth.Range)
                .ToList();
            if (worths.Count == 0 || worths.Aggregate(Ranges.Hull) is { IsSingle: true }) continue;
            var worth = new RuleQuestion.OfLine(points.Line, LineStep.Worth);
            report.Report(
                spec,
                DiagnosticCatalog.RanksByUnequalPoints,
                key.Source.At,
                new DiagnosticArgument("line", points.Code.Value),
                new DiagnosticArgument("worths", worths.Aggregate(Ranges.Hull).ToString()));
            report.Prove(
                DiagnosticCatalog.RanksByUnequalPoints, key.Source.At, worth, new Aim.Lowest(), new Aim.Highest());
        }
    }

    private static void Ties(Written spec, Ranking ranking, FoundReach found, FindingReport report)
    {
        bool isByTotal = ranking.By.Count == 1
            && ranking.By[0].Of is Measure.LineResult { Ask: ResultAsk.Points } of
            && of.Line == found.Rubric.Root.Index;
        bool isKnown = found.Totals.IsExact && found.Totals.Count <= MostTotals;
        if (!isByTotal || !isKnown || ranking.Ties != TiePolicy.Unresolved) return;
        report.Report(
            spec,
            DiagnosticCatalog.TiesMustOccur,
            ranking.Source.At,
            new DiagnosticArgument("count", found.Totals.Count));
        // One unit for each total: whichever comes next has the points of one of these.
        report.Prove(
            DiagnosticCatalog.TiesMustOccur,
            ranking.Source.At,
            new RuleQuestion.OfLine(found.Rubric.Root.Index, LineStep.Points),
            [.. found.Totals.Members().Select(total => new Aim.Inside(Interval<Fraction>.Single(total)))]);
    }

    private static void EmptyBase(
        Written spec, OutcomeReach reach, int step, OutcomeStep.Quota quota, FindingReport report)
    {
        if (quota.Rule.Base is not QuotaBase.Holders holders) return;
        ulong possible = reach.Steps[step].Before;
        for (int i = step - 1; i >= 0 && reach.Outcome.Steps[i] is OutcomeStep.Quota before; i--)
            if (before.Rule.Limit is { Share: null, Number.IsZero: true }) possible &= ~before.Rule.Candidates;

        bool mayJoin = holders.IsAfter && (holders.Levels >> quota.Rule.Demote & 1) == 1
            && (possible & quota.Rule.Candidates) != 0;
        if (reach.Steps[step].Before == 0 || (possible & holders.Levels) != 0 || mayJoin) return;
        var levels = reach.Outcome.LevelList;
        report.Report(
            spec,
            DiagnosticCatalog.BaseIsEmpty,
            quota.Source.At.Property("base"),
            new DiagnosticArgument("levels",
                string.Join(", ", levels.In(holders.Levels).Select(level => level.Code.Value))),
            new DiagnosticArgument("level", levels.Levels[quota.Rule.Level].Code.Value));
        report.Approach(
            DiagnosticCatalog.BaseIsEmpty,
            quota.Source.At.Property("base"),
            new RuleQuestion.OfStep(reach.Outcome.Index, step),
            new Aim.Among(holders.Levels));
    }

    /// <summary>A share that gives no unit of a base that is small, where it can be so small.</summary>
    private static void SmallGroups(
        Written spec, Outcome outcome, int step, QuotaBases bases, FindingReport report)
    {
        var quota = ((OutcomeStep.Quota)outcome.Steps[step]).Rule;
        if (QuotaFindings.LeastBase(quota) is not { } least || least <= Fraction.One) return;
        if (!bases.MayBeBelow(outcome, step, least)) return;
        report.Report(
            spec,
            DiagnosticCatalog.ShareGivesNone,
            outcome.Steps[step].Source.At.Property("limit"),
            new DiagnosticArgument("least", least.ToString()),
            new DiagnosticArgument("share", QuotaFindings.Show(quota.Limit)),
            new DiagnosticArgument("level", outcome.Levels[quota.Level].Code.Value));
        report.SmallGroups.Add((outcome, step));
    }
}
