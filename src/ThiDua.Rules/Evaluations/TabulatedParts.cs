using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// The points of each part for each combination of its inputs, in ten-thousandths of a point. Parts with one input come
/// first: their entry stands at the offset of the slot plus the number of its value.
/// </summary>
internal sealed class TabulatedParts
{
    /// <summary>Ten-thousandths: what is entered and written has at most four decimals.</summary>
    public const long Scale = 10_000;

    /// <summary>No total: something is missing, or has no number.</summary>
    public const long Unknown = long.MinValue;

    /// <summary>So many values of one input are numbered.</summary>
    public const int MostValues = 4_096;

    private const int MostCombinations = 65_536;
    /// <summary>So many steps of evaluations are taken to fill the table; more would take seconds.</summary>
    private const long MostSteps = 2_000_000;

    /// <summary>No sum of parts may be beyond it; the greatest whole number is twice as much.</summary>
    private const long MostPoints = 1L << 62;

    private static readonly SheetDeduction[] _none = [];

    private readonly long[] _points;
    private readonly SheetDeduction[][] _deductions;
    private readonly int[] _offsets;
    private readonly JoinedPart[] _joined;
    private readonly bool _isInOrder;

    private TabulatedParts(ValueList<Input> inputs, Builder built)
    {
        Inputs = inputs;
        _points = built.Points.ToArray();
        _deductions = built.Deductions.ToArray();
        _offsets = built.Offsets.ToArray();
        _joined = built.Joined.ToArray();
        _isInOrder = built.IsInOrder;
    }

    /// <summary>The inputs in the order of the slots.</summary>
    public ValueList<Input> Inputs { get; }

    /// <summary>
    /// The parts tabulated; null when one has too many values, or points that are not ten-thousandths, when they could
    /// add up to more than a number holds, or when filling the table would take too long.
    /// </summary>
    public static TabulatedParts? Of(Rubric rubric, ValueList<RubricPart> parts, PartScoring scoring)
    {
        // What is left out has no total, which no number says.
        if (scoring.Facts.Lines[rubric.Root.Index].Points.MayBeNotApplicable) return null;
        var sorted = parts.OrderBy(part => part.Inputs.Count != 1).ToList();
        if (sorted.Any(part => part.Inputs.Any(slot => rubric.Inputs[slot].IsView))) return null;
        var built = new Builder(rubric, scoring);
        if (!sorted.All(built.Count) || !sorted.All(built.Add)) return null;
        // Inputs that nothing reads have slots too, so that they can be entered.
        var read = sorted.SelectMany(part => part.Inputs).ToList();
        var rest = scoring.Open.Where(i => !read.Contains(i.Slot));
        return new TabulatedParts(ValueList.From(read.Select(slot => rubric.Inputs[slot]).Concat(rest)), built);
    }

    /// <summary>The total in ten-thousandths, or <see cref="Unknown"/>.</summary>
    public long Total(int[] numbers)
    {
        long total = 0;
        int missing = 0;
        int[] offsets = _offsets;
        long[] points = _points;
        for (int i = 0; i < offsets.Length; i++)
        {
            int number = numbers[i];
            missing |= number;
            // The entry before the first of a part stands for "missing"; its points do not matter.
            total += points[offsets[i] + number];
        }

        foreach (var part in _joined)
        {
            int at = part.Find(numbers);
            missing |= at;
            total += points[part.Offset + at];
        }

        return missing < 0 ? Unknown : total;
    }

    /// <summary>What was taken away, when nothing is missing.</summary>
    public ValueList<SheetDeduction> Deductions(int[] numbers)
    {
        int count = 0;
        for (int i = 0; i < _offsets.Length; i++) count += _deductions[_offsets[i] + numbers[i]].Length;
        foreach (var part in _joined) count += _deductions[part.Offset + part.Find(numbers)].Length;
        if (count == 0) return ValueList<SheetDeduction>.Empty;
        var found = new SheetDeduction[count];
        int next = 0;
        for (int i = 0; i < _offsets.Length; i++) next = Copy(_deductions[_offsets[i] + numbers[i]], found, next);
        foreach (var part in _joined) next = Copy(_deductions[part.Offset + part.Find(numbers)], found, next);
        return _isInOrder ? ValueList.Own(found) : PartDeductions.InOrder(found);
    }

