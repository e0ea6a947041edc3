using System;
using ThiDua.Testing.House;
using Xunit;

namespace ThiDua.Rules.Tests.House;

public sealed class SwitchTests
{
    private const string Union = """
        using System.Diagnostics;
        namespace ThiDua.Rules.Amounts;
        public abstract record Amount
        {
            internal abstract string Kind { get; }
            public sealed record Each(int Points) : Amount { internal override string Kind => "each"; }
            public sealed record Fixed(int Points) : Amount { internal override string Kind => "fixed"; }
        }
        internal static class Work
        {

        """;

    [Fact]
    public void Every_switch_over_a_union_names_each_case_and_ends_in_unreachable() =>
        Violations.None(Switches.Violations(Library.Sources));

    [Theory]
    [InlineData("int F(Amount a) => a switch { Amount.Each => 1, Amount.Fixed => 2, _ => 0 };", "does not end")]
    [InlineData("int F(Amount a) => a switch { Amount.Each => 1, _ => throw new System.Exception() };", "does not end")]
    [InlineData("int F(Amount a) => a switch { Amount.Each => 1,"
        + " _ => throw new UnreachableException() };", "for Fixed")]
    [InlineData("void F(Amount a) { switch (a) { case Amount.Each: break; case Amount.Fixed f: break; } }",
        "does not end")]
    [InlineData("void F(Amount a) { switch (a) { case Amount.Each: break; default: return; } }", "for Fixed")]
    [InlineData("int F(Amount a) => a switch { Amount.Each { Points: 1 } => 1, _ when a is Amount.Fixed => 3,"
        + " _ => throw new UnreachableException() };", "for Fixed")]
    public void A_switch_that_would_overlook_a_case_is_found(string method, string expected) =>
        Assert.Contains(Switches.Violations(Planted(method)), v => v.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("int F(Amount a) => a switch { Amount.Each { Points: > 1 } => 1, Amount.Each or Amount.Fixed => 2,"
        + " _ => throw new UnreachableException() };")]
    [InlineData("void F(Amount a) { switch (a) { case Amount.Each: break; case Amount.Fixed f: break;"
        + " default: throw new UnreachableException(a.Kind); } }")]
    [InlineData("int F(int a) => a switch { 1 => 2, _ => 3 };")]
    [InlineData("int F(Amount.Each a) => a switch { { Points: 1 } => 2, _ => 3 };")]
    public void A_complete_switch_is_left_alone(string method) => Violations.None(Switches.Violations(Planted(method)));

    private static SourceTree Planted(string method)
    {
        var sources = SourceTree.Planted(("Amounts/Amount.cs", Union + "static " + method + "\n}"));

        Violations.None(sources.Errors);
        return sources;
    }
}
