namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>Fewer givers than a rule needs.</summary>
    public static DiagnosticDescriptor TooFewGivers { get; } = new("TD6640", Severity.Warning,
        "\"{code}\" needs the marks of at least {least} givers at the stage \"{stage}\"; the dossier lists {count}. List the others, with "
            + "their entries when these are known.",
        "\"{code}\" cần điểm của ít nhất {least} người chấm ở khâu \"{stage}\"; hồ sơ mới ghi {count}. Hãy ghi thêm những người còn lại, "
            + "kèm mục nhập khi đã có.");

    /// <summary>More givers of one stage than are combined.</summary>
    public static DiagnosticDescriptor TooManyGivers { get; } = new("TD6641", Severity.Error,
        "The stage \"{stage}\" has more than {most} givers; from here on they have no effect. Keep {most}.",
        "Khâu \"{stage}\" có hơn {most} người chấm; từ đây trở đi không có tác dụng. Hãy giữ lại {most} người.");

    /// <summary>A mark beyond the third where three decide.</summary>
    public static DiagnosticDescriptor GiverNotHeard { get; } = new("TD6642", Severity.Error,
        "\"{code}\" is decided by the first three givers of the stage \"{stage}\"; this mark has no effect. Keep three givers.",
        "\"{code}\" chỉ lấy điểm của ba người chấm đầu ở khâu \"{stage}\"; điểm này không có tác dụng. Hãy giữ ba người chấm.");

    private static DiagnosticDescriptor[] GiversPart() =>
    [
        TooFewGivers, TooManyGivers, GiverNotHeard,
    ];
}
