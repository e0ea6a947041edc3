using System.Text.Json;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>The shapes of lines. The root has "bounds"; what "lines" gives to leaves has no code of its own.</summary>
internal static class CriterionJson
{
    public static readonly Form<Fraction> Worth = NumberForm.PointsUp;

    public static readonly Shape<CriterionSpec> Root = new(
        "rubric",
        "The total: the root of the tree of lines.",
        "Tổng điểm: gốc của cây các dòng điểm.",
        w => Walk(w, Part.Root));

    public static readonly Shape<CriterionSpec> Line = new(
        "line",
        "One line: a criterion, a section, a bonus, a deduction, or a group of them.",
        "Một dòng: tiêu chí, mục, điểm thưởng, điểm trừ, hoặc nhóm các dòng đó.",
        w => Walk(w, Part.Line));

    private static readonly Form<Bounds?> _bounds =
        new OptionalForm<Bounds>(new WordForm<Bounds>(("bounded", Bounds.Bounded), ("open", Bounds.Open)));

    private static readonly Form<Take> _take = new WordForm<Take>(
        ("sum", Take.Sum), ("greatest", Take.Greatest), ("one-of", Take.OneOf));

    private static readonly Form<LeftOut?> _leftOut =
        new OptionalForm<LeftOut>(new WordForm<LeftOut>(("lower", LeftOut.Lower), ("rescale", LeftOut.Rescale)));

    private static readonly Form<Rounding?> _round = new OptionalForm<Rounding>(MeasureJson.Rounding);

    private static readonly Form<ByReading<Number>> _worth = new ByReadingForm<Number>(new WorthForm());

    public static readonly Shape<CriterionSpec> Given = new(
        "lines",
        "What every leaf below without a marking of its own is given; \"marks\" and \"owner\" are for every leaf.",
        "Phần áp dụng cho mọi dòng lá phía dưới chưa có cách chấm riêng; \"marks\" và \"owner\" áp dụng cho mọi dòng lá.",
        w => Walk(w, Part.Given));

    private static readonly ListForm<LegalBasisSpec> _basis = new(LawJson.Basis);

    private static readonly ListForm<TitledCodeSpec> _evidence = new(LawJson.TitledCode);

    // How many lines there may be is said by the reading options.
    private static readonly ListForm<CriterionSpec> _lines =
        new(new DeferredForm<CriterionSpec>(() => Line)) { Most = int.MaxValue };

    private enum Part
    {
        Root,
        Line,
        Given,
    }

