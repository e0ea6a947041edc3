namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A section for a kind of unit that nobody knows.</summary>
    public static DiagnosticDescriptor UnknownReportKind { get; } = new("TD8001", Severity.Error,
        "There is no kind of unit \"{code}\". {hint}",
        "Không có loại đơn vị \"{code}\". {hint}");

    /// <summary>A number that the outline does not ask for.</summary>
    public static DiagnosticDescriptor UnknownReportNumber { get; } = new("TD8002", Severity.Error,
        "The outline asks for no number \"{code}\", and no form of it has such a column. {hint}",
        "Đề cương không có số liệu \"{code}\", cũng không có biểu nào có cột này. {hint}");

    /// <summary>Entries that are given for something that is not there.</summary>
    public static DiagnosticDescriptor UnknownReportEach { get; } = new("TD8003", Severity.Error,
        "The outline has no list and no section \"{code}\". {hint}",
        "Đề cương không có danh sách hoặc mục \"{code}\". {hint}");

    /// <summary>Lists that need each other.</summary>
    public static DiagnosticDescriptor EachInCircle { get; } = new("TD8004", Severity.Error,
        "The entries of \"{code}\" are given for each entry of a list that needs \"{code}\" itself. Break the circle in \"each\".",
        "Các mục của \"{code}\" tính cho từng mục của danh sách lại cần chính \"{code}\". Hãy bỏ vòng lặp trong \"each\".");

    /// <summary>A form that the document names and does not come with.</summary>
    public static DiagnosticDescriptor FormNotAttached { get; } = new("TD8005", Severity.Warning,
        "The document names \"{form}\" and does not come with it, so its columns are a reading. Find the form, or accept this.",
        "Văn bản nêu \"{form}\" mà không đính kèm nên các cột là cách hiểu. Hãy tìm biểu gốc, hoặc chấp nhận.");

    /// <summary>A section whose kinds of unit are none of those of the section around it.</summary>
    public static DiagnosticDescriptor SectionNeverApplies { get; } = new("TD8006", Severity.Warning,
        "The section \"{code}\" never applies: the section around it is only for {kinds}. Mend \"kinds\".",
        "Mục \"{code}\" không bao giờ áp dụng vì mục chứa nó chỉ dành cho {kinds}. Hãy sửa \"kinds\".");

    /// <summary>Fewer entries at most than at least.</summary>
    public static DiagnosticDescriptor EntriesTurned { get; } = new("TD8007", Severity.Error,
        "At least {least} and at most {most} entries are never possible. Raise \"atMost\" or lower \"atLeast\".",
        "Ít nhất {least} mà nhiều nhất {most} mục là không thể. Hãy tăng \"atMost\" hoặc giảm \"atLeast\".");

    /// <summary>A part filled from scores where nothing is scored.</summary>
    public static DiagnosticDescriptor NothingScored { get; } = new("TD8008", Severity.Error,
        "The rule set has no rubric, so there are no scores to fill this with. Add a rubric, or remove \"source\".",
        "Bộ quy tắc không có bảng chấm điểm nên không có điểm để lấy. Hãy thêm bảng chấm điểm, hoặc bỏ \"source\".");

    /// <summary>A source that gives something else than what is asked for.</summary>
    public static DiagnosticDescriptor SourceDoesNotFit { get; } = new("TD8009", Severity.Error,
        "\"{kind}\" does not give what is asked for here. Numbers come from \"score\", \"task\" and \"item\", words from \"grade\", \"documents\", \"findings\" and the state of an \"item\", entries from "
            + "\"documents\" and \"findings\".",
        "\"{kind}\" không cho nội dung được hỏi ở đây. Số liệu lấy từ \"score\", \"task\", \"item\"; lời lấy từ \"grade\", \"documents\", \"findings\" và tình trạng của \"item\"; danh sách lấy từ "
            + "\"documents\", \"findings\".");

    /// <summary>A source that names something of another sort.</summary>
    public static DiagnosticDescriptor SourceIsOther { get; } = new("TD8010", Severity.Error,
        "\"{code}\" is {found}, which cannot stand under \"{property}\". Name one of the right sort.",
        "\"{code}\" là {found} nên không đặt ở \"{property}\" được. Hãy ghi mã đúng loại.");

    /// <summary>Words where numbers are added up.</summary>
    public static DiagnosticDescriptor WordsDoNotAdd { get; } = new("TD8011", Severity.Error,
        "\"{code}\" holds words, and a number is needed here. Name a number, or give it another \"type\".",
        "\"{code}\" là chữ, ở đây cần số liệu. Hãy ghi số liệu khác, hoặc đổi \"type\".");

    /// <summary>A comparison with a period that has not passed.</summary>
    public static DiagnosticDescriptor SinceNotBefore { get; } = new("TD8012", Severity.Error,
        "{since} does not end before the period of the report, {period}, begins. Name an earlier period.",
        "{since} chưa kết thúc trước kỳ báo cáo {period}. Hãy ghi kỳ trước đó.");

    /// <summary>A column that the form does not have.</summary>
    public static DiagnosticDescriptor UnknownReportColumn { get; } = new("TD8013", Severity.Error,
        "The form \"{form}\" has no column \"{code}\". {hint}",
        "Biểu \"{form}\" không có cột \"{code}\". {hint}");

    /// <summary>An identity with one number twice.</summary>
    public static DiagnosticDescriptor PartTwice { get; } = new("TD8014", Severity.Error,
        "\"{code}\" stands twice in what must add up. Remove one of the two.",
        "\"{code}\" có hai lần trong một đẳng thức. Hãy bỏ một.");

    /// <summary>Numbers of two sorts that are added up.</summary>
    public static DiagnosticDescriptor NumbersOfTwoSorts { get; } = new("TD8015", Severity.Error,
        "\"{part}\" is of the type \"{sort}\" and \"{whole}\" of \"{other}\": they do not add up. Give them one \"type\".",
        "\"{part}\" kiểu \"{sort}\" còn \"{whole}\" kiểu \"{other}\" nên không cộng được. Hãy để cùng một \"type\".");

    /// <summary>A group that owes reports and whose members are not said.</summary>
    public static DiagnosticDescriptor ReporterWithoutMembers { get; } = new("TD8016", Severity.Warning,
        "The members of \"{group}\" in {period} are not said, so the group owes one report. Add its members to \"organization\".",
        "Chưa có thành viên của \"{group}\" trong kỳ {period} nên cả nhóm được coi là nợ một báo cáo. Hãy bổ sung thành viên trong \"organization\".");

    /// <summary>Findings of an inspection where nothing is inspected.</summary>
    public static DiagnosticDescriptor NothingInspected { get; } = new("TD8017", Severity.Error,
        "The rule set has no checklist, so there are no findings to fill this with. Add a checklist, or remove \"source\".",
        "Bộ quy tắc không có danh mục kiểm tra nên không có nội dung phải khắc phục để lấy. Hãy thêm danh mục, hoặc bỏ \"source\".");

    private static DiagnosticDescriptor[] ReportsPart() =>
    [
        UnknownReportKind, UnknownReportNumber, UnknownReportEach, EachInCircle, FormNotAttached,
        SectionNeverApplies, EntriesTurned, NothingScored, SourceDoesNotFit, SourceIsOther, WordsDoNotAdd,
        SinceNotBefore, UnknownReportColumn, PartTwice, NumbersOfTwoSorts, ReporterWithoutMembers,
        NothingInspected,
    ];
}
