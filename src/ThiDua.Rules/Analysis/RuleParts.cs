using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;

namespace ThiDua.Rules.Analysis;

/// <summary>What single rules read, and of which single conditions a condition is made.</summary>
internal static class RuleParts
{
    /// <summary>The slots that something reads which is worked out for units of a rubric.</summary>
    public static HashSet<int> InputsOf(Rubric rubric)
    {
        var slots = new HashSet<int>();
        foreach (var node in rubric.Order)
        {
            var reads = node.Kind == NodeKind.Definition ? rubric.Definitions[node.Index].Reads
                : rubric.Reads.TryGetValue(node, out var found) ? found : null;
            if (reads is not null) slots.UnionWith(reads.Inputs);
        }

        // Which of several criteria counts is read off their entries.
        foreach (var line in rubric.OwnLines) slots.UnionWith(line.FilledBy.Select(entry => entry.Input.Slot));
        return slots;
    }

    /// <summary>The conditions that a condition is made of, through "all", "any", "not" and names.</summary>
    public static void Single(Condition condition, Rubric rubric, HashSet<int> named, List<Condition> to)
    {
        switch (condition)
        {
            case Condition.AtLeast several:
                foreach (var of in several.Of) Single(of, rubric, named, to);
                break;
            case Condition.Not not:
                Single(not.Of, rubric, named, to);
                break;
            case Condition.Named one:
                if (named.Add(one.Definition)) Single(rubric.Definitions[one.Definition].Condition!, rubric, named, to);
                break;
            case Condition.IsYes { Of: Measure.Named one } when rubric.Definitions[one.Definition]
                .Condition is { } when:
                if (named.Add(one.Definition)) Single(when, rubric, named, to);
                break;
            case Condition.IsYes or Condition.InInterval or Condition.Compare or Condition.Is
                or Condition.NotApplicable:
                to.Add(condition);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>What a condition itself reads.</summary>
    public static void Read(Condition condition, Reads to)
    {
        switch (condition)
        {
            case Condition.IsYes yes: Read(yes.Of, to); break;
            case Condition.Named named: to.Nodes.Add(new Node(NodeKind.Definition, named.Definition)); break;
            case Condition.InInterval inside: Read(inside.Of, to); break;
            case Condition.Compare compare:
                Read(compare.Of, to);
                Read(compare.To, to);
                break;
            case Condition.Is one: Read(one.Of, to); break;
            case Condition.NotApplicable not: Read(not.Of, to); break;
            case Condition.AtLeast several:
                foreach (var of in several.Of) Read(of, to);
                break;
            case Condition.Not not: Read(not.Of, to); break;
            default: throw new UnreachableException();
        }
    }

    private static void Read(Collection each, Reads to)
    {
        switch (each)
        {
            case Collection.Records records: to.Inputs.Add(records.Input.Slot); break;
            case Collection.Events events: to.Inputs.Add(events.Input.Slot); break;
            case Collection.Criteria criteria:
                foreach (int line in criteria.Lines) to.Nodes.Add(new Node(NodeKind.LinePoints, line));
                break;
            case Collection.Units or Collection.Periods: to.ReadsOthers = true; break;
            default: throw new UnreachableException();
        }
    }

    /// <summary>What a measure itself reads.</summary>
    public static void Read(Measure measure, Reads to)
    {
        switch (measure)
        {
            case Measure.Literal or Measure.OneLevel or Measure.Field: break;
            case Measure.Over over:
                Read(over.Each, to);
                if (over.Each is Collection.Units or Collection.Periods) break; // the rest is about others
                if (over.Where is not null) Read(over.Where, to);
                if (over.Value is not null) Read(over.Value, to);
                break;
            case Measure.DeadlineDay day:
                foreach (var date in day.Deadline.Dates) to.Inputs.Add(date.Slot);
                break;
            case Measure.Days days:
                Read(days.From, to);
                Read(days.To, to);
                break;
            case Measure.Entry entry: to.Inputs.Add(entry.Input.Slot); break;
            case Measure.Named named: to.Nodes.Add(new Node(NodeKind.Definition, named.Definition)); break;
            case Measure.Combine combine:
                foreach (var of in combine.Of) Read(of, to);
                break;
            case Measure.Ratio ratio:
                Read(ratio.Of, to);
                Read(ratio.To, to);
                break;
            case Measure.Table table:
                Read(table.Of, to);
                foreach (var row in table.Rows.Rows) Read(row.Then, to);
                break;
            case Measure.Holds holds: Read(holds.When, to); break;
            case Measure.Default other:
                Read(other.Of, to);
                Read(other.Then, to);
                break;
            case Measure.Round round: Read(round.Of, to); break;
            case Measure.LineResult result:
                to.Nodes.Add(new Node(result.Ask == ResultAsk.Worth ? NodeKind.LineBase
                    : NodeKind.LinePoints, result.Line));
                break;
            case Measure.RankingResult result: to.Nodes.Add(new Node(NodeKind.Ranking, result.Ranking)); break;
            case Measure.OutcomeLevel level: to.Nodes.Add(new Node(NodeKind.Outcome, level.Outcome)); break;
            case Measure.OutcomeFinal final: to.Nodes.Add(new Node(NodeKind.Outcome, final.Outcome)); break;
            default: throw new UnreachableException();
        }
    }
}
