using System;
using System.Collections.Generic;
using System.Text.Json;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>The shapes of measures. A number is a literal, a text like "30%" too; any other text is a code.</summary>
internal static class MeasureJson
{
    public static readonly MeasureKinds Union = new();

    public static readonly Form<ByReading<MeasureSpec>> Form =
        new ByReadingForm<MeasureSpec>(new DeferredForm<MeasureSpec>(() => Union));

    private static readonly Form<ValueList<RowSpec<MeasureSpec>>> _rows = TableJson.Rows(Form);

    public static readonly Form<ByReading<Number>> Number = new ByReadingForm<Number>(new WrappedNumberForm());

    public static readonly Form<Rounding> Rounding = new RoundingForm();

    private static readonly Form<CombineHow> _how = new WordForm<CombineHow>(
        ("sum", CombineHow.Sum),
        ("product", CombineHow.Product),
        ("least", CombineHow.Least),
        ("greatest", CombineHow.Greatest),
        ("mean", CombineHow.Mean),
        ("median", CombineHow.Median));

    private static readonly WordForm<bool> _count = new(("days", false), ("working-days", true));

    private static readonly Form<ResultAsk> _ask = new WordForm<ResultAsk>(
        ("points", ResultAsk.Points),
        ("worth", ResultAsk.Worth),
        ("share", ResultAsk.Share),
        ("deducted", ResultAsk.Deducted),
        ("gained", ResultAsk.Gained),
        ("level", ResultAsk.Level),
        ("final", ResultAsk.Final),
        ("rank", ResultAsk.Rank),
        ("tied", ResultAsk.Tied));

    private static readonly Form<ValueList<ByReading<MeasureSpec>>> _several = new ListForm<ByReading<MeasureSpec>>(Form) { NotEmpty = true };

    /// <summary>The word for what is asked of a line or outcome.</summary>
    public static string Word(ResultAsk ask) => ((WordForm<ResultAsk>)_ask).WordOf(ask);

    internal sealed class MeasureKinds : Kinds<MeasureSpec>
    {
        public override Words Name => new(
            "a measure (a number, a date, yes or no, a code, or an object with \"kind\")",
            "chỉ số (số, ngày, có/không, mã, hoặc đối tượng có \"kind\")");

        public override string SchemaName => "measure";

        protected override IEnumerable<Action<SchemaWriter>> Short => [NumberForm.Any.Describe, Forms.YesNo.Describe, Forms.Reference.Describe];

