using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// On what each point of a total rests (truy nguyên điểm số): evidence, an explanation, or nothing. The parts add up to
/// the total.
/// </summary>
public sealed record PointsTrace
{
    internal PointsTrace(Evaluation evaluation, ValueList<TracedPoints> parts)
    {
        Evaluation = evaluation;
        Parts = parts;
    }

    /// <summary>The result that was followed down.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>The parts of the total, in the order of the rule set.</summary>
    public ValueList<TracedPoints> Parts { get; }

    /// <summary>The points that evidence backs (điểm có minh chứng).</summary>
    public Points Backed => SumOf(PointsBacking.Backed);

    /// <summary>The points that the rules or somebody's reason explain (điểm có giải trình).</summary>
    public Points Explained => SumOf(PointsBacking.Explained);

    /// <summary>The points that rest on nothing but what was entered (điểm chưa có minh chứng).</summary>
    public Points Unbacked => SumOf(PointsBacking.Unbacked);

    /// <summary>Whether some part is not known yet, so that the sums are only of what is known.</summary>
    public bool IsOpen => Parts.Any(part => part.Points is null);

    /// <summary>Follows the total of an evaluation down to what was entered.</summary>
    /// <exception cref="ArgumentNullException">There is no evaluation.</exception>
    public static PointsTrace Of(Evaluation evaluation) =>
        PointsTracing.Trace(Require.NotNull(evaluation, nameof(evaluation)));

    private Points SumOf(PointsBacking backing) => Parts
        .Where(part => part.Backing == backing)
        .Aggregate(Points.Zero, (sum, part) => part.Points is { } points ? sum + points : sum);
}

/// <summary>A part of a total and what it rests on (một phần điểm và căn cứ).</summary>
/// <param name="Line">The line that gives or takes the points.</param>
/// <param name="Title">Its words; the code where there are none.</param>
/// <param name="Points">How many; below zero for what is taken; null while that is not known.</param>
/// <param name="Backing">What they rest on.</param>
/// <param name="Inputs">The entries that they were made from.</param>
/// <param name="Evidence">What backs these entries.</param>
public sealed record TracedPoints(
    Code Line,
    string Title,
    Points? Points,
    PointsBacking Backing,
    ValueList<Code> Inputs,
    ValueList<string> Evidence);

/// <summary>What points rest on (căn cứ của điểm).</summary>
public enum PointsBacking
{
    /// <summary>Evidence backs everything that they were made from (có minh chứng).</summary>
    Backed = 0,

    /// <summary>The rule alone gives them, or a reason or review stands behind the entries (có giải trình).</summary>
    Explained = 1,

    /// <summary>Something that they were made from was entered and nothing else (chưa có minh chứng).</summary>
    Unbacked = 2,
}
