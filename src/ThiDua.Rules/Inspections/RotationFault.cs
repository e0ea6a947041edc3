namespace ThiDua.Rules.Inspections;

/// <summary>What can be wrong with an assignment (lỗi của bảng phân công).</summary>
public enum RotationFault
{
    /// <summary>A unit that is not on the list (đơn vị không có trong danh sách).</summary>
    UnknownUnit = 0,

    /// <summary>A round that no unit goes on (lượt không có).</summary>
    UnknownRound = 1,

    /// <summary>A unit inspects itself (tự kiểm tra mình).</summary>
    InspectsItself = 2,

    /// <summary>The same pair stands twice in a year (cặp lặp lại trong cùng năm).</summary>
    PairTwice = 3,

    /// <summary>A unit inspects nobody (không đi kiểm tra đơn vị nào).</summary>
    InspectsNobody = 4,

    /// <summary>A unit inspects several others in one round (đi kiểm tra nhiều đơn vị).</summary>
    InspectsSeveral = 5,

    /// <summary>A unit is inspected by nobody (không được đơn vị nào kiểm tra).</summary>
    InspectedByNobody = 6,

    /// <summary>A unit is inspected by several others in one round (được nhiều đơn vị kiểm tra).</summary>
    InspectedBySeveral = 7,

    /// <summary>Two units inspect each other (kiểm tra lẫn nhau).</summary>
    MutualPair = 8,

    /// <summary>A round falls into several cycles (không thành một vòng khép kín).</summary>
    SeveralCycles = 9,

    /// <summary>A pair of an earlier year comes again too soon (lặp lại cặp của năm trước).</summary>
    PairAgain = 10,

    /// <summary>A pair that is forbidden (cặp không được phân công).</summary>
    ForbiddenPair = 11,

    /// <summary>The years are not those that follow each other from the first (các năm không liên tiếp).</summary>
    OtherYear = 12,

    /// <summary>The cost is not what the pairs cost (chi phí không đúng).</summary>
    OtherCost = 13,
}