        public override IReadOnlyList<KindCase<MeasureSpec>> Cases { get; } =
        [
            TitledCase.Of<MeasureSpec, MeasureSpec.Input>(
                "input",
                "The entry of a declared input; with \"stage\", that stage's entry.",
                "Giá trị nhập của một đầu vào; có \"stage\" thì lấy giá trị của khâu đó.",
                w => new(
                    w.Required("of", Forms.Reference, x => x.Of, "the code of the input.", "mã đầu vào."),
                    w.Optional("stage", Forms.Code, x => x.Stage, default, "the stage.", "khâu chấm."))),
            TitledCase.Of<MeasureSpec, MeasureSpec.Combine>(
                "combine",
                "Sum (with weights), product, least, greatest, mean or median of measures; not applicable as soon as one of them is.",
                "Tổng (có trọng số), tích, nhỏ nhất, lớn nhất, trung bình hoặc trung vị của các chỉ số; không áp dụng khi một chỉ số không áp dụng.",
                w => new(
                    w.Required("how", _how, x => x.How, "how they are put together.", "cách kết hợp."),
                    w.Required("of", _several, x => x.Of, "the measures.", "các chỉ số."),
                    w.Many("weights", Number, x => x.Weights, "one weight for each, for a sum.", "trọng số của từng chỉ số, khi tính tổng."))),
            TitledCase.Of<MeasureSpec, MeasureSpec.Ratio>(
                "ratio",
                "The exact quotient of two measures; not applicable when the second is 0.",
                "Thương đúng của hai chỉ số; không áp dụng khi chỉ số thứ hai bằng 0.",
                w => new(
                    w.Required("of", Form, x => x.Of, "what is divided.", "số bị chia."),
                    w.Required("to", Form, x => x.To, "by what it is divided.", "số chia."))),
            TitledCase.Of<MeasureSpec, MeasureSpec.Table>(
                "table",
                "Rows of intervals or levels; the row that fits gives the measure.",
                "Bảng gồm các dòng khoảng hoặc mức; dòng khớp cho ra chỉ số.",
                w => new(
                    w.Required("of", Form, x => x.Of, "what the rows look at.", "chỉ số được tra."),
                    w.Required("rows", _rows, x => x.Rows, "the rows.", "các dòng."),
                    w.Optional("gaps", TableJson.Gaps, x => x.GapsAsPublished, false, "\"as-published\" when gaps are in force.", "\"as-published\" nếu khoảng trống là của văn bản."))),
            TitledCase.Of<MeasureSpec, MeasureSpec.Holds>(
                "holds",
                "A condition as yes or no.",
                "Một điều kiện, cho giá trị có hoặc không.",
                w => new(w.Required("when", ConditionJson.Form, x => x.When, "the condition.", "điều kiện."))),
            TitledCase.Of<MeasureSpec, MeasureSpec.Default>(
                "default",
                "The second measure where the first is not applicable; never where it is only missing.",
                "Chỉ số thứ hai khi chỉ số đầu không áp dụng; không dùng khi mới chỉ thiếu số liệu.",
                w => new(
                    w.Required("of", Form, x => x.Of, "the measure that may be not applicable.", "chỉ số có thể không áp dụng."),
                    w.Required("then", Form, x => x.Then, "what is used then; beside levels also a level of their list, by its code.", "giá trị dùng thay; với chỉ số cho ra mức thì ghi được mã một mức của danh sách đó."))),
            TitledCase.Of<MeasureSpec, MeasureSpec.Round>(
                "round",
                "A measure rounded: the only rounding besides a line's own.",
                "Chỉ số được làm tròn; ngoài ra chỉ có dòng điểm mới làm tròn.",
                w => new(
                    w.Required("of", Form, x => x.Of, "what is rounded.", "chỉ số cần làm tròn."),
                    w.Required("round", Rounding, x => x.Rounding, "how.", "cách làm tròn."))),
            TitledCase.Of<MeasureSpec, MeasureSpec.Over>(
                "over",
                "A fold over the items of a collection: how many, their sum, mean, least, greatest or median, or how many come first without a break. Items for which the value is not applicable are left out.",
                "Tính trên từng mục của một danh sách: số mục, tổng, trung bình, nhỏ nhất, lớn nhất, trung vị, hoặc số mục liên tiếp đầu tiên. Mục có giá trị không áp dụng thì không tính.",
                w => new(
                    w.Required("each", OverJson.Collection, x => x.Each, "what it goes over.", "danh sách được tính."),
                    w.Optional("where", ConditionJson.Form!, x => x.Where, null, "only items for which this holds.", "chỉ tính mục thỏa điều kiện này."),
                    w.Required("take", OverJson.Take, x => x.Take, "what is made of the items.", "cách tính."),
                    w.Optional("value", Form!, x => x.Value, null, "what is taken of each item; not for \"count\" and \"leading\".", "giá trị lấy ở mỗi mục; không dùng với \"count\" và \"leading\"."))),
            TitledCase.Of<MeasureSpec, MeasureSpec.Field>(
                "field",
                "A field of the current item, inside \"over\": of a record its declared fields; of an event \"date\", \"times\" and its declared fields; of a criterion \"points\", \"worth\", \"share\", \"deducted\", \"gained\".",
                "Trường của mục đang xét trong \"over\": của bản ghi là các trường đã khai báo; của sự kiện là \"date\", \"times\" và các trường đã khai báo; của tiêu chí là \"points\", \"worth\", \"share\", \"deducted\", \"gained\".",
                w => new(w.Required("of", Forms.Code, x => x.Of, "the code of the field.", "mã trường."))),
            TitledCase.Of<MeasureSpec, MeasureSpec.DeadlineDay>(
                "deadline",
                "The last good day of a deadline.",
                "Ngày cuối cùng còn đúng hạn của một thời hạn.",
                w => new(w.Required("of", Forms.Reference, x => x.Of, "the code of the deadline, under \"deadlines\".", "mã thời hạn, trong \"deadlines\"."))),
            TitledCase.Of<MeasureSpec, MeasureSpec.Days>(
                "days",
                "Days from one date to another: negative when the second comes first, not applicable when one did not happen.",
                "Số ngày từ ngày này đến ngày kia: số âm nếu ngày sau đến trước, không áp dụng nếu một ngày không có.",
                w => new(
                    w.Required("from", Form, x => x.From, "the date from which days are counted, such as the deadline.", "ngày bắt đầu đếm, ví dụ hạn nộp."),
                    w.Required("to", Form, x => x.To, "the date to which they are counted, such as the day it was sent.", "ngày đếm đến, ví dụ ngày gửi."))
                {
                    IsWorking = w.Optional("count", _count, x => x.IsWorking, false, "\"days\", or \"working-days\"; days unless said.", "\"days\" là ngày theo lịch, \"working-days\" là ngày làm việc; mặc định ngày theo lịch."),
                    Calendar = w.Optional("calendar", Forms.Code, x => x.Calendar, default, "the working calendar, for working days.", "lịch làm việc, khi đếm ngày làm việc."),
                }),
            TitledCase.Of<MeasureSpec, MeasureSpec.Result>(
                "result",
                "Something already computed: points, worth, share, deducted or gained of a line; the level of an outcome (after the step \"at\") or its final points; the rank in a ranking, or whether it is tied there.",
                "Kết quả đã tính: điểm, điểm chuẩn, tỷ lệ, điểm trừ, điểm cộng của một dòng; mức của một kết quả xếp loại (sau bước \"at\") hoặc điểm cuối cùng; hạng trong một bảng xếp hạng, hoặc có bằng đơn vị khác không.",
                w => new(
                    w.Required("of", Forms.Reference, x => x.Of, "the code of the line, outcome or ranking.", "mã dòng điểm, kết quả hoặc bảng xếp hạng."),
                    w.Optional(
                        "ask", _ask, x => x.Ask, ResultAsk.Points,
                        "what is asked; \"points\" unless said; \"deducted\" and \"gained\" are the outermost deductions or bonuses of the line and of its criteria.",
                        "lấy giá trị nào; mặc định \"points\"; \"deducted\", \"gained\" là tổng các khoản trừ, cộng ngoài cùng của dòng và của các tiêu chí bên trong."),
                    w.Optional("at", Forms.Code, x => x.Step, default, "with \"level\": the code of the step after which; the last unless said.", "với \"level\": mã bước mà mức được lấy ngay sau đó; mặc định bước cuối."))),
        ];

