namespace ThiDua.Rules.Values;

/// <summary>In what a number is counted (đơn vị tính).</summary>
public enum NumberUnit
{
    /// <summary>A bare number: it takes the unit of what it is put together with.</summary>
    Any = 0,

    /// <summary>Points (điểm).</summary>
    Points,

    /// <summary>How many (số lần, số lượng).</summary>
    Count,

    /// <summary>A share: 0.5 is half (tỷ lệ).</summary>
    Share,

    /// <summary>Đồng (tiền).</summary>
    Money,

    /// <summary>Calendar days (ngày).</summary>
    Days,

    /// <summary>Working days (ngày làm việc).</summary>
    WorkingDays,

    /// <summary>A number without unit (số).</summary>
    Pure,
}
