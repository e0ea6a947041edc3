using System;

namespace ThiDua.Rules.Values;

/// <summary>Makes answers without naming their type (giá trị đã cho).</summary>
public static class Given
{
    /// <summary>An answer that is known.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public static Given<T> Of<T>(T value)
        where T : notnull => Given<T>.Of(value);
}
