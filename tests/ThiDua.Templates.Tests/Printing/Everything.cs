using System;
using System.Linq;
using ThiDua.Rules.Values;
using ThiDua.Templates.Printing;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>A document with everything that can be printed, with one text in every place for text.</summary>
internal static class Everything
{
    /// <summary>A document as offices write them.</summary>
    public static PrintedDocument Ordinary => Of(word => word);

    /// <summary>The same, where every text was changed.</summary>
    public static PrintedDocument Of(Func<string, string> text) => new(text("Kế hoạch kiểm tra chéo"))
    {
        Head = Head(text),
        Kind = text("KẾ HOẠCH"),
        Subject = [text("Kiểm tra chéo công tác thi đua, khen thưởng"), text("Cụm thi đua vùng thấp năm 2022")],
        Basis = [text("Căn cứ Luật Thi đua, khen thưởng năm 2022;"), text("Thực hiện Kế hoạch số 112/KH-UBND.")],
        Body =
        [
            new PrintedBlock.Section(text("I."), text("MỤC ĐÍCH, YÊU CẦU"),
            [
                new PrintedBlock.Section(text("1."), text("Mục đích"),
                [
                    Item(text("-"), text("Kiểm tra việc tổ chức triển khai."),
                    [
                        Item(text("+"), text("Qua đó nâng cao nhận thức."), []),
                        Item(text("+"), text("Trao đổi kinh nghiệm."), []),
                    ]),
                    Item(text("a)"), text("Đánh giá khách quan, toàn diện."), []),
                ]),
                Paragraph(
                    new PrintedInline.Text(text("Thời gian: ")),
                    new PrintedInline.Strong(text("trước 05/12/2022")),
                    new PrintedInline.Break(), new PrintedInline.Emphasis(text("theo kế hoạch")),
                    new PrintedInline.Text(text(" do ")), new PrintedInline.Blank(8)),
            ]),
            new PrintedBlock.Section(text("II."), text("KẾT QUẢ"),
            [
                new PrintedBlock.Table(Table(text)),
                new PrintedBlock.Chart(Chart(text)),
            ]),
        ],
        Foot = new PrintedFoot
        {
            RecipientsTitle = text("Nơi nhận:"),
            Recipients = [text("- Ban TĐKT Sở Nội vụ;"), text("- Lưu: VT, NV.")],
            Signatures = [Signature(text, "TT. CỤM THI ĐUA VÙNG THẤP", "TRƯỞNG CỤM")],
        },
        Appendices =
        [
            new PrintedAppendix(text("Phụ lục 1"), [text("BIÊN BẢN KIỂM TRA")], [text("(Kèm theo Kế hoạch số …)")],
                new PrintedDocument(text("Biên bản"))
                {
                    Head = Head(text) with { National = [text("CỘNG HÒA"), text("Độc lập")] },
                    Kind = text("BIÊN BẢN"),
                    Subject = [text("Kiểm tra chéo")],
                    Body =
                    [
                        new PrintedBlock.Section(text("I."), text("THÀNH PHẦN"), [Item(text("1."), text("Ông"), [])]),
                    ],
                    Foot = new PrintedFoot
                    {
                        Signatures =
                        [
                            Signature(text, "ĐẠI DIỆN ĐƠN VỊ", "ĐƯỢC KIỂM TRA"), Signature(text, "TRƯỞNG ĐOÀN", ""),
                        ],
                    },
                }),
        ],
    };

    /// <summary>A long document: so many points and rows.</summary>
    public static PrintedDocument Long(int points) => new("Văn bản dài")
    {
        Kind = "BÁO CÁO",
        Body =
        [
            .. Enumerable.Range(0, points).Select(_ => (PrintedBlock)Item(
                "-",
                string.Concat(Enumerable.Repeat("Công tác tổ chức triển khai các phong trào thi đua tại cơ sở; ", 4)),
                [])),
        ],
    };

    private static PrintedHead Head(Func<string, string> text) => new()
    {
        Parent = [text("UBND TỈNH ĐIỆN BIÊN")],
        Issuer = [text("CỤM THI ĐUA VÙNG THẤP")],
        Symbol = text("Số:        /KH-CTĐVT"),
        Draft = text("DỰ THẢO"),
        PlaceAndDay = text("Tuần Giáo, ngày … tháng 10 năm 2022"),
    };

    private static PrintedTable Table(Func<string, string> text) => new(
        text("Bảng 1. Điểm của các đơn vị"),
        [
            new PrintedColumn(text("TT"), 1, PrintedAlignment.Centre, false),
            new PrintedColumn(text("Nội dung"), 6, PrintedAlignment.Left, true),
            new PrintedColumn(text("Điểm chuẩn"), 2, PrintedAlignment.Right, false),
        ],
        [
            new PrintedRow(
                PrintedRowKind.Group, [Cell(text("I")), new PrintedCell(PrintedInline.Of(text("QUÝ I")), 2)]),
            new PrintedRow(
                PrintedRowKind.Body, [Cell(text("1")), Cell(text("Phát động phong trào")), Cell(text("10"))]),
            new PrintedRow(PrintedRowKind.Body, [Cell(text("2")), new PrintedCell([], 1), new PrintedCell([], 1)]),
            new PrintedRow(
                PrintedRowKind.Total,
                [new PrintedCell([], 1), Cell(text("Cộng điểm")), Cell(text("1.234,5"))]),
        ]);

    private static PrintedChart Chart(Func<string, string> text) => new(
        text("Biểu đồ 1. Tổng điểm"),
        text("Đơn vị"),
        text("Tổng điểm"),
        text("100 điểm"),
        [
            new PrintedBar(text("Huyện Tuần Giáo"), text("85"), Fraction.Of(85, 100)),
            new PrintedBar(text("Thị xã Mường Lay"), text("66,67"), Fraction.Of(2, 3)),
            new PrintedBar(text("Huyện Điện Biên"), text("0"), Fraction.Zero),
        ],
        [text("Huyện Tuần Giáo cao nhất: 85 điểm.")]);

    private static PrintedSignature Signature(Func<string, string> text, params string[] lines) => new(
        ValueList.From(lines.Where(line => line.Length > 0).Select(line => PrintedText.Of(text(line)))),
        text("(ký tên, đóng dấu)"),
        text("Lê Xuân Cảnh"));

    private static PrintedBlock.Item Item(string label, string text, ValueList<PrintedBlock> below) =>
        new(label, PrintedInline.Of(text), below);

    private static PrintedBlock.Paragraph Paragraph(params PrintedInline[] parts) => new(ValueList.From(parts));

    private static PrintedCell Cell(string text) => new(PrintedInline.Of(text), 1);
}
