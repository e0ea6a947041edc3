using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>A plan as it is printed (kế hoạch).</summary>
public static class PlanDocument
{
    /// <summary>
    /// The document of the rule set in its own words where it has one, or else what the plan says: bases, phases, and
    /// the tasks below the headings of their sections.
    /// </summary>
    /// <returns>Null where the rule set has neither a document nor a plan.</returns>
    /// <exception cref="ArgumentNullException">There is no rule set.</exception>
    public static PrintedDocument? Of(RuleSet rules)
    {
        _ = rules ?? throw new ArgumentNullException(nameof(rules));
        if (rules.Document is { } document)
            return new DocumentFrame(new DocumentParts(rules, null).Of).Of(document, rules.Title);
        if (rules.Plan is not { } plan) return null;
        // Tasks that fall in the phases say the same once more.
        var phases = plan.Tasks.Any(task => task.Phase is not null) ? ValueList<Phase>.Empty : plan.Phases;
        return Of(plan, phases.Select(phase => (PrintedBlock)Blocks.Item(phase.Label, phase.Title))
            .Concat(PlanTasks.Of(plan, default)));
    }

    /// <summary>The tasks by quarter as a table (bảng nhiệm vụ theo quý).</summary>
    /// <returns>Null where no section of the plan has a period of its own.</returns>
    /// <exception cref="ArgumentNullException">There is no plan.</exception>
    public static PrintedDocument? Table(Plan plan)
    {
        _ = plan ?? throw new ArgumentNullException(nameof(plan));
        if (!PlanTable.Has(plan)) return null;
        return Of(plan, [new PrintedBlock.Table(PlanTable.Of(plan, default, PlanTable.UsualColumns))]);
    }

    private static PrintedDocument Of(Plan plan, IEnumerable<PrintedBlock> body) => new(plan.Title)
    {
        Head = new PrintedHead
        {
            Issuer = Blocks.Lines(plan.Issuer is { } issuer ? [issuer.Title] : []),
            Symbol = PrintedText.OrNull(plan.Symbol),
        },
        Kind = "KẾ HOẠCH",
        Subject = ValueList.Of<PrintedText>(plan.Title),
        Basis = ValueList.From(plan.Basis.Select(one => PrintedText.Of(one.ToString()))),
        Body = ValueList.From(body),
    };
}
