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
    internal const string Kind = "KẾ HOẠCH";

    /// <summary>
    /// The document of the rule set in its own words where it has one, or else what the plan says: bases, phases with
    /// their days, and the tasks below the headings of their sections, with who does them until when.
    /// </summary>
    /// <returns>Null where the rule set has neither a document nor a plan.</returns>
    /// <exception cref="ArgumentNullException">There is no rule set.</exception>
    public static PrintedDocument? Of(RuleSet rules)
    {
        _ = rules ?? throw new ArgumentNullException(nameof(rules));
        if (rules.Document is { } document)
            return new DocumentFrame(new DocumentParts(rules, null).Of).Of(document, rules.Title);
        if (rules.Plan is not { } plan) return null;
        return Of(plan, Phases(plan).Concat(PlanTasks.WithWhoAndWhen(plan)));
    }

    /// <summary>
    /// The tasks by quarter as a table (bảng nhiệm vụ theo quý), and below it those of sections without a period.
    /// </summary>
    /// <returns>Null where no section of the plan has a period of its own.</returns>
    /// <exception cref="ArgumentNullException">There is no plan.</exception>
    public static PrintedDocument? Table(Plan plan)
    {
        _ = plan ?? throw new ArgumentNullException(nameof(plan));
        if (!PlanTable.Has(plan)) return null;
        return Of(plan, [new PrintedBlock.Table(PlanTable.Of(plan)), .. PlanTasks.BesideTheTable(plan)]);
    }

    private static IEnumerable<PrintedBlock> Phases(Plan plan)
    {
        var times = new PlanTimes(plan);
        return plan.Phases.Select(phase =>
            (PrintedBlock)Blocks.Item(phase.Label, phase.Title + " (" + times.Of(phase) + ")"));
    }

    private static PrintedDocument Of(Plan plan, IEnumerable<PrintedBlock> body) => new(plan.Title)
    {
        Head = new PrintedHead
        {
            Issuer = Blocks.Lines(plan.Issuer is { } issuer ? [issuer.Title] : []),
            Symbol = PrintedText.OrNull(Numbered(plan.Symbol)),
        },
        Kind = Kind,
        Subject = Subjects.Of(plan.Title, Kind),
        Basis = Blocks.Basis(plan.Basis),
        Body = ValueList.From(body),
    };

    /// <summary>"152/KH-UBND" has its word before it, as in the head of a document.</summary>
    private static string? Numbered(string? symbol) =>
        symbol is null || symbol.StartsWith("Số", StringComparison.OrdinalIgnoreCase) ? symbol : "Số: " + symbol;
}
