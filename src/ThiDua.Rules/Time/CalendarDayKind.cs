namespace ThiDua.Rules.Time;

/// <summary>Why a day is off, or worked although it is not usual (loại ngày đặc biệt).</summary>
public enum CalendarDayKind
{
    /// <summary>A public holiday (ngày nghỉ lễ, tết).</summary>
    Holiday = 0,

    /// <summary>A day off for a holiday that falls on a weekend (ngày nghỉ bù).</summary>
    Compensation = 1,

    /// <summary>A day off that is worked on another day instead (ngày nghỉ hoán đổi).</summary>
    SwappedOff = 2,

    /// <summary>A day of a weekend that is worked instead of another day (ngày làm bù).</summary>
    SwappedWork = 3,
}
