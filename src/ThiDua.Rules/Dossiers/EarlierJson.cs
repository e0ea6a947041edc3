using System;
using System.Collections.Generic;
using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>The shape of the results of earlier periods.</summary>
internal static class EarlierJson
{
    private static readonly Form<ValueList<MapEntry<EntryValue?>>> _values =
        new ReferenceMapForm<EntryValue?>(EntryJson.Single);

    private static readonly Shape<EarlierSpec> _shape = new(
        "earlier-result",
        "What came out in an earlier period, where its dossier is not given.",
        "Kết quả của một kỳ trước, khi không có hồ sơ của kỳ đó.",
        w => new EarlierSpec
        {
            Rubric = w.Required(
                "rubric", Forms.Code, x => x.Rubric, "the rubric by which it was scored.", "bảng chấm điểm đã dùng."),
            Period = w.Required("period", PeriodForm.Instance, x => x.Period, "the period.", "kỳ."),
            Version = w.Optional(
                "version", Forms.Text!, x => x.Version, null, "the version of the rule set that made it.",
                "phiên bản của bộ quy tắc đã cho kết quả."),
            Digest = w.Optional(
                "digest", DossierJson.Digest!, x => x.Digest, null, "the SHA-256 of the rule set that made it.",
                "mã băm SHA-256 của bộ quy tắc đã cho kết quả."),
            Points = Values(w, "points", x => x.Points, "the points of lines.", "điểm của các dòng."),
            Worth = Values(w, "worth", x => x.Worth, "the worth of lines that applied.", "điểm chuẩn áp dụng của các dòng."),
            Gained = Values(w, "gained", x => x.Gained, "what the bonuses of lines gained.", "điểm cộng của các dòng."),
            Deducted = Values(w, "deducted", x => x.Deducted, "what the deductions of lines took.", "điểm trừ của các dòng."),
            Levels = Values(w, "levels", x => x.Levels, "the levels of outcomes.", "mức của các kết quả xếp loại."),
            FinalPoints = Values(
                w, "final", x => x.FinalPoints, "the points of outcomes after all steps.",
                "điểm cuối cùng của các kết quả xếp loại."),
            Places = Values(w, "places", x => x.Places, "the places in rankings.", "thứ hạng trong các bảng xếp hạng."),
        });

    public static readonly Form<EarlierSpec> Form = new DataForm<EarlierSpec>(_shape);

    public static IEnumerable<PropertyDescription> Properties() => _shape.Properties();

    private static ValueList<MapEntry<EntryValue?>> Values(
        ShapeWalk<EarlierSpec> w,
        string name,
        Func<EarlierSpec, ValueList<MapEntry<EntryValue?>>> get,
        string english,
        string vietnamese) =>
        w.Optional(name, _values, get, ValueList<MapEntry<EntryValue?>>.Empty, english, vietnamese);
}
