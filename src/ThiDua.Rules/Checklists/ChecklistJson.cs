using ThiDua.Rules.Evidence;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Checklists;

/// <summary>The shapes of checklists.</summary>
internal static class ChecklistJson
{
    private const int MostRows = 10_000;

    private const int MostDays = 10_000;

    public static readonly WordForm<AnswerType> Type = new(
        ("yes-no", AnswerType.YesNo),
        ("number", AnswerType.Number),
        ("money", AnswerType.Money),
        ("text", AnswerType.Text),
        ("date", AnswerType.Date),
        ("document", AnswerType.Document),
        ("table", AnswerType.Table));

    private static readonly WordForm<AnswerType> _columnType = new(
        ("number", AnswerType.Number),
        ("money", AnswerType.Money),
        ("text", AnswerType.Text),
        ("date", AnswerType.Date),
        ("document", AnswerType.Document));

    private static readonly Form<AnswerType?> _answer = new OptionalForm<AnswerType>(Type);

    private static readonly Form<Period?> _period = new OptionalForm<Period>(PeriodForm.Instance);

    private static readonly Form<Interval<Fraction>?> _range = new OptionalForm<Interval<Fraction>>(Forms.Interval);

    private static readonly Form<int?> _rows = new OptionalForm<int>(new WholeForm(0, MostRows));

    private static readonly Form<int?> _days = new OptionalForm<int>(new WholeForm(1, MostDays));

    private static readonly Form<CountUnit?> _count = new OptionalForm<CountUnit>(new WordForm<CountUnit>(
        ("days", CountUnit.Days), ("working-days", CountUnit.WorkingDays)));

    private static readonly WordForm<SumHow> _how = new(
        ("equals", SumHow.Equals), ("at-most", SumHow.AtMost), ("at-least", SumHow.AtLeast));

    private static readonly ListForm<Code> _codes = new(Forms.Code) { NotEmpty = true };

    private static readonly ListForm<ChecklistItemSpec> _items = new(new DeferredForm<ChecklistItemSpec>(() => Item!));

