using System.Diagnostics;

namespace ThiDua.Rules.Measures;

/// <summary>
/// Goes through a checked rule, each whole before its parts, in the order in which they are written. Who walks says
/// what is done with a measure or a condition, and whether its parts are looked at; names are not followed.
/// </summary>
internal abstract class RuleWalk
{
    protected virtual void Look(Measure measure) => LookInside(measure);

    protected virtual void Look(Condition condition) => LookInside(condition);

    /// <summary>Looks at the parts of a measure.</summary>
    protected void LookInside(Measure measure)
    {
        switch (measure)
        {
            case Measure.Literal or Measure.OneLevel or Measure.Entry or Measure.Named or Measure.Field
                or Measure.DeadlineDay or Measure.LineResult or Measure.RankingResult or Measure.OutcomeLevel
                or Measure.OutcomeFinal:
                break;
            case Measure.Combine combine:
                foreach (var of in combine.Of) Look(of);
                break;
            case Measure.Ratio ratio:
                Look(ratio.Of);
                Look(ratio.To);
                break;
            case Measure.Table table:
                Look(table.Of);
                foreach (var row in table.Rows.Rows) Look(row.Then);
                break;
            case Measure.Holds holds:
                Look(holds.When);
                break;
            case Measure.Default other:
                Look(other.Of);
                Look(other.Then);
                break;
            case Measure.Round round:
                Look(round.Of);
                break;
            case Measure.Over over:
                if (over.Where is not null) Look(over.Where);
                if (over.Value is not null) Look(over.Value);
                break;
            case Measure.Days days:
                Look(days.From);
                Look(days.To);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Looks at the parts of a condition.</summary>
    protected void LookInside(Condition condition)
    {
        switch (condition)
        {
            case Condition.Named:
                break;
            case Condition.IsYes yes:
                Look(yes.Of);
                break;
            case Condition.InInterval inside:
                Look(inside.Of);
                break;
            case Condition.Compare compare:
                Look(compare.Of);
                Look(compare.To);
                break;
            case Condition.Is one:
                Look(one.Of);
                break;
            case Condition.NotApplicable none:
                Look(none.Of);
                break;
            case Condition.AtLeast several:
                foreach (var of in several.Of) Look(of);
                break;
            case Condition.Not not:
                Look(not.Of);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