        protected override bool TryReadShort(JsonCursor at, out MeasureSpec value)
        {
            value = null!;
            bool isPercent = at.Kind == JsonKind.String && at.Text.EndsWith("%", StringComparison.Ordinal);
            if (at.Kind == JsonKind.Number || isPercent)
            {
                if (!NumberForm.Any.TryRead(at, out Fraction number)) return false;
                value = new MeasureSpec.Literal(number, isPercent);
                return true;
            }

            if (at.Kind is JsonKind.True or JsonKind.False)
            {
                value = new MeasureSpec.Literal(at.Kind == JsonKind.True ? Fraction.One : Fraction.Zero, false) { IsYesNo = true };
                return true;
            }

            if (at.Kind != JsonKind.String) return at.WrongType(Name);
            // Most texts are codes that begin with a letter.
            if (at.Text is [(>= '0' and <= '9') or '-', ..] && LocalDatePattern.Iso.Parse(at.Text).Success)
            {
                if (!Forms.Date.TryRead(at, out var date)) return false;
                value = new MeasureSpec.Literal(DayNumber.Of(date), false) { IsDate = true };
                return true;
            }

            if (!Forms.Reference.TryRead(at, out Code code)) return false;
            value = new MeasureSpec.Named(code);
            return true;
        }

        protected override bool TryWriteShort(Utf8JsonWriter to, MeasureSpec value)
        {
            if (value is MeasureSpec.Named named) to.WriteStringValue(named.Code.Value);
            else if (value is MeasureSpec.Literal { IsDate: true } day) to.WriteStringValue(LocalDatePattern.Iso.Format(DayNumber.ToDate(day.Value)));
            else if (value is MeasureSpec.Literal { IsYesNo: true } answer) to.WriteBooleanValue(answer.Value.Sign > 0);
            else if (value is MeasureSpec.Literal { IsPercent: true } share) to.WriteStringValue((share.Value * Fraction.Of(100)) + "%");
            else if (value is MeasureSpec.Literal literal) NumberText.Write(to, literal.Value);
            else return false;
            return true;
        }
    }

