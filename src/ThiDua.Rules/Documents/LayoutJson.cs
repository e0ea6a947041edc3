using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>The shape of a layout profile.</summary>
internal static class LayoutJson
{
    private static readonly NumberForm _paper = new(new("a length in millimetres", "độ dài (mm)"), 1, 50, 1_000);
    private static readonly NumberForm _margin = new(new("a length in millimetres", "độ dài (mm)"), 1, 0, 200);
    private static readonly NumberForm _points = new(new("a size in points", "cỡ chữ (pt)"), 0, 6, 72);
    private static readonly NumberForm _spacing = new(new("a space in points", "khoảng cách (pt)"), 1, 0, 72);
    private static readonly NumberForm _lines = new(new("a height in lines", "khoảng cách dòng"), 2, 1, 3);

    private static readonly Shape<LayoutPageSpec> _page = new(
        "layout-page",
        "The paper and its margins, in millimetres.",
        "Khổ giấy và lề, tính bằng milimét.",
        w => new LayoutPageSpec
        {
            Width = w.Required("width", _paper, x => x.Width, "the width of the paper: 210 for A4.", "chiều rộng giấy: 210 với A4."),
            Height = w.Required("height", _paper, x => x.Height, "the height of the paper: 297 for A4.", "chiều cao giấy: 297 với A4."),
            Top = w.Required("top", _margin, x => x.Top, "the margin above.", "lề trên."),
            Bottom = w.Required("bottom", _margin, x => x.Bottom, "the margin below.", "lề dưới."),
            Left = w.Required("left", _margin, x => x.Left, "the margin at the left.", "lề trái."),
            Right = w.Required("right", _margin, x => x.Right, "the margin at the right.", "lề phải."),
        });

    private static readonly Shape<LayoutSizesSpec> _sizes = new(
        "layout-sizes",
        "The sizes of letters, in points.",
        "Cỡ chữ, tính bằng điểm (pt).",
        w => new LayoutSizesSpec
        {
            Body = w.Required("body", _points, x => x.Body, "the text.", "nội dung văn bản."),
            Head = w.Required("head", _points, x => x.Head, "the bodies at the head and the name of the state.", "tên cơ quan và Quốc hiệu."),
            Motto = w.Required("motto", _points, x => x.Motto, "the motto, the number, the place and day.", "Tiêu ngữ; số, ký hiệu; địa danh và thời gian."),
            Title = w.Required("title", _points, x => x.Title, "the kind of document and its subject.", "tên loại và trích yếu nội dung."),
            Table = w.Required("table", _points, x => x.Table, "what stands in tables.", "chữ trong bảng."),
            Recipients = w.Required("recipients", _points, x => x.Recipients, "the heading of the recipients.", "từ “Nơi nhận”."),
            RecipientList = w.Required("recipientList", _points, x => x.RecipientList, "the list of the recipients.", "phần liệt kê nơi nhận."),
        });

    private static readonly Shape<LayoutParagraphSpec> _paragraph = new(
        "layout-paragraph",
        "How paragraphs of the body stand.",
        "Cách trình bày đoạn văn của nội dung.",
        w => new LayoutParagraphSpec
        {
            FirstLine = w.Required("firstLine", _margin, x => x.FirstLine, "how far the first line is set in, in millimetres.", "độ lùi đầu dòng (mm)."),
            Spacing = w.Required("spacing", _spacing, x => x.Spacing, "what lies between paragraphs, in points.", "khoảng cách giữa các đoạn (pt)."),
            LineHeight = w.Required("lineHeight", _lines, x => x.LineHeight, "the height of a line: 1 is single.", "khoảng cách dòng: 1 là dòng đơn."),
        });

    public static readonly Shape<LayoutSpec> Shape = new(
        "layout-profile",
        "How printed documents look: page, font, sizes, and the fixed words at the head.",
        "Thể thức, kỹ thuật trình bày văn bản: trang, phông chữ, cỡ chữ và các chữ cố định ở đầu văn bản.",
        w => new LayoutSpec
        {
            Format = w.Required("format", FormatNumber.Form, x => x.Format, "the number of the format, 1.", "số của định dạng, là 1."),
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its name for people.", "tên gọi."),
            Page = w.Required("page", _page, x => x.Page, "the paper and its margins.", "khổ giấy và lề."),
            Font = w.Required("font", Forms.Text, x => x.Font, "the font of everything, such as Times New Roman.", "phông chữ, ví dụ Times New Roman."),
            Sizes = w.Required("sizes", _sizes, x => x.Sizes, "the sizes of letters.", "cỡ chữ."),
            Paragraph = w.Required("paragraph", _paragraph, x => x.Paragraph, "how paragraphs stand.", "cách trình bày đoạn văn."),
            State = w.Required("state", Forms.Text, x => x.State, "the name of the state at the head.", "Quốc hiệu."),
            Motto = w.Required("motto", Forms.Text, x => x.Motto, "the motto below it.", "Tiêu ngữ."),
            Basis = w.Many("basis", LawJson.Basis, x => x.Basis, "the documents it follows, each with its confidence.", "các văn bản làm căn cứ, kèm độ tin cậy."),
        });
}
