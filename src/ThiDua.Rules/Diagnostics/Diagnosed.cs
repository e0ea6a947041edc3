using System;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Diagnostics;

/// <summary>
/// What a step made, and what it found: a value (maybe with warnings and notes), or errors and no value. The one
/// exception is an evaluation, which has a value although single entries were refused (each refusal is an error).
/// </summary>
/// <typeparam name="T">What the step makes.</typeparam>
public sealed record Diagnosed<T>
    where T : class
{
    internal Diagnosed(T? value, ValueList<Diagnostic> diagnostics)
    {
        Value = value;
        Diagnostics = diagnostics;
    }

    /// <summary>What was made; null when errors prevented it.</summary>
    public T? Value { get; }

    /// <summary>All findings, by place and then by code.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether a finding is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>The value, for callers who know that it is there.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message lists the diagnostics.</exception>
    public T Require() => Value ?? throw new InvalidOperationException(
        "There is no value because of these errors:\n" + string.Join("\n", Diagnostics));
}
