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
    public static void Read(Condition condition, Reads to) => new ReadsWalk(to).Read(condition);

    /// <summary>What a measure itself reads.</summary>
    public static void Read(Measure measure, Reads to) => new ReadsWalk(to).Read(measure);
}
