using ThiDua.Rules.Json;

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
        });

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
