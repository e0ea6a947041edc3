using System.Globalization;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>In what a number is counted.</summary>
internal enum Unit
{
    /// <summary>A literal: it takes the unit of its partner.</summary>
    Any,
    Points,
    Count,
    Share,
    Money,
    Days,
    WorkingDays,
    Pure,
}

/// <summary>What sort of answer a measure has.</summary>
/// <param name="Unit">The unit of a number; <see cref="Unit.Any"/> for other sorts.</param>
/// <param name="Levels">The levels, for a measure that has levels (yes and no are levels).</param>
/// <param name="IsDate">Whether the answer is a date.</param>
/// <param name="Decimals">The most decimals of a number; null when it may be any fraction.</param>
internal sealed record MeasureType(Unit Unit, LevelList? Levels, bool IsDate, int? Decimals)
{
    public static MeasureType YesNo { get; } = OfLevels(LevelList.YesNo);

    public static MeasureType Date { get; } = new(Unit.Any, null, true, null);

    public bool IsNumber => Levels is null && !IsDate;

    public bool IsYesNo => ReferenceEquals(Levels, LevelList.YesNo);

    public static MeasureType Number(Unit unit, int? decimals) => new(unit, null, false, decimals);

    public static MeasureType OfLevels(LevelList levels) => new(Unit.Any, levels, false, null);

    public static MeasureType Of(InputType type, LevelList? levels, int? decimals) => type switch
    {
        InputType.Points => Number(Unit.Points, decimals ?? 4),
        InputType.Count => Number(Unit.Count, 0),
        InputType.Share => Number(Unit.Share, decimals),
        InputType.Money => Number(Unit.Money, 0),
        InputType.Days => Number(Unit.Days, 0),
        InputType.WorkingDays => Number(Unit.WorkingDays, 0),
        InputType.Number => Number(Unit.Pure, decimals),
        InputType.YesNo => YesNo,
        InputType.Level => OfLevels(levels!),
        InputType.Date => Date,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What to call it in a text.</summary>
    public Words Name => this switch
    {
        { IsDate: true } => new("a date", "ngày tháng"),
        { IsYesNo: true } => new("yes or no", "có/không"),
        { Levels: { } levels } => new("a level of \"" + levels.Code + "\"", "mức của \"" + levels.Code + "\""),
        _ => Unit switch
        {
            Unit.Any => new("a bare number", "số trần"),
            Unit.Points => new("points", "điểm"),
            Unit.Count => new("a count", "số lượng"),
            Unit.Share => new("a share", "tỷ lệ"),
            Unit.Money => new("money", "số tiền"),
            Unit.Days => new("days", "số ngày"),
            Unit.WorkingDays => new("working days", "số ngày làm việc"),
            Unit.Pure => new("a pure number", "số không đơn vị"),
            _ => throw new System.Diagnostics.UnreachableException(),
        },
    };
}
