using System.Collections.Generic;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>A set of numbers of points that can come out; never empty.</summary>
internal abstract record PointSet
{
    internal abstract string Kind { get; }

    /// <summary>Whether each number of it can come out; otherwise it only says that no other can.</summary>
    public virtual bool IsExact => true;

    public abstract Fraction? Least { get; }

    public abstract Fraction? Greatest { get; }

    /// <summary>How many numbers it has; <see cref="long.MaxValue"/> when nobody knows.</summary>
    public abstract long Count { get; }

    /// <summary>All differences are whole multiples of it; 0 for a single number, null when there is no such
    /// step.</summary>
    public abstract Fraction? Step { get; }

    /// <summary>What adding it to another set costs, in words.</summary>
    public virtual long Words => 1;

    public abstract bool Contains(Fraction value);

    /// <summary>The greatest number that is not above a value; null when there is none.</summary>
    public abstract Fraction? AtMost(Fraction value);

    /// <summary>The least number that is not below a value; null when there is none.</summary>
    public abstract Fraction? AtLeast(Fraction value);

    /// <summary>The numbers in order; only of a set that is exact.</summary>
    public IEnumerable<Fraction> Members()
    {
        for (Fraction? next = Least; next is { } value; next = After(value)) yield return value;
    }

    /// <summary>The next greater number.</summary>
    public abstract Fraction? After(Fraction value);

    /// <summary>The next smaller number.</summary>
    public abstract Fraction? Before(Fraction value);
}
