using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Whether what one result says lies inside what another says is possible.</summary>
internal static class Possible
{
    /// <summary>The first thing of the narrower result that the wider one does not hold; null for none.</summary>
    public static string? Outside(Evaluation narrower, Evaluation wider) =>
        narrower.Lines.Zip(wider.Lines, Outside).FirstOrDefault(fault => fault is not null)
        ?? narrower.Outcomes.Zip(wider.Outcomes, Outside).FirstOrDefault(fault => fault is not null);

    private static string? Outside(LineResult narrower, LineResult wider)
    {
        bool appliesWell = wider.MayBeNotApplicable || !narrower.MayBeNotApplicable;
        bool isInside = narrower.Points.IsNotApplicable
            || (!wider.Points.IsNotApplicable && wider.Possible.Hull(narrower.Possible) == wider.Possible);
        return narrower.IsOnSheet == wider.IsOnSheet && appliesWell && isInside ? null
            : $"{narrower.Line.Code}: {narrower.Possible} n/a {narrower.MayBeNotApplicable} "
                + $"is not inside {wider.Possible} n/a {wider.MayBeNotApplicable}";
    }

    private static string? Outside(OutcomeResult narrower, OutcomeResult wider) =>
        narrower.Possible.All(wider.Possible.Contains) && (wider.MayBeUngraded || !narrower.MayBeUngraded)
            && IsFinalInside(narrower, wider) ? null
            : Showing.Show(narrower) + " is not inside " + Showing.Show(wider);

    private static bool IsFinalInside(OutcomeResult narrower, OutcomeResult wider) =>
        narrower.FinalPoints is null or { IsNotApplicable: true }
        || (wider.FinalPoints is { IsNotApplicable: false }
            && wider.PossibleFinalPoints.Hull(narrower.PossibleFinalPoints) == wider.PossibleFinalPoints);

    /// <summary>The first thing of the slow way that the wider result does not hold; null for none.</summary>
    public static string? Outside(SlowScoring slow, Evaluation wider) =>
        wider.Lines.Where(line => line.Line.Code.Value[0] != SheetMaker.Unused)
            .Select(line => Outside(slow.Line(line.Line.Code.Value), line))
            .Concat(wider.Outcomes.Select(outcome => Outside(slow, outcome)))
            .FirstOrDefault(fault => fault is not null);

    private static string? Outside(SlowLine? slow, LineResult wider)
    {
        if (slow is null || !wider.IsOnSheet)
            return (slow is null) == !wider.IsOnSheet ? null : wider.Line.Code + " on the sheet: " + wider.IsOnSheet;
        bool isIn = slow.Points is { } points
            ? !wider.Points.IsNotApplicable && wider.Possible.Contains(Exactly(points))
            : wider.MayBeNotApplicable || wider.Points.IsNotApplicable;
        return isIn ? null : wider.Line.Code + ": " + (slow.Points is { } some ? Exactly(some) : "n/a")
            + " was not possible: " + wider.Possible;
    }

    private static string? Outside(SlowScoring slow, OutcomeResult wider)
    {
        string code = wider.Outcome.Code.Value;
        bool isIn = slow.Level(code) is { } level
            ? wider.Possible.Any(one => one.Code.Value == level)
            : wider.MayBeUngraded;
        bool isFinalIn = wider.FinalPoints is null || (slow.Final(code) is { } points
            ? !wider.FinalPoints.Value.IsNotApplicable && wider.PossibleFinalPoints.Contains(Exactly(points))
            : wider.FinalPoints.Value.IsNotApplicable || wider.FinalPoints.Value.IsPending);
        return isIn && isFinalIn ? null
            : code + ": " + slow.Level(code) + " was not possible: " + Showing.Show(wider) + wider.PossibleFinalPoints;
    }

    private static Points Exactly(Exact exact) => Points.From(Fraction.Of(exact.Over, exact.Under));

    /// <summary>The first thing of a provisional result that the evaluation does not hold possible.</summary>
    public static string? Outside(ProvisionalResult narrower, Evaluation wider) =>
        narrower.Outcomes.Zip(wider.Outcomes, Outside).FirstOrDefault(fault => fault is not null)
        ?? (narrower.Total.IsNotApplicable || wider.PossibleTotal.Hull(narrower.PossibleTotal) == wider.PossibleTotal
            ? null : narrower.PossibleTotal + " is not inside " + wider.PossibleTotal);
}
