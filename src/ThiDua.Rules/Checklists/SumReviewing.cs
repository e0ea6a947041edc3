using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>Numbers that have to agree → whether they do.</summary>
internal sealed class SumReviewing
{
    private readonly Func<SumTerm, IReadOnlyList<Fraction?>?> _numbers;

    /// <param name="numbers">
    /// The numbers behind a term: one for an answer, one for each row of a table, of which an empty cell is null; none
    /// where it does not apply; null where it is not known.
    /// </param>
    public SumReviewing(Func<SumTerm, IReadOnlyList<Fraction?>?> numbers) => _numbers = numbers;

    public IEnumerable<SumReview> Review(IEnumerable<ChecklistSum> sums) =>
        sums.SelectMany(sum => sum.InEachRow ? InRows(sum) : [Whole(sum)]);

    private IEnumerable<SumReview> InRows(ChecklistSum sum)
    {
        int rows = _numbers(sum.Of)?.Count ?? 0;
        for (int i = 0; i < rows; i++)
        {
            int row = i;
            yield return Compare(sum, i + 1, term => Cell(term, row));
        }
    }

    private SumReview Whole(ChecklistSum sum) => Compare(sum, null, Total);

    private Given<Fraction> Cell(SumTerm term, int row) =>
        _numbers(term)?[row] is { } number ? Given.Of(number) : Given<Fraction>.Pending([]);

    /// <summary>A column stands for its sum; an empty cell of it is left out, and found for itself.</summary>
    private Given<Fraction> Total(SumTerm term)
    {
        if (_numbers(term) is not { } numbers) return Given<Fraction>.Pending([]);
        return numbers.Count == 0 && term.Column.IsEmpty
            ? Given<Fraction>.NotApplicable
            : Given.Of(numbers.Aggregate(Fraction.Zero, (sum, one) => one is { } number ? sum + number : sum));
    }

    /// <summary>Parts that do not apply are left out; while one is not known nothing is compared.</summary>
    private static SumReview Compare(ChecklistSum sum, int? row, Func<SumTerm, Given<Fraction>> numberOf)
    {
        var left = numberOf(sum.Of);
        var parts = sum.Parts.Select(term => (Term: term, Number: numberOf(term))).ToList();
        var missing = ValueList.From(parts.Where(part => part.Number.IsPending).Select(part => part.Term));
        var right = parts
            .Where(part => part.Number.IsValue)
            .Aggregate(Fraction.Zero, (total, part) => total + part.Number.Value);
        bool isNothing = left.IsNotApplicable || parts.TrueForAll(part => part.Number.IsNotApplicable);
        var state = isNothing ? SumState.NotApplicable
            : left.IsPending || missing.Count > 0 ? SumState.Waiting
            : Agree(sum.How, left.Value, right) ? SumState.Holds
            : SumState.Broken;
        return new SumReview(sum, row, state, left.TryGetValue(out var number) ? number : null, right, missing);
    }

    private static bool Agree(SumHow how, Fraction left, Fraction right) => how switch
    {
        SumHow.Equals => left == right,
        SumHow.AtMost => left <= right,
        SumHow.AtLeast => left >= right,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
