using System.Diagnostics;
using System.Globalization;
using NodaTime.Text;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>Answers, reasons and shares of a checklist in words.</summary>
internal static class ChecklistWords
{
    /// <summary>What may be answered, to be marked or written by hand.</summary>
    public static string Choices(ChecklistItem item)
    {
        string not = item.MayBeNotApplicable ? "  " + Box("Không áp dụng") : "";
        return item.Answer switch
        {
            AnswerType.YesNo => Box("Có") + "  " + Box("Một phần") + "  " + Box("Không") + not,
            AnswerType.Table => "(ghi vào bảng bên dưới)" + not,
            _ => not.Trim(),
        };
    }

    /// <summary>A box to mark with its words, which no line end parts.</summary>
    private static string Box(string words) => Blocks.Unbroken("□ " + words);

    public static string Answer(ChecklistItemReview review)
    {
        if (review.Answer is not { } answer) return "";
        string words = Of(answer.Value, review.Item.Answer ?? AnswerType.Text);
        return answer.Why is { } why ? words + ": " + why : words;
    }

    public static string Of(AnswerValue value, AnswerType type) => value switch
    {
        AnswerValue.YesNo yes => yes.IsYes ? "Có" : "Không",
        AnswerValue.Number number => NumberWriter.ToText(
            number.Value, type == AnswerType.Money ? NumberUnit.Money : NumberUnit.Any, Language.Vietnamese),
        AnswerValue.Words words => Of(words, type),
        AnswerValue.Table table => table.Rows.Count.ToString(CultureInfo.InvariantCulture) + " dòng (bảng bên dưới)",
        AnswerValue.NotAppl => "Không áp dụng",
        _ => throw new UnreachableException(),
    };

    public static string Of(ChecklistReason reason) => reason switch
    {
        ChecklistReason.Unanswered => "chưa trả lời",
        ChecklistReason.Answered answered => answered.Why is null ? "chưa nêu lý do" : "", // the answer says the rest
        ChecklistReason.EvidenceMissing missing => "thiếu " + missing.Evidence.Missing.ToString(
            CultureInfo.InvariantCulture) + " minh chứng hợp lệ: " + missing.Evidence.Requirement.Title,
        ChecklistReason.RowCount rows => "bảng có " + Whole(rows.Rows) + " dòng, "
            + (rows.Rows < rows.Least ? "cần ít nhất " + Whole(rows.Least)
                : "nhiều nhất là " + Whole(rows.Most!.Value)),
        ChecklistReason.CellMissing cell => "dòng " + Whole(cell.Row) + " chưa điền cột " + cell.Column.Title,
        ChecklistReason.Contradiction { Sum: var sum } => "số liệu mâu thuẫn"
            + (sum.Row is { } row ? " ở dòng " + Whole(row) : "") + ": " + sum.Sum.Title + " ("
            + Amount(sum.Left!.Value) + " so với " + Amount(sum.Right) + ")",
        ChecklistReason.Unconfirmed sum => "chờ số liệu để đối chiếu: " + sum.Sum.Sum.Title,
        ChecklistReason.OtherAudience => "không thuộc đối tượng",
        ChecklistReason.AnsweredNotApplicable => "", // the answer says it
        _ => throw new UnreachableException(),
    };

    public static string Of(Waiver waiver) =>
        "được miễn đến " + NumberWriter.ToText(waiver.Until, Language.Vietnamese) + ": " + waiver.Why;

    /// <summary>The share that is complete, with how many items that is; while it is open, between which.</summary>
    public static string Of(Completeness done)
    {
        if (done is not { Least: { } least, Greatest: { } greatest }) return Numbers.NotApplicable;
        string share = least == greatest ? Share(least) : "từ " + Share(least) + " đến " + Share(greatest);
        return share + " (" + done.Complete.ToString(CultureInfo.InvariantCulture) + "/"
            + done.Applicable.ToString(CultureInfo.InvariantCulture) + " mục bắt buộc)";
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Amount(Fraction number) =>
        NumberWriter.ToText(number, NumberUnit.Any, Language.Vietnamese);

    private static string Share(Fraction share) => PrintedBars.Share(share).Value;

    private static string Of(AnswerValue.Words words, AnswerType type)
    {
        if (words == AnswerValue.Partly && type == AnswerType.YesNo) return "Một phần";
        return type == AnswerType.Date && LocalDatePattern.Iso.Parse(words.Value) is { Success: true, Value: var day }
            ? NumberWriter.ToText(day, Language.Vietnamese) : words.Value;
    }
}
