using System.Diagnostics;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>Levels that are read for a unit, explained.</summary>
internal static class LevelExplaining
{
    /// <summary>Where a level comes from; null for one that is written down.</summary>
    public static Explanation? Explain(LevelRule rule, LevelList levels, Facts facts, ExplainContext context) =>
        rule switch
        {
            LevelRule.Fixed => null,
            LevelRule.Table table => Table(table, levels, facts, context),
            LevelRule.Measured measured => MeasureExplaining.Explain(measured.Of, facts, context),
            _ => throw new UnreachableException(),
        };

    private static Explanation Table(LevelRule.Table table, LevelList levels, Facts facts, ExplainContext context)
    {
        var of = MeasureScoring.Score(table.Of, facts);
        var row = TableExplaining.Row(table.Rows, of);
        var from = MeasureExplaining.Explain(table.Of, facts, context);
        var then = row is null ? null : Explain(row.Then, levels, facts, context);
        var node = new Explanation
        {
            Step = Code.Of("outcome.table"),
            Value = AnswerExplaining.Explain(LevelScoring.Score(table, facts), MeasureType.OfLevels(levels)),
            Rule = table.Source.At,
            Arguments = TableExplaining.Arguments(table.Rows, of, table.Of.Type),
            Interpretations = table.Source.Interpretations,
            From = then is null ? [from] : [from, then],
        };
        return node with { Interpretations = Readings(node, row) };
    }

    /// <summary>The readings of a step, of the row that it took, and of what that row gives.</summary>
    public static ValueList<Code> Readings(Explanation node, TableRow<LevelRule>? row)
    {
        node = node with { Interpretations = MeasureExplaining.Readings(node, row?.Source) };
        return MeasureExplaining.Readings(node, row?.Then.Source);
    }
}
