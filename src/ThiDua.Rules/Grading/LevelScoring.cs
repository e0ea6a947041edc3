using System.Diagnostics;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Grading;

/// <summary>The level that a rule gives to one unit.</summary>
internal static class LevelScoring
{
    public static Answer Score(LevelRule rule, Facts facts) => rule switch
    {
        LevelRule.Fixed one => Answer.Level(one.Level),
        LevelRule.Table table => TableScoring.Score(table.Rows, table.Of, facts, Score),
        LevelRule.Measured measured => MeasureScoring.Score(measured.Of, facts),
        _ => throw new UnreachableException(),
    };
}
