using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Dossiers;

/// <summary>The shape of a dossier.</summary>
internal static class DossierJson
{
    private static readonly Form<LocalDate?> _date = new OptionalForm<LocalDate>(Forms.Date);

    private static readonly Form<Period?> _period = new OptionalForm<Period>(PeriodForm.Instance);

    private static readonly Form<ValueList<MapEntry<EntrySpec>>> _entries =
        new ReferenceMapForm<EntrySpec>(EntryJson.Form);

    private static readonly Form<ValueList<MapEntry<ValueList<string>>>> _evidence =
        new ReferenceMapForm<ValueList<string>>(EntryJson.Evidence);

    /// <summary>The SHA-256 of a rule set.</summary>
    public static readonly Form<string> Digest = new DigestForm();

    private static readonly Shape<StageSpec> _stageShape = new(
        "stage",
        "What one giver entered at one stage.",
        "Phần chấm của một người ở một khâu.",
        w => new StageSpec
        {
            Stage = w.Required("stage", Forms.Code, x => x.Stage, "the code of the stage.", "mã khâu."),
            By = w.Optional("by", EntryJson.NotBlank!, x => x.By, null, "who entered it.", "người chấm."),
            On = w.Optional("on", _date, x => x.On, null, "on which day.", "ngày chấm."),
            Entries = w.Required("entries", _entries, x => x.Entries, "the entries.", "các mục nhập."),
        });

    private static readonly Form<StageSpec> _stage = new DataForm<StageSpec>(_stageShape);

    private static readonly Form<ValueList<MapEntry<ValueList<Code>>>> _relations =
        new MapForm<ValueList<Code>>(new ListForm<Code>(Forms.Code));

    private static readonly Shape<DossierSpec> _shape = new(
        "dossier",
        "Everything known about one unit in one period.",
        "Hồ sơ chấm điểm của một đơn vị trong một kỳ.",
        w => Walk(w, false));

    private static readonly Shape<DossierSpec> _itemShape = new(
        "dossier-of-set",
        "One of several dossiers: everything known about one unit in one period.",
        "Một trong nhiều hồ sơ: hồ sơ chấm điểm của một đơn vị trong một kỳ.",
        w => Walk(w, true));

    private static readonly Shape<DossierSetSpec> _setShape = new(
        "dossier-set",
        "The dossiers of many units, which are evaluated together.",
        "Hồ sơ của nhiều đơn vị, được chấm cùng nhau.",
        w => new DossierSetSpec
        {
            Format = w.Required(
                "format", FormatNumber.Form, x => x.Format, "the number of the format, 1.", "số của định dạng, là 1."),
            On = w.Optional(
                "on", _date, x => x.On, null, "the day on which attributes and relations hold.",
                "ngày xác định thuộc tính và quan hệ."),
            Dossiers = w.Required(
                "dossiers", new ListForm<DossierSpec>(new DataForm<DossierSpec>(_itemShape)), x => x.Dossiers,
                "the dossiers, in any order.", "các hồ sơ, theo thứ tự bất kỳ."),
        });

