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
    public static Explanation Explain(Explanation node, Measure.Over over, Facts facts, ExplainContext context)
    {
        node = Headed(node, over.Each, context);
        var list = OverScoring.Items(over.Each, facts);
        if (list.Items is not { } all) return node;
        var picked = OverScoring.Pick(over, all, facts);
        var counted = over.Take == OverTake.Leading ? Run(picked) : picked;
        int left = all.Items.Count - counted.Count;
        var shown = counted.Select(item => Item(item, over, facts, context)).ToList();
        return node with
        {
            Arguments =
            [
                .. node.Arguments,
                new("case", all.IsOpen ? "open" : left == 0 ? "all" : "some"),
                new("items", counted.Count.ToString(CultureInfo.InvariantCulture)),
                new("leftOut", left.ToString(CultureInfo.InvariantCulture)),
            ],
            From = ValueList.From(shown),
        };
    }

    /// <summary>The name of a field is shown as that of an entry.</summary>
    public static Explanation Field(Explanation node, Measure.Field field) => node with
    {
        Subject = field.Code,
        Title = Heading.Words(field.Code, field.Title),
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
        var inside = picked.Item.Inside(facts);
        var node = new Explanation
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
            // Of another unit only the result is told: its own explanation says where it comes from.
            From = picked.Item.Unit is null
                ? ValueList.From(Parts(over, inside, context))
                : ValueList<Explanation>.Empty,
        };
        return picked.Item.Line < 0 ? node : MeasureExplaining.Headed(node, context.Line(picked.Item.Line));
    }

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

    /// <summary>A bare field is told by the value of the item itself.</summary>
    private static IEnumerable<Explanation> Parts(Measure.Over over, Facts inside, ExplainContext context)
    {
        if (over.Where is { } where) yield return ConditionExplaining.Explain(where, inside, context);
        if (over.Value is { } value and not Measure.Field)
            yield return MeasureExplaining.Explain(value, inside, context);
    }
}