    private static int Copy(SheetDeduction[] from, SheetDeduction[] to, int next)
    {
        foreach (var deduction in from) to[next++] = deduction;
        return next;
    }

    /// <summary>A part with several inputs: their numbers make one number.</summary>
    private sealed record JoinedPart(int Offset, int FirstSlot, int[] Counts)
    {
        /// <summary>The number of the combination; -1 when something is missing.</summary>
        public int Find(int[] numbers)
        {
            int found = 0;
            for (int i = 0; i < Counts.Length; i++)
            {
                int number = numbers[FirstSlot + i];
                if (number < 0) return -1;
                found = (found * Counts[i]) + number;
            }

            return found;
        }
    }

    /// <summary>Fills the table part by part.</summary>
    private sealed class Builder
    {
        private readonly Rubric _rubric;
        private readonly PartScoring _scoring;
        private readonly Dictionary<ValueList<SheetDeduction>, SheetDeduction[]> _shared = [];
        private int _slots;
        private int _lastLine = -1;
        private long _steps;
        private long _mostPoints;

        public Builder(Rubric rubric, PartScoring scoring)
        {
            _rubric = rubric;
            _scoring = scoring;
        }

        public List<long> Points { get; } = [];

        public List<SheetDeduction[]> Deductions { get; } = [];

        public List<int> Offsets { get; } = [];

        public List<JoinedPart> Joined { get; } = [];

        /// <summary>Whether deductions stand in the order of the rule set when one part follows the other.</summary>
        public bool IsInOrder { get; private set; } = true;

        /// <summary>Whether a part can be filled in, with those that were counted before.</summary>
        public bool Count(RubricPart part)
        {
            long combinations = 1;
            foreach (var values in ValuesOf(part))
            {
                if (values is null || combinations * values.Count > MostCombinations) return false;
                combinations *= values.Count;
            }

            _steps += combinations * part.Order.Count;
            return _steps <= MostSteps;
        }

        public bool Add(RubricPart part)
        {
            var values = ValuesOf(part).Select(v => v!).ToList();
            int combinations = values.Aggregate(1, (product, v) => product * v.Count);
            var taken = PartDeductions.Of(part, _scoring.Facts.Lines);
            Points.Add(0);
            Deductions.Add(_none);
            int offset = Points.Count;
            long most = 0;
            for (int i = 0; i < combinations; i++)
            {
                InputValues.Enter(values, part.Inputs, i, _scoring);
                if (!TryScore(part, out long points) || points is > MostPoints or < -MostPoints) return false;
                most = System.Math.Max(most, System.Math.Abs(points));
                Points.Add(points);
                Deductions.Add(Share(taken.Read(_scoring.Facts.Lines)));
            }

            if (most > MostPoints - _mostPoints) return false;
            _mostPoints += most;
            Place(offset, values, taken.Lines);
            return true;
        }

        private IEnumerable<InputValues?> ValuesOf(RubricPart part) =>
            part.Inputs.Select(slot => InputValues.Of(_rubric.Inputs[slot], MostValues));

        private SheetDeduction[] Share(ValueList<SheetDeduction> deductions)
        {
            if (deductions.Count == 0) return _none;
            if (!_shared.TryGetValue(deductions, out var same)) _shared.Add(deductions, same = [.. deductions]);
            return same;
        }

        private void Place(int offset, List<InputValues> values, IReadOnlyList<int> lines)
        {
            if (values.Count == 1) Offsets.Add(offset);
            else Joined.Add(new JoinedPart(offset, _slots, values.Select(v => v.Count).ToArray()));
            _slots += values.Count;
            if (lines.Count == 0) return;
            IsInOrder &= lines.Min() > _lastLine;
            _lastLine = System.Math.Max(_lastLine, lines.Max());
        }

        private bool TryScore(RubricPart part, out long points)
        {
            var answer = _scoring.Score(part);
            points = 0;
            // A part is left out of a sum that itself is always there.
            if (answer.IsNotApplicable) return true;
            return answer.IsValue && answer.Value.TryToScaled(4, out points);
        }
    }
}
