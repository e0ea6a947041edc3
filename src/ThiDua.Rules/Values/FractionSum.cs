using System.Collections.Generic;

namespace ThiDua.Rules.Values;

/// <summary>
/// A sum of many numbers. Large ones are added in pairs, then in pairs of pairs: denominators grow with every sum, so
/// adding each to all before it would take far longer.
/// </summary>
internal struct FractionSum
{
    private Fraction _small;
    private Stack<(Fraction Sum, int Rank)>? _large; // of falling rank: a rank is a sum of two of the rank before

    public readonly Fraction Total
    {
        get
        {
            var total = _small;
            if (_large is null) return total;
            foreach (var (sum, _) in _large) total += sum; // the smallest first
            return total;
        }
    }

    public void Add(Fraction number)
    {
        var sum = _small + number;
        if (sum.IsSmall)
        {
            _small = sum;
            return;
        }

        _small = Fraction.Zero;
        _large ??= new Stack<(Fraction, int)>();
        int rank = 0;
        for (; _large.Count > 0 && _large.Peek().Rank == rank; rank++) sum += _large.Pop().Sum;
        _large.Push((sum, rank));
    }
}
