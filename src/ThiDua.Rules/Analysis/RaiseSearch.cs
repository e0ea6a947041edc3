using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Entries with which one more step of one of them raises the total.</summary>
/// <param name="Cone">What the total rests on.</param>
/// <param name="Less">The entries before the step.</param>
/// <param name="More">The same after it.</param>
internal sealed record Raise(EntryCone Cone, EntryPart[] Less, EntryPart[] More);

/// <summary>
/// Looks for entries with which one more step of one input – one fault more – raises the total. The component in which
/// the input is read is searched first: if its points never rise so, the total never does, as sums and limits only pass
/// on what rises.
/// </summary>
internal sealed class RaiseSearch
{
    private static readonly Aim _up = new Aim.Inside(Interval<Fraction>.MoreThan(Fraction.Zero));
    private static readonly Aim _down = new Aim.Inside(Interval<Fraction>.LessThan(Fraction.Zero));

    private readonly SheetFacts _sheet;
    private readonly int _slot;
    private readonly StepBudget _budget;

    private RaiseSearch(SheetFacts sheet, int slot, StepBudget budget)
    {
        _sheet = sheet;
        _slot = slot;
        _budget = budget;
    }

    /// <summary>Such entries; null when there are none, or <paramref name="isDecided"/> is false.</summary>
    /// <param name="sheet">The sheet, blank; it is blank again afterwards.</param>
    /// <param name="components">Its components.</param>
    /// <param name="slot">The input of which there is one step more.</param>
    /// <param name="budget">What may still be done.</param>
    /// <param name="isDecided">Whether the answer is sure.</param>
    public static Raise? Find(
        SheetFacts sheet, SumComponents components, int slot, StepBudget budget, out bool isDecided)
    {
        var search = new RaiseSearch(sheet, slot, budget);
        var component = components.ByRoot.Values.FirstOrDefault(one => one.Slots.Contains(slot));
        var total = EntryCone.Of(new RuleQuestion.OfLine(sheet.Rubric.Root.Index, LineStep.Points), sheet, budget);
        isDecided = true;
        if (component is null) return null; // it is not read on this sheet
        isDecided = false;
        if (total is null || !sheet.DomainOf(slot).CanBeCut) return null;
        var first = search.InComponent(component);
        isDecided = first.IsComplete && first.Best?.Distance.IsMissed != false;
        if (isDecided || first.Best is null) return null;
        // The same step with the rest of the sheet; if limits hide it, any step with any entries.
        var start = total.All;
        foreach (int one in component.Slots)
            start[total.PlaceOf(one)] = first.Best.Box[component.Slots.IndexOf(one)];
        var found = search.OfTotal(total, start);
        if (found.Best is not { Distance.IsMissed: false }) found = search.OfTotal(total, search.Start(total));
        isDecided = found.IsComplete;
        return found.Best is { Distance.IsMissed: false } raise ? search.Single(total, raise.Box) : null;
    }

    private EntryFound InComponent(SumComponent component)
    {
        var cone = EntryCone.Of(component, _sheet);
        Answer? Points() => ComponentSearch.Points(_sheet, component);
        Line? Straight() => StraightLine.Of(_sheet, component, _slot);
        var aim = IsSubtracted(component) ? _down : _up;
        return EntrySearch.Run(_sheet, cone, Start(cone), box => Step(cone, box, Points, Straight), aim, _budget);
    }

    private EntryFound OfTotal(EntryCone cone, EntryPart[] start)
    {
        var root = _sheet.Rubric.Root;
        Answer? Points() => _sheet.Facts.Lines[root.Index].Points;
        return EntrySearch.Run(_sheet, cone, start, box => Step(cone, box, Points, () => null), _up, _budget);
    }

    /// <summary>All entries; of the input itself those after which there is one step more.</summary>
    private EntryPart[] Start(EntryCone cone)
    {
        var start = cone.All;
        int place = cone.PlaceOf(_slot);
        start[place] = start[place] with { MayBeNot = false };
        if (start[place].Options != 0) start[place] = start[place] with { Options = Answer.No.Options };
        else if (start[place].Last != long.MaxValue)
            start[place] = start[place] with { Last = start[place].Last - 1 };
        return start;
    }

    /// <summary>What one step more adds to points, whichever entries of a box there are.</summary>
    private Answer? Step(EntryCone cone, EntryPart[] box, System.Func<Answer?> points, System.Func<Line?> line)
    {
        int place = cone.PlaceOf(_slot);
        var part = box[place];
        if (!part.HasValues) return null;
        if (!part.IsSingle)
        {
            Enter(cone, box, part with { Last = After(part).Last });
            if (points() is { IsValue: true }) return Answer.Zero;
            if (line() is { } straight) return Answer.Number(straight.Slope * cone.Domains[place].Step);
        }

        Enter(cone, box, part);
        if (points() is not { IsNotApplicable: false } less) return null;
        Enter(cone, box, After(part));
        if (points() is not { IsNotApplicable: false } more) return null;
        return LineScoring.Sum([more, MeasureScoring.Map(less, Ranges.Negate)]);
    }

    private void Enter(EntryCone cone, EntryPart[] box, EntryPart part) =>
        _sheet.Enter(cone, [.. box.Select((other, i) => i == cone.PlaceOf(_slot) ? part : other)]);

    private static EntryPart After(EntryPart part) => part.Options != 0
        ? part with { Options = Answer.Yes.Options }
        : part with
        {
            First = part.First == long.MinValue ? part.First : part.First + 1,
            Last = part.Last == long.MaxValue ? part.Last : part.Last + 1,
        };

    /// <summary>One entry of each part, before the step and after it.</summary>
    private Raise Single(EntryCone cone, EntryPart[] box)
    {
        var less = box.Select(part => part.One).ToArray();
        var more = (EntryPart[])less.Clone();
        int place = cone.PlaceOf(_slot);
        more[place] = After(less[place]);
        return new Raise(cone, less, more);
    }

    private static bool IsSubtracted(SumComponent component)
    {
        bool isSubtracted = false;
        for (var group = component.Group; group is not null; group = group.Parent)
            isSubtracted ^= group.IsSubtracted;

        return isSubtracted;
    }
}
