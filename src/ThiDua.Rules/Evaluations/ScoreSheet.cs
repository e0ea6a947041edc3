using System;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// The entries of one unit laid out for one scoring table (phiếu chấm): made once, changed and scored as often as
/// wished. It is mutable and belongs to one thread.
/// </summary>
/// <remarks>
/// A sheet holds one checked value for each input. Stages, owners and evidence (minh chứng) are matters of a dossier:
/// what is entered here counts at every stage and waits for no evidence. <see cref="ScoringTable.Fill"/> lays out what
/// counts of a dossier.
/// </remarks>
public sealed class ScoreSheet
{
    private readonly ScoringTable _table;
    private readonly Answer?[] _others;
    private readonly Answer?[] _views;

    internal ScoreSheet(ScoringTable table)
    {
        _table = table;
        Numbers = new int[table.Slots.Count];
        _others = new Answer?[table.Slots.Count];
        _views = new Answer?[table.Views.Count];
        Clear();
    }

    /// <summary>
    /// The number of the value of each slot; -1 where nothing is entered, or a value that has no number.
    /// </summary>
    internal int[] Numbers { get; }

    /// <summary>Whether it was made by this table.</summary>
    internal bool IsOf(ScoringTable table) => ReferenceEquals(_table, table);

    /// <summary>The sheets of several givers, where a dossier has them.</summary>
    internal GiverSheets? Givers { get; private set; }

    /// <summary>Enters a value; what was entered before, by whomever, is replaced.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such slot.</exception>
    /// <exception cref="ArgumentException">The input does not take the value; the message says why.</exception>
    /// <exception cref="ArgumentNullException">There is no value.</exception>
    public void Enter(int slot, EntryValue value)
    {
        Require.NotNull(value, nameof(value));
        if (slot < 0 || slot >= Numbers.Length)
            throw new ArgumentOutOfRangeException(nameof(slot), slot, "There is no such slot.");
        var input = _table.Slots[slot];
        var bag = new DiagnosticBag(input.Code, 1);
        var entry = new Entry(input.Code, value, ValueList<string>.Empty, null, default);
        var answer = EntryChecks.Check(entry, input, bag)
            ?? throw new ArgumentException(bag.Sorted(place => place)[0].Text(Language.English), nameof(value));
        Set(slot, answer);
        Givers = _table.Replace(Givers, input, answer);
        for (int i = 0; i < _views.Length; i++)
            if (_table.Views[i].Code == input.Code) _views[i] = answer;
    }

    /// <summary>Enters a value under the code of its input.</summary>
    /// <exception cref="ArgumentException">
    /// There is no such input, or it does not take the value; the message says why.
    /// </exception>
    public void Enter(Code code, EntryValue value) => Enter(_table.SlotOf(code), value);

    /// <summary>Takes all entries away.</summary>
    public void Clear()
    {
        for (int i = 0; i < Numbers.Length; i++)
        {
            Numbers[i] = -1;
            _others[i] = null;
        }

        for (int i = 0; i < _views.Length; i++) _views[i] = null;
        Givers = null;
    }

    /// <summary>Lays out the answers of a dossier, one for each input of the rubric.</summary>
    internal void Lay(Answer[] answers, GiverSheets givers)
    {
        Clear();
        Givers = givers;
        for (int i = 0; i < Numbers.Length; i++)
        {
            var answer = answers[_table.Slots[i].Slot];
            if (!answer.IsPending) Set(i, answer);
            else if (_table.Slots[i].Givers is not null || answer.Items is not null)
                _others[i] = answer; // what some givers said is known, and what an open list holds
        }

        for (int i = 0; i < _views.Length; i++)
            if (answers[_table.Views[i].Slot] is { } answer && (!answer.IsPending || answer.Items is not null))
                _views[i] = answer;
    }

    /// <summary>Writes what is entered over the answers of a rubric, one for each input.</summary>
    internal void CopyTo(Answer[] answers)
    {
        for (int i = 0; i < Numbers.Length; i++)
            if (AnswerOf(i) is { } answer) answers[_table.Slots[i].Slot] = answer;

        for (int i = 0; i < _views.Length; i++)
            if (_views[i] is { } answer) answers[_table.Views[i].Slot] = answer;
    }

    private void Set(int slot, Answer answer)
    {
        int number = _table.NumberOf(slot, answer);
        Numbers[slot] = number;
        _others[slot] = number < 0 ? answer : null;
    }

    /// <summary>The answer of a slot; null when nothing is entered.</summary>
    private Answer? AnswerOf(int slot) => Numbers[slot] >= 0 ? _table.AnswerOf(slot, Numbers[slot]) : _others[slot];
}
