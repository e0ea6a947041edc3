using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// One sheet on which nothing is entered but attributes, worked out; entries are then tried on it, one component at a
/// time, by the very steps of an evaluation.
/// </summary>
internal sealed class SheetFacts
{
    // One reason for all: that something is open matters here, and which is found in the component only.
    internal static readonly PendingReasons Open = ValueList.Of(new PendingReason(PendingKind.Missing, default));

    private readonly Answer[] _entries;
    private readonly EntryCuts _cuts;
    private readonly Dictionary<Code, Criterion> _lines;
    private readonly HashSet<Code> _viewed;
    private readonly WitnessEntering? _entering;
    private HashSet<int>? _read;
    private ISet<Code>? _readHere;

    private SheetFacts(
        Rubric rubric,
        RuleSizes sizes,
        EntryCuts cuts,
        Answer[] entries,
        DateInterval? period,
        WitnessEntering? entering)
    {
        _entering = entering;
        _cuts = cuts;
        Rubric = rubric;
        Sizes = sizes;
        _entries = entries;
        Period = period;
        Facts = Evaluator.EvaluateAnyPeriod(rubric, entries, period);
        _lines = rubric.Lines.ToDictionary(line => line.Code);
        _viewed =
            new HashSet<Code>(rubric.Inputs.GroupBy(input => input.Code).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    public Rubric Rubric { get; }

    public RuleSizes Sizes { get; }

    public DateInterval? Period { get; }

    /// <summary>Why totals of this sheet were not worked out.</summary>
    public OpenCauses Causes { get; } = new();

    public UnitFacts Facts { get; }

    /// <summary>The sheet of some attributes; each other input is open and says nothing of why.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="sizes">What its parts cost.</param>
    /// <param name="cuts">Where its rules change.</param>
    /// <param name="attributes">The attributes.</param>
    /// <param name="period">The days that decide which lines stand on the sheet; null for any.</param>
    /// <param name="entering">What is tried of entries whose parts cannot be told; null for nothing.</param>
    public static SheetFacts Of(
        Rubric rubric,
        RuleSizes sizes,
        EntryCuts cuts,
        IReadOnlyDictionary<int, Answer> attributes,
        DateInterval? period,
        WitnessEntering? entering = null)
    {
        var entries = new Answer[rubric.Inputs.Count];
        foreach (var input in rubric.Inputs)
            entries[input.Slot] = attributes.TryGetValue(input.Slot, out var known) ? known : Silent(input);
        return new SheetFacts(rubric, sizes, cuts, entries, period, entering);
    }

    public bool IsRoot(Criterion line) => line.Index == Rubric.Root.Index;

    public Answer EntryOf(int slot) => _entries[slot];

    /// <summary>
    /// Whether an input is asked of units with this sheet: what other rubrics read is asked of others, and what only
    /// lines read that do not stand here, of nobody. The attributes are asked of all.
    /// </summary>
    public bool IsAsked(Input input) => input.IsAttribute
        || ((_read ??= RuleParts.InputsOf(Rubric)).Contains(input.Slot) && ReadHere.Contains(input.Code));

    private ISet<Code> ReadHere => _readHere ??= FindReadHere();

    private ISet<Code> FindReadHere()
    {
        bool IsOnSheet(Criterion line) => Facts.Lines[line.Index].IsOnSheet;
        var read = SheetInputs.Of(Rubric, IsOnSheet);
        read.UnionWith(Rubric.OwnLines.Where(IsOnSheet)
            .SelectMany(line => line.FilledBy.Select(entry => entry.Input.Code)));
        return read;
    }

    /// <summary>What may be entered for an input on this sheet.</summary>
    public EntryDomain DomainOf(int slot)
    {
        var input = Rubric.Inputs[slot];
        bool isOff = !input.Line.IsEmpty && _lines.TryGetValue(input.Line, out var line)
            && !Facts.Lines[line.Index].IsOnSheet;
        bool isOthers = !input.Stage.IsEmpty && !input.Owner.IsEmpty && input.Stage != input.Owner;
        if (isOff || isOthers) return EntryDomain.Never(input);
        if (_entering is not null) return _entering.DomainOf(input, _cuts, Period);
        // What several givers make of one entry may be any number between; and what several stages see of one entry
        // hangs together in ways that are not followed here.
        return IsViewed(input) || input.IsOfSeveral
            ? EntryDomain.Uncut(input)
            : EntryDomain.Of(input, _cuts.Of(slot));
    }

    /// <summary>Whether several stages of an input are read.</summary>
    public bool IsViewed(Input input) => _viewed.Contains(input.Code);

    /// <summary>Enters a box and works out the component.</summary>
    public void Enter(SumComponent component, IReadOnlyList<EntryDomain> domains, EntryPart[] box)
    {
        Enter(component.Slots, domains, box);
        Work(component.Nodes);
    }

    /// <summary>Enters a box and works out all that rests on it.</summary>
    public void Enter(EntryCone cone, EntryPart[] box)
    {
        Enter(cone.Slots, cone.Domains, box);
        Work(cone.Nodes);
    }

    public void Work(IReadOnlyList<Node> nodes)
    {
        foreach (var node in nodes) Evaluator.Work(node, Rubric, Facts);
    }

    private void Enter(IReadOnlyList<int> slots, IReadOnlyList<EntryDomain> domains, EntryPart[] box)
    {
        for (int i = 0; i < box.Length; i++)
        {
            _entries[slots[i]] = domains[i].ToAnswer(box[i]);
            Facts.LeaveBlank(slots[i], box[i].IsBlank);
        }
    }

    private static Answer Silent(Input input) =>
        input.Measure.IsList ? Answer.List(ItemList.Unknown(Open), input.MayBeNotApplicable)
        : input.Measure.Levels is { } levels ? Answer.Pending(levels.All, input.MayBeNotApplicable, Open)
        : Answer.Pending(Ranges.Closed(input.Range), input.MayBeNotApplicable, Open);
}
