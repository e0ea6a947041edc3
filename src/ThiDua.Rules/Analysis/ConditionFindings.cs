using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Conditions whose answer is known beforehand.</summary>
internal static class ConditionFindings
{
    /// <summary>The dossier that comes nearest to the other answer: what is measured next to the end of its
    /// interval.</summary>
    public static void Approach(Node owner, Condition condition, bool always, FindingReport report)
    {
        if (condition is Condition.InInterval inside)
        {
            var of = new RuleQuestion.OfMeasure(owner, inside.Of);
            report.Approach(DiagnosticCatalog.ConditionDecided, condition.Source.At, of, Toward(inside, always));
            return;
        }

        var itself = new RuleQuestion.OfCondition(owner, condition);
        var other = new Aim.Among(always ? Answer.No.Options : Answer.Yes.Options);
        report.Approach(DiagnosticCatalog.ConditionDecided, condition.Source.At, itself, other);
    }

    private static Aim Toward(Condition.InInterval inside, bool always)
    {
        if (!always) return new Aim.Inside(inside.Interval);
        return inside.Interval.Greatest is not null ? new Aim.Highest() : new Aim.Lowest();
    }
}
