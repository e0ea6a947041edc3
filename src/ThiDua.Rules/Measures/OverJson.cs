using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>The shapes of folds: what they go over, and what they make of it.</summary>
internal static class OverJson
{
    public static readonly Shape<CollectionSpec> Collection = new(
        "each",
        "What a fold goes over: exactly one of these.",
        "Danh sách được tính: chỉ ghi một trong các mục này.",
        w => new CollectionSpec
        {
            Records = w.Optional("records", Forms.Code, x => x.Records, default, "the records of this list input.", "các bản ghi của đầu vào dạng danh sách này."),
            Events = w.Optional("events", Forms.Code, x => x.Events, default, "the events of this kind in the log.", "các sự kiện thuộc loại này trong sổ theo dõi."),
            Criteria = w.Optional("criteria", Forms.Reference, x => x.Criteria, default, "the direct criteria of this line, those on the sheet.", "các tiêu chí trực tiếp của dòng này, có trên phiếu."),
            Units = w.Optional(
                "units", new UnitsForm()!, x => x.Units, null,
                "units of the same period: \"cluster\", {\"same\": attribute} or {\"relation\": relation}.", "các đơn vị cùng kỳ: \"cluster\" (cả cụm), {\"same\": thuộc tính} hoặc {\"relation\": quan hệ}."),
            Rubric = w.Optional(
                "rubric", Forms.Code, x => x.Rubric, default,
                "with \"units\": the rubric of those units; that of the unit itself unless said.", "đi với \"units\": bảng chấm điểm của các đơn vị đó; mặc định là bảng của chính đơn vị."),
            Periods = w.Optional(
                "periods", Forms.Code, x => x.Periods, default,
                "the unit's results by this rubric in the periods inside this one, newest first; the field \"number\" is which one it is in this period: month 1 to 12, quarter 1 to 4.",
                "kết quả của đơn vị theo bảng này trong các kỳ nằm trong kỳ này, mới nhất trước; trường \"number\" là số thứ tự trong kỳ này: tháng 1 đến 12, quý 1 đến 4."),
        });

    public static readonly Shape<UnitsSpec> Units = new(
        "units",
        "Which units of the same period a fold goes over.",
        "Các đơn vị cùng kỳ được tính.",
        w => new UnitsSpec
        {
            Same = w.Optional("same", Forms.Code, x => x.Same, default, "those with the same value of this attribute.", "các đơn vị có cùng giá trị thuộc tính này."),
            Relation = w.Optional("relation", Forms.Code, x => x.Relation, default, "those to which the unit is related in this way.", "các đơn vị có quan hệ này với đơn vị."),
        });

    /// <summary>The word for the whole cluster, or an object that says which units.</summary>
    private sealed class UnitsForm : Form<UnitsSpec>
    {
        private const string Cluster = "cluster";

        public override Words Name => new("\"cluster\", or an object with \"same\" or \"relation\"", "\"cluster\", hoặc đối tượng có \"same\" hoặc \"relation\"");

        public override bool TryRead(JsonCursor at, out UnitsSpec value)
        {
            value = new UnitsSpec { AreAll = true, Origin = new Origin(at.Place) };
            if (at.Kind == JsonKind.Object) return Units.TryRead(at, out value);
            if (at.Kind != JsonKind.String) return at.WrongType(Name);
            if (!Forms.Text.TryRead(at, out string text)) return false;
            return string.Equals(text, Cluster, System.StringComparison.Ordinal) || at.Fault(
                DiagnosticCatalog.UnknownValue,
                new DiagnosticArgument("value", Quoting.Shorten(text)),
                Quoting.Hint(Spelling.Nearest(text, [Cluster]), [Cluster]));
        }

        public override void Write(Utf8JsonWriter to, UnitsSpec value)
        {
            if (value.AreAll) to.WriteStringValue(Cluster);
            else Units.Write(to, value);
        }

        public override void Describe(SchemaWriter to) => to.AnyOf(one => one.OneWordOf([Cluster]), Units.Describe);
    }

    public static readonly Form<OverTake> Take = new WordForm<OverTake>(
        ("count", OverTake.Count),
        ("sum", OverTake.Sum),
        ("mean", OverTake.Mean),
        ("least", OverTake.Least),
        ("greatest", OverTake.Greatest),
        ("median", OverTake.Median),
        ("leading", OverTake.Leading));

    public static string Word(OverTake take) => ((WordForm<OverTake>)Take).WordOf(take);
}
