using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>
/// How complete something is (mức độ hoàn thành): required items by their state. The share is exact, and while items
/// are not answered it lies between two bounds, which more answers never widen.
/// </summary>
/// <param name="Complete">How many are complete.</param>
/// <param name="Incomplete">How many are done partly or not at all.</param>
/// <param name="Pending">How many are not known yet.</param>
/// <param name="NotApplicable">How many do not apply.</param>
/// <param name="Waived">How many that are not complete are waived; they are counted above all the same.</param>
public sealed record Completeness(int Complete, int Incomplete, int Pending, int NotApplicable, int Waived)
{
    /// <summary>How many apply, as far as is known.</summary>
    public int Applicable => Complete + Incomplete + Pending;

    /// <summary>The share that is complete whatever comes (ít nhất); null where nothing applies.</summary>
    public Fraction? Least => ShareOf(Complete);

    /// <summary>The share that may still be reached (nhiều nhất); null where nothing applies.</summary>
    public Fraction? Greatest => ShareOf(Complete + Pending);

    /// <summary>The share that is complete (tỷ lệ hoàn thành); null while that is open, or nothing applies.</summary>
    public Fraction? Share => Pending == 0 ? Least : null;

    /// <summary>How it stands with all of them together (tình trạng chung).</summary>
    public ChecklistState State
    {
        get
        {
            if (Applicable == 0) return ChecklistState.NotApplicable;
            if (Pending == 0)
                return Incomplete == 0 ? ChecklistState.Complete
                    : Complete == 0 && AllNotDone ? ChecklistState.NotDone
                    : ChecklistState.Partly;
            // One that is done partly decides, and so do one that is complete and one that is not.
            bool isPartly = Incomplete > 0 && (Complete > 0 || !AllNotDone);
            return isPartly ? ChecklistState.Partly : ChecklistState.Pending;
        }
    }

    /// <summary>Whether none of those that are not complete is done partly.</summary>
    internal bool AllNotDone { get; init; } = true;

    private Fraction? ShareOf(int count) => Applicable == 0 ? null : Fraction.Of(count, Applicable);
}
