using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>The shapes of citation registers.</summary>
internal static class CitationJson
{
    private static readonly Form<LocalDate?> _day = new OptionalForm<LocalDate>(Forms.Date);

    public static readonly Shape<DocumentKindSpec> Kind = new(
        "document-kind",
        "A kind of document, and the letters that its symbol has.",
        "Tên loại văn bản và chữ viết tắt trong số, ký hiệu.",
        w => new DocumentKindSpec
        {
            Title = w.Required("title", Forms.Text, x => x.Title, "its name, such as \"Kế hoạch\".", "tên loại, ví dụ \"Kế hoạch\"."),
            Letters = w.Required("letters", new ListForm<string>(Forms.Text) { NotEmpty = true }, x => x.Letters, "the letters, such as \"KH\".", "chữ viết tắt, ví dụ \"KH\"."),
        });

    public static readonly Shape<CitedDocumentSpec> Document = new(
        "cited-document",
        "A document that others cite. What is not known is left out.",
        "Văn bản được viện dẫn. Nội dung chưa biết thì không ghi.",
        w => new CitedDocumentSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Number = w.Required("number", Forms.Text, x => x.Number, "its number and symbol, such as \"91/2017/NĐ-CP\".", "số, ký hiệu, ví dụ \"91/2017/NĐ-CP\"."),
            Title = w.Required("title", Forms.Text, x => x.Title, "its kind and what it is about.", "tên loại và trích yếu."),
            Name = w.Optional("name", Forms.Text!, x => x.Name, null, "the name by which it is cited with its year: \"Luật Thi đua, Khen thưởng\".", "tên gọi khi viện dẫn kèm năm, ví dụ \"Luật Thi đua, Khen thưởng\"."),
            Issued = w.Optional("issued", _day, x => x.Issued, null, "the day on which it was issued.", "ngày ban hành."),
            InForce = w.Optional("inForce", DatesJson.Dates!, x => x.InForce, null, "from when to when it is in force.", "thời gian có hiệu lực."),
            ReplacedBy = w.Many("replacedBy", Forms.Code, x => x.ReplacedBy, "the documents that came in its place.", "các văn bản thay thế."),
            Basis = w.Many("basis", LawJson.Basis, x => x.Basis, "where this is known from, each with its confidence.", "nguồn, kèm độ tin cậy."),
        });

    public static readonly Shape<CitationRegisterSpec> Register = new(
        "citation-register",
        "A citation register: the documents that others cite, with the days on which they are in force.",
        "Danh mục văn bản viện dẫn: các văn bản được viện dẫn và thời gian có hiệu lực.",
        w => new CitationRegisterSpec
        {
            Format = w.Required("format", FormatNumber.Form, x => x.Format, "the number of the format, 1.", "số của định dạng, là 1."),
            Kinds = w.Many("kinds", Kind, x => x.Kinds, "the kinds of document.", "các loại văn bản."),
            Documents = w.Many("documents", Document, x => x.Documents, "the documents.", "các văn bản."),
        });
}
