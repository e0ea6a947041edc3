using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Folds explained: each item that counts, and what was taken of it.</summary>
internal static class OverExplaining
{
    // Frames on the way down are kept small, as those of measures are.
    public static Explanation Explain(Explanation node, Measure.Over over, Facts facts, ExplainContext context)
    {
        node = Headed(node, over.Each, context);
        if (OverScoring.Items(over.Each, facts).Items is not { } all) return node;
        var picked = OverScoring.Pick(over, all, facts);
        var counted = over.Take == OverTake.Leading ? Run(picked) : picked;
        var shown = new Explanation[counted.Count];
        for (int i = 0; i < shown.Length; i++) shown[i] = Item(counted[i], over, facts, context);
        return Folded(node, all, shown);
    }

    private static Explanation Folded(Explanation node, ItemList all, Explanation[] shown)
    {
        int left = all.Items.Count - shown.Length;
        return node with
        {
            Arguments =
            [
                .. node.Arguments,
                new("case", all.IsOpen ? "open" : left == 0 ? "all" : "some"),
                new("items", shown.Length.ToString(CultureInfo.InvariantCulture)),
                new("leftOut", left.ToString(CultureInfo.InvariantCulture)),
            ],
            From = ValueList.Own(shown),
        };
    }

    /// <summary>
    /// The name of a field is shown as that of an entry; the number of a period has none that somebody gave it.
    /// </summary>
    public static Explanation Field(Explanation node, Measure.Field field) => node with
    {
        Subject = field.Code,
        Title = Heading.Words(field.Code, field.Title),
        Arguments = field.IsOfPeriod ? [new("case", "number")] : node.Arguments,
    };

    private static Explanation Headed(Explanation node, Collection each, ExplainContext context) => each switch
    {
        Collection.Records records => MeasureExplaining.Entry(node, records.Input, context),
        Collection.Events events => MeasureExplaining.Entry(node, events.Input, context),
        Collection.Criteria criteria => MeasureExplaining.Headed(node, context.Line(criteria.Line)),
        Collection.Units units => node with { Subject = units.Relation.IsEmpty ? units.RubricCode : units.Relation },
        Collection.Periods periods => node with { Subject = periods.RubricCode },
        _ => throw new UnreachableException(),
    };

    /// <summary>The items of a run, with the one that ends it.</summary>
    private static List<Picked> Run(List<Picked> picked)
    {
        int end = picked.FindIndex(item => item.Where.IsNo);
        return end < 0 ? picked : picked.Take(end + 1).ToList();
    }

    private static Explanation Item(Picked picked, Measure.Over over, Facts facts, ExplainContext context)
    {
        var node = Answered(picked, over, PartsOf(picked.Item, over, facts, context));
        return picked.Item.Line < 0 ? node : MeasureExplaining.Headed(node, context.Line(picked.Item.Line));
    }

    private static Explanation Answered(Picked picked, Measure.Over over, ValueList<Explanation> parts) => new()
    {
        Step = Code.Of("measure.item"),
        Value = picked.Value is { } value
            ? AnswerExplaining.Explain(value, over.Value!.Type)
            : AnswerExplaining.Explain(picked.Where, MeasureType.YesNo),
        Rule = over.Source.At,
        Interpretations = over.Source.Interpretations,
        Input = picked.Item.At,
        Title = picked.Item.Name,
        // What has no name is called by its number in the whole list.
        Label = picked.Item.Name is null ? picked.Place.ToString(CultureInfo.InvariantCulture) : null,
        Arguments = ArgumentsOf(picked),
        From = parts,
    };

    private static ValueList<StepArgument> ArgumentsOf(Picked picked)
    {
        if (picked.Item.Unit is { } unit)
        {
            string which = unit.Period is null ? "unit" : "period";
            return
            [
                new StepArgument("case", picked.IsSure ? which : "perhaps-" + which),
                new StepArgument("unit", unit.Code.Value),
                .. unit.Period is { } period ? [new StepArgument("period", period)] : ValueList<StepArgument>.Empty,
            ];
        }

        if (!picked.IsSure) return [new StepArgument("case", "perhaps")];
        return picked.Item.Times == Fraction.One
            ? ValueList<StepArgument>.Empty
            : [new StepArgument("case", "times"), new StepArgument("times", picked.Item.Times.ToString())];
    }

    /// <summary>
    /// Of another unit only the result is told: its own explanation says where it comes from. Which period it is, only
    /// the fold knows: so of a period it is told what the fold makes of its results.
    /// </summary>
    private static ValueList<Explanation> PartsOf(Item item, Measure.Over over, Facts facts, ExplainContext context)
    {
        if (item.Unit is null) return Parts(over, item.Inside(facts), context, over.Value is Measure.Field);
        return item.Unit.Period is null
            ? ValueList<Explanation>.Empty
            : Parts(over, item.Inside(facts), context.Elsewhere(), IsBare(over.Value));
    }

    private static bool IsBare(Measure? ofPeriod) => ofPeriod is Measure.Field or Measure.Entry or Measure.LineResult
        or Measure.OutcomeLevel or Measure.OutcomeFinal or Measure.RankingResult;

    /// <summary>A bare field, or the bare result of a period, is told by the value of the item itself.</summary>
    private static ValueList<Explanation> Parts(Measure.Over over, Facts inside, ExplainContext context, bool isBare)
    {
        var where = over.Where is { } condition ? ConditionExplaining.Explain(condition, inside, context) : null;
        var value = over.Value is { } measure && !isBare ? MeasureExplaining.Explain(measure, inside, context) : null;
        return Told(where, value);
    }

    private static ValueList<Explanation> Told(Explanation? where, Explanation? value) => (where, value) switch
    {
        (null, null) => ValueList<Explanation>.Empty,
        ({ } only, null) => [only],
        (null, { } only) => [only],
        ({ } first, { } second) => [first, second],
    };
}
