using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ThiDua.Rules.Values;

/// <summary>
/// A list that never changes and is equal to another when their items are equal, in the same order (danh sách giá trị).
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] owned) => _items = owned;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc />
    public int Count => _items.Length;

    /// <summary>The item at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no item at this position.</exception>
    public T this[int index] => index >= 0 && index < _items.Length ? _items[index]
        : throw new ArgumentOutOfRangeException(
            nameof(index), index, FormattableString.Invariant($"The list has {_items.Length} items, from 0."));

    /// <summary>The items in their order; a loop over them allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Whether the other list has equal items in the same order.</summary>
    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || other._items.Length != _items.Length)
            return false;
        for (int i = 0; i < _items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items[i], other._items[i]))
                return false;
        }
        return true;
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        int hash = _items.Length;
        foreach (T item in _items)
            hash = unchecked(hash * 31 + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        return hash;
    }

    /// <summary>Whether both lists have equal items in the same order, or both are missing.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether the lists differ.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>The items between brackets, such as <c>[a, b]</c>.</summary>
    public override string ToString()
    {
        var texts = new string?[_items.Length];
        for (int i = 0; i < texts.Length; i++)
            texts[i] = Convert.ToString(_items[i], CultureInfo.InvariantCulture);
        return "[" + string.Join(", ", texts) + "]";
    }

    /// <summary>Steps through the items of a list.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _next;

        internal Enumerator(T[] items)
        {
            _items = items;
            _next = 0;
        }

        /// <summary>The item that was stepped on.</summary>
        public readonly T Current => _items[_next - 1];

        /// <summary>Steps on the next item, if there is one.</summary>
        public bool MoveNext() => _next < _items.Length && ++_next > 0;
    }
}
