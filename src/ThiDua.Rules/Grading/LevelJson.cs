using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>The shapes of levels: a text is a level or names a measure, an object is a table of levels or any measure.</summary>
internal static class LevelJson
{
    public static readonly LevelKinds Union = new();

    public static readonly Form<ByReading<LevelSpec>> Form =
        new ByReadingForm<LevelSpec>(new DeferredForm<LevelSpec>(() => Union));

    internal sealed class LevelKinds : Kinds<LevelSpec>
    {
        public override Words Name => new("a level (its code, or an object with \"kind\" that gives it)", "mức (mã, hoặc đối tượng có \"kind\" cho ra mức)");

        public override string SchemaName => "level";

        protected override IEnumerable<Action<SchemaWriter>> Short => [Forms.Code.Describe];

        /// <summary>A table of levels; any other object is the measure of that kind.</summary>
        public override IReadOnlyList<KindCase<LevelSpec>> Cases { get; } =
        [
            new ShapeCase<LevelSpec, LevelSpec.Table>(
                "table",
                "Rows of intervals or levels; the row that fits gives the level.",
                "Bảng gồm các dòng khoảng hoặc mức; dòng khớp cho ra mức xếp loại.",
                w => new(
                    w.Required("of", MeasureJson.Form, x => x.Of, "what the rows look at.", "chỉ số được tra."),
                    w.Required("rows", TableJson.Rows(Form), x => x.Rows, "the rows.", "các dòng."),
                    w.Optional("gaps", TableJson.Gaps, x => x.GapsAsPublished, false, "\"as-published\" when gaps are in force.", "\"as-published\" nếu khoảng trống là của văn bản."))),
            .. MeasureJson.Union.Cases.Where(one => one.Kind != "table").Select(one => new MeasureCase(one)),
        ];

        protected override bool TryReadShort(JsonCursor at, out LevelSpec value)
        {
            value = null!;
            if (at.Kind != JsonKind.String) return at.WrongType(Name);
            bool read = Forms.Code.TryRead(at, out Code code);
            value = new LevelSpec.Named(code);
            return read;
        }

        protected override bool TryWriteShort(Utf8JsonWriter to, LevelSpec value)
        {
            if (value is not LevelSpec.Named named) return false;
            to.WriteStringValue(named.Code.Value);
            return true;
        }
    }

    /// <summary>A measure where a level may stand.</summary>
    private sealed class MeasureCase(KindCase<MeasureSpec> inner) : KindCase<LevelSpec>
    {
        public override string Kind => inner.Kind;

        public override Words Meaning => inner.Meaning;

        public override bool TryRead(JsonCursor at, out LevelSpec value)
        {
            bool read = inner.TryRead(at, out var measure);
            value = read ? new LevelSpec.Measured(measure) { Origin = measure.Origin } : null!;
            return read;
        }

        public override bool TryWrite(Utf8JsonWriter to, LevelSpec value) =>
            value is LevelSpec.Measured measured && inner.TryWrite(to, measured.Of);

        public override IReadOnlyList<PropertyDescription> Properties() => inner.Properties();
    }
}
