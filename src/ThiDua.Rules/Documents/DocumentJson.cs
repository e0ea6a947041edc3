using System.Text.Json;
using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>The shapes of administrative documents.</summary>
internal static class DocumentJson
{
    private static readonly Form<Period?> _period = new OptionalForm<Period>(PeriodForm.Instance);

    private static readonly Form<ValueList<string>> _lines = new LinesForm();

    private static readonly WordForm<DocumentPart> _part = new(
        ("phases", DocumentPart.Phases), ("tasks", DocumentPart.Tasks), ("team", DocumentPart.Team),
        ("attendance", DocumentPart.Attendance), ("rotation", DocumentPart.Rotation),
        ("inspected", DocumentPart.Inspected), ("checklist", DocumentPart.Checklist), ("rubric", DocumentPart.Rubric),
        ("report", DocumentPart.Report), ("units", DocumentPart.Units));

    public static readonly Shape<DocumentHeadSpec> Head = new(
        "document-head",
        "What stands above the body of a document, line by line as printed.",
        "Phần đầu văn bản, ghi từng dòng như in.",
        w => new DocumentHeadSpec
        {
            ParentBody = w.Optional("parentBody", Forms.Text!, x => x.ParentBody, null, "the body above the issuing one.", "cơ quan chủ quản."),
            IssuingBody = w.Optional("issuingBody", Forms.Text!, x => x.IssuingBody, null, "the issuing body.", "cơ quan ban hành."),
            National = w.Optional("national", _lines, x => x.National, ValueList<string>.Empty, "the name of the country and the motto, where they are printed.", "quốc hiệu, tiêu ngữ, khi có in."),
            Symbol = w.Optional("symbol", Forms.Text!, x => x.Symbol, null, "the line of number and symbol, such as \"Số: 152/KH-UBND\".", "dòng số, ký hiệu, ví dụ \"Số: 152/KH-UBND\"."),
            PlaceAndDate = w.Optional("placeAndDate", Forms.Text!, x => x.PlaceAndDate, null, "the line of place and date.", "dòng địa danh, ngày tháng năm."),
            Kind = w.Optional("kind", Forms.Text!, x => x.Kind, null, "the kind of document, such as \"KẾ HOẠCH\".", "tên loại văn bản, ví dụ \"KẾ HOẠCH\"."),
            Subject = w.Optional("subject", _lines, x => x.Subject, ValueList<string>.Empty, "what it is about.", "trích yếu."),
            Mark = w.Optional("mark", Forms.Text!, x => x.Mark, null, "a mark such as \"DỰ THẢO\".", "dấu chỉ như \"DỰ THẢO\"."),
        });

    public static readonly Shape<DocumentReferenceSpec> Reference = new(
        "document-reference",
        "A part of the rule set that is printed at this place: it is not written a second time.",
        "Phần của bộ quy tắc được in tại đây, không ghi lại lần thứ hai.",
        w => new DocumentReferenceSpec
        {
            Part = w.Required("part", _part, x => x.Part,
                "phases, tasks (\"of\": a section of the plan), team, attendance, rotation, inspected (\"of\": a team), checklist, rubric, report, units (\"of\": a group).",
                "phases (giai đoạn), tasks (nhiệm vụ; \"of\": mục của kế hoạch), "
                    + "team (đoàn), attendance (tham dự), rotation (kiểm tra chéo), inspected (đơn vị được kiểm tra; \"of\": đoàn), checklist (danh mục), rubric (bảng điểm), report (đề cương), units (đơn vị; \"of\": cụm, khối)."),
            Of = w.Optional("of", Forms.Code, x => x.Of, default, "its code; without it all of that part.", "mã; không ghi là toàn bộ phần đó."),
            Columns = w.Optional("columns", _lines, x => x.Columns, ValueList<string>.Empty, "the heads of the columns, where it is printed as a table; what stands in a column follows from its place – "
                    + "tasks: number, task, who leads, who coordinates, deadline; rubric: number, content, worth, points, remarks; inspected and units: number, name, then columns to be filled in.",
                "tên các cột, khi in thành bảng; nội dung của cột theo thứ tự – "
                    + "tasks: số thứ tự, nội dung, đơn vị chủ trì, đơn vị phối hợp, thời hạn; rubric: số thứ tự, nội dung, điểm chuẩn, điểm chấm, ghi chú; inspected và units: số thứ tự, tên, sau đó là các cột để điền."),
            Total = w.Optional("total", Forms.Text!, x => x.Total, null, "the words of the row of sums.", "chữ ở dòng cộng."),
        });

