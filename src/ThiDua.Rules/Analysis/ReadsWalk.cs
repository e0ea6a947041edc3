using System.Diagnostics;
using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Analysis;

/// <summary>Notes what a rule itself reads; what the definitions read that it names is their own matter.</summary>
internal sealed class ReadsWalk : RuleWalk
{
    private readonly Reads _to;

    public ReadsWalk(Reads to) => _to = to;

    public void Read(Measure measure) => Look(measure);

    public void Read(Condition condition) => Look(condition);

    protected override void Look(Measure measure)
    {
        switch (measure)
        {
            case Measure.Entry entry:
                _to.Inputs.Add(entry.Input.Slot);
                break;
            case Measure.Named named:
                Read(NodeKind.Definition, named.Definition);
                break;
            case Measure.Over over:
                Read(over.Each);
                if (over.Each is not (Collection.Units or Collection.Periods)) LookInside(over);
                break; // else the rest is about others
            case Measure.DeadlineDay day:
                foreach (var date in day.Deadline.Dates) _to.Inputs.Add(date.Slot);
                break;
            case Measure.LineResult result:
                Read(result.Ask == ResultAsk.Worth ? NodeKind.LineBase : NodeKind.LinePoints, result.Line);
                break;
            case Measure.RankingResult result:
                Read(NodeKind.Ranking, result.Ranking);
                break;
            case Measure.OutcomeLevel level:
                Read(NodeKind.Outcome, level.Outcome);
                break;
            case Measure.OutcomeFinal final:
                Read(NodeKind.Outcome, final.Outcome);
                break;
            case Measure.Literal or Measure.OneLevel or Measure.Field or Measure.Combine or Measure.Ratio
                or Measure.Table or Measure.Holds or Measure.Default or Measure.Round or Measure.Days:
                LookInside(measure);
                break;
            default:
                throw new UnreachableException();
        }
    }

    protected override void Look(Condition condition)
    {
        if (condition is Condition.Named named) Read(NodeKind.Definition, named.Definition);
        LookInside(condition);
    }

    private void Read(Collection each)
    {
        switch (each)
        {
            case Collection.Records records:
                _to.Inputs.Add(records.Input.Slot);
                break;
            case Collection.Events events:
                _to.Inputs.Add(events.Input.Slot);
                break;
            case Collection.Criteria criteria:
                foreach (int line in criteria.Lines) Read(NodeKind.LinePoints, line);
                break;
            case Collection.Units or Collection.Periods:
                _to.ReadsOthers = true;
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Read(NodeKind kind, int index) => _to.Nodes.Add(new Node(kind, index));
}
