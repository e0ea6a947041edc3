using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>How it stands with one item, or with all below a heading (tình trạng của một mục).</summary>
public sealed record ChecklistItemReview
{
    internal ChecklistItemReview(ChecklistItem item, ChecklistState state)
    {
        Item = item;
        State = state;
    }

    /// <summary>The item.</summary>
    public ChecklistItem Item { get; }

    /// <summary>How it stands with it; a waiver does not change it.</summary>
    public ChecklistState State { get; }

    /// <summary>What was answered; null where nothing was, or it was refused.</summary>
    public ItemAnswer? Answer { get; internal init; }

    /// <summary>Why it is not complete or does not apply, in the order of the checks (lý do).</summary>
    public ValueList<ChecklistReason> Reasons { get; internal init; } = ValueList<ChecklistReason>.Empty;

    /// <summary>How it stands with the evidence that is asked for (minh chứng).</summary>
    public ValueList<EvidenceReview> Evidence { get; internal init; } = ValueList<EvidenceReview>.Empty;

    /// <summary>What the answer names though nothing asks for it (minh chứng khác), and whether it counts.</summary>
    public ValueList<EvidencePiece> OtherEvidence { get; internal init; } = ValueList<EvidencePiece>.Empty;

    /// <summary>The evidence that counts, asked for or not, each piece once (minh chứng hợp lệ).</summary>
    public IEnumerable<EvidenceItem> CountingEvidence => Evidence.SelectMany(one => one.Pieces)
        .Concat(OtherEvidence)
        .Where(piece => piece.State == EvidenceState.Counts)
        .Select(piece => piece.Item)
        .Distinct();

    /// <summary>Whether the numbers that it has to agree with do (đối chiếu số liệu).</summary>
    public ValueList<SumReview> Sums { get; internal init; } = ValueList<SumReview>.Empty;

    /// <summary>The waiver that was told, in force or not; null for none.</summary>
    public Waiver? Waiver { get; internal init; }

    /// <summary>Whether a waiver is in force on the day of the review (đang được miễn).</summary>
    public bool IsWaived { get; internal init; }

    /// <summary>How many required items it stands for, itself and those below it, are complete.</summary>
    public Completeness Completeness { get; internal init; } = new(0, 0, 0, 0, 0);

    /// <summary>Whether something about it is still to be done (chưa đạt).</summary>
    public bool IsIncomplete => State is ChecklistState.Partly or ChecklistState.NotDone;

    /// <summary>The number that was answered; null where it is none.</summary>
    public Fraction? Number => (Answer?.Value as AnswerValue.Number)?.Value;
}
