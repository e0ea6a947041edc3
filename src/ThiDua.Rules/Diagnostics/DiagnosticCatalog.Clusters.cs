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
        "The rubric \"{rubric}\" is for {kind}, and the dossier has {found}. Write a period like {example}, or name another rubric.",
        "Bảng chấm điểm \"{rubric}\" dùng cho kỳ là {kind}, còn hồ sơ có {found}. Hãy ghi kỳ như {example}, hoặc nêu bảng khác.");

    /// <summary>No rubric for the unit and period.</summary>
    public static DiagnosticDescriptor NoRubricApplies { get; } = new("TD6653", Severity.Error,
        "No rubric is for a unit with these attributes and {period}; there are {rubrics}. Mend the attributes or the period.",
        "Không có bảng chấm điểm nào dành cho đơn vị có các thuộc tính này với {period}; hiện có {rubrics}. Hãy sửa thuộc tính hoặc kỳ.");

    /// <summary>More than one rubric for the unit and period.</summary>
    public static DiagnosticDescriptor SeveralRubricsApply { get; } = new("TD6654", Severity.Error,
        "Several rubrics are for a unit with these attributes and {period}: {rubrics}. Say which one in \"rubric\".",
        "Có nhiều bảng chấm điểm dành cho đơn vị có các thuộc tính này với {period}: {rubrics}. Hãy nêu rõ ở \"rubric\".");

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

    /// <summary>A unit that has no dossier of a period inside another one, which others have.</summary>
    public static DiagnosticDescriptor SubPeriodMissing { get; } = new("TD6660", Severity.Warning,
        "\"{unit}\" has no dossier by the rubric \"{rubric}\" for {periods}, and \"{other}\" has; so what {period} takes from the periods inside it goes without. Add the dossier, or let it be if the unit was not scored then.",
        "\"{unit}\" không có hồ sơ theo bảng \"{rubric}\" cho kỳ {periods}, trong khi \"{other}\" có; vì vậy kỳ {period} được tính mà không có phần này. Hãy thêm hồ sơ, hoặc giữ nguyên nếu đơn vị không được chấm trong kỳ đó.");

    /// <summary>A period that lies in two larger ones and so in none.</summary>
    public static DiagnosticDescriptor SubPeriodStraddles { get; } = new("TD6661", Severity.Warning,
        "{period} lies only in part inside {outer} of the rubric \"{rubric}\", so it counts in no period of that rubric. {hint}",
        "Kỳ {period} chỉ nằm một phần trong kỳ {outer} của bảng \"{rubric}\" nên không được tính vào kỳ nào của bảng đó. {hint}");

    /// <summary>Units that are looked for by an attribute, of which there are none.</summary>
    public static DiagnosticDescriptor NoUnitWithTheSame { get; } = new("TD6662", Severity.Warning,
        "Among the dossiers of this period none by the rubric \"{rubric}\" has the same \"{attribute}\" as this unit ({value}), so what the rules take from there is not applicable. Add that dossier, or let it be if there is no such unit.",
        "Trong các hồ sơ cùng kỳ, không hồ sơ nào theo bảng \"{rubric}\" cùng \"{attribute}\" với đơn vị này ({value}), nên phần quy tắc lấy từ đó được coi là không áp dụng. Hãy thêm hồ sơ đó, hoặc giữ nguyên nếu không có đơn vị như vậy.");

    /// <summary>A number of the whole group that differs between its units.</summary>
    public static DiagnosticDescriptor QuotaBasesDiffer { get; } = new("TD6663", Severity.Error,
        "The quota \"{quota}\" takes its share of one number for the whole group: that is {value} here, and {otherValue} for \"{other}\". Enter the same number for all units of the group.",
        "Chỉ tiêu \"{quota}\" tính tỷ lệ trên một số chung cho cả nhóm: ở đây số đó là {value}, còn ở \"{other}\" là {otherValue}. Hãy nhập cùng một số cho mọi đơn vị trong nhóm.");

    /// <summary>An attribute of a unit that its dossiers do not agree on.</summary>
    public static DiagnosticDescriptor AttributeDiffers { get; } = new("TD6664", Severity.Warning,
        "\"{attribute}\" of \"{unit}\" is \"{value}\" in the dossier of {dossiers}, and \"{otherValue}\" in that of {others}; each dossier "
            + "is scored by what it says itself. Write the same in all of them, or let it be if the unit changed in between.",
        "\"{attribute}\" của \"{unit}\" là \"{value}\" trong hồ sơ {dossiers}, còn là \"{otherValue}\" trong hồ sơ {others}; mỗi hồ sơ được "
            + "chấm theo giá trị ghi trong chính nó. Hãy ghi giống nhau trong mọi hồ sơ, hoặc giữ nguyên nếu đơn vị đã thay đổi giữa các kỳ.");

    /// <summary>A unit that has dossiers inside a period, and none for the period, which others have.</summary>
    public static DiagnosticDescriptor OuterPeriodMissing { get; } = new("TD6665", Severity.Warning,
        "\"{unit}\" has dossiers by the rubric \"{inside}\" within {period}, and none for {period} itself by the rubric \"{rubric}\", as \"{other}\" "
            + "has; so it is missing there from tables, rankings and the numbers of which quotas take a share. Add the dossier, or let it be if the unit is not scored then.",
        "\"{unit}\" có hồ sơ theo bảng \"{inside}\" trong kỳ {period}, nhưng không có hồ sơ của chính kỳ {period} theo bảng \"{rubric}\" như "
            + "\"{other}\"; vì vậy đơn vị không có trong bảng tổng hợp, không được xếp hạng và không được đếm khi tính chỉ tiêu của kỳ đó. Hãy thêm hồ sơ, hoặc giữ nguyên nếu đơn vị không được chấm trong kỳ đó.");

    /// <summary>Codes of units that differ only in capital letters.</summary>
    public static DiagnosticDescriptor UnitsDifferInCase { get; } = new("TD6666", Severity.Warning,
        "The units \"{unit}\" and \"{other}\" differ only in capital letters, and are scored as two. Write the same code in all dossiers, if one unit is meant.",
        "Mã đơn vị \"{unit}\" và \"{other}\" chỉ khác nhau ở chữ hoa, chữ thường và được chấm như hai đơn vị. Hãy ghi cùng một mã trong mọi hồ sơ, nếu là một đơn vị.");

    private static DiagnosticDescriptor[] ClustersPart() =>
    [
        UnknownRubric, RubricDoesNotApply, PeriodOfAnotherKind, NoRubricApplies, SeveralRubricsApply, DossierTwice,
        UnknownRelation, RelatedTwice, ScopesCross, PeriodsMixedUp, SubPeriodMissing, SubPeriodStraddles,
        NoUnitWithTheSame, QuotaBasesDiffer, AttributeDiffers, OuterPeriodMissing, UnitsDifferInCase,
    ];
}
