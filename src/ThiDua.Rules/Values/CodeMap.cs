using System;
using System.Collections.Generic;

namespace ThiDua.Rules.Values;

/// <summary>Makes look-up tables by code (bảng tra theo mã).</summary>
public static class CodeMap
{
    /// <summary>Makes a table from pairs in any order.</summary>
    /// <exception cref="ArgumentNullException">There is no sequence.</exception>
    /// <exception cref="ArgumentException">A code occurs twice.</exception>
    public static CodeMap<T> From<T>(IEnumerable<KeyValuePair<Code, T>> pairs)
    {
        KeyValuePair<Code, T>[] sorted = new List<KeyValuePair<Code, T>>(Require.NotNull(pairs)).ToArray();
        if (sorted.Length == 0)
            return CodeMap<T>.Empty;
        Array.Sort(sorted, static (a, b) => a.Key.CompareTo(b.Key));
        var keys = new Code[sorted.Length];
        var values = new T[sorted.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            keys[i] = sorted[i].Key;
            values[i] = sorted[i].Value;
            if (i > 0 && keys[i] == keys[i - 1])
                throw new ArgumentException($"The code \"{keys[i]}\" occurs twice.", nameof(pairs));
        }
        return new CodeMap<T>(keys, values);
    }
}
