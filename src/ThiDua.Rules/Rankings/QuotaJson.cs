using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>The shapes of the parts of a quota.</summary>
internal static class QuotaJson
{
    public static readonly Shape<QuotaLimitSpec> Limit = new(
        "limit",
        "How many units at most: a share of the base, or a number.",
        "Số đơn vị tối đa: tỷ lệ trên cơ sở tính, hoặc một số lượng.",
        w => new QuotaLimitSpec
        {
            Share = w.Optional(
                "share",
                MeasureJson.Form!,
                x => x.Share,
                null,
                "a share of the base, above 0 and at most 100%; or a measure in shares that is the same for all units of a group.",
                "tỷ lệ trên cơ sở tính, lớn hơn 0 và không quá 100%; hoặc một chỉ số kiểu tỷ lệ, giống nhau ở mọi đơn vị trong nhóm."),
            AtLeast = w.Optional(
                "atLeast",
                MeasureJson.Number!,
                x => x.AtLeast,
                null,
                "beside a share: so many units of each group have a place however little the share gives.",
                "đi kèm tỷ lệ: số đơn vị tối thiểu được giữ mức trong mỗi nhóm, dù tỷ lệ cho ít hơn."),
            Number = w.Optional("number", MeasureJson.Number!, x => x.Number, null, "a number of units in each group of a scope.", "số đơn vị trong mỗi nhóm của phạm vi."),
        });

    public static readonly Shape<QuotaBaseSpec> Base = new(
        "base",
        "Of what the share is taken, in each group of a scope: the units that hold one of the levels, or a count.",
        "Cơ sở tính tỷ lệ trong mỗi nhóm của phạm vi: các đơn vị đang ở một trong các mức, hoặc một số lượng.",
        w => new QuotaBaseSpec
        {
            Levels = w.Many("levels", new ListForm<Code>(Forms.Code) { Most = 64 }, x => x.Levels, "levels of this outcome; their holders are counted.", "các mức của kết quả này; đếm các đơn vị đạt mức đó."),
            Counted = w.Optional(
                "counted",
                new OptionalForm<QuotaCounted>(new WordForm<QuotaCounted>(("before", QuotaCounted.Before), ("after", QuotaCounted.After))),
                x => x.Counted,
                null,
                "before this step, or after it: then the demoted count with the level they got.",
                "before: đếm trước bước này; after: đếm sau bước này, đơn vị bị hạ tính theo mức mới."),
            Of = w.Optional("of", MeasureJson.Form!, x => x.Of, null, "a count that is the same for all units of a group.", "một số lượng, giống nhau ở mọi đơn vị trong nhóm."),
        });

    public static readonly Form<RoundingMode> Round = new WordForm<RoundingMode>(
        ("down", RoundingMode.Down), ("half-up", RoundingMode.HalfUp), ("up", RoundingMode.Up));

    public static readonly Form<QuotaTies> Ties = new WordForm<QuotaTies>(
        ("unresolved", QuotaTies.Unresolved), ("all-out", QuotaTies.AllOut), ("all-in", QuotaTies.AllIn));
}
