namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A rubric that the rule set does not have.</summary>
    public static DiagnosticDescriptor UnknownRubric { get; } = new("TD6650", Severity.Error,
        "The rule set has no rubric \"{code}\". {hint}",
        "Bộ quy tắc không có bảng chấm điểm \"{code}\". {hint}");

    /// <summary>A rubric for other units.</summary>
    public static DiagnosticDescriptor RubricDoesNotApply { get; } = new("TD6651", Severity.Error,
        "The rubric \"{rubric}\" is not for units with these attributes. Name the rubric of the unit, or mend the attributes.",
        "Bảng chấm điểm \"{rubric}\" không dành cho đơn vị có các thuộc tính này. Hãy nêu đúng bảng, hoặc sửa thuộc tính.");

    /// <summary>A period that the rubric is not for.</summary>
    public static DiagnosticDescriptor PeriodOfAnotherKind { get; } = new("TD6652", Severity.Error,
        "The rubric \"{rubric}\" is for a period of the kind \"{kind}\", and the dossier has {found}. Write such a period, or name another rubric.",
        "Bảng chấm điểm \"{rubric}\" dùng cho kỳ loại \"{kind}\", còn hồ sơ có {found}. Hãy ghi đúng loại kỳ, hoặc nêu bảng khác.");

    /// <summary>No rubric for the unit and period.</summary>
    public static DiagnosticDescriptor NoRubricApplies { get; } = new("TD6653", Severity.Error,
        "No rubric is for this unit in this period: {rubrics}. Mend the attributes or the period.",
        "Không có bảng chấm điểm nào dành cho đơn vị này trong kỳ này: {rubrics}. Hãy sửa thuộc tính hoặc kỳ.");

    /// <summary>More than one rubric for the unit and period.</summary>
    public static DiagnosticDescriptor SeveralRubricsApply { get; } = new("TD6654", Severity.Error,
        "Several rubrics are for this unit in this period: {rubrics}. Say which one in \"rubric\".",
        "Có nhiều bảng chấm điểm dành cho đơn vị này trong kỳ này: {rubrics}. Hãy nêu rõ ở \"rubric\".");

    /// <summary>Two dossiers of one unit, rubric and period.</summary>
    public static DiagnosticDescriptor DossierTwice { get; } = new("TD6655", Severity.Error,
        "There is another dossier of \"{unit}\" for the same rubric and period in {other}. Keep one of them.",
        "Đã có hồ sơ khác của \"{unit}\" cho cùng bảng chấm điểm và cùng kỳ trong {other}. Hãy giữ lại một hồ sơ.");

    /// <summary>A relation that the rule set does not have.</summary>
    public static DiagnosticDescriptor UnknownRelation { get; } = new("TD6656", Severity.Error,
        "The rule set has no relation \"{code}\". {hint}",
        "Bộ quy tắc không có quan hệ \"{code}\". {hint}");

    /// <summary>A unit that is named twice in one relation.</summary>
    public static DiagnosticDescriptor RelatedTwice { get; } = new("TD6657", Severity.Error,
        "\"{unit}\" is named twice in \"{relation}\". Name it once.",
        "\"{unit}\" được nêu hai lần trong \"{relation}\". Hãy nêu một lần.");

    /// <summary>Units whose groups cut each other.</summary>
    public static DiagnosticDescriptor ScopesCross { get; } = new("TD6658", Severity.Error,
        "The quota of \"{outcome}\" is not applied: this unit shares \"{finer}\" with \"{other}\" but not \"{wider}\". Mend the attributes, as each group of a finer scope lies inside one group of the wider.",
        "Chưa áp dụng được chỉ tiêu của \"{outcome}\": đơn vị này cùng \"{finer}\" với \"{other}\" nhưng khác \"{wider}\". Hãy sửa thuộc tính, vì mỗi nhóm của phạm vi hẹp phải nằm trong một nhóm của phạm vi rộng.");

    /// <summary>Units that are not compared with each other, as their periods differ.</summary>
    public static DiagnosticDescriptor PeriodsMixedUp { get; } = new("TD6659", Severity.Warning,
        "This dossier has {period}, and that of \"{other}\" has {otherPeriod}: by {rubric} the two are not compared with each other, neither in a ranking nor in a quota. Write the same period in both, if they belong together.",
        "Hồ sơ này {period}, còn hồ sơ của \"{other}\" {otherPeriod}: theo {rubric}, hai hồ sơ không được so với nhau, cả khi xếp hạng lẫn khi tính chỉ tiêu. Hãy ghi cùng một kỳ ở cả hai, nếu chúng thuộc cùng một đợt.");

    private static DiagnosticDescriptor[] ClustersPart() =>
    [
        UnknownRubric, RubricDoesNotApply, PeriodOfAnotherKind, NoRubricApplies, SeveralRubricsApply, DossierTwice,
        UnknownRelation, RelatedTwice, ScopesCross, PeriodsMixedUp,
    ];
}
