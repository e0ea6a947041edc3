using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;

namespace ThiDua.Rules.Evaluations;

/// <summary>What was entered or fired and is lost where something else is not applicable: that is told.</summary>
internal static class LeftOutFindings
{
    public static void Report(
        Rubric rubric, UnitFacts facts, EntryTable entries, int last, Dossier dossier, DiagnosticBag bag)
    {
        foreach (var line in rubric.OwnLines)
        {
            var state = facts.Lines[line.Index];
            if (!state.IsOnSheet) continue;
            if (state.Points.IsNotApplicable) ReportMore(line, rubric, facts, entries, last, dossier, bag);
            if (line.Marking is not null && (state.IsReplaced || state.Base.IsNotApplicable))
                ReportEntered(line, rubric, facts, entries, last, bag);
        }
    }

    /// <summary>What fired inside a line that is left out would be lost in silence.</summary>
    private static void ReportMore(
        Criterion line,
        Rubric rubric,
        UnitFacts facts,
        EntryTable entries,
        int last,
        Dossier dossier,
        DiagnosticBag bag)
    {
        foreach (var inside in line.Bonuses.Concat(line.Deductions))
        {
            if (facts.Lines[inside.Index] is not { IsOnSheet: true, Points: { IsValue: true, Value.IsZero: false } })
                continue;
            bag.Add(
                DiagnosticCatalog.LeftOutWithMore,
                dossier.At,
                new DiagnosticArgument("code", line.Code.Value),
                new DiagnosticArgument("inside", inside.Code.Value),
                Hint(line, rubric, facts, entries, last));
        }
    }

    /// <summary>What to look at: the "n/a" that was entered, what decides over the sheet, or the numbers.</summary>
    private static DiagnosticArgument Hint(
        Criterion line, Rubric rubric, UnitFacts facts, EntryTable entries, int last)
    {
        var below = CriteriaOf(line).ToList();
        var none = below.SelectMany(one => InputsOf(one, rubric))
            .Where(input => facts.Entry(input).IsNotApplicable && entries.FirstPlaceOf(input, last) is not null)
            .Select(input => "\"" + input.Code + "\"").Distinct().ToList();
        if (none.Count > 0)
        {
            string codes = string.Join(", ", none);
            return new("hint", "Check the \"n/a\" for " + codes + ".", "Hãy kiểm tra \"n/a\" của " + codes + ".");
        }

        return below.Exists(one => !facts.Lines[one.Index].IsOnSheet)
            ? new(
                "hint",
                "Check the attributes and the period, as they leave none of its criteria on the sheet.",
                "Hãy kiểm tra thuộc tính và kỳ, vì theo đó không còn tiêu chí nào của mục này trên phiếu.")
            : new(
                "hint",
                "Check the entries that it is worked out from.",
                "Hãy kiểm tra các mục nhập dùng để tính mục này.");
    }

    private static IEnumerable<Criterion> CriteriaOf(Criterion line) =>
        line.Criteria.SelectMany(CriteriaOf).Prepend(line);

    private static IEnumerable<Input> InputsOf(Criterion line, Rubric rubric) =>
        rubric.Reads.TryGetValue(new Node(NodeKind.LineBase, line.Index), out var reads)
            ? reads.WithDefinitions(rubric.Definitions).Inputs.Select(slot => rubric.Inputs[slot])
            : [];

    /// <summary>One "n/a" among several entries drops the others too, where they are put together.</summary>
    private static void ReportEntered(
        Criterion line, Rubric rubric, UnitFacts facts, EntryTable entries, int last, DiagnosticBag bag)
    {
        var read = InputsOf(line, rubric).Where(input => !input.IsAttribute).ToList();
        var none = read.Where(input => facts.Entry(input).IsNotApplicable).Select(input => input.Code.Value).ToList();
        var lost = read.Where(input => facts.Entry(input).IsValue).ToList();
        if (none.Count == 0 || lost.Count == 0) return;
        bag.Add(
            DiagnosticCatalog.EnteredWithoutEffect,
            entries.PlaceOf(lost[0], last) ?? default,
            new DiagnosticArgument("line", line.Code.Value),
            new DiagnosticArgument("none", string.Join(", ", none)),
            new DiagnosticArgument("lost", string.Join(", ", lost.Select(input => input.Code.Value))));
    }
}