    public static readonly Shape<DocumentNodeSpec> NodeObject = new(
        "document-node",
        "A part of the body: a heading, an item of a list, a paragraph, or the place of a part that exists as data. A text stands for one paragraph.",
        "Một phần của nội dung: tiêu đề, mục của danh sách, đoạn, hoặc chỗ in một phần dữ liệu. Có thể ghi một chuỗi thay cho một đoạn.",
        w => new DocumentNodeSpec
        {
            Label = w.Optional("label", Forms.Text!, x => x.Label, null, "its printed label, such as \"I.\", \"đ)\" or \"-\".", "ký hiệu in trong văn bản, ví dụ \"I.\", \"đ)\" hoặc \"-\"."),
            Heading = w.Optional("heading", Forms.Text!, x => x.Heading, null, "its heading as printed.", "tiêu đề như in."),
            Paragraphs = w.Optional("paragraphs", _lines, x => x.Paragraphs, ValueList<string>.Empty, "its paragraphs; one text for one.", "các đoạn; một chuỗi khi chỉ có một đoạn."),
            Shows = w.Optional("shows", Reference!, x => x.Shows, null, "the part of the rule set that is printed here.", "phần của bộ quy tắc được in tại đây."),
            Children = w.Many("children", new DeferredForm<DocumentNodeSpec>(() => Node!), x => x.Children, "what stands below it.", "các phần bên dưới."),
        });

    /// <summary>A node, or a text for a paragraph.</summary>
    public static readonly Form<DocumentNodeSpec> Node = new NodeForm();

    public static readonly Shape<DocumentFootSpec> Foot = new(
        "document-foot",
        "What stands below the body of a document, line by line as printed.",
        "Phần cuối văn bản, ghi từng dòng như in.",
        w => new DocumentFootSpec
        {
            RecipientsTitle = w.Optional("recipientsTitle", Forms.Text!, x => x.RecipientsTitle, null, "the words above the recipients, such as \"Nơi nhận:\".", "chữ trên danh sách nơi nhận, ví dụ \"Nơi nhận:\"."),
            Recipients = w.Optional("recipients", _lines, x => x.Recipients, ValueList<string>.Empty, "the recipients, each line with its dash.", "nơi nhận, mỗi dòng kèm dấu gạch."),
            Authority = w.Optional("authority", Forms.Text!, x => x.Authority, null, "for whom is signed, such as \"KT. CHỦ TỊCH\".", "quyền hạn ký, ví dụ \"KT. CHỦ TỊCH\"."),
            Office = w.Optional("office", _lines, x => x.Office, ValueList<string>.Empty, "the office of who signs.", "chức vụ người ký."),
            Seal = w.Optional("seal", Forms.Text!, x => x.Seal, null, "what is to stand there, such as \"(ký tên, đóng dấu)\".", "chữ chỉ chỗ ký, ví dụ \"(ký tên, đóng dấu)\"."),
            Name = w.Optional("name", Forms.Text!, x => x.Name, null, "the name of who signs.", "họ tên người ký."),
        });

