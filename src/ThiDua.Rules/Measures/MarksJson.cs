using System.Text.Json;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>The shape of "marks": which stage counts, and how several givers are combined.</summary>
internal static class MarksJson
{
    private static readonly WordForm<GiversHow> _how = new(
        ("mean", GiversHow.Mean),
        ("median", GiversHow.Median),
        ("least", GiversHow.Least),
        ("greatest", GiversHow.Greatest),
        ("without-extremes", GiversHow.WithoutExtremes))
    {
        Beside = "{\"mean-unless-apart\": 2}",
    };

    private static readonly NumberForm _distance = new(new("a number that is not negative", "số không âm"), null, 0, null) { PerCent = true };

    private static readonly Shape<ApartSpec> _apart = new(
        "mean-unless-apart",
        "The mean of the first two marks where they are closer than this, else the third mark.",
        "Trung bình của hai điểm đầu khi chúng lệch nhau ít hơn mức này, nếu không thì lấy điểm thứ ba.",
        w => new ApartSpec
        {
            Apart = w.Required("mean-unless-apart", _distance, x => x.Apart, "from which distance on the third mark decides.", "mức lệch mà từ đó lấy điểm thứ ba."),
        });

    private static readonly Form<int?> _number = new OptionalForm<int>(new WholeForm(1, GiversRule.MostExactly));

    public static readonly Shape<MarksSpec> Marks = new(
        "marks",
        "Which stage's mark counts, and how the marks of several givers make one.",
        "Điểm của khâu nào được lấy, và cách gộp điểm của nhiều người chấm.",
        w => new MarksSpec
        {
            Stage = w.Required("stage", new StageForm(), x => x.Stage, "\"last\" (the last stage that has a mark) or the code of a stage.", "\"last\" (khâu sau cùng có điểm) hoặc mã khâu."),
            Givers = w.Optional("givers", new GiversForm()!, x => x.Givers, null,
                "how the marks of several givers of that stage make one; on a line that has criteria: their whole sheets of it.",
                "cách gộp điểm của nhiều người cùng chấm ở khâu đó; ở dòng có tiêu chí con thì gộp kết quả cả phần của từng người."),
            Exactly = w.Optional("exactly", _number, x => x.Exactly, null,
                "how many givers have to mark, such as 3; with fewer the result waits, more are not heard. Any number unless said.",
                "số người phải chấm, ví dụ 3; thiếu người thì kết quả còn chờ, thừa thì không lấy. Mặc định không hạn định."),
        });

    /// <summary>The word for a rule.</summary>
    public static string Word(GiversHow how) => how == GiversHow.MeanUnlessApart ? "mean-unless-apart" : _how.WordOf(how);

    private sealed record ApartSpec : Written
    {
        public Fraction Apart { get; init; }
    }

    private sealed class StageForm : Form<Code>
    {
        public override Words Name => new("\"last\" or the code of a stage", "\"last\" hoặc mã khâu");

        public override bool TryRead(JsonCursor at, out Code value)
        {
            if (!Forms.Code.TryRead(at, out value)) return false;
            if (value.Value == "last") value = default;
            return true;
        }

        public override void Write(Utf8JsonWriter to, Code value) => to.WriteStringValue(value.IsEmpty ? "last" : value.Value);

        public override void Describe(SchemaWriter to) => Forms.Code.Describe(to);
    }

    private sealed class GiversForm : Form<GiversRule>
    {
        public override Words Name => new(
            "\"mean\", \"median\", \"least\", \"greatest\", \"without-extremes\", or {\"mean-unless-apart\": number}",
            "\"mean\", \"median\", \"least\", \"greatest\", \"without-extremes\", hoặc {\"mean-unless-apart\": số}");

        public override bool TryRead(JsonCursor at, out GiversRule value)
        {
            value = null!;
            if (at.Kind == JsonKind.Object)
            {
                if (!_apart.TryRead(at, out var apart)) return false;
                value = new GiversRule(GiversHow.MeanUnlessApart, apart.Apart);
                return true;
            }

            if (at.Kind != JsonKind.String) return at.WrongType(Name);
            if (!_how.TryRead(at, out var how)) return false;
            value = new GiversRule(how, Fraction.Zero);
            return true;
        }

        public override void Write(Utf8JsonWriter to, GiversRule value)
        {
            if (value.How == GiversHow.MeanUnlessApart) _apart.Write(to, new ApartSpec { Apart = value.Apart });
            else _how.Write(to, value.How);
        }

        public override bool TakesObjects => true;

        public override void Describe(SchemaWriter to) => to.AnyOf(_how.Describe, _apart.Describe);
    }
}
