namespace ThiDua.Rules.Values;

/// <summary>
/// Why a value is not known (lý do chưa có giá trị). <see cref="Gap"/> and <see cref="Tie"/> wait for a decision, the
/// others for data.
/// </summary>
public enum PendingKind
{
    /// <summary>Nothing was entered (chưa nhập).</summary>
    Missing,

    /// <summary>What was entered is not valid and was refused (bị từ chối).</summary>
    Refused,

    /// <summary>A table, as published, has no row for the value (khoảng trống giữa các mức).</summary>
    Gap,

    /// <summary>Units are equal and the rules do not say who comes first (bằng điểm).</summary>
    Tie,

    /// <summary>Two marks differ so much that a third is needed (cần chấm lần ba).</summary>
    ThirdMark,

    /// <summary>The log of events is not closed, more may come (sổ theo dõi chưa khóa).</summary>
    OpenLog,

    /// <summary>It rests on other units, and these are not given (chưa có các đơn vị khác).</summary>
    OtherUnits,

    /// <summary>Results of sub-periods are not given (chưa có kết quả các kỳ nhỏ).</summary>
    OtherPeriods,

    /// <summary>
    /// A deadline or working days rest on a period, or on a year of a calendar, that is not given (chưa xác định được
    /// ngày).
    /// </summary>
    Undated,

    /// <summary>The dossier does not say to which units the unit is related (chưa khai quan hệ).</summary>
    NoRelation,
}
