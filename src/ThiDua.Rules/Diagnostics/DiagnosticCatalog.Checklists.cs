namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>An audience that is no kind of unit or group.</summary>
    public static DiagnosticDescriptor UnknownAudience { get; } = new("TD3501", Severity.Error,
        "There is no kind of unit or group \"{code}\". {hint}",
        "Không có loại đơn vị hoặc cụm, khối \"{code}\". {hint}");

    /// <summary>Somebody who is to answer and is not in the organization.</summary>
    public static DiagnosticDescriptor UnknownAnswerer { get; } = new("TD3502", Severity.Error,
        "The organization has no unit or group \"{code}\" that could answer. {hint}",
        "Sơ đồ tổ chức không có đơn vị hoặc cụm, khối \"{code}\" để trả lời. {hint}");

    /// <summary>A property that does not belong to the sort of answer.</summary>
    public static DiagnosticDescriptor NotForThatAnswer { get; } = new("TD3503", Severity.Error,
        "\"{property}\" is for another sort of \"answer\": {types}. Remove it, or mend \"answer\".",
        "\"{property}\" dùng cho kiểu trả lời khác: {types}. Hãy bỏ đi, hoặc sửa \"answer\".");

    /// <summary>A table without columns.</summary>
    public static DiagnosticDescriptor TableWithoutColumns { get; } = new("TD3504", Severity.Error,
        "The table \"{code}\" has no columns. Write them under \"columns\".",
        "Bảng \"{code}\" chưa có cột. Hãy ghi các cột ở \"columns\".");

    /// <summary>A table with more rows at least than at most.</summary>
    public static DiagnosticDescriptor RowsTurned { get; } = new("TD3505", Severity.Error,
        "A table cannot have at least {least} and at most {most} rows. Exchange the two numbers, or mend one.",
        "Bảng không thể có ít nhất {least} và nhiều nhất {most} dòng. Hãy đổi chỗ hai số, hoặc sửa lại.");

    /// <summary>A line that a checklist names and no rubric has.</summary>
    public static DiagnosticDescriptor NoRowToLink { get; } = new("TD3506", Severity.Error,
        "The rubric has no line \"{code}\". {hint}",
        "Bảng điểm không có dòng \"{code}\". {hint}");

    /// <summary>An item without a row, where every item has to have one.</summary>
    public static DiagnosticDescriptor ItemWithoutRow { get; } = new("TD3507", Severity.Warning,
        "The item \"{code}\" names no row below \"{line}\", which this checklist covers. Name it under \"rows\".",
        "Mục \"{code}\" không dẫn đến dòng nào của \"{line}\" mà danh mục này bao quát. Hãy ghi dòng ở \"rows\".");

    /// <summary>A row without an item, where every row has to have one.</summary>
    public static DiagnosticDescriptor RowWithoutItem { get; } = new("TD3508", Severity.Warning,
        "No item names the row \"{code}\", though this checklist covers it. Name it under \"rows\" of the item that it is about.",
        "Không mục nào dẫn đến dòng \"{code}\" dù danh mục này bao quát. Hãy ghi ở \"rows\" của mục tương ứng.");

    /// <summary>Items and rows that are linked, and not one to one.</summary>
    public static DiagnosticDescriptor ItemsAndRowsDiffer { get; } = new("TD3509", Severity.Note,
        "{items} items are linked with {rows} rows. Not one to one: {codes}.",
        "{items} mục gắn với {rows} dòng. Không tương ứng một-một: {codes}.");

    /// <summary>An item for kinds that what stands around it is not for.</summary>
    public static DiagnosticDescriptor ItemForNobody { get; } = new("TD3510", Severity.Warning,
        "Nobody is asked for \"{code}\": what stands around it is for {kinds} only. Mend one of the two.",
        "Không ai phải trả lời \"{code}\": phần chứa mục chỉ dành cho {kinds}. Hãy sửa một trong hai chỗ.");

    /// <summary>A unit that has to answer what is not for its kind.</summary>
    public static DiagnosticDescriptor AnswererOutsideAudience { get; } = new("TD3511", Severity.Warning,
        "\"{unit}\" is of the kind \"{kind}\", and the checklist is for {kinds}. Nobody waits for its answers. Leave it out of \"each\", or add the kind.",
        "\"{unit}\" thuộc loại \"{kind}\", còn danh mục dành cho {kinds} nên không phải trả lời. Hãy bỏ khỏi \"each\", hoặc thêm loại đó.");

    /// <summary>Something added up that is no number.</summary>
    public static DiagnosticDescriptor NoNumberToAdd { get; } = new("TD3512", Severity.Error,
        "No item or column of numbers is called \"{code}\". {hint}",
        "Không có mục số hoặc cột số nào là \"{code}\". {hint}");

    /// <summary>A number that is compared with itself, or added twice.</summary>
    public static DiagnosticDescriptor AddedTwice { get; } = new("TD3513", Severity.Error,
        "In \"{code}\" a number stands twice. Name each number once under \"of\" and \"parts\".",
        "Trong \"{code}\" có một số được dùng hai lần. Hãy ghi mỗi số một lần ở \"of\" và \"parts\".");

    /// <summary>A sum in each row whose numbers are not in one table.</summary>
    public static DiagnosticDescriptor NotInOneTable { get; } = new("TD3514", Severity.Error,
        "\"{code}\" has to hold in each row, and its numbers are not columns of one table. Write each as item/column of the same table, or remove \"eachRow\".",
        "\"{code}\" phải khớp trong từng dòng, mà các số không phải cột của cùng một bảng. Hãy viết mỗi số là mục/cột của cùng bảng, hoặc bỏ \"eachRow\".");

    /// <summary>A correction in working days without a calendar.</summary>
    public static DiagnosticDescriptor CorrectionWithoutCalendar { get; } = new("TD3515", Severity.Error,
        "Working days need a calendar. Name one under \"calendar\" of the checklist, or count in days.",
        "Ngày làm việc cần có lịch. Hãy ghi \"calendar\" ở danh mục, hoặc tính theo ngày.");

    /// <summary>An input that asks an item that no checklist has.</summary>
    public static DiagnosticDescriptor NoItemToAsk { get; } = new("TD3516", Severity.Error,
        "No checklist of this rule set has an item \"{code}\". {hint}",
        "Không danh mục nào của bộ quy tắc này có mục \"{code}\". {hint}");

    /// <summary>An input that cannot hold the answer to its question.</summary>
    public static DiagnosticDescriptor NotThatChecklistQuestion { get; } = new("TD3517", Severity.Error,
        "An input that asks a checklist for \"{ask}\" needs {expected}. Write that, and leave \"from\" and \"plan\" out.",
        "Đầu vào hỏi danh mục về \"{ask}\" cần {expected}. Hãy ghi như vậy, và bỏ \"from\", \"plan\".");

    /// <summary>An input that asks no item.</summary>
    public static DiagnosticDescriptor QuestionWithoutItem { get; } = new("TD3518", Severity.Error,
        "The input \"{code}\" does not say which item it asks. Write \"item\".",
        "Đầu vào \"{code}\" chưa nói hỏi mục nào. Hãy ghi \"item\".");

    /// <summary>The entry of a line that asks the items of its line, of which there are none.</summary>
    public static DiagnosticDescriptor LineWithoutItems { get; } = new("TD3519", Severity.Error,
        "The entry of \"{code}\" asks the items that name this line, and these are not in one checklist. Name the line under \"rows\" of an item, or write \"item\" here.",
        "Mục nhập của \"{code}\" hỏi các mục dẫn đến dòng này, nhưng các mục đó không nằm trong một danh mục. Hãy ghi dòng ở \"rows\" của một mục, hoặc ghi \"item\" ở đây.");

    /// <summary>An input whose type is not that of the answer it asks for.</summary>
    public static DiagnosticDescriptor ValueOfOtherType { get; } = new("TD3520", Severity.Error,
        "What is answered to {item} is no value of type \"{type}\". Ask one item whose \"answer\" is of that type.",
        "Câu trả lời của {item} không phải giá trị kiểu \"{type}\". Hãy hỏi một mục có \"answer\" đúng kiểu.");

    /// <summary>An input that may have no answer and does not say so.</summary>
    public static DiagnosticDescriptor ItemsMayNotApply { get; } = new("TD3521", Severity.Error,
        "All items that \"{code}\" asks may turn out not applicable, so it may have no answer. Write \"mayBeNotApplicable\": true, and say in the rubric what happens then.",
        "Mọi mục mà \"{code}\" hỏi đều có thể không áp dụng, nên có thể không có giá trị. Hãy ghi \"mayBeNotApplicable\": true, và nêu trong bảng điểm khi đó thì sao.");

    /// <summary>A group of which nobody says who was in it in the period of the checklist.</summary>
    public static DiagnosticDescriptor AnswerersNotKnown { get; } = new("TD3522", Severity.Warning,
        "The members of \"{group}\" in {period} are not said, so the group itself is waited for. Add them to \"years\" of the group, or mend \"period\".",
        "Chưa có thành viên của \"{group}\" trong kỳ {period} nên chính cụm, khối này được coi là phải trả lời. Hãy bổ sung ở \"years\" của cụm, khối, hoặc sửa \"period\".");

    private static DiagnosticDescriptor[] ChecklistsPart() =>
    [
        UnknownAudience, UnknownAnswerer, NotForThatAnswer, TableWithoutColumns, RowsTurned, NoRowToLink,
        ItemWithoutRow, RowWithoutItem, ItemsAndRowsDiffer, ItemForNobody, AnswererOutsideAudience, NoNumberToAdd,
        AddedTwice, NotInOneTable, CorrectionWithoutCalendar, NoItemToAsk, NotThatChecklistQuestion,
        QuestionWithoutItem, LineWithoutItems, ValueOfOtherType, ItemsMayNotApply, AnswerersNotKnown,
    ];
}
