using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
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
    private const int MostEntries = 4_000_000;

    private static readonly SheetDeduction[] _none = [];

    private readonly long _constant;
    private readonly long[] _points;
    private readonly SheetDeduction[][] _deductions;
    private readonly int[] _offsets;
    private readonly JoinedPart[] _joined;

    private TabulatedParts(ValueList<Input> inputs, Builder built)
    {
        Inputs = inputs;
        _constant = built.Constant;
        _points = built.Points.ToArray();
        _deductions = built.Deductions.ToArray();
        _offsets = built.Offsets.ToArray();
        _joined = built.Joined.ToArray();
    }

    /// <summary>The inputs in the order of the slots.</summary>
    public ValueList<Input> Inputs { get; }

    /// <summary>
    /// The parts tabulated; null when one has too many values, or points that are not ten-thousandths.
    /// </summary>
    public static TabulatedParts? Of(Rubric rubric, ValueList<RubricPart> parts, PartScoring scoring)
    {
        var built = new Builder(rubric, scoring);
        var sorted = parts.OrderBy(part => part.Inputs.Count > 1).ToList();
        if (sorted.Any(part => part.Inputs.Any(slot => rubric.Inputs[slot].IsView))) return null;
        if (!sorted.All(built.Add)) return null;
        // Inputs that nothing reads have slots too, so that they can be entered.
        var read = sorted.SelectMany(part => part.Inputs).ToList();
        var rest = rubric.Inputs.Where(i => !i.IsAttribute && !i.IsView && !read.Contains(i.Slot));
        return new TabulatedParts(ValueList.From(read.Select(slot => rubric.Inputs[slot]).Concat(rest)), built);
    }

    /// <summary>The total in ten-thousandths, or <see cref="Unknown"/>.</summary>
    public long Total(int[] numbers)
    {
        long total = _constant;
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
        return ValueList.Own(found);
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
        private int _slots;

        public Builder(Rubric rubric, PartScoring scoring)
        {
            _rubric = rubric;
            _scoring = scoring;
        }

        public long Constant { get; private set; }

        public List<long> Points { get; } = [];

        public List<SheetDeduction[]> Deductions { get; } = [];

        public List<int> Offsets { get; } = [];

        public List<JoinedPart> Joined { get; } = [];

        public bool Add(RubricPart part)
        {
            var values = part.Inputs.Select(slot => InputValues.Of(_rubric.Inputs[slot], MostValues)).ToList();
            if (values.Any(v => v is null)) return false;
            var known = values.Select(v => v!).ToList();
            long combinations = known.Aggregate(
                1L, (product, v) => product > MostCombinations ? product : product * v.Count);
            if (combinations > MostCombinations || Points.Count + combinations > MostEntries) return false;
            Points.Add(0);
            Deductions.Add(_none);
            int offset = Points.Count;
            for (int i = 0; i < combinations; i++)
            {
                InputValues.Enter(known, part.Inputs, i, _scoring);
                if (!TryScore(part, out long points)) return false;
                Points.Add(points);
                Deductions.Add([.. part.Lines
                    .SelectMany(piece => OutermostLines.Deductions(piece.Line, _scoring.Facts.Lines))]);
            }

            Place(part, offset, known);
            return true;
        }

        private void Place(RubricPart part, int offset, List<InputValues> values)
        {
            if (values.Count == 1) Offsets.Add(offset);
            else Joined.Add(new JoinedPart(offset, _slots, values.Select(v => v.Count).ToArray()));
            _slots += values.Count;
        }

        private bool TryScore(RubricPart part, out long points)
        {
            var answer = _scoring.Score(part);
            points = 0;
            if (answer.IsNotApplicable) return true;
            return answer.IsValue && answer.Value.TryToScaled(4, out points);
        }
    }
}
