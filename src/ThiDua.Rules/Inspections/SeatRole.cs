namespace ThiDua.Rules.Inspections;

/// <summary>What the person in a seat is in the team (vai trò trong đoàn).</summary>
public enum SeatRole
{
    /// <summary>An ordinary member (Thành viên).</summary>
    Member = 0,

    /// <summary>The head (Trưởng đoàn).</summary>
    Head = 1,

    /// <summary>A deputy head (Phó đoàn).</summary>
    Deputy = 2,

    /// <summary>The secretary (Thư ký).</summary>
    Secretary = 3,
}
