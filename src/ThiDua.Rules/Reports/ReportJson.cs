using System.Collections.Generic;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>The shapes of report outlines.</summary>
internal static class ReportJson
{
    private static readonly ListForm<Code> _codes = new(Forms.Code) { NotEmpty = true };

    private static readonly ListForm<Code> _terms = new(Forms.Reference) { NotEmpty = true };

    private static readonly ListForm<string> _texts = new(Forms.Text) { NotEmpty = true };

    private static readonly Form<bool?> _text = new OptionalForm<bool>(new WordForm<bool>(("required", true), ("optional", false)));

    public static readonly WordForm<ReportValueType> Type = new(
        ("text", ReportValueType.Text),
        ("count", ReportValueType.Count),
        ("number", ReportValueType.Number),
        ("money", ReportValueType.Money));

    private static readonly WordForm<bool> _relation = new(("sum", false), ("at-most", true));

    public static readonly Shape<ReportIdentitySpec> Identity = new(
        "report-identity",
        "Numbers that must fit each other: the parts add up to the whole, or to no more than it.",
        "Đẳng thức số liệu: các phần cộng lại bằng tổng, hoặc không vượt quá tổng.",
        w => new ReportIdentitySpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "what it says, for people.", "nội dung."),
            Whole = w.Required("whole", Forms.Reference, x => x.Whole,
                "the whole: a number that is asked for, or a column of a form (\"form/column\"); inside a form the column alone.", "tổng: một số liệu, hoặc một cột của biểu (\"biểu/cột\"); trong biểu chỉ ghi cột."),
            Parts = w.Required("parts", _terms, x => x.Parts, "the parts, written like the whole.", "các phần, ghi như tổng."),
            MayBeLess = w.Optional("is", _relation, x => x.MayBeLess, false, "\"sum\": the parts make up the whole; \"at-most\": they may be less.", "\"sum\": các phần cộng đủ tổng; \"at-most\": các phần không vượt quá tổng (trong đó)."),
        });

    public static readonly Shape<ReportColumnSpec> Column = new(
        "report-column",
        "A column of a form.",
        "Cột của biểu.",
        w => new ReportColumnSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code in the form.", "mã trong biểu."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its heading.", "tên cột."),
            Type = w.Optional("type", Type, x => x.Type, ReportValueType.Count, "what stands in its cells: \"count\" unless said.", "kiểu giá trị trong ô; mặc định \"count\" (số lượng)."),
            IsOptional = w.Optional("optional", Forms.YesNo, x => x.IsOptional, false, "whether its cells may be left empty.", "ô có được để trống hay không."),
            IfAny = w.Optional("ifAny", Forms.Code, x => x.IfAny, default, "the column that it explains: where that is 0, its cell may be empty.", "cột mà nó giải thích; cột đó bằng 0 thì ô được để trống."),
            LastYearOf = w.Optional("lastYearOf", Forms.Code, x => x.LastYearOf, default, "the column of which it has the number of the year before.", "cột mà nó ghi số liệu năm trước."),
        });

    public static readonly AskKinds Asks = new();

    public static readonly Form<ByReading<ReportAskSpec>> Ask = new ByReadingForm<ReportAskSpec>(Asks);

    public static readonly Shape<ReportSectionSpec> Section = new(
        "report-section",
        "A part of an outline: its printed label and words, what it asks for, and the sections inside it. A section that has neither \"asks\" nor \"sections\" asks for a text.",
        "Mục của đề cương: ký hiệu in, nguyên văn, nội dung phải báo cáo và các mục con. Mục không có \"asks\" và \"sections\" thì phải viết bằng lời.",
        w => new ReportSectionSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code; labels may come twice, codes never.", "mã; ký hiệu in có thể trùng, mã thì không."),
            Label = w.Optional("label", Forms.Text!, x => x.Label, null, "its printed label.", "ký hiệu in trong văn bản."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "the words of the document.", "nguyên văn."),
            Conditional = w.Optional("conditional", Forms.Text!, x => x.Conditional, null, "the words that make it optional, such as \"nếu có\".", "chữ làm mục không bắt buộc, ví dụ \"nếu có\"."),
            Kinds = w.Many("kinds", _codes, x => x.Kinds, "the kinds of unit that it applies to; all unless said.", "các loại đơn vị áp dụng; mặc định mọi loại."),
            IsTextRequired = w.Optional("text", _text, x => x.IsTextRequired, null, "whether it needs a text of its own: \"required\" or \"optional\".", "mục có phải viết bằng lời hay không: \"required\" hoặc \"optional\"."),
            Source = w.Optional("source", new DeferredForm<ReportSourceSpec>(() => ReportSourceJson.Union)!, x => x.Source, null, "where its text is already known.", "nguồn đã có nội dung này."),
            Asks = w.Many("asks", Ask, x => x.Asks, "what it asks for besides its text.", "nội dung phải báo cáo ngoài phần lời."),
            Sections = w.Many("sections", new DeferredForm<ReportSectionSpec>(() => Section!), x => x.Sections, "the sections inside it.", "các mục con."),
        });

    public static readonly Shape<ReportOutlineSpec> Outline = new(
        "report",
        "A report outline: what a report of a period has to tell.",
        "Đề cương báo cáo: nội dung phải báo cáo của một kỳ.",
        w => new ReportOutlineSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Label = w.Optional("label", Forms.Text!, x => x.Label, null, "its printed label, such as \"Phụ lục 01\".", "ký hiệu in, ví dụ \"Phụ lục 01\"."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its name as printed.", "tên báo cáo như in."),
            Period = w.Required("period", PeriodForm.Instance, x => x.Period, "the period that is reported on.", "kỳ báo cáo."),
            Each = w.Many("each", _codes, x => x.Each, "units and groups of which each unit owes a report.", "các đơn vị, cụm, khối mà từng đơn vị phải báo cáo."),
            Opening = w.Many("opening", _texts, x => x.Opening, "what is printed before the first section, paragraph by paragraph.", "phần in trước mục đầu tiên, từng đoạn."),
            Sections = w.Required("sections", new ListForm<ReportSectionSpec>(Section) { NotEmpty = true }, x => x.Sections, "the sections, in the order of the document.", "các mục, theo thứ tự văn bản."),
            Identities = w.Many("identities", Identity, x => x.Identities, "what must add up across sections.", "các đẳng thức số liệu giữa các mục."),
        });

    private static string? TitleOf<T>(ShapeWalk<T> w)
        where T : ReportAskSpec =>
        w.Optional("title", Forms.Text!, x => x.Title, null, "what is asked for, in the words of the document.", "nội dung phải báo cáo, theo nguyên văn.");

    private static Code CodeOf<T>(ShapeWalk<T> w)
        where T : ReportAskSpec =>
        w.Required("code", Forms.Code, x => x.Code, "its code in the outline.", "mã trong đề cương.");

    private static bool IsOptionalOf<T>(ShapeWalk<T> w)
        where T : ReportAskSpec =>
        w.Optional("optional", Forms.YesNo, x => x.IsOptional, false, "whether it may be left out.", "có được bỏ qua hay không.");

    private static ReportSourceSpec? SourceOf<T>(ShapeWalk<T> w)
        where T : ReportAskSpec =>
        w.Optional("source", new DeferredForm<ReportSourceSpec>(() => ReportSourceJson.Union)!, x => x.Source, null, "where its answer is already known.", "nguồn đã có số liệu này.");

    internal sealed class AskKinds : Kinds<ReportAskSpec>
    {
        public override Words Name => new("something to report (an object with \"kind\")", "nội dung phải báo cáo (đối tượng có \"kind\")");

        public override string SchemaName => "ask";

        public override IReadOnlyList<KindCase<ReportAskSpec>> Cases { get; } =
        [
            new ShapeCase<ReportAskSpec, ReportAskSpec.Text>(
                "text",
                "Some words.",
                "Nội dung bằng lời.",
                w => new()
                {
                    Code = CodeOf(w),
                    Title = TitleOf(w),
                    IsOptional = IsOptionalOf(w),
                    IfAny = w.Optional("ifAny", Forms.Code, x => x.IfAny, default, "the number that it explains: while that is 0 nothing is asked.", "số liệu mà nó giải thích; số đó bằng 0 thì không cần."),
                    Source = SourceOf(w),
                }),
            new ShapeCase<ReportAskSpec, ReportAskSpec.Number>(
                "number",
                "A number.",
                "Số liệu.",
                w => new()
                {
                    Code = CodeOf(w),
                    Title = TitleOf(w),
                    Type = w.Optional("type", Type, x => x.Type, ReportValueType.Count, "what sort of number: \"count\" unless said.", "kiểu số; mặc định \"count\" (số lượng)."),
                    IsOptional = IsOptionalOf(w),
                    Source = SourceOf(w),
                }),
            new ShapeCase<ReportAskSpec, ReportAskSpec.List>(
                "list",
                "Some entries, as many as the document says; where \"each\" is given, so many for each entry of a list, or for a section.",
                "Danh sách với số mục theo văn bản; có \"each\" thì tính cho từng mục của danh sách khác, hoặc cho một mục của đề cương.",
                w => new()
                {
                    Code = CodeOf(w),
                    Title = TitleOf(w),
                    AtLeast = w.Optional("atLeast", new WholeForm(0, 10_000), x => x.AtLeast, 1, "the least number of entries; 1 unless said.", "số mục tối thiểu; mặc định 1."),
                    AtMost = w.Optional("atMost", new OptionalForm<int>(new WholeForm(0, 10_000)), x => x.AtMost, null, "the greatest number of entries.", "số mục tối đa."),
                    Each = w.Many("each", _codes, x => x.Each, "for what the entries are given: lists, each entry of which counts, and sections.", "tính cho: từng mục của các danh sách, và các mục của đề cương."),
                    IsOptional = IsOptionalOf(w),
                    Source = SourceOf(w),
                }),
            new ShapeCase<ReportAskSpec, ReportAskSpec.Table>(
                "table",
                "A statistics form with typed columns.",
                "Biểu thống kê có các cột định kiểu.",
                w => new()
                {
                    Code = CodeOf(w),
                    Label = w.Optional("label", Forms.Text!, x => x.Label, null, "its printed label, such as \"Biểu số 1\".", "ký hiệu in, ví dụ \"Biểu số 1\"."),
                    Title = TitleOf(w),
                    IsAttached = w.Optional("attached", Forms.YesNo, x => x.IsAttached, true, "false where the document names the form and does not come with it.", "false khi văn bản nêu tên biểu mà không đính kèm."),
                    Columns = w.Required("columns", new ListForm<ReportColumnSpec>(Column) { NotEmpty = true, Most = 64 }, x => x.Columns, "its columns.", "các cột."),
                    Rows = w.Many("rows", new ListForm<TitledCodeSpec>(LawJson.TitledCode) { Most = 1_000 }, x => x.Rows, "the rows that it has in print; else the reporter writes them.", "các dòng in sẵn; không có thì đơn vị tự ghi."),
                    Identities = w.Many("identities", Identity, x => x.Identities, "what must add up in each row and in the total.", "các đẳng thức trong từng dòng và dòng tổng."),
                    IsOptional = IsOptionalOf(w),
                }),
            new ShapeCase<ReportAskSpec, ReportAskSpec.Change>(
                "change",
                "How a number, or a share, has changed since an earlier period. Nothing is entered but the earlier numbers, where no earlier report has them.",
                "Tăng, giảm của số liệu hoặc tỷ lệ so với kỳ trước. Chỉ nhập số liệu kỳ trước khi không có báo cáo kỳ trước.",
                w => new()
                {
                    Code = CodeOf(w),
                    Title = TitleOf(w),
                    Of = w.Required("of", Forms.Reference, x => x.Of, "the number: one that is asked for, or a column of a form (\"form/column\").", "số liệu: một số liệu, hoặc một cột của biểu (\"biểu/cột\")."),
                    In = w.Optional("in", Forms.Reference, x => x.In, default, "what it is a share of, to compare the shares too.", "tính tỷ lệ trên số liệu nào, để so sánh cả tỷ lệ."),
                    Since = w.Required("since", PeriodForm.Instance, x => x.Since, "the earlier period.", "kỳ trước."),
                    IsOptional = IsOptionalOf(w),
                }),
        ];
    }
}
