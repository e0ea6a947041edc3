using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ThiDua.Rules;

/// <summary>Checks of arguments that read the same on every target.</summary>
internal static class Require
{
    /// <summary>Gives the argument back, or throws when there is none.</summary>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public static T NotNull<T>(
        [NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);
}
