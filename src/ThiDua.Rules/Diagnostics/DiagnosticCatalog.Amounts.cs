namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A cap that is smaller than one step.</summary>
    public static DiagnosticDescriptor CapBelowStep { get; } = new("TD2501", Severity.Error,
        "The cap of {cap} is less than one step of {each}. Raise \"atMost\" or lower the points for each.",
        "Mức tối đa {cap} nhỏ hơn mức của một lần là {each}. Hãy tăng \"atMost\" hoặc giảm số điểm mỗi lần.");

    /// <summary>A range of points that is missing or impossible.</summary>
    public static DiagnosticDescriptor RangeNeeded { get; } = new("TD2502", Severity.Error,
        "No worth says here from how many to how many points the scorer may give. Write both ends as \"range\", like \"[0, 5]\".",
        "Ở đây không có điểm chuẩn nên chưa rõ người chấm được cho từ mấy đến mấy điểm. Hãy ghi \"range\" có đủ hai đầu, như \"[0, 5]\".");

    /// <summary>A step that does not fit the range.</summary>
    public static DiagnosticDescriptor StepDoesNotFit { get; } = new("TD2503", Severity.Error,
        "Steps of {step} do not lead from one end of {range} to the other. Choose a step above 0 that divides the range.",
        "Bước {step} không đi từ đầu này đến đầu kia của {range}. Hãy chọn bước lớn hơn 0 chia hết khoảng.");

    /// <summary>A measure of the wrong unit in an amount.</summary>
    public static DiagnosticDescriptor AmountOfWrongUnit { get; } = new("TD2504", Severity.Error,
        "An amount \"{kind}\" is made from {expected}, and this is {found}. {hint}",
        "Mức điểm \"{kind}\" tính từ {expected}, còn đây là {found}. {hint}");

    /// <summary>Two things that are entered under one code.</summary>
    public static DiagnosticDescriptor EnteredTwice { get; } = new("TD2505", Severity.Error,
        "Something else is entered under \"{code}\" already. Keep one of the two, or put the other on a line of its own.",
        "Dưới mã \"{code}\" đã có nội dung nhập khác. Hãy giữ một trong hai, hoặc chuyển sang một dòng riêng.");

    private static DiagnosticDescriptor[] AmountsPart() =>
        [CapBelowStep, RangeNeeded, StepDoesNotFit, AmountOfWrongUnit, EnteredTwice];
}
