using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>
/// How it stands with a checklist of one unit on a day (kết quả rà soát danh mục kiểm tra). It never changes, and every
/// state can be explained.
/// </summary>
public sealed record ChecklistReview
{
    internal ChecklistReview(Checklist checklist, ChecklistAnswers answers, LocalDate today)
    {
        Checklist = checklist;
        Answers = answers;
        Today = today;
    }

    /// <summary>The checklist.</summary>
    public Checklist Checklist { get; }

    /// <summary>What the unit answered.</summary>
    public ChecklistAnswers Answers { get; }

    /// <summary>The day of the review, as it was asked for.</summary>
    public LocalDate Today { get; }

    /// <summary>The code of the unit or group.</summary>
    public Code Unit => Answers.Unit;

    /// <summary>Its name; the code where there is none.</summary>
    public string UnitTitle { get; internal init; } = "";

    /// <summary>Its kind; empty where that is not known, and then every item is asked.</summary>
    public Code Kind { get; internal init; }

    /// <summary>Code of the rule set with the checklist.</summary>
    public Code RuleSet { get; internal init; }

    /// <summary>The SHA-256 of the rule set.</summary>
    public string Digest { get; internal init; } = "";

    /// <summary>How it stands with each item and heading, each before those below it.</summary>
    public ValueList<ChecklistItemReview> Items { get; internal init; } = ValueList<ChecklistItemReview>.Empty;

    /// <summary>How complete it is as a whole (mức độ hoàn thành chung).</summary>
    public Completeness Completeness { get; internal init; } = new(0, 0, 0, 0, 0);

    /// <summary>What has to be put right, in the order of the checklist (các nội dung phải khắc phục).</summary>
    public ValueList<ChecklistFinding> Findings { get; internal init; } = ValueList<ChecklistFinding>.Empty;

    /// <summary>The numbers that contradict each other (số liệu mâu thuẫn).</summary>
    public IEnumerable<SumReview> Contradictions =>
        Items.SelectMany(item => item.Sums).Where(sum => sum.State == SumState.Broken);

    /// <summary>How it stands with one item.</summary>
    /// <exception cref="KeyNotFoundException">The checklist has no such item.</exception>
    public ChecklistItemReview Of(Code item) => Items.FirstOrDefault(one => one.Item.Code == item)
        ?? throw new KeyNotFoundException("There is no item \"" + item + "\".");

    /// <summary>
    /// What the checklist answers to the inputs of the rule set (số liệu của đơn vị), as of the day of the review.
    /// </summary>
    public ValueList<ChecklistFactAnswer> Facts =>
        ValueList.From(Checklist.Facts.Select(fact => ChecklistFacts.Answer(fact, this)));

    /// <summary>Where a state comes from (diễn giải): the answer, its evidence, its numbers, a waiver.</summary>
    /// <exception cref="ArgumentNullException">There is no item.</exception>
    public Explanation Explain(ChecklistItemReview item) =>
        ChecklistExplaining.Explain(Require.NotNull(item, nameof(item)), this);
}
