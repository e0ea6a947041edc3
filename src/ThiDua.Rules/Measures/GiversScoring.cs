using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>The marks of several givers → the mark that counts.</summary>
internal static class GiversScoring
{
    /// <summary>Combines the marks of all givers; who says "not applicable" is left out.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="marks">One answer for each giver, in their order; as many as the rule needs.</param>
    /// <param name="open">What a giver who entered nothing may still give.</param>
    /// <param name="on">The code that waits for a third mark.</param>
    public static Answer Combine(GiversRule rule, IReadOnlyList<Answer> marks, Answer open, Code on) =>
        rule.How == GiversHow.MeanUnlessApart
            ? Choose(Distance(rule, marks), marks, open, on)
            : Slice(rule.How, marks);

    /// <summary>Whether the first two marks can be closer than the distance, and whether they can be apart.</summary>
    public static GiversDistance Distance(GiversRule rule, IReadOnlyList<Answer> marks)
    {
        var difference = Ranges.Sum(marks[0].Range, Ranges.Negate(marks[1].Range));
        bool canBeApart = !(difference.Greatest < rule.Apart) || !(difference.Least > -rule.Apart);
        bool canBeClose = !(difference.Least >= rule.Apart) && !(difference.Greatest <= -rule.Apart);
        return new GiversDistance(canBeClose, canBeApart);
    }

    /// <summary>The mean of the first two marks, the third one, or what may be either.</summary>
    public static Answer Choose(GiversDistance distance, IReadOnlyList<Answer> marks, Answer open, Code on)
    {
        var mean = Slice(GiversHow.Mean, [marks[0], marks[1]]);
        if (!distance.CanBeApart) return mean;
        var third = marks.Count > 2 ? marks[2] : open;
        if (!distance.CanBeClose) return third.IsPending ? Waiting(third, on) : third;
        return TableScoring.Hull([mean, third], mean.Reasons);
    }

    private static Answer Waiting(Answer third, Code on) => Answer.Pending(
        third.Range, third.MayBeNotApplicable, ValueList.Of(new PendingReason(PendingKind.ThirdMark, on)));

    private static Answer Slice(GiversHow how, IReadOnlyList<Answer> marks)
    {
        var there = marks.Where(mark => !mark.IsNotApplicable).ToList();
        if (there.Count == 0) return Answer.NotApplicable;
        var least = End(how, there, mark => mark.Least, 1);
        if (there.TrueForAll(mark => mark.IsValue)) return Answer.Number(least!.Value);
        var greatest = End(how, there, mark => mark.Greatest, -1);
        return Answer.Pending(
            Ranges.Of(least, greatest), there.TrueForAll(mark => mark.MayBeNotApplicable), Answer.Merge(there));
    }

    /// <summary>
    /// The least (or greatest) that can come out. Whoever may still say "not applicable" may be left out: of so many
    /// of these it is worst (or best) to keep those with the least (or greatest) marks.
    /// </summary>
    private static Fraction? End(
        GiversHow how, List<Answer> marks, System.Func<Answer, Fraction?> end, int direction)
    {
        var sure = marks.Where(mark => !mark.MayBeNotApplicable).Select(end).ToList();
        var unsure = marks.Where(mark => mark.MayBeNotApplicable).Select(end).ToList();
        unsure.Sort((a, b) => Compare(a, b, direction) * direction);
        Fraction? found = null;
        bool any = false;
        for (int kept = sure.Count == 0 ? 1 : 0; kept <= unsure.Count; kept++)
        {
            var ends = sure.Concat(unsure.Take(kept)).ToList();
            ends.Sort((a, b) => Compare(a, b, direction));
            var one = Mean(how, ends);
            if (!any || Compare(one, found, direction) * direction < 0) found = one;
            any = true;
        }

        return found;
    }

    /// <summary>Every rule is the mean of some of the marks in their order.</summary>
    private static Fraction? Mean(GiversHow how, List<Fraction?> sorted)
    {
        int count = sorted.Count;
        var (from, to) = how switch
        {
            GiversHow.Mean => (0, count),
            GiversHow.Median => ((count - 1) / 2, (count / 2) + 1),
            GiversHow.Least => (0, 1),
            GiversHow.Greatest => (count - 1, count),
            // A line below may be not applicable for most of them: then nothing is dropped.
            GiversHow.WithoutExtremes => count < 3 ? (0, count) : (1, count - 1),
            GiversHow.MeanUnlessApart or _ => throw new System.Diagnostics.UnreachableException(),
        };
        var sum = Fraction.Zero;
        for (int i = from; i < to; i++)
        {
            if (sorted[i] is not { } one) return null;
            sum += one;
        }

        return sum / Fraction.Of(to - from);
    }

    /// <summary>An end that is missing lies below all lower ends, and above all upper ones.</summary>
    private static int Compare(Fraction? a, Fraction? b, int direction) => (a, b) switch
    {
        (null, null) => 0,
        (null, _) => -direction,
        (_, null) => direction,
        ({ } x, { } y) => x.CompareTo(y),
    };
}

/// <summary>What is known of the distance of two marks.</summary>
internal readonly record struct GiversDistance(bool CanBeClose, bool CanBeApart);