    /// <summary>The properties; in a list that says the format, its items need not.</summary>
    private static DossierSpec Walk(ShapeWalk<DossierSpec> w, bool isItem) =>
        new()
        {
            Format = isItem
                ? w.Optional(
                    "format", FormatNumber.Form, x => x.Format, FormatNumber.Known, "the number of the format, 1.", "số của định dạng, là 1.")
                : w.Required(
                    "format", FormatNumber.Form, x => x.Format, "the number of the format, 1.", "số của định dạng, là 1."),
            RuleSet = w.Required(
                "ruleSet", Forms.Code, x => x.RuleSet, "the code of the rule set.", "mã bộ quy tắc."),
            Version = w.Optional(
                "version", Forms.Text!, x => x.Version, null, "its version, if it must be this one.",
                "phiên bản của bộ quy tắc, nếu phải đúng bản này."),
            Digest = w.Optional(
                "digest", Digest!, x => x.Digest, null, "the SHA-256 of its text.",
                "mã băm SHA-256 của bộ quy tắc."),
            Rubric = w.Optional("rubric", Forms.Code, x => x.Rubric, default, "the rubric.", "bảng chấm điểm."),
            Unit = w.Required("unit", Forms.Code, x => x.Unit, "the code of the unit.", "mã đơn vị."),
            UnitTitle = w.Optional(
                "unitTitle", Forms.Text!, x => x.UnitTitle, null, "the name of the unit.", "tên đơn vị."),
            Period = w.Optional("period", _period, x => x.Period, null, "the period.", "kỳ."),
            Attributes = w.Optional(
                "attributes", _entries, x => x.Attributes, ValueList<MapEntry<EntrySpec>>.Empty,
                "what is known about the unit itself.", "thuộc tính của đơn vị."),
            Dates = w.Optional(
                "dates", _entries, x => x.Dates, ValueList<MapEntry<EntrySpec>>.Empty,
                "the days of the events that deadlines rest on.", "ngày của các sự kiện mà thời hạn dựa vào."),
            Reviewed = w.Optional(
                "reviewed", _entries, x => x.Reviewed, ValueList<MapEntry<EntrySpec>>.Empty,
                "what reviews of the plan and of checklists answer, for all stages.",
                "số liệu từ kết quả rà soát kế hoạch, danh mục kiểm tra; dùng cho mọi khâu."),
            Relations = w.Optional(
                "relations", _relations, x => x.Relations, ValueList<MapEntry<ValueList<Code>>>.Empty,
                "to which units it is related, by relation.", "quan hệ với đơn vị nào, theo mã quan hệ."),
            Entries = w.Optional(
                "entries", _entries, x => x.Entries, ValueList<MapEntry<EntrySpec>>.Empty,
                "what was entered, where one stage scores.", "các mục nhập, khi chỉ có một khâu chấm."),
            Stages = w.Many(
                "stages", _stage, x => x.Stages, "what was entered, by stage and giver.",
                "các mục nhập, theo khâu và người chấm."),
            Log = w.Optional("log", LogJson.Log!, x => x.Log, null, "what happened, day by day.", "sổ theo dõi."),
            Evidence = w.Optional(
                "evidence", _evidence, x => x.Evidence, ValueList<MapEntry<ValueList<string>>>.Empty,
                "what backs the entries, by code.", "minh chứng, theo mã."),
            Earlier = w.Many(
                "earlier", EarlierJson.Form, x => x.Earlier,
                "what came out in the periods inside this one, where their dossiers are not given.",
                "kết quả các kỳ nằm trong kỳ này, khi không có hồ sơ của các kỳ đó."),
        };

    public static readonly Form<DossierSpec> Shape = new DataForm<DossierSpec>(_shape);

    public static readonly Form<DossierSetSpec> Set = new DataForm<DossierSetSpec>(_setShape);

    /// <summary>The properties of a dossier and of a stage, for the format page.</summary>
    public static IEnumerable<PropertyDescription> Properties() =>
        [.. _shape.Properties(), .. _setShape.Properties(), .. _stageShape.Properties(), .. LogJson.Properties(), .. EarlierJson.Properties()];

    public static byte[] Schema(Language language) => SchemaWriter.Write(_shape, language, mayAccept: false);

    public static byte[] SetSchema(Language language) => SchemaWriter.Write(_setShape, language, mayAccept: false);

    private sealed class DigestForm : Form<string>
    {
        public override Words Name => Forms.Text.Name;

        public override bool TryRead(JsonCursor at, out string value) => Forms.Text.TryRead(at, out value)
            && (Content.IsDigest(value)
                || at.Fault(DiagnosticCatalog.BadDigest, new DiagnosticArgument("value", Quoting.Shorten(value))));

        public override void Write(Utf8JsonWriter to, string value) => Forms.Text.Write(to, value);

        public override void Describe(SchemaWriter to) => to.Text("^[0-9a-f]{64}$");
    }
}
