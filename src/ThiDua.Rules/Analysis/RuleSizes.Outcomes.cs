using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;

namespace ThiDua.Rules.Analysis;

/// <summary>The part about outcomes.</summary>
internal sealed partial class RuleSizes
{
    private void Step(OutcomeStep step)
    {
        _cost += OneStep;
        switch (step)
        {
            case OutcomeStep.Bands bands:
                _cost += OneRow * bands.Rows.Rows.Count;
                Of(bands.Of);
                foreach (var row in bands.Rows.Rows) Of(row.Then);
                break;
            case OutcomeStep.Require require:
                Of(require.When);
                break;
            case OutcomeStep.Gate gate:
                if (gate.When is { } when) Of(when);
                if (gate.Level is { } level) Of(level);
                break;
            case OutcomeStep.Quota quota:
                foreach (var key in quota.Rule.Order) Of(key.Of);
                if (quota.Rule.Base is QuotaBase.Measured measured) Of(measured.Of);
                if (quota.Rule.Limit.Share is QuotaShare.Measured share) Of(share.Of);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Of(LevelRule rule)
    {
        switch (rule)
        {
            case LevelRule.Fixed:
                break;
            case LevelRule.Table table:
                _cost += OneRow * table.Rows.Rows.Count;
                Of(table.Of);
                foreach (var row in table.Rows.Rows) Of(row.Then);
                break;
            case LevelRule.Measured measured:
                Of(measured.Of);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The points of the line that is graded, or what gates set: numbers and ends of bands.</summary>
    private NumberSize Final(Outcome outcome)
    {
        var size = outcome.Line is { } line ? _lines[line] : NumberSize.None;
        foreach (var gate in outcome.Steps.OfType<OutcomeStep.Gate>())
        {
            if (gate.Points?.Number is { } number) size = size.Or(NumberSize.Of(number));
            foreach (var row in gate.Floor?.Rows.Rows ?? [])
                if (row.Range.Least is { } least) size = size.Or(NumberSize.Of(least));
        }

        return size;
    }
}
