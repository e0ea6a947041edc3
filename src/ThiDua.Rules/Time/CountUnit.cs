namespace ThiDua.Rules.Time;

/// <summary>In what a term after an event is counted (đơn vị tính thời hạn).</summary>
public enum CountUnit
{
    /// <summary>Days of the calendar (ngày).</summary>
    Days = 0,

    /// <summary>Working days of a calendar (ngày làm việc).</summary>
    WorkingDays = 1,

    /// <summary>Weeks of seven days (tuần).</summary>
    Weeks = 2,

    /// <summary>
    /// Months: the day with the same number, or the last day of a month without it (tháng): Bộ luật Dân sự 2015,
    /// Điều 148 khoản 3.
    /// </summary>
    Months = 3,

    /// <summary>Years, counted as months are (năm).</summary>
    Years = 4,
}
