using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Finds all points that a component can give. The entries are cut into boxes; a box is worked out by the very steps
/// of an
/// evaluation, with each entry as open as its part. As what is possible is never too narrow, a box with one result
/// has no
/// other; any other box is cut further. A box in which the result is a straight line of one entry is a progression.
/// </summary>
internal sealed class ComponentSearch
{
    /// <summary>Numbers that can get larger than this are not worked out beforehand.</summary>
    public const int MostBits = 1024;

    private const int OneEntry = 64;

    /// <summary>What gives no points and only answers questions may take this part of all steps.</summary>
    private const int ShareBesidePoints = 4;

    private readonly SheetFacts _sheet;
    private readonly SumComponent _component;
    private readonly Interval<Fraction> _ends;
    private readonly StepBudget _budget;
    private readonly LineReaches _reaches;
    private readonly EntryDomain[] _domains;
    private readonly EntryChoices _choices;
    private readonly ComponentPoints _result;
    private readonly Dictionary<(Fraction, ulong), FoundPoints> _single = [];
    private readonly long _cost;

    private ComponentSearch(
        SheetFacts sheet, SumComponent component, Interval<Fraction> ends, StepBudget budget, LineReaches reaches)
    {
        _ends = ends;
        _sheet = sheet;
        _component = component;
        _budget = budget;
        _reaches = reaches;
        _domains = component.Slots.Select(sheet.DomainOf).ToArray();
        _choices = EntryChoices.Of(sheet, component.Nodes);
        _result = new ComponentPoints(_domains);
        _cost = component.Nodes.Sum(sheet.Sizes.Cost) + OneEntry
            + ((long)OneEntry * component.Slots.Count * Whole.BitLength((ulong)component.Slots.Count));
    }

    /// <summary>What the component can give: exactly, or bounds when the budget does not suffice.</summary>
    /// <param name="sheet">The sheet, blank; it is blank again afterwards.</param>
    /// <param name="component">The component.</param>
    /// <param name="ends">Points outside of these need not be told apart.</param>
    /// <param name="budget">What may still be done.</param>
    /// <param name="reaches">Takes note of the lines.</param>
    public static ComponentPoints Run(
        SheetFacts sheet, SumComponent component, Interval<Fraction> ends, StepBudget budget, LineReaches reaches)
    {
        bool isBeside = component.Pieces.Count == 0;
        var part = isBeside ? budget.Part(budget.Steps / ShareBesidePoints) : budget;
        var search = new ComponentSearch(sheet, component, ends, part, reaches);
        bool isSmall = component.Nodes.All(node => sheet.Sizes.BitsOf(node) <= MostBits);
        bool isExact = isSmall && search._choices.AreAll && search.Explore() && search.Gather();
        if (!isExact)
        {
            if (!isSmall || !search._choices.AreAll) sheet.Causes.Add(OpenCause.Size);
            search._result.Found.Clear();
            search._result.Sets.Clear();
        }

        sheet.Enter(component, search._domains, search._domains.Select(domain => domain.All).ToArray());
        search._result.HasNone |= !isExact && component.Pieces.Any(piece => sheet.IsRoot(piece.Line) && !piece.IsBase);
        if (isBeside && part.IsShort) sheet.Causes.Add(OpenCause.Steps);
        if (isExact) reaches.Cover(component);
        else if (isBeside) search._result.Sets[OpenKey(component)] = Progression.Single(Fraction.Zero);
        else search._result.Sets[0] = search.Bounds();
        return search._result;
    }

    /// <summary>What a component comes to with the entries as they are on the sheet.</summary>
    public static Interval<Fraction> RangeOf(SheetFacts sheet, SumComponent component) =>
        Points(sheet, component) is { IsNotApplicable: false } points ? points.Range : Interval<Fraction>.Everything;

    /// <summary>The key that leaves all questions open.</summary>
    private static ulong OpenKey(SumComponent component) =>
        component.Questions.Aggregate(0UL, (key, question) => key | question.OpenBits);

    private bool Explore()
    {
        var open = new Stack<EntryPart[]>();
        foreach (var box in _choices.Boxes(_domains.Select(domain => domain.All).ToArray(), _component.Slots))
            open.Push(box);
        while (open.Count > 0)
        {
            var box = open.Pop();
            if (!_budget.TrySpend(_cost)) return false;
            _sheet.Enter(_component, _domains, box);
            var points = Points(_sheet, _component);
            ulong key = Key(out var reasons);
            bool isAnswered = reasons.Count == 0;
            if (points is not null) reasons.AddRange(points.Reasons);
            var waiting = new HashSet<Code>(reasons.Where(r => r.Kind != PendingKind.Gap).Select(r => r.On));
            if (!TryAdd(box, points, key, isAnswered, waiting))
            {
                if (TryCut(box, waiting, out var one, out var other))
                {
                    open.Push(other);
                    open.Push(one);
                    continue;
                }

                if (!StaysOpen(box, points, key, waiting)) return false;
            }

            _reaches.Note(_component, _sheet.Facts);
        }

        return true;
    }

    private bool TryAdd(EntryPart[] box, Answer? points, ulong key, bool isAnswered, HashSet<Code> waiting)
    {
        if (!isAnswered || points is null) return false;
        if (Sure(points) is not { } value) return TryLine(box, points, key, waiting);
        Add(Progression.Single(value), key, box, -1, false);
        return true;
    }

    /// <summary>The points of a box that has one result, or only results that need not be told apart.</summary>
    private Fraction? Sure(Answer points)
    {
        if (points.IsValue) return points.Value;
        if (points.MayBeNotApplicable || points.HasGap) return null;
        if (points.Greatest is { } most && most <= _ends.Least) return most;
        return points.Least is { } least && least >= _ends.Greatest ? least : null;
    }

