namespace ThiDua.Rules.Time;

/// <summary>What happens when the last day of a deadline is a day off (ngày cuối cùng rơi vào ngày nghỉ).</summary>
public enum RollPolicy
{
    /// <summary>The day stays as it is (giữ nguyên).</summary>
    None = 0,

    /// <summary>
    /// The deadline ends with the next working day (lùi đến ngày làm việc tiếp theo): Bộ luật Dân sự 2015, Điều 148
    /// khoản 5.
    /// </summary>
    Next = 1,

    /// <summary>The deadline ends with the working day before (đẩy lên ngày làm việc liền trước).</summary>
    Previous = 2,
}
