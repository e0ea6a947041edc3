namespace ThiDua.Rules.Inspections;

/// <summary>On which side of an inspection people sit (bên kiểm tra hay bên được kiểm tra).</summary>
public enum TeamSide
{
    /// <summary>They inspect (đoàn kiểm tra).</summary>
    Inspecting = 0,

    /// <summary>They attend for those who are inspected (thành phần tham dự).</summary>
    Attending = 1,
}
