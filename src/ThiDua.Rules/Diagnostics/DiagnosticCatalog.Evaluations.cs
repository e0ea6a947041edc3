namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A dossier for another rule set.</summary>
    public static DiagnosticDescriptor OtherRuleSet { get; } = new("TD6501", Severity.Error,
        "The dossier is for the rule set \"{found}\", and this is \"{expected}\". Use the rule set of the dossier.",
        "Hồ sơ dành cho bộ quy tắc \"{found}\", còn đây là \"{expected}\". Hãy dùng đúng bộ quy tắc của hồ sơ.");

    /// <summary>A dossier for another version or digest of the rule set.</summary>
    public static DiagnosticDescriptor OtherVersion { get; } = new("TD6502", Severity.Error,
        "The dossier asks for the {property} \"{found}\", and this rule set has \"{expected}\". Use that one, or mend the dossier.",
        "Hồ sơ yêu cầu {property} \"{found}\", còn bộ quy tắc này có \"{expected}\". Hãy dùng đúng bản, hoặc sửa hồ sơ.");

    /// <summary>A period in which the rule set is not in force.</summary>
    public static DiagnosticDescriptor NotInForce { get; } = new("TD6503", Severity.Error,
        "The rule set is in force {inForce}, not in the period {period}. Use the rule set of that period, or correct \"period\".",
        "Bộ quy tắc có hiệu lực {inForce}, không phải trong kỳ {period}. Hãy dùng bộ quy tắc của kỳ đó, hoặc sửa \"period\".");

    /// <summary>An attribute that is not known.</summary>
    public static DiagnosticDescriptor AttributeMissing { get; } = new("TD6504", Severity.Error,
        "The attribute \"{code}\" of the unit is missing. Add it to \"attributes\": what rules read of a unit itself must always be known.",
        "Thiếu thuộc tính \"{code}\" của đơn vị. Hãy thêm vào \"attributes\": thuộc tính mà quy tắc dùng cho đơn vị này phải luôn được biết.");

    /// <summary>An entry for a code that the rule set does not have.</summary>
    public static DiagnosticDescriptor UnknownEntry { get; } = new("TD6505", Severity.Error,
        "Nothing is entered under \"{code}\" in this rule set. {hint}",
        "Bộ quy tắc này không có mục nhập \"{code}\". {hint}");

    /// <summary>An entry by somebody who does not own it.</summary>
    public static DiagnosticDescriptor NotTheOwner { get; } = new("TD6506", Severity.Error,
        "\"{code}\" is entered by the stage \"{owner}\" only; this entry has no effect. Let that stage enter it.",
        "\"{code}\" chỉ do khâu \"{owner}\" nhập; mục nhập này không có tác dụng. Hãy để khâu đó nhập.");

    /// <summary>An entry for a line that does not stand on the sheet of the unit.</summary>
    public static DiagnosticDescriptor NotOnSheet { get; } = new("TD6507", Severity.Error,
        "\"{code}\" does not apply to this unit, so nothing can be entered. Remove the entry, or mend the attributes or the "
            + "period.",
        "\"{code}\" không áp dụng cho đơn vị này nên không được nhập. Hãy bỏ mục nhập, hoặc sửa thuộc tính hay "
            + "kỳ.");

    /// <summary>A value of the wrong sort.</summary>
    public static DiagnosticDescriptor EntryOfWrongType { get; } = new("TD6508", Severity.Error,
        "{value} is not {expected}, which \"{code}\" needs. {hint}",
        "{value} không phải là {expected} mà \"{code}\" cần. {hint}");

    /// <summary>A number outside the range.</summary>
    public static DiagnosticDescriptor EntryOutOfRange { get; } = new("TD6509", Severity.Error,
        "{value} is outside the range {range} of \"{code}\". {hint}",
        "{value} nằm ngoài khoảng {range} của \"{code}\". {hint}");

    /// <summary>A number between the steps.</summary>
    public static DiagnosticDescriptor EntryOffStep { get; } = new("TD6510", Severity.Error,
        "{value} does not lie on the steps of {step} of \"{code}\". Enter one of the steps, such as {nearest}.",
        "{value} không nằm trên bước {step} của \"{code}\". Hãy nhập đúng bước, ví dụ {nearest}.");

    /// <summary>A number with too many decimals.</summary>
    public static DiagnosticDescriptor EntryTooFine { get; } = new("TD6511", Severity.Error,
        "{value} is finer than \"{code}\" takes: {most}. Shorten it, such as to {example}.",
        "{value} chi tiết hơn mức mà \"{code}\" nhận: {most}. Hãy rút gọn, ví dụ {example}.");

    /// <summary>"n/a" where that is not allowed.</summary>
    public static DiagnosticDescriptor NeverNotApplicable { get; } = new("TD6512", Severity.Error,
        "\"{code}\" always applies, so \"n/a\" cannot be entered. Enter a value, or leave it out while it is not known.",
        "\"{code}\" luôn áp dụng nên không được nhập \"n/a\". Hãy nhập giá trị, hoặc để trống khi chưa biết.");

    /// <summary>A level that the list does not have.</summary>
    public static DiagnosticDescriptor EntryOfUnknownLevel { get; } = new("TD6513", Severity.Error,
        "\"{value}\" is no level of \"{code}\". {hint}",
        "\"{value}\" không phải là mức của \"{code}\". {hint}");

    /// <summary>A stage that the rule set does not have.</summary>
    public static DiagnosticDescriptor EntryAtUnknownStage { get; } = new("TD6514", Severity.Error,
        "The rule set has no stage \"{code}\"; these entries have no effect. {hint}",
        "Bộ quy tắc không có khâu \"{code}\"; các mục nhập này không có tác dụng. {hint}");

    /// <summary>Plain entries where the rule set has stages.</summary>
    public static DiagnosticDescriptor EntriesNeedStages { get; } = new("TD6515", Severity.Error,
        "The rule set has stages, and these entries belong to none. Put them into \"stages\" of "
            + "a dossier in JSON; a table cannot say stages.",
        "Bộ quy tắc có các khâu chấm, còn các mục nhập này không thuộc khâu nào. Hãy đưa vào \"stages\" của "
            + "hồ sơ dạng JSON; bảng CSV không ghi được khâu chấm.");

    /// <summary>Several givers of one entry at one stage.</summary>
    public static DiagnosticDescriptor SeveralGivers { get; } = new("TD6516", Severity.Error,
        "\"{code}\" was entered by several givers at the stage \"{stage}\", and no rule combines them. Keep one of the "
            + "entries, or let the rule set combine them by \"givers\" in \"marks\".",
        "\"{code}\" do nhiều người nhập ở khâu \"{stage}\" mà không có quy tắc gộp. Hãy giữ một mục nhập, "
            + "hoặc quy định cách gộp bằng \"givers\" trong \"marks\" của bộ quy tắc.");

    /// <summary>An entry without the evidence it needs.</summary>
    public static DiagnosticDescriptor EvidenceMissing { get; } = new("TD6517", Severity.Warning,
        "There is no evidence for \"{code}\" ({required}). Add its number to \"evidence\".",
        "Chưa có minh chứng cho \"{code}\" ({required}). Hãy thêm số văn bản vào \"evidence\".");

    /// <summary>An attribute among the entries, or an entry among the attributes.</summary>
    public static DiagnosticDescriptor EnteredInWrongPlace { get; } = new("TD6518", Severity.Error,
        "\"{code}\" belongs into \"{property}\". Move it there.",
        "\"{code}\" phải nằm trong \"{property}\". Hãy chuyển sang đó.");

    /// <summary>A value in a gap of a table that is in force with its gaps.</summary>
    public static DiagnosticDescriptor ValueInGap { get; } = new("TD6519", Severity.Warning,
        "{value} lies in a gap of the table of \"{code}\", between {below} and {above}. {hint}",
        "{value} rơi vào khoảng trống của bảng \"{code}\", giữa {below} và {above}. {hint}");

    /// <summary>A bonus or deduction inside a line that is left out.</summary>
    public static DiagnosticDescriptor LeftOutWithMore { get; } = new("TD6520", Severity.Warning,
        "\"{code}\" is left out as not applicable, so \"{inside}\" inside it has no effect. {hint}",
        "\"{code}\" bị loại ra vì không áp dụng nên \"{inside}\" bên trong không có tác dụng. {hint}");

    /// <summary>Entries that are lost because another one is not applicable.</summary>
    public static DiagnosticDescriptor EnteredWithoutEffect { get; } = new("TD6521", Severity.Note,
        "\"{line}\" is not applicable because of \"n/a\" for {none}; so {lost}, which was entered, has no effect on it. Enter 0 "
            + "instead of \"n/a\" where none is meant.",
        "\"{line}\" không áp dụng vì {none} được nhập \"n/a\"; do đó {lost} đã nhập không có tác dụng với dòng này. Hãy nhập 0 "
            + "thay cho \"n/a\" nếu ý là không có.");

    /// <summary>An entry that only lines of other sheets read.</summary>
    public static DiagnosticDescriptor NotReadHere { get; } = new("TD6522", Severity.Warning,
        "Nothing on the sheet of this unit reads \"{code}\", so the entry has no effect. Remove it, or mend the attributes or the "
            + "period.",
        "Không mục nào trên phiếu chấm của đơn vị này dùng \"{code}\" nên mục nhập không có tác dụng. Hãy bỏ mục nhập, hoặc sửa "
            + "thuộc tính hay kỳ.");

    /// <summary>No period, where it says whether the rules are in force.</summary>
    public static DiagnosticDescriptor PeriodMissing { get; } = new("TD6525", Severity.Warning,
        "The dossier does not say its period, so nobody can tell whether the rule set was in force, which holds {inForce}. Write \"period\".",
        "Hồ sơ không ghi kỳ nên không biết bộ quy tắc (có hiệu lực {inForce}) có áp dụng hay không. Hãy ghi \"period\".");

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
        "\"{value}\" is not a number as it is written here. {hint}",
        "\"{value}\" không phải là số theo cách viết ở đây. {hint}");

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

    /// <summary>A table in another encoding of Unicode.</summary>
    public static DiagnosticDescriptor TableInUtf16 { get; } = new("TD6572", Severity.Error,
        "The table is in UTF-16, as some programs save \"Unicode text\". Save it as \"CSV UTF-8\".",
        "Bảng này ở dạng UTF-16, như khi lưu \"Unicode Text\" trong bảng tính. Hãy lưu lại dạng \"CSV UTF-8\".");

    /// <summary>A number with decimals where only whole numbers are taken.</summary>
    public static DiagnosticDescriptor EntryNotWhole { get; } = new("TD6573", Severity.Error,
        "{value} is not a whole number, and \"{code}\" takes only whole numbers. {hint}",
        "{value} không phải là số nguyên, còn \"{code}\" chỉ nhận số nguyên. {hint}");

    /// <summary>A column of entries that holds attributes, or the other way round.</summary>
    public static DiagnosticDescriptor ColumnOfOtherSort { get; } = new("TD6574", Severity.Error,
        "The column \"{name}\" must be headed \"{right}\": {why}. Change the heading.",
        "Cột \"{name}\" phải ghi tiêu đề \"{right}\": {why}. Hãy sửa tiêu đề.");

    /// <summary>Something else than yes or no.</summary>
    public static DiagnosticDescriptor EntryNotYesNo { get; } = new("TD6575", Severity.Error,
        "{value} cannot be read as yes or no, which \"{code}\" needs. Write true or false; in a table \"có\" or \"không\" "
            + "will do too.",
        "{value} không phải là giá trị có/không mà \"{code}\" cần. Hãy ghi true hoặc false; trong bảng ghi \"có\" "
            + "hoặc \"không\" cũng được.");

    /// <summary>A dossier where a rule set is asked for.</summary>
    public static DiagnosticDescriptor DossierForRules { get; } = new("TD6576", Severity.Error,
        "This text is a dossier, and a rule set is needed here. Give it where dossiers are asked for, perhaps the two were "
            + "exchanged.",
        "Đây là hồ sơ chấm điểm, còn ở đây cần bộ quy tắc. Hãy đưa vào chỗ của hồ sơ; có thể hai tệp bị đổi chỗ.");

    /// <summary>A rule set where a dossier is asked for.</summary>
    public static DiagnosticDescriptor RulesForDossier { get; } = new("TD6577", Severity.Error,
        "This text is a rule set, and a dossier is needed here. Give it where the rule set is asked for, perhaps the two were "
            + "exchanged.",
        "Đây là bộ quy tắc, còn ở đây cần hồ sơ chấm điểm. Hãy đưa vào chỗ của bộ quy tắc; có thể hai tệp bị đổi chỗ.");

    /// <summary>A point between thousands where only whole numbers are taken: 1.000 may be one or a thousand.</summary>
    public static DiagnosticDescriptor PointInWholeNumber { get; } = new("TD6578", Severity.Error,
        "{value} may mean {whole} or {number}, and \"{code}\" takes only whole numbers. Write {whole} if the point was to part "
            + "the thousands, otherwise {number}.",
        "{value} có thể hiểu là {whole} hoặc {number}, còn \"{code}\" chỉ nhận số nguyên. Hãy viết {whole} nếu dấu chấm dùng "
            + "để ngăn hàng nghìn, nếu không thì viết {number}.");

    /// <summary>An entry by hand of which a review says something else.</summary>
    public static DiagnosticDescriptor EntryReplaced { get; } = new("TD6523", Severity.Warning,
        "\"{code}\" was entered as {entered}, and the review says {reviewed}, which counts. Remove the entry, or correct what was "
            + "reviewed.",
        "\"{code}\" được nhập là {entered}, còn kết quả rà soát là {reviewed} và được dùng. Hãy bỏ số đã nhập, hoặc sửa nội dung "
            + "được rà soát.");

    /// <summary>A unit that is almost one of the organization.</summary>
    public static DiagnosticDescriptor UnitMisspelt { get; } = new("TD6524", Severity.Warning,
        "The organization has no unit \"{code}\", so this is the dossier of somebody else. {hint}",
        "Sơ đồ tổ chức không có đơn vị \"{code}\" nên đây được coi là hồ sơ của đơn vị khác. {hint}");

    private static DiagnosticDescriptor[] EvaluationsPart() =>
    [
        OtherRuleSet, OtherVersion, NotInForce, AttributeMissing, UnknownEntry, NotTheOwner, NotOnSheet,
        EntryOfWrongType, EntryOutOfRange, EntryOffStep, EntryTooFine, NeverNotApplicable, EntryOfUnknownLevel,
        EntryAtUnknownStage, EntriesNeedStages, SeveralGivers, EvidenceMissing, EnteredInWrongPlace, ValueInGap,
        EntriesAndStages, GiverTwice, BadDigest, UnclearSeparator, BadQuotes, MissingColumn, ColumnTwice,
        BadColumn, CellCount, DecimalComma, DigitMarks, BadCellNumber, PointOfThousands, RowWithoutUnit,
        UnitTwice, LeftOutWithMore, EnteredWithoutEffect, TableInUtf16, EntryNotWhole, ColumnOfOtherSort, EntryNotYesNo,
        DossierForRules, RulesForDossier, PointInWholeNumber, EntryReplaced, NotReadHere, UnitMisspelt, PeriodMissing,
    ];
}
