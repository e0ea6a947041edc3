namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>Entries of a stage that a ring owns, by a unit that the ring does not send.</summary>
    public static DiagnosticDescriptor NotSentByRing { get; } = new("TD6720", Severity.Error,
        "In {year} \"{unit}\" is marked at the stage \"{stage}\" by {sent}, not by {by}; these entries have no effect. Let the unit "
            + "that the ring sends enter them.",
        "Năm {year}, khâu \"{stage}\" của \"{unit}\" do {sent} chấm, không phải {by}; phần chấm này không có tác dụng. Hãy để "
            + "đơn vị được phân công nhập.");

    /// <summary>Entries of a stage that a ring owns, for a unit or year that no ring is for.</summary>
    public static DiagnosticDescriptor NoRingForUnit { get; } = new("TD6721", Severity.Error,
        "No ring of {year} sends a unit to \"{unit}\", so nobody may mark it at the stage \"{stage}\". Mend the unit or the "
            + "period, or add a rotation of that year.",
        "Không có phân công kiểm tra chéo năm {year} cho \"{unit}\", nên không ai được chấm khâu \"{stage}\". Hãy sửa đơn vị hoặc "
            + "kỳ, hoặc bổ sung phân công của năm đó.");

    /// <summary>Entries of a stage that rings of several years own, in a dossier without a period.</summary>
    public static DiagnosticDescriptor RingNeedsPeriod { get; } = new("TD6722", Severity.Error,
        "The stage \"{stage}\" has a ring for each of several years, and the dossier does not say which. Add \"period\".",
        "Khâu \"{stage}\" có phân công của nhiều năm mà hồ sơ không nêu năm nào. Hãy thêm \"period\".");

    private static DiagnosticDescriptor[] SendersPart() => [NotSentByRing, NoRingForUnit, RingNeedsPeriod];
}
