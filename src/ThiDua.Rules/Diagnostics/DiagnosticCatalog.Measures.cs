namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A code that nothing has.</summary>
    public static DiagnosticDescriptor UnknownReference { get; } = new("TD2001", Severity.Error,
        "Nothing has the code \"{code}\". {hint}",
        "Không có nội dung nào mang mã \"{code}\". {hint}");

    /// <summary>A code of something else than is needed.</summary>
    public static DiagnosticDescriptor WrongReference { get; } = new("TD2002", Severity.Error,
        "\"{code}\" is {found}, and here {expected} is needed. Write the code of {expected}.",
        "\"{code}\" là {found}, trong khi ở đây cần {expected}. Hãy ghi mã của {expected}.");

    /// <summary>Types or units that do not go together.</summary>
    public static DiagnosticDescriptor UnitsDiffer { get; } = new("TD2003", Severity.Error,
        "This is {found}, and {expected} is needed beside it. {hint}",
        "Đây là {found}, trong khi cần {expected}. {hint}");

    /// <summary>A number was needed.</summary>
    public static DiagnosticDescriptor NotANumberMeasure { get; } = new("TD2004", Severity.Error,
        "This is {found}, and a number is needed here. Use a \"table\" to give it a number.",
        "Đây là {found}, trong khi cần một số. Hãy dùng \"table\" để quy ra số.");

    /// <summary>"own" where nothing is entered.</summary>
    public static DiagnosticDescriptor NoOwnEntry { get; } = new("TD2005", Severity.Error,
        "\"own\" means the entry of the nearest criterion, and that has none. Give the criterion an \"entry\".",
        "\"own\" là nội dung nhập của tiêu chí gần nhất, nhưng tiêu chí đó không có. Hãy thêm \"entry\" cho tiêu chí.");

    /// <summary>A level that the list does not have.</summary>
    public static DiagnosticDescriptor UnknownLevel { get; } = new("TD2006", Severity.Error,
        "\"{list}\" has no level \"{level}\". {hint}",
        "\"{list}\" không có mức \"{level}\". {hint}");

    /// <summary>Two rows for the same value.</summary>
    public static DiagnosticDescriptor RowsOverlap { get; } = new("TD2007", Severity.Error,
        "The row \"{row}\" and the row \"{other}\" both hold {witness}. Leave it to one of them, {mend}.",
        "Dòng \"{row}\" và dòng \"{other}\" cùng chứa {witness}. Hãy chỉ để một dòng chứa, {mend}.");

    /// <summary>A value for which there is no row.</summary>
    public static DiagnosticDescriptor RowsLeaveGap { get; } = new("TD2008", Severity.Error,
        "No row holds {gap}. Close the gap, or write \"gaps\": \"as-published\" if the document has it.",
        "Không dòng nào chứa {gap}. Hãy lấp khoảng trống, hoặc ghi \"gaps\": \"as-published\" nếu văn bản có như vậy.");

    /// <summary>A row of the wrong sort.</summary>
    public static DiagnosticDescriptor RowOfWrongSort { get; } = new("TD2009", Severity.Error,
        "The table looks at {found}, so the row needs \"{property}\". Write \"{property}\" and nothing else.",
        "Bảng tra theo {found}, nên dòng cần \"{property}\". Hãy ghi \"{property}\" và không ghi gì khác.");

    /// <summary>A wrong count of weights.</summary>
    public static DiagnosticDescriptor WeightsDiffer { get; } = new("TD2010", Severity.Error,
        "Only a \"sum\" has weights, one for each measure; here the measures number {measures} and the weights "
            + "{weights}. Write as many weights as measures, or leave \"weights\" out where nothing is summed.",
        "Chỉ \"sum\" có trọng số, mỗi chỉ số một trọng số; ở đây có {measures} chỉ số và {weights} trọng số. Hãy ghi "
            + "đủ mỗi chỉ số một trọng số, hoặc bỏ \"weights\" nếu không cộng.");

    /// <summary>A list of levels that is not declared.</summary>
    public static DiagnosticDescriptor UnknownLevelList { get; } = new("TD2011", Severity.Error,
        "No list of levels \"{code}\" is declared. {hint}",
        "Chưa khai báo danh sách mức \"{code}\". {hint}");

    /// <summary>An input without a type.</summary>
    public static DiagnosticDescriptor InputWithoutType { get; } = new("TD2012", Severity.Error,
        "It is not said what is entered here. Add \"type\", or \"levels\" for a list of levels.",
        "Chưa nói rõ nhập nội dung gì. Hãy thêm \"type\", hoặc \"levels\" nếu là danh sách mức.");

    /// <summary>A property of numbers on something else.</summary>
    public static DiagnosticDescriptor NotForThisType { get; } = new("TD2013", Severity.Error,
        "\"{property}\" does not go with {type}. Remove it, or change the type.",
        "\"{property}\" không dùng được với {type}. Hãy bỏ đi, hoặc đổi kiểu.");

    /// <summary>Definitions that need each other.</summary>
    public static DiagnosticDescriptor Circle { get; } = new("TD2014", Severity.Error,
        "These need each other in a circle: {path}. {hint}",
        "Các mục này cần đến nhau thành vòng: {path}. {hint}");

    /// <summary>A chain of definitions that is too long.</summary>
    public static DiagnosticDescriptor ChainTooLong { get; } = new("TD2015", Severity.Error,
        "Measures and conditions stand inside each other over more than {most} levels, named ones counted. Shorten the chain.",
        "Các chỉ số và điều kiện lồng nhau quá {most} tầng, kể cả qua tên. Hãy rút ngắn chuỗi.");

    /// <summary>A stage that is not declared.</summary>
    public static DiagnosticDescriptor UnknownStage { get; } = new("TD2016", Severity.Error,
        "No stage \"{code}\" is declared. {hint}",
        "Chưa khai báo khâu \"{code}\". {hint}");

    /// <summary>Units that cannot be multiplied or divided.</summary>
    public static DiagnosticDescriptor UnitsRefused { get; } = new("TD2017", Severity.Error,
        "{first} and {second} cannot be put together by \"{how}\". Multiply by a share, a count or a pure number; divide by "
            + "the same unit, a count or a pure number.",
        "Không thể kết hợp {first} với {second} bằng \"{how}\". Hãy nhân với tỷ lệ, số lượng hoặc số không đơn vị; hãy chia "
            + "cho cùng đơn vị, số lượng hoặc số không đơn vị.");

    /// <summary>Numbers that would take too long to work out.</summary>
    public static DiagnosticDescriptor NumbersTooLarge { get; } = new("TD2018", Severity.Error,
        "The exact numbers can get too large here to be worked out in time. Round measures before they are put together.",
        "Số chính xác ở đây có thể lớn đến mức không tính kịp. Hãy làm tròn các chỉ số trước khi kết hợp.");

    /// <summary>A share that was perhaps meant in per cent.</summary>
    public static DiagnosticDescriptor ShareWithoutPercent { get; } = new("TD2019", Severity.Warning,
        "{end} as a share is {percent}. Write \"{meant}\" if per cent were meant, or accept this finding.",
        "Ở đây là tỷ lệ nên {end} nghĩa là {percent}. Hãy ghi \"{meant}\" nếu ý là phần trăm, hoặc chấp nhận bằng "
            + "\"accept\".");

    /// <summary>An input that no rule reads.</summary>
    public static DiagnosticDescriptor InputNeverRead { get; } = new("TD2020", Severity.Warning,
        "Nothing reads \"{code}\", so what is entered has no effect. Let a rule read it, or remove the input.",
        "Không quy tắc nào dùng \"{code}\" nên nội dung nhập không có tác dụng. Hãy dùng nó trong quy tắc, hoặc bỏ đầu vào này.");

    /// <summary>Two codes that people take for one.</summary>
    public static DiagnosticDescriptor CodesDifferInCase { get; } = new("TD2021", Severity.Warning,
        "\"{code}\" and \"{other}\" differ in capital letters only. Choose codes that nobody takes for each other.",
        "\"{code}\" và \"{other}\" chỉ khác nhau ở chữ hoa, chữ thường. Hãy chọn các mã không thể nhầm với nhau.");

    /// <summary>A value that stands in for a missing entry and could not be entered itself.</summary>
    public static DiagnosticDescriptor CannotStandIn { get; } = new("TD2090", Severity.Error,
        "While \"{code}\" is missing, {value} would stand in, which may not be entered. Write {expected}.",
        "Khi chưa nhập \"{code}\" thì tạm dùng {value}, nhưng đó không phải giá trị được nhập. Hãy ghi {expected}.");

    private static DiagnosticDescriptor[] MeasuresPart() =>
    [
        UnknownReference, WrongReference, UnitsDiffer, NotANumberMeasure, NoOwnEntry, UnknownLevel, RowsOverlap,
        RowsLeaveGap, RowOfWrongSort, WeightsDiffer, UnknownLevelList, InputWithoutType, NotForThisType, Circle,
        ChainTooLong, UnknownStage, UnitsRefused, NumbersTooLarge, ShareWithoutPercent, InputNeverRead,
        CodesDifferInCase, CannotStandIn,
    ];
}
