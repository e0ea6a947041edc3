namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A field that the records of a list do not have.</summary>
    public static DiagnosticDescriptor EntryOfUnknownField { get; } = new("TD6601", Severity.Error,
        "The items of \"{list}\" have no field \"{code}\", so the value is refused. {hint}",
        "Các mục của \"{list}\" không có trường \"{code}\" nên giá trị này không được nhận. {hint}");

    /// <summary>An event of a kind that is not declared.</summary>
    public static DiagnosticDescriptor UnknownEventKind { get; } = new("TD6602", Severity.Error,
        "The rule set has no kind of event \"{code}\", so the event is refused. {hint}",
        "Bộ quy tắc không có loại sự kiện \"{code}\" nên sự kiện này không được nhận. {hint}");

    /// <summary>Events of another time.</summary>
    public static DiagnosticDescriptor EventsOutsidePeriod { get; } = new("TD6603", Severity.Note,
        "Events of the log outside the period {period} are not counted: {count}, the first on {date}.",
        "{count} sự kiện trong sổ theo dõi nằm ngoài kỳ {period} nên không được tính, sự kiện đầu tiên ngày {date}.");

    /// <summary>Two records with one name.</summary>
    public static DiagnosticDescriptor RecordTwice { get; } = new("TD6604", Severity.Error,
        "The record \"{code}\" of \"{list}\" stands here again, so the list is refused. Keep one of the two.",
        "Bản ghi \"{code}\" của \"{list}\" lặp lại ở đây nên danh sách không được nhận. Hãy giữ lại một bản ghi.");

    /// <summary>A log of a stage that is not declared, or without a stage where there are some.</summary>
    public static DiagnosticDescriptor LogOfUnknownStage { get; } = new("TD6605", Severity.Error,
        "The log has the stage \"{code}\", which the rule set does not have, so it is refused. {hint}",
        "Sổ theo dõi ghi khâu \"{code}\" mà bộ quy tắc không có nên không được nhận. {hint}");

    /// <summary>Events entered as an entry.</summary>
    public static DiagnosticDescriptor EventsAsEntry { get; } = new("TD6606", Severity.Error,
        "\"{code}\" is a kind of event: it is not entered, but counted from \"log\". Write its events there.",
        "\"{code}\" là loại sự kiện: không nhập trực tiếp mà tính từ \"log\". Hãy ghi các sự kiện vào đó.");

    private static DiagnosticDescriptor[] LogPart() =>
    [
        EntryOfUnknownField, UnknownEventKind, EventsOutsidePeriod, RecordTwice, LogOfUnknownStage, EventsAsEntry,
    ];
}
