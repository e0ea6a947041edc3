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

    private static DiagnosticDescriptor[] GradingPart() => [BandsTurned, GateDoesOneThing, OtherwiseNotLower];
}