    public static readonly Shape<ChecklistColumnSpec> Column = new(
        "checklist-column",
        "A column of a table that is filled in.",
        "Một cột của bảng cần điền.",
        w => new ChecklistColumnSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its heading.", "tiêu đề cột."),
            Type = w.Required("type", _columnType, x => x.Type, "the sort of value.", "kiểu giá trị."),
            IsOptional = w.Optional("optional", Forms.YesNo, x => x.IsOptional, false, "whether a cell of it may stay empty.", "ô của cột được để trống hay không."),
        });

    public static readonly Shape<CorrectionSpec> Correction = new(
        "correction",
        "What is to be done about what an inspection finds, and until when.",
        "Biện pháp khắc phục nội dung chưa đạt và thời hạn.",
        w => new CorrectionSpec
        {
            Action = w.Optional("action", Forms.Text!, x => x.Action, null, "what is to be done.", "việc phải làm."),
            Within = w.Optional("within", _days, x => x.Within, null, "in how many days after the inspection; the day of the inspection is not counted.", "trong bao nhiêu ngày kể từ ngày kiểm tra; không tính ngày kiểm tra."),
            Count = w.Optional("count", _count, x => x.Count, null, "days, or working days of the \"calendar\"; \"within\" alone means days.", "ngày hay ngày làm việc theo \"calendar\"; chỉ ghi \"within\" là ngày."),
        });

    public static readonly Shape<ChecklistItemSpec> Item = new(
        "checklist-item",
        "An item of a checklist: what is asked, of whom, how it is answered and what has to back it. With \"items\" and without \"answer\" it is a heading.",
        "Mục của danh mục kiểm tra: hỏi gì, hỏi ai, trả lời thế nào, cần minh chứng gì. Có \"items\" mà không có \"answer\" là tiêu đề.",
        w => new ChecklistItemSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Label = w.Optional("label", Forms.Text!, x => x.Label, null, "its printed label.", "ký hiệu in trong văn bản."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "the words of the document.", "nguyên văn."),
            Audience = w.Many("audience", _codes, x => x.Audience, "the kinds of units it is for; those of what stands around it unless said.", "các loại đơn vị phải trả lời; không ghi thì theo mục chứa nó."),
            Answer = w.Optional("answer", _answer, x => x.Answer, null, "the sort of answer; \"yes-no\" unless said.", "kiểu câu trả lời; mặc định \"yes-no\"."),
            IsOptional = w.Optional("optional", Forms.YesNo, x => x.IsOptional, false, "whether it may stay unanswered.", "được bỏ trống hay không."),
            MayBeNotApplicable = w.Optional("mayBeNotApplicable", Forms.YesNo, x => x.MayBeNotApplicable, false, "whether \"n/a\" is accepted.", "được trả lời \"n/a\" (không áp dụng) hay không."),
            Period = w.Optional("period", _period, x => x.Period, null, "the period that it asks about; that of what stands around it unless said.", "kỳ được hỏi; không ghi thì theo mục chứa nó."),
            Range = w.Optional("range", _range, x => x.Range, null, "the numbers that are accepted.", "khoảng số được nhận."),
            Columns = w.Many("columns", new ListForm<ChecklistColumnSpec>(Column) { NotEmpty = true, Most = 64 }, x => x.Columns, "the columns of a table.", "các cột của bảng."),
            LeastRows = w.Optional("atLeast", _rows, x => x.LeastRows, null, "how many rows a table has at least; 1 unless said.", "số dòng tối thiểu của bảng; mặc định 1."),
            MostRows = w.Optional("atMost", _rows, x => x.MostRows, null, "how many rows it has at most.", "số dòng tối đa của bảng."),
            Evidence = w.Many("evidence", new ListForm<EvidenceRequirementSpec>(EvidenceJson.Requirement) { Most = 64 }, x => x.Evidence, "what has to back the answer.", "minh chứng cần có."),
            Rows = w.Many("rows", new ListForm<Code>(Forms.Reference) { NotEmpty = true }, x => x.Rows, "the lines of the rubric that it is about.", "các dòng của bảng điểm mà mục này nói đến."),
            Correction = w.Optional("correction", Correction!, x => x.Correction, null, "what is to be done when it is not complete; as around it unless said.", "biện pháp khắc phục khi chưa đạt; không ghi thì theo mục chứa nó."),
            Items = w.Many("items", _items, x => x.Items, "the items below it, in the order of the document.", "các mục con, theo thứ tự văn bản."),
            Basis = w.Many("basis", LawJson.Basis, x => x.Basis, "what it rests on.", "căn cứ."),
        });

    public static readonly Shape<ChecklistSumSpec> Sum = new(
        "checklist-sum",
        "Numbers that have to agree: one is the sum of others. A part is an item, or a column of a table as item/column.",
        "Các số phải khớp nhau: một số bằng tổng các số khác. Mỗi số là một mục, hoặc một cột của bảng viết là mục/cột.",
        w => new ChecklistSumSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "what has to hold, in words.", "nội dung phải khớp."),
            Of = w.Required("of", Forms.Reference, x => x.Of, "the number that is compared.", "số được so sánh."),
            How = w.Optional("how", _how, x => x.How, SumHow.Equals, "how it stands to the sum; it \"equals\" it unless said.", "quan hệ với tổng; mặc định \"equals\" (bằng)."),
            Parts = w.Required("parts", new ListForm<Code>(Forms.Reference) { NotEmpty = true }, x => x.Parts, "what is added up.", "các số cộng lại."),
            InEachRow = w.Optional("eachRow", Forms.YesNo, x => x.InEachRow, false, "whether it has to hold in every row of the table.", "phải khớp trong từng dòng của bảng hay không."),
        });

    public static readonly Shape<ChecklistSpec> Checklist = new(
        "checklist",
        "A checklist: what an inspection asks and what has to back the answers.",
        "Danh mục kiểm tra: nội dung kiểm tra và minh chứng cần có.",
        w => new ChecklistSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Label = w.Optional("label", Forms.Text!, x => x.Label, null, "its printed label.", "ký hiệu in trong văn bản."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its heading as printed.", "tiêu đề như in."),
            Audience = w.Many(
                "audience", _codes, x => x.Audience,
                "the kinds of units it is for, also \"cluster\", \"block\" and \"list\" for groups; all unless said.", "các loại đơn vị phải trả lời, kể cả \"cluster\", \"block\", \"list\" cho cụm, khối, danh sách; mặc định là tất cả."),
            Each = w.Many(
                "each", _codes, x => x.Each,
                "the units and groups of which each unit answers; a group that is itself in the audience answers as one.", "các đơn vị, cụm, khối mà từng đơn vị phải trả lời; cụm, khối thuộc đối tượng thì tự trả lời."),
            Period = w.Optional("period", _period, x => x.Period, null, "the period that it asks about.", "kỳ được kiểm tra."),
            Calendar = w.Optional("calendar", Forms.Code, x => x.Calendar, default, "the working calendar by which corrections are due.", "lịch làm việc để tính hạn khắc phục."),
            Covers = w.Optional("covers", Forms.Code, x => x.Covers, default, "the line of the rubric of which every row has an item here, and every item a row.", "dòng của bảng điểm mà mỗi dòng con có mục ở đây và mỗi mục có dòng."),
            EvidenceKinds = w.Many("evidenceKinds", LawJson.TitledCode, x => x.EvidenceKinds, "the kinds of evidence.", "các loại minh chứng."),
            Correction = w.Optional("correction", Correction!, x => x.Correction, null, "what is to be done about what is not complete.", "biện pháp khắc phục nội dung chưa đạt."),
            Items = w.Required("items", _items, x => x.Items, "the items, in the order of the document.", "các mục, theo thứ tự văn bản."),
            Sums = w.Many("sums", Sum, x => x.Sums, "numbers that have to agree.", "các số phải khớp nhau."),
            Basis = w.Many("basis", LawJson.Basis, x => x.Basis, "the documents it rests on.", "các văn bản làm căn cứ."),
        });
}
