using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>All that a question rests on while nothing is entered: the open entries, and what is worked out from
/// them.</summary>
internal sealed class EntryCone
{
    private const int OneEntry = 64;
    private const int OneQuestion = 256;

    private readonly Dictionary<int, int> _places = [];

    private EntryCone(SheetFacts sheet, IReadOnlyList<int> slots, IReadOnlyList<Node> nodes)
    {
        Slots = slots;
        Nodes = nodes;
        for (int i = 0; i < slots.Count; i++) _places.Add(slots[i], i);
        Domains = slots.Select(sheet.DomainOf).ToArray();
        Choices = EntryChoices.Of(sheet, nodes, slots);
        Cost = nodes.Sum(sheet.Sizes.Cost) + OneEntry
            + ((long)OneEntry * slots.Count * Whole.BitLength((ulong)slots.Count));
    }

    public IReadOnlyList<int> Slots { get; }

    /// <summary>In the order in which they are worked out.</summary>
    public IReadOnlyList<Node> Nodes { get; }

    public IReadOnlyList<EntryDomain> Domains { get; }

    /// <summary>The ways to fill in what it rests on.</summary>
    public EntryChoices Choices { get; }

    /// <summary>What it costs to work it out once.</summary>
    public long Cost { get; }

    /// <summary>Everything entered stays open.</summary>
    public EntryPart[] All => Domains.Select(domain => domain.All).ToArray();

    /// <summary>What the points of a component rest on.</summary>
    public static EntryCone Of(SumComponent component, SheetFacts sheet) =>
        new(sheet, component.Slots, component.Nodes);

    /// <summary>The place of a slot among all; −1 where nothing rests on it.</summary>
    public int PlaceOf(int slot) => _places.TryGetValue(slot, out int place) ? place : -1;

    /// <summary>The cone of a question; null when finding it costs too much.</summary>
    public static EntryCone? Of(RuleQuestion question, SheetFacts sheet, StepBudget budget)
    {
        if (!budget.TrySpend(OneQuestion)) return null;
        var reads = question.Reads();
        // Of a line whose points are known its sum may still be open, and of a level what its steps come to.
        bool isOpen = question is RuleQuestion.OfLine or RuleQuestion.OfOutcome or RuleQuestion.OfStep;
        var graph = new RuleGraph(sheet.Rubric, sheet.Facts);
        var (slots, nodes) = (new SortedSet<int>(), new HashSet<Node>());
        var open = new Stack<Node>();
        foreach (int slot in reads.Inputs)
            if (sheet.Facts.Entry(sheet.Rubric.Inputs[slot]).IsPending) slots.Add(slot);
        foreach (var node in reads.Nodes)
            if ((isOpen || !graph.IsKnown(node)) && nodes.Add(node)) open.Push(node);

        while (open.Count > 0)
        {
            var node = open.Pop();
            if (!budget.TrySpend(sheet.Sizes.Cost(node))) return null;
            slots.UnionWith(graph.Inputs(node));
            foreach (var next in graph.Nodes(node))
                if (nodes.Add(next)) open.Push(next);
        }

        return new EntryCone(sheet, slots.ToList(), nodes.OrderBy(sheet.Sizes.Numbers.PlaceOf).ToList());
    }

    /// <summary>Cuts the part with the fewest entries among those that are waited for.</summary>
    public bool TryCut(EntryPart[] box, HashSet<Code> waiting, out EntryPart[] one, out EntryPart[] other)
    {
        (one, other) = (box, box);
        int at = NextToCut(box, waiting);
        if (at < 0) return false;
        Domains[at].TryCut(box[at], out var first, out var second);
        (one, other) = (With(box, at, first), With(box, at, second));
        return true;
    }

    /// <summary>The place of the part with the fewest entries among those that are waited for; −1 for none.</summary>
    public int NextToCut(EntryPart[] box, HashSet<Code> waiting)
    {
        int at = -1;
        for (int i = 0; i < box.Length; i++)
        {
            bool canBe = waiting.Contains(Domains[i].Input.Code) && Domains[i].TryCut(box[i], out _, out _);
            if (canBe && (at < 0 || box[i].Width < box[at].Width)) at = i;
        }

        return at;
    }

    /// <summary>Whether what is waited for is nobody's to enter, or left blank in a box.</summary>
    public bool IsNever(Code code, EntryPart[] box)
    {
        var places = Enumerable.Range(0, box.Length).Where(i => Domains[i].Input.Code == code).ToList();
        return places.Count > 0 && places.TrueForAll(i => Domains[i].IsNever || box[i].IsBlank);
    }

    /// <summary>The same box with another part in one place.</summary>
    public static EntryPart[] With(EntryPart[] box, int at, EntryPart part)
    {
        var parts = (EntryPart[])box.Clone();
        parts[at] = part;
        return parts;
    }

    /// <summary>One answer for each input of the rubric: those of a box, and any for what does not matter.</summary>
    public Answer[] Complete(SheetFacts sheet, SheetCase of, EntryPart[] box)
    {
        var answers = new Answer[sheet.Rubric.Inputs.Count];
        var blank = EntryChoices.BlankBeside(sheet, new HashSet<int>(Slots.Where((_, i) => !box[i].IsBlank)));
        foreach (var input in sheet.Rubric.Inputs)
        {
            int place = PlaceOf(input.Slot);
            var domain = place >= 0 ? Domains[place] : sheet.DomainOf(input.Slot);
            bool isOpen = !domain.CanBeCut
                || (place < 0 && (blank.Contains(input.Slot) || !sheet.IsAsked(input)));
            answers[input.Slot] = of.Attributes.TryGetValue(input.Slot, out var known) ? known
                : isOpen ? input.Missing(PendingKind.Missing)
                : domain.ToAnswer((place >= 0 ? box[place] : domain.All).One);
        }

        return answers;
    }
}
