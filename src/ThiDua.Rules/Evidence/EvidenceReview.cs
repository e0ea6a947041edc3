using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evidence;

/// <summary>How it stands with one requirement (kết quả rà soát minh chứng).</summary>
/// <param name="Requirement">What has to be there.</param>
/// <param name="Pieces">What was given for it, by code, each with whether it counts.</param>
public sealed record EvidenceReview(EvidenceRequirement Requirement, ValueList<EvidencePiece> Pieces)
{
    /// <summary>How many pieces count (số minh chứng hợp lệ).</summary>
    public int Counting
    {
        get
        {
            int counting = 0;
            foreach (var piece in Pieces) counting += piece.State == EvidenceState.Counts ? 1 : 0;
            return counting;
        }
    }

    /// <summary>How many are missing (số minh chứng còn thiếu).</summary>
    public int Missing => Counting >= Requirement.AtLeast ? 0 : Requirement.AtLeast - Counting;
}

/// <summary>One piece of evidence and whether it counts (một minh chứng và tình trạng).</summary>
/// <param name="Item">The piece.</param>
/// <param name="State">Whether it counts, or why not.</param>
public sealed record EvidencePiece(EvidenceItem Item, EvidenceState State);

/// <summary>Whether a piece of evidence counts (tình trạng minh chứng).</summary>
public enum EvidenceState
{
    /// <summary>It counts (hợp lệ).</summary>
    Counts = 0,

    /// <summary>Its validity had ended (hết hiệu lực).</summary>
    Expired = 1,

    /// <summary>It is dated outside the days that are asked for (ngoài khoảng thời gian).</summary>
    OutOfPeriod = 2,

    /// <summary>Nothing says when it was made, and that is asked for (không ghi ngày).</summary>
    Undated = 3,

    /// <summary>It is by somebody whose evidence does not count (không đúng nơi ban hành).</summary>
    OtherIssuer = 4,

    /// <summary>It is the same document as another piece (trùng).</summary>
    Duplicate = 5,

    /// <summary>It is of a kind that is not asked for, or nobody says of which (không đúng loại).</summary>
    OtherKind = 6,

    /// <summary>It is dated, or valid only, after the day of the review (chưa đến ngày).</summary>
    NotYet = 7,
}
