namespace ThiDua.Rules.Time;

/// <summary>Which sort of period a rubric is for (loại kỳ).</summary>
public enum Cadence
{
    /// <summary>Any period (kỳ bất kỳ).</summary>
    Any = 0,

    /// <summary>Seven days from a Monday to a Sunday (tuần).</summary>
    Week = 1,

    /// <summary>A month of the calendar (tháng).</summary>
    Month = 2,

    /// <summary>A quarter of the calendar (quý).</summary>
    Quarter = 3,

    /// <summary>Half a year of the calendar (6 tháng).</summary>
    HalfYear = 4,

    /// <summary>A year of the calendar (năm).</summary>
    Year = 5,

    /// <summary>From one year into the next, from eight to twelve months (năm học).</summary>
    SchoolYear = 6,
}
