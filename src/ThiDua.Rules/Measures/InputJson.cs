using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>The shapes of inputs: declared by themselves, or as the entry of a line.</summary>
internal static class InputJson
{
    private static readonly Form<InputType> _typeWord = new WordForm<InputType>(
        ("points", InputType.Points),
        ("count", InputType.Count),
        ("share", InputType.Share),
        ("money", InputType.Money),
        ("days", InputType.Days),
        ("working-days", InputType.WorkingDays),
        ("number", InputType.Number),
        ("yes-no", InputType.YesNo),
        ("level", InputType.Level),
        ("date", InputType.Date),
        ("records", InputType.Records));

    private static readonly Form<InputType?> _type = new OptionalForm<InputType>(_typeWord);

    private static readonly Form<int?> _decimals = new OptionalForm<int>(new WholeForm(0, 4));

    private static readonly ListForm<InputSpec> _fields = new(new DeferredForm<InputSpec>(() => Input!));

    private static readonly Form<bool> _from = new WordForm<bool>(("unit", true), ("dossier", false));

    public static readonly Shape<InputSpec> Input = new(
        "input",
        "A declared input: what is entered about a unit, its type, range and owner.",
        "Đầu vào được khai báo: nội dung nhập về đơn vị, kiểu, khoảng giá trị và người nhập.",
        w => Walk(w, isEntry: false));

    public static readonly Shape<InputSpec> Entry = new(
        "entry",
        "What is entered under the code of the line itself.",
        "Nội dung nhập dưới mã của chính dòng đó.",
        w => Walk(w, isEntry: true));

    /// <summary>A kind of event in the log.</summary>
    public static readonly Shape<EventSpec> Event = new(
        "event-kind",
        "A kind of event that the log may hold; every event has a date, and stands for one or several times.",
        "Loại sự kiện có thể ghi vào sổ theo dõi; mỗi sự kiện có ngày, và tính một hoặc nhiều lần.",
        w => new EventSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code: letters without marks and digits, by which rules and dossiers name it.", "mã (chữ không dấu và chữ số) để quy tắc và hồ sơ gọi tên."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its name for people.", "tên gọi."),
            Owner = w.Optional("owner", Forms.Code, x => x.Owner, default, "the stage that alone may enter it.", "khâu duy nhất được nhập."),
            Fields = w.Many("fields", _fields, x => x.Fields, "what else is known of each event.", "các trường khác của mỗi sự kiện."),
        });

    /// <summary>The word for a type in JSON.</summary>
    public static string Word(InputType type) => ((WordForm<InputType>)_typeWord).WordOf(type);

    private static InputSpec Walk(ShapeWalk<InputSpec> w, bool isEntry) => new()
    {
        Code = isEntry ? default : w.Required("code", Forms.Code, x => x.Code, "its code: letters without marks and digits, by which rules and dossiers name it.", "mã (chữ không dấu và chữ số) để quy tắc và hồ sơ gọi tên."),
        Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its name for people.", "tên gọi."),
        Type = w.Optional("type", _type, x => x.Type, null, "the sort of value; not needed beside \"levels\".", "kiểu giá trị; không cần khi đã có \"levels\"."),
        Levels = w.Optional("levels", Forms.Code, x => x.Levels, default, "the named list of levels.", "tên danh sách mức."),
        Range = w.Optional("range", TableJson.Interval!, x => x.Range, null, "the values that are accepted.", "khoảng giá trị được nhận."),
        Decimals = w.Optional(
            "decimals", _decimals, x => x.Decimals, null,
            "the most decimals that are accepted, of points, shares and pure numbers (of a share those of its per cent); all others are whole.",
            "số chữ số thập phân tối đa, của điểm, tỷ lệ và số không đơn vị (với tỷ lệ là của số phần trăm); các kiểu khác là số nguyên."),
        IsAttribute = !isEntry && w.Optional("from", _from, x => x.IsAttribute, false, "\"unit\" for an attribute of the unit.", "\"unit\" nếu là thuộc tính của đơn vị."),
        Plan = isEntry ? null : w.Optional(
            "plan", TaskQuestionJson.Shape!, x => x.Plan, null,
            "the question about a task of the plan that answers it, instead of \"type\".", "câu hỏi về một nhiệm vụ của kế hoạch để lấy giá trị, thay cho \"type\"."),
        Checklist = w.Optional(
            "checklist", ChecklistQuestionJson.Shape!, x => x.Checklist, null,
            "the question about an item of a checklist that answers it, instead of \"type\".", "câu hỏi về một mục của danh mục kiểm tra để lấy giá trị, thay cho \"type\"."),
        Owner = w.Optional("owner", Forms.Code, x => x.Owner, default, "the stage that alone may enter it.", "khâu duy nhất được nhập."),
        Marks = isEntry ? null : w.Optional("marks", MarksJson.Marks!, x => x.Marks, null, "which stage's entry counts, and how several givers are combined.", "lấy mục nhập của khâu nào, và cách gộp của nhiều người nhập."),
        MayBeNotApplicable = w.Optional("mayBeNotApplicable", Forms.YesNo, x => x.MayBeNotApplicable, false, "whether \"n/a\" may be entered.", "được nhập \"n/a\" (không áp dụng) hay không."),
        Meanwhile = w.Optional("meanwhile", Measures.Meanwhile.Form, x => x.Meanwhile, null, "what stands in while it is missing, in the provisional result only.", "giá trị tạm dùng khi chưa nhập, chỉ cho kết quả tạm tính."),
        Fields = isEntry ? ValueList<InputSpec>.Empty : w.Many("fields", _fields, x => x.Fields, "the fields of each record, for \"records\".", "các trường của mỗi bản ghi, với \"records\"."),
    };
}
