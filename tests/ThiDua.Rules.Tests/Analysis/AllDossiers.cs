using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>The slow and simple way: every complete dossier of a small rule set, worked out one by one.</summary>
internal static class AllDossiers
{
    /// <summary>Counts without an end are tried up to here: the rules of sketches do not change beyond.</summary>
    private const int FarEnough = 4;

    /// <summary>How many dossiers there are; of inputs that nobody reads one entry is enough.</summary>
    public static long CountOf(Rubric rubric) =>
        ValuesOf(rubric).Aggregate(1L, (product, values) => product > 1_000_000 ? product : product * values.Count);

    public static IEnumerable<UnitFacts> Of(Rubric rubric)
    {
        var values = ValuesOf(rubric);
        long count = CountOf(rubric);
        for (long number = 0; number < count; number++)
        {
            var entries = new Answer[rubric.Inputs.Count];
            long rest = number;
            for (int i = 0; i < values.Count; i++)
            {
                entries[rubric.Inputs[i].Slot] = values[i][(int)(rest % values[i].Count)];
                rest /= values[i].Count;
            }

            var facts = Evaluator.Evaluate(rubric, entries, null);
            if (IsComplete(rubric, facts)) yield return facts;
        }
    }

    /// <summary>
    /// Whether all is entered that is asked for: of criteria of which one alone may be filled in only the entries of
    /// one.
    /// </summary>
    private static bool IsComplete(Rubric rubric, UnitFacts facts)
    {
        var blank = new HashSet<LineEntry>();
        return Choose(rubric.Root, facts, true, blank)
            && rubric.Lines.SelectMany(line => line.FilledBy).Distinct().Where(entry => IsOnSheet(entry, facts))
                .All(entry => facts.IsEntered(entry.Input) != blank.Contains(entry));
    }

    private static bool Choose(Criterion line, UnitFacts facts, bool isAsked, HashSet<LineEntry> blank)
    {
        var here = line.Children.Where(child => facts.IsOnSheet(child.Index)).ToList();
        bool isChoice = line.Take == Take.OneOf && here.Count(line.Criteria.Contains) > 1;
        if (!isChoice) return here.TrueForAll(child => Choose(child, facts, isAsked, blank));
        var options = here.FindAll(line.Criteria.Contains);
        var filled = options.FindAll(child => isAsked
            && child.FilledBy.Any(entry => IsOnSheet(entry, facts) && facts.IsEntered(entry.Input)));
        if (isAsked && filled.Count != 1) return false;
        blank.UnionWith(options.Except(filled).SelectMany(child => child.FilledBy));
        return here.TrueForAll(child =>
            Choose(child, facts, isAsked && (!options.Contains(child) || filled.Contains(child)), blank));
    }

    private static bool IsOnSheet(LineEntry entry, UnitFacts facts) => entry.Line < 0 || facts.IsOnSheet(entry.Line);

    private static List<List<Answer>> ValuesOf(Rubric rubric)
    {
        var read = new Reads();
        foreach (var reads in rubric.Reads.Values) read.Add(reads);
        var slots = read.WithDefinitions(rubric.Definitions).Inputs;
        bool byKind = rubric.HasApplicability;
        bool IsRead(Input input) => slots.Contains(input.Slot) || (byKind && input.IsAttribute);
        var mayBeBlank = new HashSet<int>(
            rubric.Lines.SelectMany(line => line.FilledBy).Select(entry => entry.Input.Slot));
        IEnumerable<Answer> Blank(Input input) =>
            mayBeBlank.Contains(input.Slot) ? [input.Missing(PendingKind.Missing)] : [];
        return [.. rubric.Inputs.Select(input => IsRead(input) || mayBeBlank.Contains(input.Slot)
            ? [.. Values(input), .. Blank(input)]
            : Values(input)[..1])];
    }

    private static List<Answer> Values(Input input)
    {
        var values = new List<Answer>();
        if (input.MayBeNotApplicable) values.Add(Answer.NotApplicable);
        if (input.Measure.Levels is { } levels)
        {
            values.AddRange(Enumerable.Range(0, levels.Levels.Count).Select(Answer.Level));
            return values;
        }

        Fraction step = input.Step ?? Fraction.One / Fraction.Of((long)System.Math.Pow(10, input.Decimals!.Value));
        Fraction last = input.Range.Greatest ?? Fraction.Of(FarEnough);
        for (Fraction value = input.Range.Least!.Value; value <= last; value += step) values.Add(Answer.Number(value));
        return values;
    }
}
