using NodaTime;

namespace ThiDua.Rules.Checklists;

/// <summary>Something that has to be put right (nội dung phải khắc phục): by doing what, and until when.</summary>
/// <param name="Item">The item.</param>
/// <param name="Found">The day of the inspection that found it first.</param>
/// <param name="Action">What is to be done; null where nothing is said.</param>
/// <param name="Due">Until when; null for no deadline.</param>
/// <param name="State">How it stands with it.</param>
public sealed record ChecklistFinding(
    ChecklistItem Item, LocalDate Found, string? Action, LocalDate? Due, FindingState State)
{
    /// <summary>Whether it is still to be put right, so that the next inspection looks at it again.</summary>
    public bool IsOpen => State != FindingState.Settled;

    /// <summary>The waiver that is in force on the day of the review (đang được miễn); null where none is.</summary>
    public Waiver? Waiver { get; internal init; }

    /// <summary>The inspection before that left it open; null where this one found it.</summary>
    public CarriedFinding? Carried { get; internal init; }
}

/// <summary>How it stands with a finding (tình trạng khắc phục).</summary>
public enum FindingState
{
    /// <summary>This inspection found it (mới phát hiện).</summary>
    New = 0,

    /// <summary>An earlier one did, and there is time left (đang khắc phục).</summary>
    Open = 1,

    /// <summary>Its last day has passed (quá hạn khắc phục).</summary>
    Overdue = 2,

    /// <summary>It was put right (đã khắc phục).</summary>
    Settled = 3,
}
