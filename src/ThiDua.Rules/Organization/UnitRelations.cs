using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>
/// The relations that need no declaration (các quan hệ có sẵn). A unit has at most one of each on a day, and no unit is
/// above itself.
/// </summary>
public static class UnitRelations
{
    /// <summary>The unit above (cơ quan, đơn vị cấp trên trực tiếp).</summary>
    public static Code Parent { get; } = Code.Of("parent");

    /// <summary>The agency above in the same sector (cơ quan ngành dọc cấp trên).</summary>
    public static Code SectorParent { get; } = Code.Of("sector-parent");

    /// <summary>The agency that does the daily work of a council or group (cơ quan thường trực).</summary>
    public static Code StandingBody { get; } = Code.Of("standing-body");

    /// <summary>The agency through which reports are sent (báo cáo qua đầu mối).</summary>
    public static Code ReportsThrough { get; } = Code.Of("reports-through");

    /// <summary>All of them.</summary>
    public static ValueList<Code> All { get; } =
        ValueList.Of(Parent, SectorParent, StandingBody, ReportsThrough);
}
