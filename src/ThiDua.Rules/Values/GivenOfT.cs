using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ThiDua.Rules.Values;

/// <summary>
/// The answer to a question about a unit (giá trị đã cho): a value, not applicable, or pending with its reasons. What
/// is missing is pending and never zero, and nothing that reads an answer may treat the two alike. <c>default</c> is
/// pending without a reason. Equal when status, value and reasons are equal.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct Given<T> : IEquatable<Given<T>>
    where T : notnull
{
    private readonly T? _value;
    private readonly Func<ValueList<PendingReason>>? _reasons; // of a big cluster they are many: listed when asked for

    private Given(GivenStatus status, T? value, Func<ValueList<PendingReason>>? reasons)
    {
        Status = status;
        _value = value;
        _reasons = reasons;
    }

    /// <summary>The question does not arise for this unit (không áp dụng).</summary>
    public static Given<T> NotApplicable => new(GivenStatus.NotApplicable, default, null);

    /// <summary>Which of the three it is.</summary>
    public GivenStatus Status { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsValue => Status == GivenStatus.Value;

    /// <summary>Whether the value is not known yet.</summary>
    public bool IsPending => Status == GivenStatus.Pending;

    /// <summary>Whether the question does not arise.</summary>
    public bool IsNotApplicable => Status == GivenStatus.NotApplicable;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none: it is pending or not applicable.</exception>
    public T Value => IsValue ? _value! : throw new InvalidOperationException($"There is no value: {this}.");

    /// <summary>Why the value is not known; empty when there is a value or the question does not arise.</summary>
    public ValueList<PendingReason> Reasons => _reasons?.Invoke() ?? ValueList<PendingReason>.Empty;

    /// <summary>An answer that is known.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public static Given<T> Of(T value) =>
        value is null ? throw new ArgumentNullException(nameof(value)) : new(GivenStatus.Value, value, null);

    /// <summary>An answer that is not known yet, for these reasons.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    public static Given<T> Pending(ValueList<PendingReason> reasons) =>
        new(GivenStatus.Pending, default, Require.NotNull(reasons).Count == 0 ? null : () => reasons);

    /// <summary>The same for reasons that are listed when somebody asks for them: each time the same ones.</summary>
    internal static Given<T> WaitingFor(Func<ValueList<PendingReason>> reasons) =>
        new(GivenStatus.Pending, default, reasons);

    /// <summary>Gives the value if there is one.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsValue;
    }

    /// <inheritdoc />
    public bool Equals(Given<T> other) => Status == other.Status
        && EqualityComparer<T?>.Default.Equals(_value, other._value) && Reasons.Equals(other.Reasons);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Given<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked(
        ((int)Status * 31 + Reasons.GetHashCode()) * 31
            + (IsValue ? EqualityComparer<T>.Default.GetHashCode(_value!) : 0));

    /// <summary>Whether both are the same answer.</summary>
    public static bool operator ==(Given<T> left, Given<T> right) => left.Equals(right);

    /// <summary>Whether the answers differ.</summary>
    public static bool operator !=(Given<T> left, Given<T> right) => !left.Equals(right);

    /// <summary>The value, <c>n/a</c>, or <c>pending [missing late-reports]</c>.</summary>
    public override string ToString() => Status switch
    {
        GivenStatus.Value => Convert.ToString(_value, CultureInfo.InvariantCulture) ?? "",
        GivenStatus.NotApplicable => "n/a",
        GivenStatus.Pending => "pending " + Reasons,
        _ => throw new UnreachableException($"There is no form for {Status}."),
    };
}
