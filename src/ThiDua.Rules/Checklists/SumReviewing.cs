using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>Numbers that have to agree → whether they do.</summary>
internal sealed class SumReviewing
{
    private static readonly Given<Fraction> _unknown = Given<Fraction>.Pending([]);

    private readonly Func<SumTerm, SumNumbers> _find;
    private readonly Dictionary<SumTerm, SumNumbers> _found = [];

    /// <param name="numbers">The numbers behind a term.</param>
    public SumReviewing(Func<SumTerm, SumNumbers> numbers) => _find = numbers;

    public IEnumerable<SumReview> Review(IEnumerable<ChecklistSum> sums) =>
        sums.SelectMany(sum => sum.InEachRow ? InRows(sum) : [Compare(sum, null, term => NumbersOf(term).Total)]);

    /// <summary>
    /// One sum over many units, and over all rows of a table: where it does not apply it adds nothing.
    /// </summary>
    public static SumReview Together(ChecklistSum sum, IEnumerable<SumReview> reviews)
    {
        var all = reviews.Where(one => one.State != SumState.NotApplicable).ToList();
        var left = all.Aggregate(
            (Fraction?)Fraction.Zero, (total, one) => total is { } known && one.Left is { } more ? known + more : null);
        var right = all.Aggregate(Fraction.Zero, (total, one) => total + one.Right);
        var missing = ValueList.From(all.SelectMany(one => one.Missing).Distinct());
        if (all.Count == 0) return new SumReview(sum, null, SumState.NotApplicable, null, right, missing);
        // What is missing in one unit is missing in the sum, so there is nothing to compare.
        var state = left is not { } known || missing.Count > 0 ? SumState.Waiting
            : Agree(sum.How, known, right) ? SumState.Holds
            : SumState.Broken;
        return new SumReview(sum, null, state, left, right, missing);
    }

    /// <summary>A sum of which nothing was answered.</summary>
    public static SumReview Unanswered(ChecklistSum sum) => Compare(sum, null, _ => _unknown);

    private IEnumerable<SumReview> InRows(ChecklistSum sum)
    {
        int rows = NumbersOf(sum.Of).Rows.Count;
        for (int i = 0; i < rows; i++)
        {
            int row = i;
            yield return Compare(sum, i + 1, term => NumbersOf(term).Rows[row]);
        }
    }

    /// <summary>Rows by the thousand ask for the same columns again and again.</summary>
    private SumNumbers NumbersOf(SumTerm term)
    {
        if (!_found.TryGetValue(term, out var numbers)) _found.Add(term, numbers = _find(term));
        return numbers;
    }

    /// <summary>Parts that do not apply are left out; while one is not known nothing is compared.</summary>
    private static SumReview Compare(ChecklistSum sum, int? row, Func<SumTerm, Given<Fraction>> numberOf)
    {
        var left = numberOf(sum.Of);
        var parts = sum.Parts.Select(term => (Term: term, Number: numberOf(term))).ToList();
        var missing = ValueList.From(parts
            .Prepend((Term: sum.Of, Number: left))
            .Where(part => part.Number.IsPending)
            .Select(part => part.Term));
        var right = parts
            .Where(part => part.Number.IsValue)
            .Aggregate(Fraction.Zero, (total, part) => total + part.Number.Value);
        bool isNothing = left.IsNotApplicable || parts.TrueForAll(part => part.Number.IsNotApplicable);
        var state = isNothing ? SumState.NotApplicable
            : missing.Count > 0 ? SumState.Waiting
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

/// <summary>The numbers behind a term of a sum.</summary>
/// <param name="Total">All of them together; not known while one that is due is not there.</param>
/// <param name="Rows">Those of each row of a table; none for an answer that is a number itself.</param>
internal sealed record SumNumbers(Given<Fraction> Total, ValueList<Given<Fraction>> Rows)
{
    /// <summary>A number that stands for itself.</summary>
    public static SumNumbers Of(Given<Fraction> number) => new(number, ValueList<Given<Fraction>>.Empty);

    /// <summary>
    /// A column: a cell that may stay empty is left out, one that is due and is not there is waited for.
    /// </summary>
    public static SumNumbers Of(AnswerValue.Table table, ChecklistColumn column)
    {
        var cells = table.Rows.Select(row => Cell(row, column)).ToList();
        var total = cells.Exists(cell => cell.IsPending) ? Given<Fraction>.Pending([])
            : Given.Of(cells.Where(cell => cell.IsValue).Aggregate(Fraction.Zero, (sum, cell) => sum + cell.Value));
        return new SumNumbers(total, ValueList.From(cells));
    }

    private static Given<Fraction> Cell(AnswerRow row, ChecklistColumn column) =>
        row.Find(column.Code) is AnswerValue.Number number ? Given.Of(number.Value)
        : row.Misses(column) ? Given<Fraction>.Pending([])
        : Given<Fraction>.NotApplicable;
}
