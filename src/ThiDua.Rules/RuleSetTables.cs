using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>The scoring tables of a rule set: for which sheets there is one.</summary>
internal static class RuleSetTables
{
    /// <summary>The table of a rule set whose sheet is the same for all units and periods.</summary>
    public static ScoringTable OfAll(RuleSet ruleSet)
    {
        if (ruleSet.Rubrics.Count > 1)
            throw new InvalidOperationException("The rule set has several rubrics; give a dossier that says which.");
        RequireAlone(ruleSet.Rubric);
        if (ruleSet.Rubric.Inputs.Any(input => input.IsAttribute))
            throw new InvalidOperationException("The rule set has attributes; give a dossier of a unit that has them.");
        bool comesAgain = ruleSet.Deadlines.Any(deadline => deadline.Deadline is Deadline.Recurring);
        if (comesAgain || ruleSet.Rubric.Lines.Any(line => line.InForce is not null))
            throw new InvalidOperationException("Lines or deadlines go by the period; give a dossier of the period.");
        return new ScoringTable(ruleSet.Rules, new Dictionary<int, Answer>(), null);
    }

    /// <summary>The table for units with the same attributes as one, in the same period.</summary>
    public static Diagnosed<ScoringTable> Of(RuleSet ruleSet, Dossier like)
    {
        if (ruleSet.Rubrics.Count == 0) return new(null, ValueList.Of(DossierEvaluating.Unscored(like)));
        var rules = ruleSet.Rules;
        var bag = rules.NewBag(like);
        DossierEvaluating.CheckKey(like, rules, bag);
        if (bag.HasErrors || RubricChoice.Of(like, rules, bag) is not { } rubric)
            return new(null, bag.Sorted(place => place));
        RequireAlone(rubric);
        rules = rules with { Rubric = rubric };
        var attributes = EntryTable.AttributesOf(like, rules, rubric.Read.Has, bag);
        if (bag.HasErrors) return new(null, bag.Sorted(place => place));
        return new(new ScoringTable(rules, attributes, DossierEvaluating.PeriodOf(like)), bag.Sorted(place => place));
    }

    /// <summary>A sheet is scored alone; whoever looks at others is evaluated together with them.</summary>
    private static void RequireAlone(Rubric rubric)
    {
        if (!rubric.ReadsOthers) return;
        throw new InvalidOperationException("Results depend on other units or periods; evaluate dossiers together.");
    }
}
