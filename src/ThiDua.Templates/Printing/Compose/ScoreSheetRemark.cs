using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>
/// Something that changes a sum on a score sheet (ghi chú): in words, and by how much where that is known.
/// </summary>
/// <param name="Words">What it is, such as "Giới hạn không quá 100 điểm".</param>
/// <param name="Value">The points; below zero for what is taken; null where there is no one number.</param>
internal sealed record ScoreSheetRemark(string Words, Points? Value)
{
    /// <summary>Whether it is what is added to, and not what is added: then it has no plus.</summary>
    public bool IsBase { get; init; }

    /// <summary>What stands in the place of a number, such as what is still possible.</summary>
    public string? Open { get; init; }

    /// <summary>The number as printed; empty where there is none.</summary>
    public string Number => Value is { } points ? (IsBase ? Numbers.Of(points) : Numbers.Signed(points)) : Open ?? "";

    /// <summary>Several in one cell.</summary>
    public static string Join(IEnumerable<ScoreSheetRemark> remarks) => string.Join("; ", remarks);

    /// <summary>
    /// Changes one after the other. Where one of them alone is a number without end, as rescaling is before it is
    /// rounded, they are told together: people add up what stands there.
    /// </summary>
    public static IReadOnlyList<ScoreSheetRemark> Readable(IReadOnlyList<ScoreSheetRemark> changes)
    {
        if (changes.Count < 2 || changes.Any(one => one.Value is null)) return changes;
        if (changes.All(one => one.Value!.Value.IsDecimal)) return changes;
        string words = string.Join(", ", changes.Select((one, i) => i == 0 ? one.Words : Lower(one.Words)));
        var sum = changes.Aggregate(Points.Zero, (whole, one) => whole + one.Value!.Value);
        return [new(words, sum)];
    }

    /// <inheritdoc />
    public override string ToString() => Number.Length == 0 ? Words : Words + ": " + Number;

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words.Substring(1);
}
