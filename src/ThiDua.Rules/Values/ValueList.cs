using System;
using System.Collections.Generic;
using System.Linq;

namespace ThiDua.Rules.Values;

/// <summary>Makes lists that never change (danh sách giá trị).</summary>
public static class ValueList
{
    /// <summary>Makes a list of the given items.</summary>
    /// <exception cref="ArgumentNullException">There is no array.</exception>
    public static ValueList<T> Of<T>(params T[] items) =>
        Require.NotNull(items).Length == 0 ? ValueList<T>.Empty : new ValueList<T>((T[])items.Clone());

    /// <summary>Makes a list of the items of a sequence, in its order; a list is given back as it is.</summary>
    /// <exception cref="ArgumentNullException">There is no sequence.</exception>
    public static ValueList<T> From<T>(IEnumerable<T> items) =>
        Require.NotNull(items) is ValueList<T> list ? list : Own(items.ToArray());

#if NET
    /// <summary>Makes a list from a collection expression such as <c>[a, b]</c>.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => Own(items.ToArray());
#else
    // Public signatures hold no ref struct on this target; within the library [a, b] works all the same.
    internal static ValueList<T> Create<T>(ReadOnlySpan<T> items) => Own(items.ToArray());
#endif

    /// <summary>Makes a list of an array that nobody else keeps.</summary>
    internal static ValueList<T> Own<T>(T[] items) => items.Length == 0 ? ValueList<T>.Empty : new ValueList<T>(items);
}
