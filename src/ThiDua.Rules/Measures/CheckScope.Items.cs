using System;
using System.Collections.Generic;
using NodaTime;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>What the rule that is checked stands inside of.</summary>
/// <param name="Fields">The fields of the item; null where the collection is faulty and they are not known.</param>
internal sealed record ItemScope(ValueList<Input>? Fields)
{
    /// <summary>The rubric, where the items are periods by it; empty elsewhere.</summary>
    public Code Periods { get; init; }
}

/// <summary>The part that knows of folds and of dates.</summary>
internal sealed partial class CheckScope
{
    /// <summary>The item of the innermost fold around the rule that is checked; null outside of folds.</summary>
    public ItemScope? Item { get; private set; }

    /// <summary>Whether the rule that is checked is about other units or periods.</summary>
    public bool IsElsewhere { get; private set; }

    /// <summary>The days on which the line whose rule is checked is in force; null for always.</summary>
    public DateInterval? Within { get; set; }

    /// <summary>When the rule set is in force; null when it does not say.</summary>
    public DateInterval? InForce { get; init; }

    /// <summary>The sorts of periods of the rubrics, by the number of their root.</summary>
    public Dictionary<int, Cadence> Cadences { get; } = [];

    /// <summary>What stands for a definition where a line is in force on some days only.</summary>
    public Dictionary<(int Definition, DateInterval Days), Definition> SeenWithin { get; } = [];

    /// <summary>The direct criteria of lines that have some, by the number of the line.</summary>
    public Dictionary<int, ValueList<int>> CriteriaOf { get; } = [];

    /// <summary>The lines whose criteria are not all known, by the number of the line.</summary>
    public HashSet<int> FaultyCriteria { get; } = [];

    /// <summary>The folds over units or periods of a rubric that is named, with what they read of each.</summary>
    public List<(MeasureSpec.Over Fold, int Rubric, Reads Inside)> FoldsElsewhere { get; } = [];

    /// <summary>Checks what stands inside a fold.</summary>
    public void InItem(CheckedCollection? collection, Action check)
    {
        var (around, reads) = (Item, Reads);
        Item = new ItemScope(collection?.Fields);
        // Whom a faulty fold would ask is not known: what it reads is not read here.
        if (collection is null) Reads = new Reads();
        check();
        (Item, Reads) = (around, reads);
    }

    /// <summary>
    /// Checks what is about other units or periods: what it reads is read of them. Periods are items with their number;
    /// units are none.
    /// </summary>
    /// <param name="others">The collection that they are items of.</param>
    /// <param name="rubric">Whose units or periods; −1 for those of the rubric of the rule itself.</param>
    /// <param name="check">The checks.</param>
    /// <returns>What is read of them.</returns>
    public Reads Elsewhere(CheckedCollection others, int rubric, Action check)
    {
        var (item, reads, own, within, isElsewhere) = (Item, Reads, Own, Within, IsElsewhere);
        var period = others.Collection is Collection.Periods periods
            ? new ItemScope(others.Fields) { Periods = periods.RubricCode }
            : null;
        (Item, Reads, Within, IsElsewhere) = (period, new Reads(), null, true);
        // Of another rubric the unit has another sheet.
        if (rubric >= 0) Own = null;
        check();
        var inside = Reads;
        reads.AddElsewhere(inside, rubric);
        reads.AreFaulty |= inside.AreFaulty;
        (Item, Reads, Own, Within, IsElsewhere) = (item, reads, own, within, isElsewhere);
        return inside;
    }

    /// <inheritdoc cref="Readings.Outside" />
    public void OutsideReadings(Action check) => _readings.Outside(check);

    /// <summary>Checks what stands outside of all folds, whoever asks for it.</summary>
    public void OutsideItems(Action check)
    {
        var around = Item;
        Item = null;
        check();
        Item = around;
    }
}
