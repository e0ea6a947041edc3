namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>Plain entries beside stages.</summary>
    public static DiagnosticDescriptor EntriesAndStages { get; } = new("TD6550", Severity.Error,
        "There are both \"entries\" and \"stages\". Keep \"entries\" where one stage scores, or move them into "
            + "\"stages\".",
        "Có cả \"entries\" và \"stages\". Hãy giữ \"entries\" nếu chỉ có một khâu chấm, hoặc chuyển hết vào "
            + "\"stages\".");

    /// <summary>The same giver twice at one stage.</summary>
    public static DiagnosticDescriptor GiverTwice { get; } = new("TD6551", Severity.Error,
        "The stage \"{stage}\" stands here again with {giver}. Join the two, or tell the givers apart with \"by\".",
        "Khâu \"{stage}\" lặp lại với {giver}. Hãy gộp hai phần làm một, hoặc phân biệt người chấm bằng \"by\".");

    /// <summary>A text that is not a digest.</summary>
    public static DiagnosticDescriptor BadDigest { get; } = new("TD6552", Severity.Error,
        "\"{value}\" is not the digest of a rule set. Write its 64 characters 0-9 and a-f, or leave it out.",
        "\"{value}\" không phải là mã băm của bộ quy tắc. Hãy ghi đủ 64 ký tự 0-9 và a-f, hoặc bỏ đi.");

    /// <summary>A heading line from which no one separator can be told.</summary>
    public static DiagnosticDescriptor UnclearSeparator { get; } = new("TD6560", Severity.Error,
        "The heading line does not tell the separator: it has {found}. Separate all cells by commas, or all by "
            + "semicolons.",
        "Dòng tiêu đề không cho biết dấu ngăn cách: có {found}. Hãy ngăn mọi ô bằng dấu phẩy, hoặc mọi ô bằng dấu "
            + "chấm phẩy.");

    /// <summary>Quotes of a table that do not fit together.</summary>
    public static DiagnosticDescriptor BadQuotes { get; } = new("TD6561", Severity.Error,
        "The quotes of this cell are wrong: {found}. Put quotes around the whole cell, and write a quote inside it "
            + "twice.",
        "Dấu ngoặc kép của ô này sai: {found}. Hãy đặt ngoặc kép quanh cả ô, và viết đôi dấu ngoặc kép nằm bên "
            + "trong.");

    /// <summary>A table without a column that it must have.</summary>
    public static DiagnosticDescriptor MissingColumn { get; } = new("TD6562", Severity.Error,
        "There is no column \"{name}\". Add it to the heading line.",
        "Không có cột \"{name}\". Hãy thêm cột này vào dòng tiêu đề.");

    /// <summary>The same column twice.</summary>
    public static DiagnosticDescriptor ColumnTwice { get; } = new("TD6563", Severity.Error,
        "The column \"{name}\" stands here again. Keep one of the two.",
        "Cột \"{name}\" lặp lại ở đây. Hãy giữ lại một cột.");

    /// <summary>A heading that names no column.</summary>
    public static DiagnosticDescriptor BadColumn { get; } = new("TD6564", Severity.Error,
        "\"{name}\" names no column. Write \"unit\", \"unitTitle\", \"period\", the code of an entry, or "
            + "\"attribute:\" and a code.",
        "\"{name}\" không phải là tên cột. Hãy ghi \"unit\", \"unitTitle\", \"period\", mã của mục nhập, hoặc "
            + "\"attribute:\" kèm mã.");

    /// <summary>A row with more or fewer cells than the heading line.</summary>
    public static DiagnosticDescriptor CellCount { get; } = new("TD6565", Severity.Error,
        "The row has {count} cells and the heading line has {columns}. Write one cell for each column, in quotes where "
            + "it holds a separator.",
        "Dòng này có {count} ô trong khi dòng tiêu đề có {columns} ô. Hãy ghi mỗi cột một ô, đặt trong ngoặc kép nếu ô "
            + "chứa dấu ngăn cách.");

    /// <summary>A number with a comma.</summary>
    public static DiagnosticDescriptor DecimalComma { get; } = new("TD6566", Severity.Error,
        "\"{value}\" is written with a comma. Write a point before decimals, and nothing between thousands.",
        "\"{value}\" được viết bằng dấu phẩy. Hãy dùng dấu chấm trước phần thập phân, và không ngăn hàng nghìn.");

    /// <summary>A number with marks between its thousands.</summary>
    public static DiagnosticDescriptor DigitMarks { get; } = new("TD6567", Severity.Error,
        "\"{value}\" has marks between its digits. Write the digits without them, and a point before decimals.",
        "\"{value}\" có dấu ngăn cách giữa các chữ số. Hãy viết liền các chữ số, và dùng dấu chấm trước phần thập "
            + "phân.");

    /// <summary>A cell that looks like a number and is none.</summary>
    public static DiagnosticDescriptor BadCellNumber { get; } = new("TD6568", Severity.Error,
        "\"{value}\" is not a number as it is written here. Write digits with at most one decimal point, such as 0.5 "
            + "or -2.",
        "\"{value}\" không phải là số theo cách viết ở đây. Hãy viết bằng chữ số với nhiều nhất một dấu chấm thập "
            + "phân, ví dụ 0.5 hoặc -2.");

    /// <summary>A point that may have been meant to stand between thousands.</summary>
    public static DiagnosticDescriptor PointOfThousands { get; } = new("TD6569", Severity.Warning,
        "\"{value}\" is read as a number with three decimals. Write {whole} if the point was to part the thousands.",
        "\"{value}\" được đọc là số có ba chữ số thập phân. Hãy viết {whole} nếu dấu chấm dùng để ngăn hàng nghìn.");

    /// <summary>A row of nobody.</summary>
    public static DiagnosticDescriptor RowWithoutUnit { get; } = new("TD6570", Severity.Error,
        "The row does not say its unit. Write the code of the unit into the column \"unit\".",
        "Dòng này không ghi đơn vị. Hãy ghi mã đơn vị vào cột \"unit\".");

    /// <summary>A second row of one unit and period.</summary>
    public static DiagnosticDescriptor UnitTwice { get; } = new("TD6571", Severity.Error,
        "The unit \"{unit}\" has a row for this period in line {line}. Keep one of the two.",
        "Đơn vị \"{unit}\" đã có một dòng cho kỳ này tại dòng {line}. Hãy giữ lại một dòng.");

    private static DiagnosticDescriptor[] EvaluationsPart() =>
    [
        EntriesAndStages, GiverTwice, BadDigest, UnclearSeparator, BadQuotes, MissingColumn, ColumnTwice, BadColumn,
        CellCount, DecimalComma, DigitMarks, BadCellNumber, PointOfThousands, RowWithoutUnit, UnitTwice,
    ];
}
