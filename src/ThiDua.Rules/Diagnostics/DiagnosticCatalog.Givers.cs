namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>Fewer givers than a rule needs.</summary>
    public static DiagnosticDescriptor TooFewGivers { get; } = new("TD6640", Severity.Warning,
        "\"{code}\" needs the marks of {least} givers at the stage \"{stage}\"; the dossier lists {count}. List the others, with "
            + "their entries when these are known.",
        "\"{code}\" cần điểm của {least} người chấm ở khâu \"{stage}\"; hồ sơ mới ghi {count}. Hãy ghi thêm những người còn lại, "
            + "kèm mục nhập khi đã có.");

    /// <summary>More givers of one stage than are combined.</summary>
    public static DiagnosticDescriptor TooManyGivers { get; } = new("TD6641", Severity.Error,
        "The stage \"{stage}\" has more than {most} givers; from here on they have no effect. Keep {most}.",
        "Khâu \"{stage}\" có hơn {most} người chấm; từ đây trở đi không có tác dụng. Hãy giữ lại {most} người.");

    /// <summary>A mark of one giver more than are heard.</summary>
    public static DiagnosticDescriptor GiverNotHeard { get; } = new("TD6642", Severity.Error,
        "\"{code}\" takes the marks of the first {most} givers of the stage \"{stage}\"; this mark has no effect. Keep {most} givers.",
        "\"{code}\" chỉ lấy điểm của {most} người chấm đầu ở khâu \"{stage}\"; điểm này không có tác dụng. Hãy giữ {most} người chấm.");

    private static DiagnosticDescriptor[] GiversPart() =>
    [
        TooFewGivers, TooManyGivers, GiverNotHeard,
    ];
}
