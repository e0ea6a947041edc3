namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>Bands in which more gives a worse level.</summary>
    public static DiagnosticDescriptor BandsTurned { get; } = new("TD5501", Severity.Error,
        "The row \"{row}\" gives \"{level}\", which is better than \"{other}\" of the higher row \"{higher}\". Exchange the levels.",
        "Dòng \"{row}\" cho mức \"{level}\", tốt hơn mức \"{other}\" của dòng cao hơn \"{higher}\". Hãy đổi lại mức.");

    /// <summary>A gate that does not do exactly one thing.</summary>
    public static DiagnosticDescriptor GateDoesOneThing { get; } = new("TD5502", Severity.Error,
        "A gate does exactly one thing. Write one of \"atMost\", \"down\", \"become\" and \"noGrade\".",
        "Điều kiện khống chế có đúng một tác động. Hãy ghi một trong \"atMost\", \"down\", \"become\" và \"noGrade\".");

    /// <summary>A requirement whose failure changes nothing or helps.</summary>
    public static DiagnosticDescriptor OtherwiseNotLower { get; } = new("TD5503", Severity.Error,
        "Whoever fails the requirement of \"{level}\" would get \"{otherwise}\", which is not lower. Name a lower level.",
        "Không đạt điều kiện của mức \"{level}\" lại được \"{otherwise}\", không thấp hơn. Hãy ghi một mức thấp hơn.");

    /// <summary>A gate that goes down further than there are levels.</summary>
    public static DiagnosticDescriptor DownBeyondLevels { get; } = new("TD5504", Severity.Warning,
        "From the best level to the lowest it is {most} down, not {down}. Write how many levels it really goes down, or \"become\" for "
            + "one level.",
        "Từ mức cao nhất xuống mức thấp nhất chỉ có {most} bậc, không phải {down}. Hãy ghi đúng số bậc bị hạ, hoặc dùng \"become\" "
            + "để ấn định một mức.");

    /// <summary>A gate without a condition after which all units are alike.</summary>
    public static DiagnosticDescriptor GateForAll { get; } = new("TD5505", Severity.Error,
        "The gate has no \"when\", so {effect} whatever the points. Write \"when\"; for everybody there are \"atMost\" and \"down\".",
        "Điều kiện khống chế không có \"when\" nên {effect}, bất kể số điểm. Hãy ghi \"when\"; áp dụng với mọi đơn vị thì dùng \"atMost\" hoặc "
            + "\"down\".");

    /// <summary>Points set by a gate of an outcome that grades no line.</summary>
    public static DiagnosticDescriptor PointsWithoutLine { get; } = new("TD5520", Severity.Error,
        "A gate can set points only where the bands of the outcome look at the points or the share of a line. Let them, or remove \"points\".",
        "Chỉ ấn định được điểm khi bảng mức của kết quả này tra điểm hoặc tỷ lệ đạt của một dòng. Hãy sửa bảng mức, hoặc bỏ \"points\".");

    /// <summary>A floor of a band that has none.</summary>
    public static DiagnosticDescriptor BandWithoutFloor { get; } = new("TD5521", Severity.Error,
        "The gate may lead to \"{level}\", and no band before it gives that level from a number of points on. Close the lower end of its band, or write a number.",
        "Điều kiện này có thể dẫn đến mức \"{level}\", nhưng phía trước không có khoảng điểm nào của mức đó có đầu dưới đóng. Hãy đóng đầu dưới của khoảng, hoặc ghi một số điểm.");

    /// <summary>A measure of other levels than those of the outcome.</summary>
    public static DiagnosticDescriptor OtherLevels { get; } = new("TD5522", Severity.Error,
        "This is {found}, and \"{list}\" needs one of its own levels. Name a measure whose list has the same levels in the same order, or write a table.",
        "Đây là {found}, còn \"{list}\" cần một mức của chính mình. Hãy dùng chỉ số có cùng các mức theo cùng thứ tự, hoặc ghi một bảng.");

    /// <summary>A step that an outcome does not have.</summary>
    public static DiagnosticDescriptor UnknownStep { get; } = new("TD5523", Severity.Error,
        "\"{outcome}\" has no step \"{code}\". {hint}",
        "\"{outcome}\" không có bước \"{code}\". {hint}");

    /// <summary>A step that reads the level after itself or a later one.</summary>
    public static DiagnosticDescriptor StepNotBefore { get; } = new("TD5524", Severity.Error,
        "The step \"{step}\" does not stand before this one, so its level is not known here. Name an earlier step.",
        "Bước \"{step}\" không đứng trước bước này nên chưa biết mức của nó. Hãy ghi một bước đứng trước.");

    /// <summary>The final points of an outcome that grades no line.</summary>
    public static DiagnosticDescriptor OutcomeWithoutLine { get; } = new("TD5525", Severity.Error,
        "\"{outcome}\" has no final points, as its bands do not look at the points or the share of a line. Ask a line for its points.",
        "\"{outcome}\" không có điểm cuối cùng vì bảng mức không tra điểm hoặc tỷ lệ đạt của một dòng. Hãy lấy điểm của một dòng.");

    /// <summary>A step named where no level is asked for.</summary>
    public static DiagnosticDescriptor StepOfNothing { get; } = new("TD5526", Severity.Error,
        "\"at\" names a step of an outcome and goes with \"ask\": \"level\" only. Remove it, or ask for the level.",
        "\"at\" là một bước của kết quả xếp loại, chỉ dùng cùng \"ask\": \"level\". Hãy bỏ đi, hoặc lấy mức.");

    /// <summary>Points of units or periods without a grade that count.</summary>
    public static DiagnosticDescriptor UngradedAreCounted { get; } = new("TD5527", Severity.Warning,
        "The points of those that \"{outcome}\" leaves without a grade count here too. Leave them out with \"where\", or accept this if they are meant to count.",
        "Điểm của kỳ hoặc đơn vị không được \"{outcome}\" xếp loại vẫn được tính ở đây. Hãy loại ra bằng \"where\", hoặc chấp nhận nếu đúng ý là vẫn tính.");

    private static DiagnosticDescriptor[] GradingPart() =>
    [
        BandsTurned, GateDoesOneThing, OtherwiseNotLower, DownBeyondLevels, GateForAll, PointsWithoutLine,
        BandWithoutFloor,
        OtherLevels,
        UnknownStep, StepNotBefore, OutcomeWithoutLine, StepOfNothing, UngradedAreCounted,
    ];
}
