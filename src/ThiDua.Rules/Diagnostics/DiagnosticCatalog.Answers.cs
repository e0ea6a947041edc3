namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>Answers to a checklist of another rule set.</summary>
    public static DiagnosticDescriptor AnswersOfOtherRules { get; } = new("TD3550", Severity.Error,
        "The answers are for the rule set \"{found}\", and this is \"{expected}\". Use the rule set that they are for.",
        "Câu trả lời này dành cho bộ quy tắc \"{found}\", còn đây là \"{expected}\". Hãy dùng đúng bộ quy tắc.");

    /// <summary>Answers to a checklist of another version.</summary>
    public static DiagnosticDescriptor AnswersOfOtherVersion { get; } = new("TD3551", Severity.Error,
        "The answers ask for the version \"{found}\", and this rule set has \"{expected}\". Use that one, or mend \"version\".",
        "Câu trả lời yêu cầu phiên bản \"{found}\", còn bộ quy tắc này là \"{expected}\". Hãy dùng đúng bản, hoặc sửa \"version\".");

    /// <summary>Answers to a checklist that the rule set does not have.</summary>
    public static DiagnosticDescriptor NoChecklist { get; } = new("TD3552", Severity.Error,
        "The rule set has no checklist \"{code}\". {hint}",
        "Bộ quy tắc không có danh mục \"{code}\". {hint}");

    /// <summary>Answers that do not say to which of several checklists.</summary>
    public static DiagnosticDescriptor ChecklistNotSaid { get; } = new("TD3553", Severity.Error,
        "The rule set has several checklists. Say with \"checklist\" which one is answered: {codes}.",
        "Bộ quy tắc có nhiều danh mục. Hãy ghi \"checklist\" là một trong: {codes}.");

    /// <summary>Answers of somebody whom the checklist does not ask.</summary>
    public static DiagnosticDescriptor NotAsked { get; } = new("TD3554", Severity.Error,
        "\"{unit}\" is of the kind \"{kind}\", and the checklist is for {kinds}. Use the checklist for that kind.",
        "\"{unit}\" thuộc loại \"{kind}\", còn danh mục dành cho {kinds}. Hãy dùng danh mục của loại đó.");

    /// <summary>A unit whose kind nobody tells.</summary>
    public static DiagnosticDescriptor KindNotKnown { get; } = new("TD3555", Severity.Warning,
        "Nobody says of which kind \"{unit}\" is, so it is asked everything. Write \"kind\", or name it in the organization.",
        "Chưa rõ \"{unit}\" thuộc loại nào nên phải trả lời mọi mục. Hãy ghi \"kind\", hoặc khai báo trong sơ đồ tổ chức.");

    /// <summary>A unit that is of another kind in the organization.</summary>
    public static DiagnosticDescriptor UnitOfOtherKind { get; } = new("TD3556", Severity.Warning,
        "The text says that \"{unit}\" is of the kind \"{kind}\", and the organization says \"{known}\", which counts. Mend one of the two.",
        "Tệp ghi \"{unit}\" thuộc loại \"{kind}\", còn sơ đồ tổ chức ghi \"{known}\" và được dùng. Hãy sửa một trong hai chỗ.");

    /// <summary>Something said of an item that the checklist does not have.</summary>
    public static DiagnosticDescriptor UnknownItem { get; } = new("TD3557", Severity.Error,
        "The checklist has no item \"{code}\". {hint}",
        "Danh mục không có mục \"{code}\". {hint}");

    /// <summary>An answer to a heading.</summary>
    public static DiagnosticDescriptor HeadingAnswered { get; } = new("TD3558", Severity.Error,
        "\"{code}\" is a heading and is not answered. Answer the items below it.",
        "\"{code}\" là tiêu đề, không trả lời. Hãy trả lời các mục con.");

    /// <summary>An answer to an item that is for others.</summary>
    public static DiagnosticDescriptor ItemOfOthers { get; } = new("TD3559", Severity.Error,
        "The item \"{code}\" ({title}) is for {kinds}, and the unit is of the kind {kind}. Remove the answer.",
        "Mục \"{code}\" ({title}) dành cho {kinds}, còn đơn vị thuộc loại {kind}. Hãy bỏ câu trả lời.");

    /// <summary>An answer of another sort than the item asks for.</summary>
    public static DiagnosticDescriptor AnswerOfOtherType { get; } = new("TD3560", Severity.Error,
        "\"{code}\" was answered with {value}. Expected is {expected}.",
        "\"{code}\" được trả lời là {value}. Câu trả lời phải là {expected}.");

    /// <summary>A number outside the range of the item.</summary>
    public static DiagnosticDescriptor AnswerOutOfRange { get; } = new("TD3561", Severity.Error,
        "\"{code}\" was answered with {value}, and accepted is {range}. Enter a number inside it.",
        "\"{code}\" được trả lời là {value}, khoảng được nhận là {range}. Hãy nhập một số trong khoảng đó.");

    /// <summary>"n/a" where that is not accepted.</summary>
    public static DiagnosticDescriptor NeverNotApplicableItem { get; } = new("TD3562", Severity.Error,
        "\"{code}\" always applies, so \"n/a\" is no answer. Answer it, or leave it out while that is not known.",
        "\"{code}\" luôn áp dụng nên không trả lời \"n/a\". Hãy trả lời, hoặc để trống khi chưa biết.");

    /// <summary>A cell of a column that the table does not have.</summary>
    public static DiagnosticDescriptor UnknownColumn { get; } = new("TD3563", Severity.Error,
        "The table has no column \"{code}\". {hint}",
        "Bảng không có cột \"{code}\". {hint}");

    /// <summary>Two waivers, or two findings, of one item.</summary>
    public static DiagnosticDescriptor SaidTwiceOfItem { get; } = new("TD3564", Severity.Error,
        "The same was said of \"{code}\" at {first}. Keep one of the two.",
        "Mục \"{code}\" đã được ghi ở {first}. Hãy giữ lại một.");

    /// <summary>A waiver that ends before it begins.</summary>
    public static DiagnosticDescriptor WaiverEndsFirst { get; } = new("TD3565", Severity.Error,
        "The waiver begins on {from} and ends on {until}. Exchange the two days, or mend one.",
        "Việc miễn bắt đầu ngày {from} mà kết thúc ngày {until}. Hãy đổi chỗ hai ngày, hoặc sửa lại.");

    /// <summary>An inspection after the day of the review.</summary>
    public static DiagnosticDescriptor InspectedInFuture { get; } = new("TD3566", Severity.Error,
        "The inspection was on {day}, after the day of the review, {today}. Mend the day, or review later.",
        "Ngày kiểm tra {day} sau ngày rà soát {today}. Hãy sửa ngày, hoặc rà soát vào ngày sau đó.");

    /// <summary>Somebody who answers and does not have to.</summary>
    public static DiagnosticDescriptor AnswererNotExpected { get; } = new("TD3567", Severity.Warning,
        "\"{code}\" is none of those who have to answer. {hint}",
        "\"{code}\" không có trong danh sách đơn vị phải trả lời. {hint}");

    /// <summary>Several reviews of one unit in a roll-up.</summary>
    public static DiagnosticDescriptor ReviewedTwice { get; } = new("TD3568", Severity.Error,
        "There are several answers of \"{unit}\", and none is counted. Keep those that hold.",
        "\"{unit}\" có nhiều bản trả lời nên không tính bản nào. Hãy giữ bản chính thức.");

    /// <summary>A review of another checklist in a roll-up.</summary>
    public static DiagnosticDescriptor ReviewOfOtherChecklist { get; } = new("TD3569", Severity.Error,
        "\"{unit}\" answers the checklist \"{found}\", and \"{expected}\" is put together. Leave it out here.",
        "\"{unit}\" trả lời danh mục \"{found}\", còn đang tổng hợp \"{expected}\". Hãy bỏ bản này ra.");

    private static DiagnosticDescriptor[] AnswersPart() =>
    [
        AnswersOfOtherRules, AnswersOfOtherVersion, NoChecklist, ChecklistNotSaid, NotAsked, KindNotKnown,
        UnitOfOtherKind, UnknownItem, HeadingAnswered, ItemOfOthers, AnswerOfOtherType, AnswerOutOfRange,
        NeverNotApplicableItem, UnknownColumn, SaidTwiceOfItem, WaiverEndsFirst, InspectedInFuture,
        AnswererNotExpected, ReviewedTwice, ReviewOfOtherChecklist,
    ];
}
