using System;
using System.Threading;

namespace ThiDua.Rules;

/// <summary>
/// Holds the library that is in force (kho đang dùng) for a running program; it is swapped whole, so that whoever took
/// <see cref="Current"/> works with one state of the rules.
/// </summary>
public sealed class RuleSets
{
    private RuleSetLibrary _current;

    /// <summary>Starts with a library.</summary>
    /// <exception cref="ArgumentNullException">There is no library.</exception>
    public RuleSets(RuleSetLibrary library) => _current = Require.NotNull(library, nameof(library));

    /// <summary>The library that is in force now.</summary>
    public RuleSetLibrary Current => Volatile.Read(ref _current);

    /// <summary>Puts another library in its place, and gives back the one before.</summary>
    /// <exception cref="ArgumentNullException">There is no library.</exception>
    public RuleSetLibrary Replace(RuleSetLibrary library) =>
        Interlocked.Exchange(ref _current, Require.NotNull(library, nameof(library)));
}
