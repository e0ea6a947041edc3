using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Law;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>Something that the plan says is to be done (nhiệm vụ): by whom, with whom, until when.</summary>
public sealed record PlanTask
{
    internal PlanTask(Code code, string title, Deadline deadline)
    {
        Code = code;
        Title = title;
        Deadline = deadline;
    }

    /// <summary>Its code.</summary>
    public Code Code { get; }

    /// <summary>Its printed label; null where there is none.</summary>
    public string? Label { get; internal init; }

    /// <summary>The words of the document; the code where there are none.</summary>
    public string Title { get; }

    /// <summary>The section of the document in which it stands; null for none.</summary>
    public PlanSection? Section { get; internal init; }

    /// <summary>The phase in which it falls; null for none.</summary>
    public Phase? Phase { get; internal init; }

    /// <summary>Who leads (đơn vị chủ trì); null where nobody does, or where each does it for itself.</summary>
    public PlanActor? Lead { get; internal init; }

    /// <summary>Who each does it for itself (từng đơn vị thực hiện); groups stand for their members.</summary>
    public ValueList<PlanActor> Each { get; internal init; } = ValueList<PlanActor>.Empty;

    /// <summary>The rotation whose pairs it is owed for (phân công kiểm tra chéo); empty for none.</summary>
    public Code PairsOf { get; internal init; }

    /// <summary>The pairs for each of which the unit that inspects owes it (từng cặp kiểm tra).</summary>
    public ValueList<PlanPair> Pairs { get; internal init; } = ValueList<PlanPair>.Empty;

    /// <summary>Who coordinates (đơn vị phối hợp), as the document lists them.</summary>
    public ValueList<PlanActor> Coordinators { get; internal init; } = ValueList<PlanActor>.Empty;

    /// <summary>The words that make it conditional (nếu có); null for a task that is always to be done.</summary>
    public string? Conditional { get; internal init; }

    /// <summary>Until when (thời hạn): as written, or the period of its section, its phase or the whole plan.</summary>
    public Deadline Deadline { get; }

    /// <summary>In what it comes again (định kỳ); null for once.</summary>
    public Cadence? Recurs { get; internal init; }

    /// <summary>The stretch of days in which it comes again.</summary>
    public Period Span { get; internal init; }

    /// <summary>The documents that come out of it (sản phẩm, văn bản).</summary>
    public ValueList<string> Outputs { get; internal init; } = ValueList<string>.Empty;

    /// <summary>What is reported, to whom, through whom (báo cáo); null for no report.</summary>
    public PlanReport? Report { get; internal init; }

    /// <summary>What it rests on (căn cứ).</summary>
    public ValueList<LegalBasis> Basis { get; internal init; } = ValueList<LegalBasis>.Empty;

    /// <summary>The declared readings that its deadline was read by (cách hiểu).</summary>
    public ValueList<Code> Interpretations { get; internal init; } = ValueList<Code>.Empty;

    /// <summary>
    /// The units that owe it, each once: those that inspect, those that do it for themselves, or else its lead.
    /// </summary>
    public ValueList<PlanActor> Owners => ValueList.From(
        Pairs.Count > 0 ? Pairs.Select(pair => pair.By).Distinct()
            : Each.Count > 0 ? Each.SelectMany(actor => actor.Units).Distinct()
            : Lead is { } lead ? [lead] : []);

    /// <summary>The units that coordinate, each once, groups expanded to their members.</summary>
    public ValueList<PlanActor> CoordinatingUnits =>
        ValueList.From(Coordinators.SelectMany(actor => actor.Units).Distinct());

    /// <summary>Each time that it is owed: by whom, and for whom where it is owed for pairs.</summary>
    internal IEnumerable<(PlanActor? Unit, PlanActor? Of)> Debts =>
        Pairs.Count > 0 ? Pairs.Select(pair => ((PlanActor?)pair.By, (PlanActor?)pair.Of))
            : Owners is { Count: > 0 } owners ? owners.Select(unit => ((PlanActor?)unit, (PlanActor?)null))
            : [(null, null)];

    internal Place At { get; init; }

    /// <summary>Where its time is written.</summary>
    internal Place TimeAt { get; init; }
}

/// <summary>What a report is about and which way it goes (báo cáo).</summary>
/// <param name="Period">The period that is reported on (kỳ báo cáo); null where it is not said.</param>
/// <param name="To">Who receives it (nơi nhận); null where it is not said.</param>
/// <param name="Through">Through whom it is sent (báo cáo qua); null for directly.</param>
public sealed record PlanReport(Period? Period, PlanActor? To, PlanActor? Through);
