using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace ThiDua.Rules.Values;

/// <summary>
/// A look-up table by code that never changes (bảng tra theo mã). It lists its pairs in ordinal order of the codes, and
/// is equal to another when the codes and the values are equal.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class CodeMap<T> : IReadOnlyCollection<KeyValuePair<Code, T>>, IEquatable<CodeMap<T>>
{
    private readonly Code[] _keys; // sorted, without doubles
    private readonly T[] _values;

    internal CodeMap(Code[] keys, T[] values)
    {
        _keys = keys;
        _values = values;
        Keys = ValueList.Own(keys);
    }

    /// <summary>The table without codes.</summary>
    public static CodeMap<T> Empty { get; } = new([], []);

    /// <inheritdoc />
    public int Count => _keys.Length;

    /// <summary>The codes, in ordinal order.</summary>
    public ValueList<Code> Keys { get; }

    /// <summary>The value of a code.</summary>
    /// <exception cref="KeyNotFoundException">The table does not have the code.</exception>
    public T this[Code code] => TryGet(code, out T? value) ? value
        : throw new KeyNotFoundException(
            FormattableString.Invariant($"There is no code \"{code}\" among these {Count}."));

    /// <summary>Looks a code up.</summary>
    public bool TryGet(Code code, [MaybeNullWhen(false)] out T value)
    {
        int low = 0;
        int high = _keys.Length - 1;
        while (low <= high)
        {
            int middle = low + (high - low) / 2;
            int order = _keys[middle].CompareTo(code);
            if (order == 0)
            {
                value = _values[middle];
                return true;
            }
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        value = default;
        return false;
    }

    /// <summary>The pairs, in ordinal order of the codes.</summary>
    public IEnumerator<KeyValuePair<Code, T>> GetEnumerator()
    {
        for (int i = 0; i < _keys.Length; i++)
            yield return new KeyValuePair<Code, T>(_keys[i], _values[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the other table has the same codes with equal values.</summary>
    public bool Equals(CodeMap<T>? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || !Keys.Equals(other.Keys))
            return false;
        for (int i = 0; i < _values.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_values[i], other._values[i]))
                return false;
        }
        return true;
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as CodeMap<T>);

    /// <inheritdoc />
    public override int GetHashCode() => Keys.GetHashCode();
}
