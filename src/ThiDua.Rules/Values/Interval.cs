using System;

namespace ThiDua.Rules.Values;

/// <summary>
/// Values between two ends, each end in or out (khoảng giá trị); an end that is null is open without bound. It is never
/// empty. Equal when the ends are equal. <c>default</c> is everything.
/// </summary>
/// <typeparam name="T">The type of the values, such as points or dates.</typeparam>
public readonly record struct Interval<T>
    where T : struct, IComparable<T>, IEquatable<T>
{
    private Interval(T? least, bool includesLeast, T? greatest, bool includesGreatest)
    {
        Least = least;
        IncludesLeast = includesLeast && least is not null;
        Greatest = greatest;
        IncludesGreatest = includesGreatest && greatest is not null;
    }

    /// <summary>All values.</summary>
    public static Interval<T> Everything => default;

    /// <summary>The lower end (cận dưới); null when there is none.</summary>
    public T? Least { get; }

    /// <summary>The upper end (cận trên); null when there is none.</summary>
    public T? Greatest { get; }

    /// <summary>Whether the lower end itself is in.</summary>
    public bool IncludesLeast { get; }

    /// <summary>Whether the upper end itself is in.</summary>
    public bool IncludesGreatest { get; }

    /// <summary>Whether there is one value only.</summary>
    public bool IsSingle => Least is T least && Greatest is T greatest && least.CompareTo(greatest) == 0;

    /// <summary>Makes an interval; whether an end that is null is included does not matter.</summary>
    /// <exception cref="ArgumentException">No value lies between the ends.</exception>
    public static Interval<T> Of(T? least, bool includesLeast, T? greatest, bool includesGreatest) =>
        TryOf(least, includesLeast, greatest, includesGreatest, out Interval<T> interval) ? interval
            : throw new ArgumentException(
                "No value lies in " + IntervalText.Format(least, includesLeast, greatest, includesGreatest) + ".");

    /// <summary>Makes an interval, unless no value lies between the ends.</summary>
    public static bool TryOf(
        T? least, bool includesLeast, T? greatest, bool includesGreatest, out Interval<T> interval)
    {
        int order = least is T low && greatest is T high ? low.CompareTo(high) : -1;
        bool ok = order < 0 || (order == 0 && includesLeast && includesGreatest);
        interval = ok ? new Interval<T>(least, includesLeast, greatest, includesGreatest) : default;
        return ok;
    }

    /// <summary>From one value to another, both included.</summary>
    /// <exception cref="ArgumentException">The first is greater than the second.</exception>
    public static Interval<T> Closed(T least, T greatest) => Of(least, true, greatest, true);

    /// <summary>One value only.</summary>
    public static Interval<T> Single(T value) => new(value, true, value, true);

    /// <summary>A value and all above.</summary>
    public static Interval<T> AtLeast(T least) => new(least, true, null, false);

    /// <summary>All above a value, without it.</summary>
    public static Interval<T> MoreThan(T least) => new(least, false, null, false);

    /// <summary>A value and all below.</summary>
    public static Interval<T> AtMost(T greatest) => new(null, false, greatest, true);

    /// <summary>All below a value, without it.</summary>
    public static Interval<T> LessThan(T greatest) => new(null, false, greatest, false);

    /// <summary>Whether the value lies in the interval.</summary>
    public bool Contains(T value)
    {
        int fromLeast = Least is T least ? value.CompareTo(least) : 1;
        int toGreatest = Greatest is T greatest ? greatest.CompareTo(value) : 1;
        return (fromLeast > 0 || (fromLeast == 0 && IncludesLeast))
            && (toGreatest > 0 || (toGreatest == 0 && IncludesGreatest));
    }

    /// <summary>Whether some value may lie in both.</summary>
    public bool Overlaps(Interval<T> other) => TryIntersect(other, out _);

    /// <summary>Gives the values that lie in both, unless there are none.</summary>
    public bool TryIntersect(Interval<T> other, out Interval<T> common)
    {
        Interval<T> low = CompareLeast(other) >= 0 ? this : other;
        Interval<T> high = CompareGreatest(other) <= 0 ? this : other;
        return TryOf(low.Least, low.IncludesLeast, high.Greatest, high.IncludesGreatest, out common);
    }

    /// <summary>The least interval that holds both, with what lies between them.</summary>
    public Interval<T> Hull(Interval<T> other)
    {
        Interval<T> low = CompareLeast(other) <= 0 ? this : other;
        Interval<T> high = CompareGreatest(other) >= 0 ? this : other;
        return new Interval<T>(low.Least, low.IncludesLeast, high.Greatest, high.IncludesGreatest);
    }

    /// <summary>
    /// The canonical form: <c>[70, 80]</c>, <c>(70, 80]</c>, <c>&gt; 92</c>, <c>&lt;= 3</c>, <c>= 0</c>, or <c>any</c>.
    /// </summary>
    public override string ToString() => IntervalText.Format(Least, IncludesLeast, Greatest, IncludesGreatest);

    // Where the lower ends begin: without bound first, and at the same value the included end first.
    private int CompareLeast(Interval<T> other)
    {
        if (Least is not T mine || other.Least is not T its)
            return (Least is null ? 0 : 1) - (other.Least is null ? 0 : 1);
        int order = mine.CompareTo(its);
        return order != 0 ? order : other.IncludesLeast.CompareTo(IncludesLeast);
    }

    private int CompareGreatest(Interval<T> other)
    {
        if (Greatest is not T mine || other.Greatest is not T its)
            return (Greatest is null ? 1 : 0) - (other.Greatest is null ? 1 : 0);
        int order = mine.CompareTo(its);
        return order != 0 ? order : IncludesGreatest.CompareTo(other.IncludesGreatest);
    }
}
