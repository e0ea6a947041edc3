using System;
using System.Collections.Generic;
using System.Text.Json;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Amounts;

/// <summary>The shapes of amounts. A number, "worth" or "50%" alone is a fixed amount.</summary>
internal static class AmountJson
{
    public static readonly AmountKinds Union = new();

    public static readonly Form<ByReading<AmountSpec>> Form =
        new ByReadingForm<AmountSpec>(new DeferredForm<AmountSpec>(() => Union));

    private static readonly Form<ValueList<RowSpec<AmountSpec>>> _rows = TableJson.Rows(Form);

    internal sealed class AmountKinds : Kinds<AmountSpec>
    {
        public override Words Name => new("an amount (a number, \"worth\", or an object with \"kind\")", "mức điểm (số, \"worth\", hoặc đối tượng có \"kind\")");

        public override string SchemaName => "amount";

        protected override IEnumerable<Action<SchemaWriter>> Short => [PointsOrWorthForm.AmountKeywords];

        public override IReadOnlyList<KindCase<AmountSpec>> Cases { get; } =
        [
            new ShapeCase<AmountSpec, AmountSpec.Fixed>(
                "fixed",
                "A number of points, or a share of the worth of the nearest criterion.",
                "Một số điểm, hoặc một tỷ lệ của điểm chuẩn của tiêu chí gần nhất.",
                w => new(w.Required("points", PointsOrWorthForm.Amount, x => x.Points, "the points, \"worth\", or a share such as \"50%\".", "số điểm, \"worth\", hoặc tỷ lệ như \"50%\"."))),
            new ShapeCase<AmountSpec, AmountSpec.Each>(
                "each",
                "So many points for each; \"beyond\" says how many are free.",
                "Mỗi lần một số điểm; \"beyond\" là số lần được miễn.",
                w => new(
                    w.Required("of", MeasureJson.Form, x => x.Of, "what is counted.", "chỉ số được đếm."),
                    w.Required("points", PointsOrWorthForm.Amount, x => x.Points, "the points for each.", "số điểm mỗi lần."),
                    w.Optional("beyond", MeasureJson.Number!, x => x.Beyond, null, "how many are free; 0 unless said.", "số lần được miễn; mặc định 0."))),
            new ShapeCase<AmountSpec, AmountSpec.Table>(
                "table",
                "Rows of intervals or levels; the row that fits gives the amount.",
                "Bảng gồm các dòng khoảng hoặc mức; dòng khớp cho ra mức điểm.",
                w => new(
                    w.Required("of", MeasureJson.Form, x => x.Of, "what the rows look at.", "chỉ số được tra."),
                    w.Required("rows", _rows, x => x.Rows, "the rows.", "các dòng."),
                    w.Optional("gaps", TableJson.Gaps, x => x.GapsAsPublished, false, "\"as-published\" when gaps are in force.", "\"as-published\" nếu khoảng trống là của văn bản."))),
            new ShapeCase<AmountSpec, AmountSpec.Proportional>(
                "proportional",
                "The worth times a share; above the worth if the share is above 100 %.",
                "Điểm chuẩn nhân với tỷ lệ; vượt điểm chuẩn nếu tỷ lệ trên 100 %.",
                w => new(w.Required("of", MeasureJson.Form, x => x.Of, "the share.", "tỷ lệ."))),
            new ShapeCase<AmountSpec, AmountSpec.Entered>(
                "entered",
                "Chosen by the scorer under the line's own code, inside a range.",
                "Do người chấm cho, dưới mã của chính dòng đó, trong một khoảng.",
                w => new(
                    w.Optional("range", TableJson.Interval!, x => x.Range, null, "the range; from 0 to the worth unless said.", "khoảng điểm; mặc định từ 0 đến điểm chuẩn."),
                    w.Optional("step", MeasureJson.Number!, x => x.Step, null, "the step from the lower end of the range.", "bước điểm tính từ đầu dưới của khoảng."),
                    w.Optional("meanwhile", Meanwhile.Form, x => x.Meanwhile, null, "what stands in while it is missing, in the provisional result only.", "điểm tạm dùng khi chưa nhập, chỉ cho kết quả tạm tính."))),
            new ShapeCase<AmountSpec, AmountSpec.Measured>(
                "measured",
                "A measure in points.",
                "Một chỉ số tính bằng điểm.",
                w => new(w.Required("of", MeasureJson.Form, x => x.Of, "the measure.", "chỉ số."))),
        ];

        protected override bool TryReadShort(JsonCursor at, out AmountSpec value)
        {
            value = null!;
            if (at.Kind is not (JsonKind.Number or JsonKind.String)) return at.WrongType(Name);
            if (!PointsOrWorthForm.Amount.TryRead(at, out var points)) return false;
            value = new AmountSpec.Fixed(points);
            return true;
        }

        protected override bool TryWriteShort(Utf8JsonWriter to, AmountSpec value)
        {
            if (value is not AmountSpec.Fixed { Points.IsPlain: true } plain) return false;
            PointsOrWorthForm.Amount.Write(to, plain.Points);
            return true;
        }
    }
}
