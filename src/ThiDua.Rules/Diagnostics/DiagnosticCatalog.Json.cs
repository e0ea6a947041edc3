namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>The text is larger than the limit.</summary>
    public static DiagnosticDescriptor TextTooLarge { get; } = new("TD0101", Severity.Error,
        "The text has {size} bytes and at most {most} are read. Split it, or raise the limit in the reading options.",
        "Văn bản dài {size} byte, chỉ đọc tối đa {most} byte. Hãy tách nhỏ, hoặc nâng giới hạn trong tùy chọn đọc.");

    /// <summary>Bytes that are not UTF-8.</summary>
    public static DiagnosticDescriptor BadUtf8 { get; } = new("TD0102", Severity.Error,
        "The byte {byte} is not UTF-8 here; the whole file may be in another encoding. Save it with the encoding UTF-8.",
        "Byte {byte} tại đây không phải UTF-8; có thể cả tệp dùng bảng mã khác. Hãy lưu tệp với bảng mã UTF-8.");

    /// <summary>A byte order mark before the text.</summary>
    public static DiagnosticDescriptor ByteOrderMark { get; } = new("TD0103", Severity.Warning,
        "The text begins with a byte order mark, which JSON does not have. Save the file as UTF-8 without BOM.",
        "Văn bản bắt đầu bằng dấu thứ tự byte (BOM) mà JSON không dùng. Hãy lưu tệp dạng UTF-8 không BOM.");

    /// <summary>A comment in the JSON.</summary>
    public static DiagnosticDescriptor Comment { get; } = new("TD0104", Severity.Error,
        "There is a comment here, and JSON has none. Write remarks into the property \"note\".",
        "Tại đây có chú thích kiểu mã lệnh, JSON không cho phép. Hãy ghi chú vào thuộc tính \"note\".");

    /// <summary>A comma before a closing bracket.</summary>
    public static DiagnosticDescriptor TrailingComma { get; } = new("TD0105", Severity.Error,
        "There is a comma before the closing bracket. Remove the comma.",
        "Có dấu phẩy thừa trước dấu đóng ngoặc. Hãy bỏ dấu phẩy đó.");

    /// <summary>Something that looks like a number but is none in JSON.</summary>
    public static DiagnosticDescriptor NotANumber { get; } = new("TD0106", Severity.Error,
        "{text} is not a number in JSON. {hint}",
        "{text} không phải là số theo JSON. {hint}");

    /// <summary>Any other fault of JSON syntax.</summary>
    public static DiagnosticDescriptor Syntax { get; } = new("TD0107", Severity.Error,
        "The JSON cannot be read from here on: {found}. Mend the text here or just before.",
        "Không đọc được JSON từ đây: {found}. Hãy sửa văn bản tại chỗ này hoặc ngay trước đó.");

    /// <summary>Brackets nested too deep.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = new("TD0108", Severity.Error,
        "The brackets are nested deeper than {most} levels. Flatten the structure.",
        "Dấu ngoặc lồng sâu quá {most} tầng. Hãy làm phẳng cấu trúc.");

    /// <summary>A property written twice.</summary>
    public static DiagnosticDescriptor DuplicateProperty { get; } = new("TD0109", Severity.Error,
        "The property \"{name}\" stands twice in this object. Keep one of the two.",
        "Thuộc tính \"{name}\" xuất hiện hai lần trong đối tượng này. Hãy giữ lại một.");

    /// <summary>Half of a surrogate pair.</summary>
    public static DiagnosticDescriptor LoneSurrogate { get; } = new("TD0110", Severity.Error,
        "The text holds half of a character ({escape}). Write the character itself, or both halves.",
        "Văn bản chứa một nửa ký tự ({escape}). Hãy viết chính ký tự đó, hoặc đủ cả hai nửa.");

    /// <summary>A property that no one knows.</summary>
    public static DiagnosticDescriptor UnknownProperty { get; } = new("TD0111", Severity.Error,
        "There is no property \"{name}\" here. {hint}",
        "Ở đây không có thuộc tính \"{name}\". {hint}");

    /// <summary>A property that must be there.</summary>
    public static DiagnosticDescriptor MissingProperty { get; } = new("TD0112", Severity.Error,
        "The property \"{name}\" is missing. Add it: {meaning}",
        "Thiếu thuộc tính \"{name}\". Hãy bổ sung: {meaning}");

    /// <summary>The wrong JSON type.</summary>
    public static DiagnosticDescriptor WrongType { get; } = new("TD0113", Severity.Error,
        "Here stands {found}, expected is {expected}. {mend}.",
        "Ở đây là {found}, trong khi cần {expected}. {mend}.");

    /// <summary>Too many decimals.</summary>
    public static DiagnosticDescriptor TooManyDecimals { get; } = new("TD0114", Severity.Error,
        "{value} has more decimals than the {most} that are allowed here. Shorten it.",
        "{value} có nhiều chữ số thập phân hơn mức cho phép là {most}. Hãy rút gọn.");

    /// <summary>A number outside the range of its property.</summary>
    public static DiagnosticDescriptor NumberOutOfRange { get; } = new("TD0115", Severity.Error,
        "{value} is outside the range {range} of this property. {hint}",
        "{value} nằm ngoài khoảng {range} của thuộc tính này. {hint}");

    /// <summary>An exponent in a number.</summary>
    public static DiagnosticDescriptor Exponent { get; } = new("TD0116", Severity.Error,
        "{value} is written with an exponent. Write all digits out.",
        "{value} được viết dạng lũy thừa. Hãy viết đủ các chữ số.");

    /// <summary>A number with too many digits.</summary>
    public static DiagnosticDescriptor TooManyDigits { get; } = new("TD0117", Severity.Error,
        "The number has {digits} digits and at most {most} are read. Shorten it.",
        "Số có {digits} chữ số, chỉ đọc tối đa {most} chữ số. Hãy rút gọn.");

    /// <summary>A value that is none of the allowed words.</summary>
    public static DiagnosticDescriptor UnknownValue { get; } = new("TD0118", Severity.Error,
        "\"{value}\" is not known here. {hint}",
        "Ở đây không có giá trị \"{value}\". {hint}");

    /// <summary>A text that is not a code.</summary>
    public static DiagnosticDescriptor BadCode { get; } = new("TD0119", Severity.Error,
        "\"{value}\" is not a code. Use ASCII letters and digits with single hyphens or points between them, 64 at most{example}.",
        "\"{value}\" không phải là mã. Hãy dùng chữ cái không dấu và chữ số, nối bằng gạch ngang hoặc dấu chấm, tối đa 64{example}.");

    /// <summary>A text that is not an interval.</summary>
    public static DiagnosticDescriptor BadInterval { get; } = new("TD0120", Severity.Error,
        "\"{value}\" is not an interval. {hint}",
        "\"{value}\" không phải là khoảng. {hint}");

    /// <summary>An interval with nothing in it.</summary>
    public static DiagnosticDescriptor EmptyInterval { get; } = new("TD0121", Severity.Error,
        "The interval \"{value}\" contains nothing. Put the smaller end first, and close an end that stands alone.",
        "Khoảng \"{value}\" không chứa giá trị nào. Hãy viết đầu nhỏ trước, và đóng ngoặc vuông nếu chỉ có một giá trị.");

    /// <summary>A text that is not a date.</summary>
    public static DiagnosticDescriptor BadDate { get; } = new("TD0122", Severity.Error,
        "\"{value}\" is not a date. Write year, month and day like \"2026-11-20\"; years are from 1 to 9998.",
        "\"{value}\" không phải là ngày. Hãy viết năm, tháng, ngày như \"2026-11-20\", năm từ 1 đến 9998.");

    /// <summary>A list with too many items.</summary>
    public static DiagnosticDescriptor TooManyItems { get; } = new("TD0123", Severity.Error,
        "There are {count} items and at most {most} are read. Shorten the list.",
        "Có {count} mục, chỉ đọc tối đa {most} mục. Hãy rút ngắn danh sách.");

    /// <summary>A list or text that must not be empty.</summary>
    public static DiagnosticDescriptor Empty { get; } = new("TD0124", Severity.Error,
        "This is empty. Give it at least one {item}.",
        "Phần này đang trống. Hãy ghi ít nhất một {item}.");

    /// <summary>A text in another encoding of Unicode.</summary>
    public static DiagnosticDescriptor TextInUtf16 { get; } = new("TD0125", Severity.Error,
        "The text is in UTF-16, as some editors save \"Unicode\". Save the file with the encoding UTF-8.",
        "Tệp này ở dạng UTF-16, như khi lưu \"Unicode\" trong một số trình soạn thảo. Hãy lưu lại với bảng mã UTF-8.");

    /// <summary>More findings than the limit.</summary>
    public static DiagnosticDescriptor TooManyDiagnostics { get; } = new("TD0199", Severity.Error,
        "Further findings that are not listed: {count}. Mend those above and check again.",
        "Số thông báo không liệt kê: {count}. Hãy sửa các lỗi trên rồi kiểm tra lại.");

    private static DiagnosticDescriptor[] JsonPart() =>
    [
        TextTooLarge, BadUtf8, ByteOrderMark, Comment, TrailingComma, NotANumber, Syntax, TooDeep, DuplicateProperty,
        LoneSurrogate, UnknownProperty, MissingProperty, WrongType, TooManyDecimals, NumberOutOfRange, Exponent,
        TooManyDigits, UnknownValue, BadCode, BadInterval, EmptyInterval, BadDate, TooManyItems, Empty,
        TextInUtf16, TooManyDiagnostics,
    ];
}
