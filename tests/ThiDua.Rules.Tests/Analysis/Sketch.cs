using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>One line of a random rule set: numbers from which <see cref="SketchJson"/> makes a valid line.</summary>
internal sealed record LineSketch(
    int Kind,
    int Number,
    int Limit,
    int Twist,
    IReadOnlyList<LineSketch> Criteria,
    IReadOnlyList<LineSketch> Bonuses,
    IReadOnlyList<LineSketch> Deductions)
{
    public IEnumerable<LineSketch> Smaller()
    {
        foreach (var child in Criteria) yield return child;
        foreach (var list in Shorter(Criteria)) yield return this with { Criteria = list };
        foreach (var list in Shorter(Bonuses)) yield return this with { Bonuses = list };
        foreach (var list in Shorter(Deductions)) yield return this with { Deductions = list };
        if (Limit != 0) yield return this with { Limit = 0 };
        if (Twist != 0) yield return this with { Twist = 0 };
        if (Kind != 0) yield return this with { Kind = 0 };
        if (Number > 1) yield return this with { Number = 1 };
    }

    public override string ToString() =>
        $"({Kind} {Number} {Limit} {Twist} c[{string.Join(' ', Criteria)}] b[{string.Join(' ', Bonuses)}] "
        + $"d[{string.Join(' ', Deductions)}])";

    private static IEnumerable<IReadOnlyList<LineSketch>> Shorter(IReadOnlyList<LineSketch> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            yield return [.. lines.Where((_, other) => other != i)];
            foreach (var smaller in lines[i].Smaller())
                yield return [.. lines.Select((line, j) => j == i ? smaller : line)];
        }
    }
}

/// <summary>A random rule set: valid, and small enough for all its dossiers to be tried.</summary>
internal sealed record Sketch(LineSketch Root, bool IsBounded, int Bands, int Gates)
{
    public static Arbitrary<Sketch> Any { get; } = Arb.From(Generator(), Smaller);

    /// <summary>All cases that can be made.</summary>
    public static IReadOnlyList<string> AllCases { get; } =
    [
        .. SketchJson.KindNames, "limit:atMost", "limit:atLeast", "limit:both", "limit:none", "limit:far",
        "round", "take:greatest", "appliesTo", "take:one-of", "section in a section", "bonus", "deduction",
        "bounds:bounded", "bounds:open", "no gate", .. Enumerable.Range(0, 8).Select(i => "gate " + i),
    ];

    private static readonly string[] _limits =
        ["", "limit:atMost", "limit:atLeast", "limit:both", "limit:none", "limit:far"];

    private static readonly string[] _twists = ["", "round", "take:greatest", "appliesTo", "take:one-of"];

    /// <summary>Which of them it is.</summary>
    public IEnumerable<string> Cases =>
    [
        IsBounded ? "bounds:bounded" : "bounds:open", Gates == 0 ? "no gate" : "",
        .. Enumerable.Range(0, 8).Where(i => (Gates >> i & 1) == 1).Select(i => "gate " + i), .. CasesOf(Root, 0),
    ];

    public override string ToString() => SketchJson.Of(this);

    private static IEnumerable<string> CasesOf(LineSketch line, int depth) =>
    [
        line.Criteria.Count == 0 ? SketchJson.KindNames[line.Kind] : depth > 0 ? "section in a section" : "",
        _limits[line.Limit], _twists[line.Twist],
        line.Bonuses.Count > 0 ? "bonus" : "", line.Deductions.Count > 0 ? "deduction" : "",
        .. line.Criteria.SelectMany(child => CasesOf(child, depth + 1)),
    ];

    private static IEnumerable<Sketch> Smaller(Sketch sketch)
    {
        if (sketch.Gates != 0) yield return sketch with { Gates = 0 };
        for (int bit = 1; bit <= sketch.Gates; bit <<= 1)
            if ((sketch.Gates & bit) != 0) yield return sketch with { Gates = sketch.Gates & ~bit };
        if (sketch.Bands != 0) yield return sketch with { Bands = 0 };
        foreach (var root in sketch.Root.Smaller())
            if (root.Criteria.Count > 0) yield return sketch with { Root = root };
    }

    private static Gen<Sketch> Generator() =>
        from root in Line(3)
        from bounded in Gen.Elements(true, true, false)
        from bands in Gen.Choose(0, 20)
        from gates in Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Choose(0, 255)))
        select new Sketch(root, bounded, bands, gates);

    private static Gen<LineSketch> Line(int depth) =>
        from kind in Gen.Choose(0, SketchJson.Kinds - 1)
        from number in Gen.Choose(1, 6)
        from limit in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(0, 5)))
        from twist in Gen.Frequency((4, Gen.Constant(0)), (2, Gen.Choose(0, 4)))
        from criteria in depth == 3 ? Lines(1, 3, 2)
            : depth > 0 ? Gen.Frequency((3, None), (1, Lines(1, 3, depth - 1)))
            : None
        from bonuses in depth > 0 ? Gen.Frequency((3, None), (1, Lines(1, 1, 0))) : None
        from deductions in depth > 0 ? Gen.Frequency((2, None), (1, Lines(1, 2, 0))) : None
        select new LineSketch(kind, number, limit, twist, criteria, bonuses, deductions);

    private static Gen<IReadOnlyList<LineSketch>> None { get; } = Gen.Constant((IReadOnlyList<LineSketch>)[]);

    private static Gen<IReadOnlyList<LineSketch>> Lines(int least, int most, int depth) =>
        from count in Gen.Choose(least, most)
        from lines in Line(depth).ListOf(count)
        select (IReadOnlyList<LineSketch>)[.. lines];
}
