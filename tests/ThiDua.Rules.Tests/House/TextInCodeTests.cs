using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Testing.House;
using Xunit;

namespace ThiDua.Rules.Tests.House;

public sealed class TextInCodeTests
{
    [Fact]
    public void No_text_is_made_in_the_culture_of_the_thread() => Violations.None(Both(TextInCode.Culture));

    [Fact]
    public void Nothing_is_a_double_or_a_float() => Violations.None(Both(TextInCode.FloatingPoint));

    [Fact]
    public void No_static_state_can_change() => Violations.None(Both(TextInCode.StaticState));

    [Theory]
    [InlineData("string F(int n) => $\"{n}\";")]
    [InlineData("string F(decimal n) => $\"{n:0.0}\";")]
    [InlineData("string F(NodaTime.LocalDate d) => $\"on {d}\";")]
    [InlineData("string F(object o) => $\"{o}\";")]
    [InlineData("string F<T>(T o) => $\"{o}\";")]
    [InlineData("string F(int? n) => $\"{\"a\"}{n}\";")]
    [InlineData("string F(int n) => string.Create(System.Globalization.CultureInfo.CurrentCulture, $\"{n}\");")]
    [InlineData("string F(int n) => System.FormattableString.Invariant($\"{$\"{n}\"}\");")]
    [InlineData("string F(int n) => \"a\" + n;")]
    [InlineData("string F(string s, int n) { s += n; return s; }")]
    [InlineData("string F(int n) => n.ToString();")]
    [InlineData("string F(System.Text.StringBuilder b, decimal n) => b.AppendFormat(\"{0}\", n).ToString();")]
    [InlineData("int F(string s) => int.Parse(s);")]
    [InlineData("string F(NodaTime.LocalDate d) => d.ToString();")]
    public void A_number_or_a_date_in_the_culture_of_the_thread_is_found(string member) =>
        Assert.NotEmpty(TextInCode.Culture(Planted(member)));

    [Theory]
    [InlineData("string F(string s, char c, A a, System.DayOfWeek d) => $\"{s}{c}{a}{d}\" + s + c + a;")]
    [InlineData("string F(int n) => System.FormattableString.Invariant($\"{n}\");")]
    [InlineData("string F(int n) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{n}\");")]
    [InlineData("string F(int n) => n.ToString(System.Globalization.CultureInfo.InvariantCulture);")]
    [InlineData("string F(System.Text.StringBuilder b, string s) => b.Append(s).Append('c').ToString();")]
    [InlineData("int F(int n) => n + 1;")]
    public void A_text_that_is_the_same_everywhere_is_left_alone(string member) =>
        Violations.None(TextInCode.Culture(Planted(member)));

    [Theory]
    [InlineData("double F() => 1;")]
    [InlineData("float[]? F() => null;")]
    [InlineData("System.Double F(int n) => n;")]
    [InlineData("bool F(int n) => System.Math.Sqrt(n) > 2;")]
    [InlineData("decimal F() => (decimal)0.5;")]
    public void Floating_point_is_found(string member) => Assert.NotEmpty(TextInCode.FloatingPoint(Planted(member)));

    [Theory]
    [InlineData("static int _n;")]
    [InlineData("public static int N { get; set; }")]
    [InlineData("internal static int N { get; private set; }")]
    [InlineData("public static readonly int[] N = [1];")]
    [InlineData("public static System.Collections.Generic.List<int> N { get; } = [];")]
    [InlineData("public static System.Collections.Generic.IReadOnlyList<int> N => [1];")]
    [InlineData("[System.ThreadStatic] static readonly int N;")]
    public void Static_state_that_can_change_is_found(string member) =>
        Assert.NotEmpty(TextInCode.StaticState(Planted(member)));

    [Theory]
    [InlineData("const int N = 1; static readonly int[] M = [1]; public static string T { get; } = \"\";")]
    [InlineData("private int _n; public static A Zero => new();")]
    public void What_cannot_change_is_left_alone(string member) =>
        Violations.None(TextInCode.StaticState(Planted(member)));

    private static IEnumerable<string> Both(Func<SourceTree, IEnumerable<string>> look) =>
        look(Library.Sources).Concat(look(Library.OlderSources));

    private static SourceTree Planted(string member)
    {
        var sources = SourceTree.Planted(("Values/A.cs", "namespace ThiDua.Rules.Values; class A { " + member + " }"));

        Violations.None(sources.Errors);
        return sources;
    }
}
