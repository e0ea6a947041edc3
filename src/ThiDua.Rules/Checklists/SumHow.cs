namespace ThiDua.Rules.Checklists;

/// <summary>How a number has to stand to the sum of others (quan hệ giữa một số và tổng các số khác).</summary>
public enum SumHow
{
    /// <summary>It is the sum (bằng tổng).</summary>
    Equals = 0,

    /// <summary>It is at most the sum (không lớn hơn tổng).</summary>
    AtMost = 1,

    /// <summary>It is at least the sum (không nhỏ hơn tổng).</summary>
    AtLeast = 2,
}
