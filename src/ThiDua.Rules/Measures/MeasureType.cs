using NodaTime.Text;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>What sort of answer a measure has.</summary>
/// <param name="Unit">The unit of a number; <see cref="NumberUnit.Any"/> for other sorts.</param>
/// <param name="Levels">The levels, for a measure that has levels (yes and no are levels).</param>
/// <param name="IsDate">Whether the answer is a date.</param>
/// <param name="Decimals">The most decimals of a number, or of a day as a number; null for any fraction.</param>
internal sealed record MeasureType(NumberUnit Unit, LevelList? Levels, bool IsDate, int? Decimals)
{
    private const int MostDecimals = 28; // what may be written; a finer grid is as good as none

    /// <summary>Whether it is a number that is surely never below 0.</summary>
    public bool IsNeverNegative { get; init; }

    public static MeasureType YesNo { get; } = OfLevels(LevelList.YesNo);

    public static MeasureType Date { get; } = new(NumberUnit.Any, null, true, 0); // between two days there is none

    public static MeasureType List { get; } = new(NumberUnit.Any, null, false, null) { IsList = true };

    /// <summary>Whether it is a list of records or events: only a fold can read it.</summary>
    public bool IsList { get; private init; }

    public bool IsNumber => Levels is null && !IsDate && !IsList;

    public bool IsYesNo => ReferenceEquals(Levels, LevelList.YesNo);

    public static MeasureType Number(NumberUnit unit, int? decimals) =>
        new(unit, null, false, decimals > MostDecimals ? null : decimals);

    public static MeasureType OfLevels(LevelList levels) => new(NumberUnit.Any, levels, false, null);

    public static MeasureType Of(InputType type, LevelList? levels, int? decimals) => type switch
    {
        InputType.Points => Number(NumberUnit.Points, decimals ?? 4),
        InputType.Count => Number(NumberUnit.Count, 0),
        InputType.Share => Number(NumberUnit.Share, decimals + 2), // in per cent it has two fewer
        InputType.Money => Number(NumberUnit.Money, 0),
        InputType.Days => Number(NumberUnit.Days, 0),
        InputType.WorkingDays => Number(NumberUnit.WorkingDays, 0),
        InputType.Number => Number(NumberUnit.Pure, decimals),
        InputType.YesNo => YesNo,
        InputType.Level => OfLevels(levels!),
        InputType.Date => Date,
        InputType.Records or InputType.Events => List,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A value as people write it: a share in per cent, a day as a date.</summary>
    public string Show(Fraction value) => IsDate ? LocalDatePattern.Iso.Format(DayNumber.ToDate(value))
        : Unit == NumberUnit.Share ? value * Fraction.Of(100) + "%"
        : value.ToString();

    /// <summary>The same of an interval.</summary>
    public string Show(Interval<Fraction> range) => IsDate ? DayNumber.ToDates(range).ToString()
        : Unit == NumberUnit.Share ? IntervalText.FormatPercent(range)
        : range.ToString();

    /// <summary>What to call it in a text.</summary>
    public Words Name => this switch
    {
        { IsList: true } => new("a list", "danh sách"),
        { IsDate: true } => new("a date", "ngày tháng"),
        { IsYesNo: true } => new("yes or no", "có/không"),
        { Levels: { } levels } => new("a level of \"" + levels.Code + "\"", "mức của \"" + levels.Code + "\""),
        _ => Unit switch
        {
            NumberUnit.Any => new("a bare number", "số trần"),
            NumberUnit.Points => new("points", "điểm"),
            NumberUnit.Count => new("a count", "số lượng"),
            NumberUnit.Share => new("a share", "tỷ lệ"),
            NumberUnit.Money => new("money", "số tiền"),
            NumberUnit.Days => new("days", "số ngày"),
            NumberUnit.WorkingDays => new("working days", "số ngày làm việc"),
            NumberUnit.Pure => new("a pure number", "số không đơn vị"),
            _ => throw new System.Diagnostics.UnreachableException(),
        },
    };
}
