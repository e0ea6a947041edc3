using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>The tables of a checklist: the items, the tables that items ask for, what has to be put right.</summary>
internal static class ChecklistTable
{
    private const int BlankRowsAtLeast = 3;

    /// <summary>The items with places for answers.</summary>
    public static PrintedTable Blank(IEnumerable<ChecklistItem> items) => new(
        null,
        Columns("Minh chứng", "Ghi chú"),
        ValueList.From(items.Select(item => item.IsHeading ? Heading(item) : Blocks.Row(
            Blocks.Cell(item.Label), Blocks.Cell(Title(item)), Blocks.Cell(ChecklistWords.Choices(item)),
            Blocks.Cell(Asked(item)), Blocks.Empty))));

    /// <summary>The items with what was answered, and how it stands with them.</summary>
    public static PrintedTable Filled(ChecklistReview review) => new(
        null,
        Columns("Minh chứng", "Tình trạng"),
        ValueList.From(review.Items.Select(one => one.Item.IsHeading ? Heading(one.Item) : Blocks.Row(
            Blocks.Cell(one.Item.Label), Blocks.Cell(one.Item.Title), Blocks.Cell(ChecklistWords.Answer(one)),
            Blocks.Cell(Given(one)), Blocks.Cell(State(one))))));

    /// <summary>An empty table that an item asks for.</summary>
    public static PrintedBlock BlankRows(ChecklistItem item)
    {
        int rows = item.LeastRows > BlankRowsAtLeast ? item.LeastRows : BlankRowsAtLeast;
        var empty = new PrintedRow(PrintedRowKind.Body, ValueList.From(item.Columns.Select(_ => Blocks.Empty)));
        return new PrintedBlock.Table(
            new PrintedTable(Caption(item), ColumnsOf(item), ValueList.From(Enumerable.Repeat(empty, rows))));
    }

    /// <summary>The table that was answered to an item; nothing where it was none.</summary>
    public static IEnumerable<PrintedBlock> FilledRows(ChecklistItemReview review)
    {
        if (review.Answer?.Value is not AnswerValue.Table table) return [];
        var rows = table.Rows.Select(row => new PrintedRow(
            PrintedRowKind.Body,
            ValueList.From(review.Item.Columns.Select(column =>
                Blocks.Cell(row.Find(column.Code) is { } value ? ChecklistWords.Of(value, column.Type) : null)))));
        return
        [
            new PrintedBlock.Table(
                new PrintedTable(Caption(review.Item), ColumnsOf(review.Item), ValueList.From(rows))),
        ];
    }

    /// <summary>What has to be put right: since when, by doing what, until when.</summary>
    public static PrintedTable Findings(ValueList<ChecklistFinding> findings) => new(
        "Nội dung phải khắc phục",
        ValueList.Of(
            new PrintedColumn("Nội dung", 6, PrintedAlignment.Left, true),
            new PrintedColumn("Phát hiện", 3, PrintedAlignment.Centre, false),
            Blocks.Column("Biện pháp khắc phục", 5),
            new PrintedColumn("Thời hạn", 3, PrintedAlignment.Centre, false),
            Blocks.Column("Tình trạng", 3)),
        ValueList.From(findings.Select(one => Blocks.Row(
            Blocks.Cell(one.Item.Title),
            Blocks.Cell(Day(one.Found)),
            Blocks.Cell(one.Action),
            Blocks.Cell(Day(one.Due)),
            Blocks.Cell(ChecklistTitles.Of(one, Language.Vietnamese))))));

    /// <summary>What was waived and why; how it really stands with it is told beside that.</summary>
    public static PrintedTable Waivers(ValueList<ChecklistItemReview> items) => new(
        "Nội dung được miễn thực hiện",
        ValueList.Of(
            new PrintedColumn("Nội dung", 6, PrintedAlignment.Left, true),
            Blocks.Column("Lý do", 5),
            Blocks.Column("Cơ quan cho phép", 3),
            new PrintedColumn("Đến ngày", 3, PrintedAlignment.Centre, false),
            Blocks.Column("Tình trạng thực tế", 3)),
        ValueList.From(items.Where(one => one.Waiver is not null).Select(one => Blocks.Row(
            Blocks.Cell(one.Item.Title),
            Blocks.Cell(one.Waiver!.Why),
            Blocks.Cell(one.Waiver.By),
            Blocks.Cell(Day(one.Waiver.Until) + (one.IsWaived ? "" : " (không có hiệu lực)")),
            Blocks.Cell(ChecklistTitles.Of(one.State, Language.Vietnamese))))));

    private static string? Day(LocalDate? day) =>
        day is { } known ? NumberWriter.ToText(known, Language.Vietnamese) : null;

    private static ValueList<PrintedColumn> Columns(string fourth, string fifth) => ValueList.Of(
        new PrintedColumn("TT", 2, PrintedAlignment.Centre, false),
        new PrintedColumn("Nội dung", 9, PrintedAlignment.Left, true),
        Blocks.Column("Trả lời", 5),
        Blocks.Column(fourth, 5),
        Blocks.Column(fifth, 5));

    private static PrintedRow Heading(ChecklistItem item) => Blocks.Row(
        PrintedRowKind.Group, Blocks.Cell(item.Label), new PrintedCell(PrintedInline.Of(item.Title), 4));

    private static string Title(ChecklistItem item) => item.IsRequired ? item.Title : item.Title + " (không bắt buộc)";

    private static PrintedText Caption(ChecklistItem item) =>
        item.Label is null ? item.Title : item.Label + " " + item.Title;

    private static ValueList<PrintedColumn> ColumnsOf(ChecklistItem item) =>
        ValueList.From(item.Columns.Select(column => new PrintedColumn(
            column.Title,
            1,
            column.Type is AnswerType.Number or AnswerType.Money ? PrintedAlignment.Right : PrintedAlignment.Left,
            false)));

    private static string Asked(ChecklistItem item) => string.Join("; ", item.Evidence.Select(one =>
        one.AtLeast > 1 ? one.Title + " (ít nhất " + one.AtLeast.ToString(CultureInfo.InvariantCulture) + ")" : one.Title));

    /// <summary>The evidence that was given; what does not count says why.</summary>
    private static string Given(ChecklistItemReview review) => string.Join("; ", review.Evidence
        .SelectMany(one => one.Pieces).Concat(review.OtherEvidence)
        .Select(piece => piece.State == EvidenceState.Counts ? piece.Item.Name
            : piece.Item.Name + " (" + ChecklistTitles.Of(piece.State, Language.Vietnamese) + ")")
        .Distinct());

    private static string State(ChecklistItemReview review) => string.Join("; ",
        review.Reasons.Select(ChecklistWords.Of).Where(words => words.Length > 0)
            .Concat(review.IsWaived ? [ChecklistWords.Of(review.Waiver!)] : Enumerable.Empty<string>())
            .Prepend(ChecklistTitles.Of(review.State, Language.Vietnamese)));
}
