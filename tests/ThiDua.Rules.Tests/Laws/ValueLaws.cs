using System;
using System.Collections.Generic;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>What every value type keeps: equality, order, and its text, in every culture.</summary>
internal static class ValueLaws
{
    /// <summary>Equal values have equal hashes and equal texts; a text read again gives the value.</summary>
    public static void TextReadsBack<T>(ThingLaw<T> law, Func<string, T> parse)
        where T : notnull => Cultures.Each(() => law.Holds(value =>
            EqualityComparer<T>.Default.Equals(parse(Written(value)), value)
                && Written(parse(Written(value))) == Written(value)));

    /// <summary>Values with one text are equal and have one hash; values with two texts differ.</summary>
    public static void EqualityGoesWithText<T>(ThingLaw<T> law)
        where T : notnull => Cultures.Each(() => law.OfTwo().Holds(two =>
            two.First.Equals(two.Second) == (Written(two.First) == Written(two.Second))
                && (!two.First.Equals(two.Second) || two.First.GetHashCode() == two.Second.GetHashCode())
                && !two.First.Equals("another type")));

    /// <summary>The order is total, and agrees with equality and with the four operators.</summary>
    public static void OrderIsTotal<T>(ThingLaw<T> law, Func<T, T, (bool Gt, bool Lt, bool Ge, bool Le)> operators)
        where T : IComparable<T>, IEquatable<T> => Cultures.Each(() => law.OfTwo().And(law).Holds(three =>
        {
            var ((a, b), c) = three;
            int order = Math.Sign(a.CompareTo(b));
            bool agrees = operators(a, b) == (order > 0, order < 0, order >= 0, order <= 0);
            bool transitive = !(order <= 0 && b.CompareTo(c) <= 0) || a.CompareTo(c) <= 0;
            return agrees && transitive && Math.Sign(b.CompareTo(a)) == -order && (order == 0) == a.Equals(b);
        }));

    private static string Written<T>(T value)
        where T : notnull => value.ToString() ?? "";
}
