using System;
using System.Linq;

namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>Two items of a list with the same label.</summary>
    public static DiagnosticDescriptor LabelTwice { get; } = new("TD1110", Severity.Warning,
        "The label \"{label}\" stands already at {first} in this list. Number the list anew.",
        "Ký hiệu \"{label}\" đã dùng tại {first} trong cùng danh sách. Hãy đánh lại thứ tự.");

    /// <summary>A label that leaves one out.</summary>
    public static DiagnosticDescriptor LabelSkipped { get; } = new("TD1111", Severity.Warning,
        "The label \"{label}\" stands where \"{expected}\" would follow, which is not in this list. Number the list anew, or add what is missing.",
        "Ký hiệu \"{label}\" đứng ở chỗ đáng lẽ là \"{expected}\", danh sách không có ký hiệu này. Hãy đánh lại thứ tự hoặc bổ sung mục còn thiếu.");

    /// <summary>A label before the one that it follows.</summary>
    public static DiagnosticDescriptor LabelOutOfOrder { get; } = new("TD1112", Severity.Warning,
        "The label \"{label}\" stands before \"{expected}\". Put the items of the list into their order.",
        "Ký hiệu \"{label}\" đứng trước \"{expected}\". Hãy sắp lại thứ tự các mục.");

    /// <summary>A letter that Vietnamese lists do not have.</summary>
    public static DiagnosticDescriptor NoLetterOfLists { get; } = new("TD1113", Severity.Warning,
        "\"{label}\" is no letter of lists; \"{expected}\" would follow. Lists go a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.",
        "\"{label}\" không dùng để đánh thứ tự; tiếp theo là \"{expected}\". Thứ tự là a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.");

    /// <summary>A label that ends otherwise than the first of its list.</summary>
    public static DiagnosticDescriptor LabelsOfTwoStyles { get; } = new("TD1114", Severity.Note,
        "The label \"{label}\" is not printed like \"{first}\", the first of this list. Print all labels of a list alike.",
        "Ký hiệu \"{label}\" không cùng cách ghi với \"{first}\", mục đầu của danh sách. Hãy ghi thống nhất trong một danh sách.");

    /// <summary>A symbol that belongs to another kind of document.</summary>
    public static DiagnosticDescriptor SymbolOfOtherKind { get; } = new("TD1120", Severity.Warning,
        "The symbol \"{symbol}\" has the letters {letters}, but a {kind} has {expected}. Correct the letters or the kind of document.",
        "Ký hiệu \"{symbol}\" có chữ {letters}, trong khi {kind} có chữ {expected}. Hãy sửa ký hiệu hoặc tên loại văn bản.");

    /// <summary>A line that is no number and symbol.</summary>
    public static DiagnosticDescriptor UnreadableSymbol { get; } = new("TD1121", Severity.Warning,
        "\"{symbol}\" is not read as number and symbol. Write it like \"Số: 152/KH-UBND\", or \"Số: /KH-UBND\" while there is no number.",
        "Không đọc được số, ký hiệu từ \"{symbol}\". Hãy ghi như \"Số: 152/KH-UBND\", hoặc \"Số: /KH-UBND\" khi chưa có số.");

    /// <summary>A document of a year in which there was none.</summary>
    public static DiagnosticDescriptor NoSuchDocument { get; } = new("TD1122", Severity.Warning,
        "There is no {name} {which}; the register has {known}. Cite one of these, with its number.",
        "Không có {name} {which}; danh mục có {known}. Hãy viện dẫn một trong các văn bản này, kèm số.");

    /// <summary>A citation that was no longer in force.</summary>
    public static DiagnosticDescriptor CitationExpired { get; } = new("TD1123", Severity.Warning,
        "{document} was in force until {last} ({sure}), before the period {period} begins. Cite what came in its place: {successors}.",
        "{document} có hiệu lực đến {last} ({sure}), trước khi kỳ {period} bắt đầu. Hãy viện dẫn văn bản thay thế: {successors}.");

    /// <summary>A citation that was not yet in force.</summary>
    public static DiagnosticDescriptor CitationNotYetInForce { get; } = new("TD1124", Severity.Warning,
        "{document} is in force from {first} ({sure}), after the period {period} has ended. Cite what was in force then.",
        "{document} có hiệu lực từ {first} ({sure}), sau khi kỳ {period} kết thúc. Hãy viện dẫn văn bản có hiệu lực trong kỳ.");

    /// <summary>A citation that ends within the period.</summary>
    public static DiagnosticDescriptor CitationEndsInPeriod { get; } = new("TD1125", Severity.Note,
        "{document} is in force until {last} ({sure}), within the period {period}. For what comes after, cite what takes its place: {successors}.",
        "{document} có hiệu lực đến {last} ({sure}), trong kỳ {period}. Với thời gian sau đó, hãy viện dẫn văn bản thay thế: {successors}.");

    /// <summary>The name of the country or the motto in other words.</summary>
    public static DiagnosticDescriptor NationalHead { get; } = new("TD1130", Severity.Warning,
        "The head says \"{printed}\" where the decree on administrative documents has \"{expected}\". Write it so, letter by letter.",
        "Phần đầu ghi \"{printed}\", Nghị định về công tác văn thư ghi \"{expected}\". Hãy ghi đúng từng chữ.");

    /// <summary>A line that is not of place and date.</summary>
    public static DiagnosticDescriptor UnreadableDate { get; } = new("TD1131", Severity.Warning,
        "\"{line}\" is not read as place and date. Write it like \"Long Khánh, ngày 29 tháng 01 năm 2024\", with blanks for what is open.",
        "Không đọc được địa danh, ngày tháng từ \"{line}\". Hãy ghi như \"Long Khánh, ngày 29 tháng 01 năm 2024\", để trống phần chưa có.");

    /// <summary>A date that there is not.</summary>
    public static DiagnosticDescriptor NoSuchDate { get; } = new("TD1132", Severity.Warning,
        "There is no day \"{date}\". Correct it.",
        "Không có ngày \"{date}\". Hãy sửa lại.");

    /// <summary>A zero that is missing in a date, or that should not be there.</summary>
    public static DiagnosticDescriptor OddZeroInDate { get; } = new("TD1133", Severity.Note,
        "In \"{date}\" a zero is missing or too many. Days below 10 and the months 1 and 2 have one before them, other months have none.",
        "Trong \"{date}\" thừa hoặc thiếu số 0. Chỉ ngày nhỏ hơn 10 và tháng 1, tháng 2 ghi thêm số 0 ở trước.");

    /// <summary>The line of the file copy without its colon.</summary>
    public static DiagnosticDescriptor FileLineWithoutColon { get; } = new("TD1134", Severity.Note,
        "\"{line}\" has no colon after \"Lưu\". Write it like \"- Lưu: VT, NV.\".",
        "\"{line}\" thiếu dấu hai chấm sau chữ \"Lưu\". Hãy ghi như \"- Lưu: VT, NV.\".");

    /// <summary>Recipients without the file.</summary>
    public static DiagnosticDescriptor NoFileLine { get; } = new("TD1135", Severity.Note,
        "The recipients have no line for the file. Add one like \"- Lưu: VT, NV.\" at the end.",
        "Nơi nhận không có dòng lưu. Hãy thêm dòng cuối như \"- Lưu: VT, NV.\".");

    /// <summary>A text without its end mark.</summary>
    public static DiagnosticDescriptor NoEndMark { get; } = new("TD1136", Severity.Note,
        "The text ends with \"{end}\". End it with \"./.\".",
        "Nội dung kết thúc bằng \"{end}\". Hãy kết thúc bằng \"./.\".");

    /// <summary>A draft, or a blank form.</summary>
    public static DiagnosticDescriptor BlankDocument { get; } = new("TD1137", Severity.Note,
        "It is a draft or a blank form, still open: {what}. Cite it only when it was issued.",
        "Đây là dự thảo hoặc mẫu trống, chưa ghi: {what}. Chỉ viện dẫn khi đã ban hành.");

    /// <summary>A signature that is not of the body that issues.</summary>
    public static DiagnosticDescriptor SignedByOther { get; } = new("TD1138", Severity.Warning,
        "It is issued by \"{issuer}\" but signed as \"{office}\", the office of another sort of body. Correct one of the two.",
        "Văn bản do \"{issuer}\" ban hành nhưng ký là \"{office}\", chức vụ của loại tổ chức khác. Hãy sửa một trong hai.");

    /// <summary>An appendix that a text names and that is not there.</summary>
    public static DiagnosticDescriptor AppendixNotThere { get; } = new("TD1139", Severity.Warning,
        "The text names \"{label}\" number {number}, but the document has no such appendix. Attach it, or correct the number.",
        "Nội dung nêu \"{label}\" số {number} nhưng văn bản không kèm theo. Hãy đính kèm hoặc sửa số.");

    /// <summary>An appendix without a label, in a document that tells appendices apart by number.</summary>
    public static DiagnosticDescriptor AppendixWithoutLabel { get; } = new("TD1140", Severity.Warning,
        "The text names appendices by number, but \"{code}\" has no printed number. Print \"Phụ lục\" and the number above it.",
        "Nội dung nêu các phụ lục theo số nhưng \"{code}\" không in số. Hãy in \"Phụ lục\" và số ở đầu phụ lục.");

    /// <summary>Tones that stand on one letter here and on another one there.</summary>
    public static DiagnosticDescriptor TonesOnTwoLetters { get; } = new("TD1142", Severity.Note,
        "Tones stand on two letters: \"{word}\" (words so: {times}) beside \"{other}\" (words so: {otherTimes}). Write all of them in one way, or a search misses some.",
        "Dấu thanh đặt theo hai kiểu: \"{word}\" ({times} chữ) và \"{other}\" ({otherTimes} chữ). Hãy viết thống nhất một kiểu để tìm kiếm không bỏ sót.");

    /// <summary>A label that begins with the number of another item than the one around it.</summary>
    public static DiagnosticDescriptor LabelOfOtherParent { get; } = new("TD1143", Severity.Warning,
        "The label \"{label}\" stands below \"{parent}\", where \"{expected}\" would stand. Correct the label, or move the item to where it belongs.",
        "Ký hiệu \"{label}\" nằm trong mục \"{parent}\", đáng lẽ là \"{expected}\". Hãy sửa ký hiệu, hoặc chuyển nội dung về đúng mục.");

    /// <summary>Whether a finding is the linter's, so that nothing else meets its acceptance.</summary>
    internal static bool IsOfLinter(string code) =>
        LintingPart().Any(one => string.Equals(one.Code, code, StringComparison.Ordinal));

    private static DiagnosticDescriptor[] LintingPart() =>
    [
        LabelTwice, LabelSkipped, LabelOutOfOrder, NoLetterOfLists, LabelsOfTwoStyles, SymbolOfOtherKind,
        UnreadableSymbol, NoSuchDocument, CitationExpired, CitationNotYetInForce, CitationEndsInPeriod, NationalHead,
        UnreadableDate, NoSuchDate, OddZeroInDate, FileLineWithoutColon, NoFileLine, NoEndMark, BlankDocument,
        SignedByOther, AppendixNotThere, AppendixWithoutLabel, TonesOnTwoLetters, LabelOfOtherParent,
    ];
}