    public static readonly Shape<DocumentAppendixSpec> Appendix = new(
        "document-appendix",
        "An appendix: a list, a table, or a form with head and foot of its own.",
        "Phụ lục: danh sách, bảng, hoặc biểu mẫu có phần đầu và phần cuối riêng.",
        w => new DocumentAppendixSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Label = w.Optional("label", Forms.Text!, x => x.Label, null, "its printed label, such as \"Phụ lục số 1\".", "ký hiệu in, ví dụ \"Phụ lục số 1\"."),
            Title = w.Optional("title", _lines, x => x.Title, ValueList<string>.Empty, "its title.", "tên phụ lục."),
            Attached = w.Optional("attached", _lines, x => x.Attached, ValueList<string>.Empty, "the words that tie it to the document.", "chữ \"Ban hành kèm theo\"."),
            Document = w.Optional("document", new DeferredForm<OfficialDocumentSpec>(() => Document!)!, x => x.Document, null, "what it holds.", "nội dung của phụ lục."),
        });

    public static readonly Shape<OfficialDocumentSpec> Document = new(
        "document",
        "An administrative document in its own words. What exists as data is not written again: a node says what stands there.",
        "Văn bản hành chính theo nguyên văn. Phần đã có dưới dạng dữ liệu không ghi lại: nút của nội dung chỉ ra phần đó.",
        w => new OfficialDocumentSpec
        {
            Period = w.Optional("period", _period, x => x.Period, null, "the period it is about, where that is not the period of the plan or the rule set.", "kỳ của văn bản, khi khác kỳ của kế hoạch hoặc bộ quy tắc."),
            Head = w.Optional("head", Head!, x => x.Head, null, "what stands above the body.", "phần đầu."),
            Basis = w.Optional("basis", _lines, x => x.Basis, ValueList<string>.Empty, "the lines it rests on, as printed.", "các dòng căn cứ, như in."),
            Body = w.Many("body", Node, x => x.Body, "the body, in the order of the document.", "nội dung, theo thứ tự văn bản."),
            Foot = w.Optional("foot", Foot!, x => x.Foot, null, "recipients and signature.", "nơi nhận, chữ ký."),
            Appendices = w.Many("appendices", Appendix, x => x.Appendices, "the appendices.", "các phụ lục."),
        });

    /// <summary>Lines of text; a text stands for one line.</summary>
    private sealed class LinesForm : Form<ValueList<string>>
    {
        private static readonly ListForm<string> _list = new(Forms.Text);

        public override Words Name => new("a text, or a list of texts", "chuỗi ký tự, hoặc danh sách chuỗi");

        public override ValueList<string> Hole => ValueList<string>.Empty;

        public override bool TryRead(JsonCursor at, out ValueList<string> value)
        {
            if (at.Kind == JsonKind.Array) return _list.TryRead(at, out value);
            value = ValueList<string>.Empty;
            if (at.Kind != JsonKind.String) return at.WrongType(Name);
            if (!Forms.Text.TryRead(at, out string line)) return false;
            value = ValueList.Of(line);
            return true;
        }

        public override void Write(Utf8JsonWriter to, ValueList<string> value)
        {
            if (value.Count == 1) Forms.Text.Write(to, value[0]);
            else _list.Write(to, value);
        }

        public override void Describe(SchemaWriter to) => to.AnyOf(Forms.Text.Describe, _list.Describe);
    }

    private sealed class NodeForm : Form<DocumentNodeSpec>
    {
        public override Words Name => new("a text, or an object (document-node)", "chuỗi ký tự, hoặc đối tượng (document-node)");

        public override bool TakesObjects => true;

        public override bool TryRead(JsonCursor at, out DocumentNodeSpec value)
        {
            if (at.Kind == JsonKind.Object) return NodeObject.TryRead(at, out value);
            value = null!;
            if (at.Kind != JsonKind.String) return at.WrongType(Name);
            if (!Forms.Text.TryRead(at, out string text)) return false;
            value = new DocumentNodeSpec { Paragraphs = ValueList.Of(text), Origin = new Origin(at.Place) };
            return true;
        }

        public override void Write(Utf8JsonWriter to, DocumentNodeSpec value)
        {
            if (value.IsParagraph) Forms.Text.Write(to, value.Paragraphs[0]);
            else NodeObject.Write(to, value);
        }

        public override void Describe(SchemaWriter to) => to.AnyOf(Forms.Text.Describe, NodeObject.Describe);
    }
}
