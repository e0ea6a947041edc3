using System.Collections.Generic;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>The values that an input can take, numbered from 0, where there are few enough.</summary>
internal sealed class InputValues
{
    private readonly Input _input;
    private readonly Fraction _step;

    private InputValues(Input input, int count, Fraction step)
    {
        _input = input;
        Count = count;
        _step = step;
    }

    /// <summary>
    /// How many values are numbered, maybe not the greatest ones; "not applicable" is the last where it may be entered.
    /// </summary>
    public int Count { get; }

    private int Steps => _input.MayBeNotApplicable ? Count - 1 : Count;

    /// <summary>The values of an input, at most so many; null when they cannot be numbered.</summary>
    public static InputValues? Of(Input input, int most)
    {
        int more = input.MayBeNotApplicable ? 1 : 0;
        if (input.Measure.Levels is { } levels)
            return new InputValues(input, levels.Levels.Count + more, Fraction.One);
        if (!input.Measure.IsNumber || input.Range.Least is not { } least || !input.Range.IncludesLeast) return null;
        if ((input.Step ?? Grid(input.GridDecimals)) is not { } step || !(least / step).IsWhole && input.Step is null)
            return null;
        if (input.Range.Greatest is not { } greatest) return new InputValues(input, most, step);
        var steps = ((greatest - least) / step).Round(Rounding.Of(0, RoundingMode.Down));
        bool isWhole = steps < Fraction.Of(most - more);
        return new InputValues(input, isWhole ? (int)steps.Numerator + 1 + more : most, step);
    }

    /// <summary>The answer of a number; a number below 0 is an answer that was not given.</summary>
    public Answer this[int number]
    {
        get
        {
            if (number < 0) return _input.Missing(PendingKind.Missing);
            if (_input.MayBeNotApplicable && number == Count - 1) return Answer.NotApplicable;
            return _input.Measure.Levels is not null
                ? Answer.Level(number)
                : Answer.Number(_input.Range.Least!.Value + (Fraction.Of(number) * _step));
        }
    }

    /// <summary>The number of an answer; -1 when it has none.</summary>
    public int NumberOf(Answer answer)
    {
        if (answer.IsNotApplicable) return Count - 1;
        if (_input.Measure.Levels is not null) return Bits.Lowest(answer.Options);
        var steps = (answer.Value - _input.Range.Least!.Value) / _step;
        return steps.IsWhole && steps < Fraction.Of(Steps) ? (int)steps.Numerator : -1;
    }

    /// <summary>
    /// The values of every input, in the order of the numbers, for one number of a whole combination.
    /// </summary>
    public static void Enter(IReadOnlyList<InputValues> all, ValueList<int> slots, int combination, PartScoring scoring)
    {
        for (int i = slots.Count - 1; i >= 0; i--)
        {
            scoring.Enter(slots[i], all[i][combination % all[i].Count]);
            combination /= all[i].Count;
        }
    }

    private static Fraction? Grid(int? decimals) =>
        decimals is { } d
            ? Fraction.One / Fraction.Of(System.Numerics.BigInteger.Pow(10, d), System.Numerics.BigInteger.One)
            : null;
}