    private static CriterionSpec Walk(ShapeWalk<CriterionSpec> w, Part part) => new()
    {
        Code = part == Part.Given ? default : w.Required("code", Forms.Code, x => x.Code, "its code: letters without marks and digits, by which rules and dossiers name it.", "mã (chữ không dấu và chữ số) để quy tắc và hồ sơ gọi tên."),
        Label = part == Part.Given ? null : w.Optional("label", Forms.Text!, x => x.Label, null, "its number as printed.", "số thứ tự như bản in."),
        Title = part == Part.Given ? null : w.Optional("title", Forms.Text!, x => x.Title, null, "its words as printed.", "nội dung như bản in."),
        Basis = w.Many("basis", _basis, x => x.Basis, "what it rests on.", "căn cứ."),
        Worth = part == Part.Given ? null : w.Optional(
            "worth",
            _worth!,
            x => x.Worth,
            null,
            "the most it can give; for a parent the sum of its criteria. The total and each criterion need it, bonuses and deductions have none.",
            "điểm chuẩn; của mục cha bằng tổng các tiêu chí con. Tổng điểm và mỗi tiêu chí phải có, điểm thưởng và điểm trừ thì không."),
        Bounds = part != Part.Root ? null : w.Required(
            "bounds",
            _bounds,
            x => x.Bounds,
            "\"bounded\": each criterion stays between 0 and its worth; or \"open\". The total has only the limits written on it.",
            "\"bounded\": mỗi tiêu chí nằm trong khoảng từ 0 đến điểm chuẩn; hoặc \"open\". Tổng điểm chỉ có giới hạn ghi trên chính nó."),
        AppliesTo = part == Part.Given ? null : w.Optional(
            "appliesTo",
            ConditionJson.Form!,
            x => x.AppliesTo,
            null,
            "for which units the line stands on the sheet.",
            "dòng này áp dụng cho đơn vị nào."),
        InForce = part == Part.Given ? null : w.Optional("inForce", DatesJson.Dates!, x => x.InForce, null, "from when to when the line is in force.", "thời gian dòng này có hiệu lực."),
        Entry = w.Optional("entry", InputJson.Entry!, x => x.Entry, null, "what is entered under the line's own code.", "nội dung nhập dưới mã của dòng."),
        Owner = w.Optional("owner", Forms.Code, x => x.Owner, default, "the stage that alone may enter it.", "khâu duy nhất được nhập."),
        Marks = w.Optional("marks", MarksJson.Marks!, x => x.Marks, null, "which stage's mark counts, and how several givers are combined.", "lấy điểm của khâu nào, và cách gộp điểm của nhiều người chấm."),
        Evidence = w.Many("evidence", _evidence, x => x.Evidence, "what backs the entry.", "minh chứng."),
        EvidenceRequired = w.Optional("evidenceRequired", Forms.YesNo, x => x.EvidenceRequired, false, "whether the entry waits for its evidence.", "chưa có minh chứng thì chưa tính hay không."),
        When = part != Part.Line ? null : w.Optional("when", ConditionJson.Form!, x => x.When, null, "for a bonus or deduction: when it counts.", "với điểm thưởng, điểm trừ: khi nào thì tính."),
        Marking = w.Optional("marking", AmountJson.Form!, x => x.Marking, null, "how it is marked, if it has no criteria.", "cách chấm, nếu không có tiêu chí con."),
        Take = part == Part.Given ? Take.Sum : w.Optional(
            "take",
            _take,
            x => x.Take,
            Take.Sum,
            "how its criteria make its points; \"sum\" unless said; with \"one-of\" exactly one of them may be filled in.",
            "cách gộp điểm các tiêu chí con; mặc định \"sum\"; với \"one-of\" chỉ được nhập đúng một tiêu chí."),
        Criteria = part == Part.Given ? ValueList<CriterionSpec>.Empty : w.Many("criteria", _lines, x => x.Criteria, "the lines it is made of.", "các dòng con."),
        IfNotApplicable = w.Optional("ifNotApplicable", _ifNotApplicable, x => x.IfNotApplicable, null, "what it gives when it is not applicable.", "điểm khi không áp dụng."),
        LeftOut = part == Part.Given ? null : w.Optional(
            "leftOut",
            _leftOut,
            x => x.LeftOut,
            null,
            "what happens to the worth of criteria that are left out.",
            "xử lý điểm chuẩn của tiêu chí bị loại ra."),
        Bonuses = w.Many("bonuses", _lines, x => x.Bonuses, "the lines that are added.", "các dòng điểm thưởng."),
        Deductions = w.Many("deductions", _lines, x => x.Deductions, "the lines that are subtracted.", "các dòng điểm trừ."),
        AtLeast = w.Optional("atLeast", PointsOrWorthForm.Limit!, x => x.AtLeast, null, "the least it can give.", "điểm thấp nhất."),
        AtMost = w.Optional("atMost", PointsOrWorthForm.Limit!, x => x.AtMost, null, "the most it can give.", "điểm cao nhất."),
        Round = w.Optional("round", _round, x => x.Round, null, "how its points are rounded.", "cách làm tròn điểm."),
        Lines = part == Part.Given ? null : w.Optional(
            "lines",
            Given!,
            x => x.Lines,
            null,
            "what every leaf below without a marking of its own is given; its \"marks\" and \"owner\" are for every leaf below.",
            "phần áp dụng cho mọi dòng lá phía dưới chưa có cách chấm riêng; riêng \"marks\" và \"owner\" áp dụng cho mọi dòng lá."),
    };

    private static readonly Form<NotApplicableSpec?> _ifNotApplicable = new NotApplicableForm();

    private sealed class WorthForm : Form<Number>
    {
        public override Words Name => Worth.Name;

        public override bool TryRead(JsonCursor at, out Number value)
        {
            bool read = Worth.TryRead(at, out Fraction points);
            value = new Number(points);
            return read;
        }

        public override void Write(Utf8JsonWriter to, Number value) => Worth.Write(to, value.Value);

        public override string SchemaName => "worth";

        public override void Describe(SchemaWriter to) => Worth.Describe(to);
    }

    private sealed class NotApplicableForm : Form<NotApplicableSpec?>
    {
        private static readonly WordForm<NotApplicablePolicy> _policy = new(
            ("full", NotApplicablePolicy.Full), ("zero", NotApplicablePolicy.Zero), ("leave-out", NotApplicablePolicy.LeaveOut));

        public override Words Name => new("a number of points, \"full\", \"zero\" or \"leave-out\"", "số điểm, \"full\", \"zero\" hoặc \"leave-out\"");

        public override bool TryRead(JsonCursor at, out NotApplicableSpec? value)
        {
            value = null;
            if (at.Kind == JsonKind.Number)
            {
                if (!NumberForm.Points.TryRead(at, out Fraction points)) return false;
                value = new NotApplicableSpec(NotApplicablePolicy.Points, points);
                return true;
            }

            if (at.Kind != JsonKind.String) return at.WrongType(Name);
            if (!_policy.TryRead(at, out var policy)) return false;
            value = new NotApplicableSpec(policy, Fraction.Zero);
            return true;
        }

        public override void Write(Utf8JsonWriter to, NotApplicableSpec? value)
        {
            if (value!.Policy == NotApplicablePolicy.Points) NumberText.Write(to, value.Points);
            else _policy.Write(to, value.Policy);
        }

        public override void Describe(SchemaWriter to) => to.AnyOf(NumberForm.Points.Describe, _policy.Describe);
    }
}
