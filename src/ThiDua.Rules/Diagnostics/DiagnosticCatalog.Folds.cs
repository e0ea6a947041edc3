namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A fold over nothing, or over several things.</summary>
    public static DiagnosticDescriptor OverOneThing { get; } = new("TD2101", Severity.Error,
        "A fold goes over one thing. Write exactly one of the properties of \"each\".",
        "\"over\" chỉ tính trên một danh sách. Hãy ghi đúng một thuộc tính trong \"each\".");

    /// <summary>A field where there is no item.</summary>
    public static DiagnosticDescriptor FieldOutside { get; } = new("TD2102", Severity.Error,
        "The field \"{code}\" belongs to an item, and here there is none. {hint}",
        "Trường \"{code}\" thuộc về một mục trong danh sách, nhưng ở đây không có mục nào. {hint}");

    /// <summary>A field that the items do not have.</summary>
    public static DiagnosticDescriptor UnknownField { get; } = new("TD2103", Severity.Error,
        "The items have no field \"{code}\". {hint}",
        "Các mục không có trường \"{code}\". {hint}");

    /// <summary>A value or condition that does not fit what is made of the items.</summary>
    public static DiagnosticDescriptor NotForThisTake { get; } = new("TD2104", Severity.Error,
        "\"take\": \"{take}\" does not go with this. {mend}.",
        "\"take\": \"{take}\" không đi cùng nội dung này. {mend}.");

    /// <summary>A list where one value is needed.</summary>
    public static DiagnosticDescriptor ListNeedsFold { get; } = new("TD2105", Severity.Error,
        "\"{code}\" is a list, and one value is needed here. Use \"over\" to count its items or to take their sum, mean, least or greatest.",
        "\"{code}\" là danh sách, trong khi ở đây cần một giá trị. Hãy dùng \"over\" để đếm, tính tổng, trung bình, nhỏ nhất hoặc lớn nhất.");

    /// <summary>A list without fields, or fields of something else.</summary>
    public static DiagnosticDescriptor FieldsOfList { get; } = new("TD2106", Severity.Error,
        "A list of records has \"fields\", and nothing else has. Write \"type\": \"records\" and at least one field.",
        "Chỉ danh sách bản ghi mới có \"fields\". Hãy ghi \"type\": \"records\" và ít nhất một trường.");

    /// <summary>A field that cannot be one.</summary>
    public static DiagnosticDescriptor NotForAField { get; } = new("TD2107", Severity.Error,
        "A field of a record has no \"{property}\". Leave it out; a list inside a list is not possible.",
        "Trường của bản ghi không có \"{property}\". Hãy bỏ đi; danh sách trong danh sách là không được.");

    /// <summary>A date was needed.</summary>
    public static DiagnosticDescriptor NotADate { get; } = new("TD2108", Severity.Error,
        "This is {found}, and a date is needed here. Use an input or field of type \"date\", or a date like \"2026-11-20\".",
        "Đây là {found}, trong khi cần một ngày. Hãy dùng đầu vào hoặc trường kiểu \"date\", hoặc ghi ngày như \"2026-11-20\".");

    /// <summary>Two fields with one code.</summary>
    public static DiagnosticDescriptor FieldTwice { get; } = new("TD2109", Severity.Error,
        "The code \"{code}\" is used by another field of the same record, or by every item (\"code\"; \"date\" and \"times\" of events). Choose another code.",
        "Mã \"{code}\" đã dùng cho trường khác của bản ghi, hoặc có sẵn ở mọi mục (\"code\"; \"date\" và \"times\" của sự kiện). Hãy chọn mã khác.");

    private static DiagnosticDescriptor[] FoldsPart() =>
    [
        OverOneThing, FieldOutside, UnknownField, NotForThisTake, ListNeedsFold, FieldsOfList, NotForAField, NotADate,
        FieldTwice,
    ];
}