    /// <summary>The signed sum of the pieces; null when the total itself is not applicable.</summary>
    public static Answer? Points(SheetFacts sheet, SumComponent component)
    {
        if (component.Pieces.Count == 0) return Answer.Zero;
        var answers = new List<Answer>(component.Pieces.Count);
        foreach (var piece in component.Pieces)
        {
            var state = sheet.Facts.Lines[piece.Line.Index];
            var answer = piece.IsBase ? state.Base : state.Points;
            if (answer.IsNotApplicable && sheet.IsRoot(piece.Line)) return null;
            answers.Add(piece.IsSubtracted ? MeasureScoring.Map(answer, Ranges.Negate) : answer);
        }

        bool mayBeNone = answers[0].MayBeNotApplicable && sheet.IsRoot(component.Pieces[0].Line);
        return mayBeNone ? answers[0] : LineScoring.Sum(answers);
    }

    private ulong Key(out List<PendingReason> waiting)
    {
        ulong key = 0;
        waiting = [];
        foreach (var question in _component.Questions)
        {
            key |= question.Ask(_sheet.Facts, out var reasons);
            waiting.AddRange(reasons.List);
        }

        return key;
    }

    /// <summary>Cuts the part that has the fewest entries among those that are waited for.</summary>
    private bool TryCut(EntryPart[] box, HashSet<Code> waiting, out EntryPart[] one, out EntryPart[] other)
    {
        int best = -1;
        for (int i = 0; i < box.Length; i++)
        {
            if (!IsWaitedFor(i, waiting) || !_domains[i].TryCut(box[i], out _, out _)) continue;
            if (best < 0 || box[i].Width < box[best].Width) best = i;
        }

        one = other = box;
        if (best < 0) return false;
        _domains[best].TryCut(box[best], out var first, out var second);
        (one, other) = (With(box, best, first), With(box, best, second));
        return true;
    }

    private bool IsWaitedFor(int part, HashSet<Code> waiting) => waiting.Contains(_domains[part].Input.Code);

    /// <summary>
    /// What is open stays open whatever is entered; false when nobody knows, as parts could not be cut.
    /// </summary>
    private bool StaysOpen(EntryPart[] box, Answer? points, ulong key, HashSet<Code> waiting)
    {
        for (int i = 0; i < box.Length; i++)
        {
            if (_domains[i].IsNever || box[i].IsSingle || !IsWaitedFor(i, waiting)) continue;
            _sheet.Causes.Add(_domains[i].Input, _sheet.IsViewed(_domains[i].Input));
            return false;
        }

        // Where only a question stays open the points are sure, and the key says so.
        if (points is { IsValue: true }) Add(Progression.Single(points.Value), key, box, -1, false);
        else _result.HasHoles |= points is not null;
        _result.HasNone |= points is null;
        return true;
    }

    private bool TryLine(EntryPart[] box, Answer points, ulong key, HashSet<Code> waiting)
    {
        int open = -1;
        for (int i = 0; i < box.Length; i++)
        {
            if (box[i].IsSingle || !IsWaitedFor(i, waiting)) continue;
            bool isStretch = box[i].HasNumbers && !box[i].HasNoEnd && !box[i].MayBeNot && _domains[i].CanBeCut;
            if (open >= 0 || !isStretch) return false;
            open = i;
        }

        if (open < 0 || points.MayBeNotApplicable) return false;
        if (StraightLine.Of(_sheet, _component, _domains[open].Input.Slot) is not { } line) return false;
        Fraction start = line.At(_domains[open].Number(box[open].First));
        Fraction by = line.Slope * _domains[open].Step;
        var all = Progression.Of(start, by, box[open].Last - box[open].First + 1);
        Add(all, key, box, by.IsZero ? -1 : open, by.Sign < 0);
        return true;
    }

    private void Add(Progression points, ulong key, EntryPart[] box, int open, bool isFalling)
    {
        var found = new FoundPoints(points, key, box, open, isFalling);
        if (points.Count > 1) _result.Found.Add(found);
        else if (!_single.ContainsKey((points.Start, key))) _single.Add((points.Start, key), found);
    }

    private bool Gather()
    {
        _result.Found.AddRange(_single.OrderBy(s => s.Key.Item2).ThenBy(s => s.Key.Item1).Select(s => s.Value));
        foreach (var group in _result.Found.GroupBy(found => found.Key))
        {
            var set = PointSets.Union(group.Select(found => (PointSet)found.Points).ToList(), _budget);
            if (!set.IsExact) return false;
            _result.Sets[group.Key] = set;
        }

        // All entries lead into gaps: then there is no total, and nothing exact to say of it. Where the total is not
        // applicable, whatever is entered, that is exact.
        if (_result.Sets.Count > 0 || (_result.HasNone && !_result.HasHoles)) return true;
        _sheet.Causes.Add(OpenCause.Gaps);
        return false;
    }

    private Bounded Bounds()
    {
        var hull = RangeOf(_sheet, _component);
        var decimals = _component.Pieces.Select(piece => _sheet.Sizes.DecimalsOf(piece.Line)).ToList();
        bool onGrid = decimals.Count > 0 && decimals.All(d => d is >= 0 and <= 10);
        Fraction? step = onGrid ? Fraction.Of(BigInteger.One, BigInteger.Pow(10, decimals.Max()!.Value)) : null;
        return new Bounded(hull, step, Fraction.Zero);
    }

    private static EntryPart[] With(EntryPart[] box, int index, EntryPart part)
    {
        var copy = (EntryPart[])box.Clone();
        copy[index] = part;
        return copy;
    }
}
