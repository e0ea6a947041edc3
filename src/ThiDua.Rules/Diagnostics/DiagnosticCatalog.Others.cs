namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>One rubric and several at the same time.</summary>
    public static DiagnosticDescriptor RubricAndRubrics { get; } = new("TD2170", Severity.Error,
        "\"rubrics\" stands beside \"rubric\" or \"outcomes\". Move them into an item of \"rubrics\".",
        "\"rubrics\" đứng cạnh \"rubric\" hoặc \"outcomes\". Hãy chuyển chúng vào một mục của \"rubrics\".");

    /// <summary>A rule that reads what the rubric of the unit does not have.</summary>
    public static DiagnosticDescriptor OfAnotherRubric { get; } = new("TD2171", Severity.Error,
        "\"{code}\" reads \"{read}\", which another rubric has. Read it in a fold over \"units\" or \"periods\" that names that rubric.",
        "\"{code}\" đọc \"{read}\" của một bảng chấm điểm khác. Hãy đọc qua phép gộp \"units\" hoặc \"periods\" có nêu bảng đó.");

    /// <summary>A rubric that the rule set does not have.</summary>
    public static DiagnosticDescriptor UnknownRubricHere { get; } = new("TD2172", Severity.Error,
        "There is no rubric \"{code}\" among \"rubrics\". {hint}",
        "Không có bảng chấm điểm \"{code}\" trong \"rubrics\". {hint}");

    /// <summary>A rubric where no units are meant.</summary>
    public static DiagnosticDescriptor RubricWithoutUnits { get; } = new("TD2173", Severity.Error,
        "\"rubric\" says which sheet other units have. Write it beside \"units\", or leave it out.",
        "\"rubric\" cho biết các đơn vị khác được chấm theo bảng nào. Hãy ghi cạnh \"units\", hoặc bỏ đi.");

    /// <summary>A relation that the rule set does not declare.</summary>
    public static DiagnosticDescriptor UnknownRelationHere { get; } = new("TD2174", Severity.Error,
        "There is no relation \"{code}\" among \"relations\". {hint}",
        "Không có quan hệ \"{code}\" trong \"relations\". {hint}");

    /// <summary>Units that are chosen in two ways, or in none.</summary>
    public static DiagnosticDescriptor UnitsOneThing { get; } = new("TD2175", Severity.Error,
        "\"units\" chooses units in one way. Write exactly one of \"same\" and \"relation\".",
        "\"units\" chỉ chọn đơn vị theo một cách. Hãy ghi đúng một trong \"same\" và \"relation\".");

    /// <summary>Periods that are scored by the same rubric as the one that looks at them.</summary>
    public static DiagnosticDescriptor OwnPeriods { get; } = new("TD2176", Severity.Error,
        "\"{code}\" belongs to the rubric \"{rubric}\" and looks at periods that \"{rubric}\" itself scores: {rubric} → {rubric} is a circle. Name the "
            + "rubric of the shorter periods, and write one for them if there is none.",
        "\"{code}\" thuộc bảng chấm điểm \"{rubric}\" lại xét các kỳ do chính \"{rubric}\" chấm: {rubric} → {rubric} là vòng lặp. Hãy ghi bảng chấm "
            + "của các kỳ ngắn hơn; nếu chưa có thì viết thêm.");

    /// <summary>The number of a period that may begin anywhere.</summary>
    public static DiagnosticDescriptor PeriodsWithoutNumber { get; } = new("TD2177", Severity.Error,
        "The only field of a period is \"number\", and periods of \"{rubric}\", of any length or school years, have none. Say its \"period\", such as \"quarter\", in \"rubrics\".",
        "Kỳ con chỉ có trường \"number\", mà kỳ của \"{rubric}\" (kỳ bất kỳ hoặc năm học) không có số thứ tự. Hãy ghi \"period\" của bảng đó trong \"rubrics\", ví dụ \"quarter\".");

    private static DiagnosticDescriptor[] OthersPart() =>
    [
        RubricAndRubrics, OfAnotherRubric, UnknownRubricHere, RubricWithoutUnits, UnknownRelationHere, UnitsOneThing,
        OwnPeriods, PeriodsWithoutNumber,
    ];
}
