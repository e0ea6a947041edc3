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
}
