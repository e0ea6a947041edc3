using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// What came out for the unit of a dossier in an earlier period (kết quả kỳ trước): it stands for the dossier of that
/// period where only the result was kept. What it does not say is not known. Results are equal when they say the same,
/// wherever they stood.
/// </summary>
public sealed record EarlierResult
{
    internal EarlierResult(EarlierSpec written) => Spec = written;

    /// <summary>The rubric (bảng chấm điểm) by which it was scored.</summary>
    public Code Rubric => Spec.Rubric;

    /// <summary>The period (kỳ) that it is about.</summary>
    public Period Period => Spec.Period;

    /// <summary>The version of the rule set that made it; null where it is not said.</summary>
    public string? Version => Spec.Version;

    /// <summary>The SHA-256 of the rule set that made it; null where it is not said.</summary>
    public string? Digest => Spec.Digest;

    /// <summary>A free remark (ghi chú); it never changes a result.</summary>
    public string? Note => Spec.Note;

    /// <summary>The points of lines (điểm chấm), by the code of the line; not negative for deductions.</summary>
    public CodeMap<EntryValue> Points => Map(Spec.Points);

    /// <summary>The worth that applied (điểm chuẩn áp dụng), by the code of the line.</summary>
    public CodeMap<EntryValue> Worth => Map(Spec.Worth);

    /// <summary>What bonuses gained (điểm cộng), by the code of the line.</summary>
    public CodeMap<EntryValue> Gained => Map(Spec.Gained);

    /// <summary>What deductions took (điểm trừ), by the code of the line; not negative.</summary>
    public CodeMap<EntryValue> Deducted => Map(Spec.Deducted);

    /// <summary>The levels (mức đạt được), by the code of the outcome; not applicable is not graded.</summary>
    public CodeMap<EntryValue> Levels => Map(Spec.Levels);

    /// <summary>The points after all steps of grading (điểm cuối cùng), by the code of the outcome.</summary>
    public CodeMap<EntryValue> FinalPoints => Map(Spec.FinalPoints);

    /// <summary>The places (thứ hạng), by the code of the ranking; from 1.</summary>
    public CodeMap<EntryValue> Places => Map(Spec.Places);

    /// <summary>Where it stands; it takes no part in equality.</summary>
    public Place At => Spec.At;

    internal EarlierSpec Spec { get; }

    /// <summary>Rubric and period, such as <c>month 2031-03</c>.</summary>
    public override string ToString() => Rubric + " " + Period;

    private static CodeMap<EntryValue> Map(ValueList<MapEntry<EntryValue?>> written) => CodeMap.From(written
        .Where(entry => entry.Value is not null) // null is not known
        .Select(entry => new KeyValuePair<Code, EntryValue>(entry.Key, entry.Value!)));
}
