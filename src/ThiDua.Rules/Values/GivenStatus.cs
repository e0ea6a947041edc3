namespace ThiDua.Rules.Values;

/// <summary>What is known of a value (tình trạng của giá trị).</summary>
public enum GivenStatus
{
    /// <summary>Not known yet (chưa có): it waits for data or for a decision. It is never zero.</summary>
    Pending = 0,

    /// <summary>There is a value (có giá trị).</summary>
    Value,

    /// <summary>The question does not arise for this unit (không áp dụng).</summary>
    NotApplicable,
}
