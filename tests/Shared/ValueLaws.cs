using System;
using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;

namespace ThiDua.Rules.Tests;

/// <summary>What every value type keeps: equality, order, and its text, in every culture.</summary>
internal static class ValueLaws
{
    /// <summary>Equal values have equal hashes and equal texts; a text read again gives the value.</summary>
    public static void TextReadsBack<T>(Arbitrary<T> values, Func<string, T> parse)
        where T : notnull => Cultures.Each(() => Check.One(
            Properties.Fixed, Prop.ForAll(values, value =>
                EqualityComparer<T>.Default.Equals(parse(Written(value)), value)
                && Written(parse(Written(value))) == Written(value))));

    /// <summary>Values with one text are equal and have one hash; values with two texts differ.</summary>
    public static void EqualityGoesWithText<T>(Arbitrary<T> values)
        where T : notnull => Cultures.Each(() => Check.One(
            Properties.Fixed, Prop.ForAll(values, values, (a, b) => a.Equals(b) == (Written(a) == Written(b))
                && (!a.Equals(b) || a.GetHashCode() == b.GetHashCode()) && !a.Equals("another type"))));

    /// <summary>The order is total, and agrees with equality and with the four operators.</summary>
    public static void OrderIsTotal<T>(Arbitrary<T> values, Func<T, T, (bool Gt, bool Lt, bool Ge, bool Le)> operators)
        where T : IComparable<T>, IEquatable<T> => Cultures.Each(() => Check.One(
            Properties.Fixed, Prop.ForAll(values, values, values, (a, b, c) =>
            {
                int order = Math.Sign(a.CompareTo(b));
                bool agrees = operators(a, b) == (order > 0, order < 0, order >= 0, order <= 0);
                bool transitive = !(order <= 0 && b.CompareTo(c) <= 0) || a.CompareTo(c) <= 0;
                return agrees && transitive && Math.Sign(b.CompareTo(a)) == -order && (order == 0) == a.Equals(b);
            })));

    private static string Written<T>(T value)
        where T : notnull => value.ToString() ?? "";
}
