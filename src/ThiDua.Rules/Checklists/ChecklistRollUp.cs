using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>
/// The reviews of many units together (tổng hợp kết quả kiểm tra): how many are how far, sums of numbers, lists of
/// texts, and who has not answered. The order of the reviews changes nothing.
/// </summary>
public sealed record ChecklistRollUp
{
    internal ChecklistRollUp(Checklist checklist, ValueList<ChecklistReview> reviews)
    {
        Checklist = checklist;
        Reviews = reviews;
    }

    /// <summary>The checklist.</summary>
    public Checklist Checklist { get; }

    /// <summary>The reviews, by the codes of the units.</summary>
    public ValueList<ChecklistReview> Reviews { get; }

    /// <summary>
    /// The units of which there are several reviews, so that none counts (đơn vị có nhiều bản trả lời).
    /// </summary>
    public ValueList<Code> Repeated { get; internal init; } = ValueList<Code>.Empty;

    /// <summary>Who has to answer and has not (đơn vị chưa báo cáo), in the order of the checklist.</summary>
    public ValueList<ChecklistUnit> Silent { get; internal init; } = ValueList<ChecklistUnit>.Empty;

    /// <summary>Each item with what the units answered, each before those below it.</summary>
    public ValueList<ItemRollUp> Items { get; internal init; } = ValueList<ItemRollUp>.Empty;

    /// <summary>
    /// Whether the sums of all units agree, as those of each unit have to (đối chiếu số tổng hợp). Units to which a sum
    /// does not apply add nothing; what has to hold in each row is held of all rows together.
    /// </summary>
    public ValueList<SumReview> Sums { get; internal init; } = ValueList<SumReview>.Empty;

    /// <summary>How complete all units are together.</summary>
    public Completeness Completeness => ChecklistReviewing.Total(Reviews.Select(review => review.Completeness));

    /// <summary>What has to be put right in all units, by unit (các nội dung phải khắc phục).</summary>
    public IEnumerable<UnitFinding> Findings => Reviews.SelectMany(review =>
        review.Findings.Where(one => one.IsOpen).Select(one => new UnitFinding(review.Unit, review.UnitTitle, one)));

    /// <summary>
    /// Puts the reviews of one checklist together, at most one of each unit. For files that units sent, where that is
    /// not sure, take <see cref="RuleSetChecklists.RollUpChecklist"/>, which tells what does not fit.
    /// </summary>
    /// <exception cref="ArgumentNullException">There are no reviews, or one is missing.</exception>
    /// <exception cref="ArgumentException">
    /// There is no review at all, they are of several checklists or rule sets, or two are of one unit.
    /// </exception>
    public static ChecklistRollUp Of(IEnumerable<ChecklistReview> reviews)
    {
        var all = Require.NotNull(reviews, nameof(reviews))
            .Select(review => Require.NotNull(review, nameof(reviews)))
            .OrderBy(review => review.Unit)
            .ToList();
        if (all.Count == 0) throw new ArgumentException("There is no review.", nameof(reviews));
        bool isOne = all.TrueForAll(one => one.Checklist.Code == all[0].Checklist.Code
            && one.RuleSet == all[0].RuleSet && one.Digest == all[0].Digest);
        if (!isOne) throw new ArgumentException("They are reviews of several checklists.", nameof(reviews));
        for (int i = 1; i < all.Count; i++)
            if (all[i].Unit == all[i - 1].Unit)
                throw new ArgumentException($"There are two reviews of \"{all[i].Unit}\".", nameof(reviews));

        return ChecklistRollingUp.Together(all[0].Checklist, all, []);
    }

    /// <summary>What the units answered to one item.</summary>
    /// <exception cref="KeyNotFoundException">The checklist has no such item.</exception>
    public ItemRollUp For(Code item) => Items.FirstOrDefault(one => one.Item.Code == item)
        ?? throw new KeyNotFoundException("There is no item \"" + item + "\".");
}

/// <summary>What many units answered to one item (tổng hợp một mục).</summary>
public sealed record ItemRollUp
{
    internal ItemRollUp(ChecklistItem item) => Item = item;

    /// <summary>The item.</summary>
    public ChecklistItem Item { get; }

    /// <summary>In how many units it is complete (đầy đủ).</summary>
    public int Complete { get; internal init; }

    /// <summary>In how many it is done partly (chưa đầy đủ).</summary>
    public int Partly { get; internal init; }

    /// <summary>In how many it is not done (chưa thực hiện).</summary>
    public int NotDone { get; internal init; }

    /// <summary>In how many it does not apply (không áp dụng).</summary>
    public int NotApplicable { get; internal init; }

    /// <summary>
    /// Of which units it is not known yet (chưa xác định): they have not answered it, or not what it has to agree with.
    /// </summary>
    public ValueList<Code> Pending { get; internal init; } = ValueList<Code>.Empty;

    /// <summary>The sum of the numbers that were answered (cộng); null where it asks for no number.</summary>
    public Fraction? Sum { get; internal init; }

    /// <summary>The sum of each column of numbers of a table, in the order of the columns.</summary>
    public ValueList<ColumnSum> Columns { get; internal init; } = ValueList<ColumnSum>.Empty;

    /// <summary>What each unit answered, where it is text, a date, a document or a table (danh sách).</summary>
    public ValueList<UnitAnswer> List { get; internal init; } = ValueList<UnitAnswer>.Empty;
}

/// <summary>The sum of a column over all rows of all units (cộng một cột).</summary>
/// <param name="Column">The column.</param>
/// <param name="Sum">The sum of the cells that are there.</param>
/// <param name="Missing">The units that have not answered, or left out a cell (đơn vị còn thiếu số liệu).</param>
public sealed record ColumnSum(ChecklistColumn Column, Fraction Sum, ValueList<Code> Missing);

/// <summary>What one unit answered (câu trả lời của một đơn vị).</summary>
/// <param name="Unit">The code of the unit.</param>
/// <param name="Title">Its name.</param>
/// <param name="Answer">What it answered.</param>
public sealed record UnitAnswer(Code Unit, string Title, AnswerValue Answer);

/// <summary>Something that one unit has to put right (nội dung một đơn vị phải khắc phục).</summary>
/// <param name="Unit">The code of the unit.</param>
/// <param name="Title">Its name.</param>
/// <param name="Finding">What it is.</param>
public sealed record UnitFinding(Code Unit, string Title, ChecklistFinding Finding);
