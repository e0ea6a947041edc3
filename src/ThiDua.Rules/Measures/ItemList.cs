using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>One item of a collection: what is known of its fields.</summary>
/// <param name="Fields">One answer for each field of the collection.</param>
/// <param name="Times">For how many equal items it stands.</param>
/// <param name="IsSure">Whether it surely belongs to the collection.</param>
/// <param name="Name">What it is called; null where it has no name.</param>
/// <param name="At">Where it stands; null where nobody entered it.</param>
internal sealed record Item(ValueList<Answer> Fields, Fraction Times, bool IsSure, string? Name, Place? At)
{
    /// <summary>The line that the item is, among the criteria of a line; -1 elsewhere.</summary>
    public int Line { get; init; } = -1;

    /// <summary>
    /// The unit, or its sub-period, that the item is: rules inside the fold are about it. Null elsewhere.
    /// </summary>
    public ItemUnit? Unit { get; init; }

    /// <summary>What rules inside the fold know.</summary>
    public Facts Inside(Facts around) => Unit is { Facts: var facts }
        ? Fields.Count == 0 ? facts : new ItemFacts(facts, Fields)
        : new ItemFacts(around, Fields);
}

/// <summary>Another unit, or another period of the same unit.</summary>
/// <param name="Facts">What is known of it.</param>
/// <param name="Code">The code of the unit.</param>
/// <param name="Period">Its period, as written; null where there is none.</param>
internal sealed record ItemUnit(Facts Facts, Code Code, string? Period);

/// <summary>The items that are known of a collection, and whether more may come.</summary>
internal sealed class ItemList
{
    // Never changed in place, so threads may look at it at the same time; what one of them loses is worked out again.
    private KnownFold[] _folds = [];

    public ItemList(ValueList<Item> items, bool isOpen, PendingReasons reasons)
    {
        Items = items;
        IsOpen = isOpen;
        Reasons = reasons;
    }

    public ValueList<Item> Items { get; }

    /// <summary>Whether further items may come.</summary>
    public bool IsOpen { get; }

    /// <summary>What it waits for while it is open.</summary>
    public PendingReasons Reasons { get; }

    /// <summary>
    /// What a fold makes of it. Rules inside a fold over units are about the item alone: whoever asks gets the same, so
    /// a thousand units that look at all of them do not each work it out.
    /// </summary>
    public Answer Fold(Measure.Over over, System.Func<Answer> work)
    {
        if (over.Each is not (Collection.Units or Collection.Periods)) return work();
        foreach (var known in _folds)
            if (ReferenceEquals(known.Over, over)) return known.Answer;

        var answer = work();
        _folds = [.. _folds, new KnownFold(over, answer)];
        return answer;
    }

    /// <summary>A list of which nothing is known yet.</summary>
    public static ItemList Unknown(PendingReasons reasons) => new(ValueList<Item>.Empty, true, reasons);

    private sealed record KnownFold(Measure.Over Over, Answer Answer);
}