    private sealed class WrappedNumberForm : Form<Number>
    {
        public override Words Name => NumberForm.Any.Name;

        public override bool TryRead(JsonCursor at, out Number value)
        {
            bool read = NumberForm.Any.TryRead(at, out Fraction number);
            value = new Number(number);
            return read;
        }

        public override void Write(Utf8JsonWriter to, Number value) => NumberText.Write(to, value.Value);

        public override string SchemaName => "number";

        public override void Describe(SchemaWriter to) => NumberForm.Any.Describe(to);
    }

    private sealed class RoundingForm : Form<Rounding>
    {
        private static readonly Form<RoundingMode> _mode = new WordForm<RoundingMode>(
            ("half-up", RoundingMode.HalfUp), ("up", RoundingMode.Up), ("down", RoundingMode.Down));

        private static readonly Shape<RoundingSpec> _shape = new(
            "rounding",
            "How a number is rounded.",
            "Cách làm tròn.",
            w => new RoundingSpec
            {
                Decimals = w.Required("decimals", new WholeForm(-12, 10), x =>
                    x.Decimals, "how many decimals stay; negative for tens and hundreds. A share is the number itself: 2 keeps whole per cent, 3 one decimal of them.",
                    "số chữ số thập phân giữ lại; số âm là làm tròn đến chục, trăm. Tỷ lệ tính trên chính con số: 2 là giữ phần trăm nguyên, 3 là một chữ số thập phân của phần trăm."),
                Mode = w.Required("mode", _mode, x => x.Mode, "half-up (ties away from zero), up or down.", "half-up (nửa làm tròn ra xa 0), up (lên) hoặc down (xuống)."),
            })
        {
            Example = "{ \"decimals\": 1, \"mode\": \"half-up\" }",
            // Whoever writes 2 means two decimals.
            Meant = at => at.Kind == JsonKind.Number && at.Text.Length == 1
                ? "{ \"decimals\": " + at.Text + ", \"mode\": \"half-up\" }" : null,
        };

        public override Words Name => _shape.Name;

        public override bool TryRead(JsonCursor at, out Rounding value)
        {
            value = default;
            if (!_shape.TryRead(at, out var read)) return false;
            value = Values.Rounding.Of(read.Decimals, read.Mode);
            return true;
        }

        public override void Write(Utf8JsonWriter to, Rounding value) =>
            _shape.Write(to, new RoundingSpec { Decimals = value.Decimals, Mode = value.Mode });

        public override void Describe(SchemaWriter to) => _shape.Describe(to);
    }

    private sealed record RoundingSpec : Written
    {
        public int Decimals { get; init; }

        public RoundingMode Mode { get; init; }
    }
}
