using System;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>The size of a sum of numbers that are told one by one: no list of them is kept.</summary>
internal struct NumberSizeSum
{
    private NumberSize _largest;
    private int _count;

    /// <summary>The size of the sum of all numbers so far.</summary>
    public readonly NumberSize Size => _count == 0 ? NumberSize.None
        : _largest with { Top = NumberSize.Cut(_largest.Top + (long)Whole.BitLength((ulong)(_count - 1))) };

    public void Add(NumberSize size)
    {
        var sum = _count == 0 ? NumberSize.None : _largest;
        _largest = sum.Or(size) with { Bottom = NumberSize.Cut((long)sum.Bottom + size.Bottom) };
        _count++;
    }
}
