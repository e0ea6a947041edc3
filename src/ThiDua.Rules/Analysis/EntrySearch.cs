using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>What was found of a question.</summary>
/// <param name="Best">The entries whose answer comes nearest to what was looked for; null when none has an
/// answer.</param>
/// <param name="IsComplete">Whether nothing can come nearer, whatever is entered.</param>
internal sealed record EntryFound(NearEntries? Best, bool IsComplete);

/// <summary>Entries, one part for each slot of a cone, and the answer that they all lead to.</summary>
internal sealed record NearEntries(EntryPart[] Box, Answer Answer, AimDistance Distance);

/// <summary>
/// Looks for the entries whose answer comes nearest to an aim. The entries are cut into boxes that are worked out by
/// the very steps of an evaluation; as what is possible is never too narrow, a box in which nothing can come nearer
/// than what was found is left alone.
/// </summary>
internal sealed class EntrySearch
{
    private readonly SheetFacts _sheet;
    private readonly EntryCone _cone;
    private readonly System.Func<EntryPart[], Answer?> _ask;
    private readonly Aim _aim;
    private readonly StepBudget _budget;
    private NearEntries? _best;
    private bool _isComplete;

    private EntrySearch(
        SheetFacts sheet, EntryCone cone, System.Func<EntryPart[], Answer?> ask, Aim aim, StepBudget budget)
    {
        _sheet = sheet;
        _cone = cone;
        _ask = ask;
        _aim = aim;
        _budget = budget;
        _isComplete = cone.Choices.AreAll;
    }

    /// <summary>The entries whose answer to a question comes nearest; the sheet is blank again afterwards.</summary>
    public static EntryFound Run(
        SheetFacts sheet, EntryCone cone, RuleQuestion question, Aim aim, StepBudget budget) =>
        Run(sheet, cone, cone.All, _ => question.Ask(sheet.Facts), aim, budget);

    /// <summary>Searches; the sheet is blank again afterwards.</summary>
    /// <param name="sheet">The sheet, blank.</param>
    /// <param name="cone">What the question rests on.</param>
    /// <param name="start">The entries among which to look.</param>
    /// <param name="ask">The answer with entries that are on the sheet; null where nothing is asked.</param>
    /// <param name="aim">What is looked for.</param>
    /// <param name="budget">What may still be done.</param>
    public static EntryFound Run(
        SheetFacts sheet,
        EntryCone cone,
        EntryPart[] start,
        System.Func<EntryPart[], Answer?> ask,
        Aim aim,
        StepBudget budget)
    {
        var search = new EntrySearch(sheet, cone, ask, aim, budget);
        foreach (var box in cone.Choices.Boxes(start, cone.Slots)) search.Explore(box);
        sheet.Enter(cone, cone.All);
        return new EntryFound(search._best, search._isComplete);
    }

    private void Explore(EntryPart[] start)
    {
        var open = new Stack<Box>();
        if (Look(start, -1) is { } all) open.Push(all);
        while (open.Count > 0)
        {
            var box = open.Pop();
            if (_best is not null && _best.Distance <= box.Distance) continue;
            if (!TryCut(box, out var first, out var second))
            {
                // What lies in gaps, or is nobody's to enter, has no answer; of anything else it is not known.
                _isComplete &= box.Waiting.All(code => _cone.IsNever(code, box.Parts));
                continue;
            }

            if (second is not null) open.Push(second);
            if (first is not null) open.Push(first);
        }
    }

    /// <summary>A box that is worth cutting; null when it is not, or when it has one answer, which is noted.</summary>
    private Box? Look(EntryPart[] parts, int peeled)
    {
        if (!_budget.TrySpend(_cone.Cost))
        {
            _isComplete = false;
            return null;
        }

        _sheet.Enter(_cone, parts);
        if (_ask(parts) is not { IsNotApplicable: false } answer) return null;
        var distance = _aim.DistanceOf(answer);
        if (_best is not null && _best.Distance <= distance) return null;
        // What is open and waits for nothing was not followed.
        if (answer.IsPending && answer.Waiting.IsEmpty) _isComplete = false;
        if (answer.IsPending)
            return new Box(parts, distance, new HashSet<Code>(answer.Reasons.Where(r => r.Kind != PendingKind.Gap)
                .Select(r => r.On)), peeled);
        _best = new NearEntries(parts, answer, distance);
        return null;
    }

    /// <summary>Cuts the part with the fewest entries; the half that may come nearer is the first.</summary>
    private bool TryCut(Box box, out Box? first, out Box? second)
    {
        (first, second) = (null, null);
        int at = _cone.NextToCut(box.Parts, box.Waiting);
        if (at < 0) return false;
        if (TryPeel(box, at, out first, out second)) return true;
        _cone.Domains[at].TryCut(box.Parts[at], out var one, out var other);
        first = Look(EntryCone.With(box.Parts, at, one), -1);
        second = Look(EntryCone.With(box.Parts, at, other), -1);
        if (first is null || second?.Distance < first.Distance) (first, second) = (second, first);
        return true;
    }

    /// <summary>
    /// Most rules rise or fall with an entry all the way: then one of its ends loses nothing, and is tried first.
    /// </summary>
    private bool TryPeel(Box box, int at, out Box? first, out Box? second)
    {
        (first, second) = (null, null);
        var part = box.Parts[at];
        bool isLine = _cone.Domains[at].IsOrdered && part is { MayBeNot: false, HasNumbers: true, Options: 0 };
        if (box.Peeled == at || !isLine) return false;
        foreach (long place in new[] { part.First, part.Last })
        {
            if (place is long.MinValue or long.MaxValue) continue;
            first = Look(EntryCone.With(box.Parts, at, part with { First = place, Last = place }), -1);
            if (_best is not null && _best.Distance <= box.Distance) return true;
            if (first is null || first.Distance > box.Distance) continue;
            var rest = place == part.First ? part with { First = place + 1 } : part with { Last = place - 1 };
            second = Look(EntryCone.With(box.Parts, at, rest), at);
            return true;
        }

        first = null;
        return false;
    }

    /// <summary>A box that has several answers.</summary>
    private sealed record Box(EntryPart[] Parts, AimDistance Distance, HashSet<Code> Waiting, int Peeled);
}
