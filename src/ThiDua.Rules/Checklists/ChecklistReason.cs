using ThiDua.Rules.Evidence;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>Why an item is not complete, or does not apply (lý do của tình trạng).</summary>
public abstract record ChecklistReason
{
    private protected ChecklistReason() { }

    internal abstract string Kind { get; } // nobody outside can derive: the cases below are all there are

    /// <summary>Nobody answered (chưa trả lời).</summary>
    public sealed record Unanswered : ChecklistReason
    {
        internal override string Kind => "unanswered";
    }

    /// <summary>It was answered that it is not done, or only partly (trả lời là chưa, hoặc mới một phần).</summary>
    /// <param name="IsPartly">Whether it is partly done.</param>
    /// <param name="Why">The reason that was given; null where none was, though one is due.</param>
    public sealed record Answered(bool IsPartly, string? Why) : ChecklistReason
    {
        internal override string Kind => "answered";
    }

    /// <summary>Evidence is missing, or does not count (thiếu minh chứng hợp lệ).</summary>
    /// <param name="Evidence">What has to be there, and what is.</param>
    public sealed record EvidenceMissing(EvidenceReview Evidence) : ChecklistReason
    {
        internal override string Kind => "evidence";
    }

    /// <summary>A table has too few or too many rows (bảng thiếu hoặc thừa dòng).</summary>
    /// <param name="Rows">How many there are.</param>
    /// <param name="Least">How many there have to be.</param>
    /// <param name="Most">How many there may be; null for any number.</param>
    public sealed record RowCount(int Rows, int Least, int? Most) : ChecklistReason
    {
        internal override string Kind => "rows";
    }

    /// <summary>A cell that has to be filled in is empty (ô chưa điền).</summary>
    /// <param name="Row">The number of the row, from 1.</param>
    /// <param name="Column">Its column.</param>
    public sealed record CellMissing(int Row, ChecklistColumn Column) : ChecklistReason
    {
        internal override string Kind => "cell";
    }

    /// <summary>Numbers contradict each other (số liệu mâu thuẫn).</summary>
    /// <param name="Sum">The numbers.</param>
    public sealed record Contradiction(SumReview Sum) : ChecklistReason
    {
        internal override string Kind => "contradiction";
    }

    /// <summary>Numbers that it has to agree with are not there yet (chờ số liệu khác để đối chiếu).</summary>
    /// <param name="Sum">The numbers.</param>
    public sealed record Unconfirmed(SumReview Sum) : ChecklistReason
    {
        internal override string Kind => "unconfirmed";
    }

    /// <summary>It is for other kinds of units (không thuộc đối tượng).</summary>
    public sealed record OtherAudience : ChecklistReason
    {
        internal override string Kind => "audience";
    }

    /// <summary>It was answered that it does not apply (trả lời là không áp dụng).</summary>
    /// <param name="Why">The reason that was given; null where none was.</param>
    public sealed record AnsweredNotApplicable(string? Why) : ChecklistReason
    {
        internal override string Kind => "not-applicable";
    }
}

/// <summary>Whether numbers agree (kết quả đối chiếu số liệu).</summary>
/// <param name="Sum">What has to hold.</param>
/// <param name="Row">The number of the row, from 1; null where it is about the whole.</param>
/// <param name="State">Whether it holds.</param>
/// <param name="Left">The number that is compared; null while it is not known.</param>
/// <param name="Right">The sum of the parts that are known.</param>
/// <param name="Missing">What is not known yet: the number that is compared, then the parts.</param>
public sealed record SumReview(
    ChecklistSum Sum, int? Row, SumState State, Fraction? Left, Fraction Right, ValueList<SumTerm> Missing);

/// <summary>Whether numbers agree (số liệu khớp hay không).</summary>
public enum SumState
{
    /// <summary>They do (khớp).</summary>
    Holds = 0,

    /// <summary>They do not (mâu thuẫn).</summary>
    Broken = 1,

    /// <summary>Some are not known yet (chưa đủ số liệu).</summary>
    Waiting = 2,

    /// <summary>The number or all its parts do not apply (không áp dụng).</summary>
    NotApplicable = 3,
}
