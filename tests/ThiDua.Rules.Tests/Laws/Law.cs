using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Checks a law on random sheets, and tells how many of them were trivial for it.</summary>
internal sealed class Law
{
    private readonly ITestOutputHelper _output;
    private readonly Func<IReadOnlyList<int>, Sheet> _make;

    public Law(ITestOutputHelper output, Func<IReadOnlyList<int>, Sheet> make)
    {
        _output = output;
        _make = make;
    }

    /// <param name="isTrivial">Whether the law says nothing about a sheet.</param>
    /// <param name="fault">What is wrong about a sheet, given further choices; null when the law holds.</param>
    public void Holds(Func<Sheet, bool> isTrivial, Func<Sheet, Choices, string?> fault)
    {
        int all = 0, trivial = 0;
        var pairs = Choices.Lists.Generator.SelectMany(_ => Gen.Choose(0, 9_999).ListOf(60), (sheet, more) =>
            (sheet, more));
        var arbitrary = Arb.From(
            pairs.Select(pair => (pair.sheet, More: (IReadOnlyList<int>)[.. pair.more])),
            pair => Choices.Lists.Shrinker(pair.sheet).Select(smaller => (smaller, pair.More))
                .Concat(Choices.Lists.Shrinker(pair.More).Select(smaller => (pair.sheet, smaller))));
        Check.One(Properties.Fixed, Prop.ForAll(arbitrary, pair =>
        {
            var sheet = _make(pair.sheet);
            all++;
            if (isTrivial(sheet)) trivial++;
            string? found = Fault(() => fault(sheet, new Choices(pair.More)));
            return (found is null).Label(found + "\n" + sheet);
        }));
        _output.WriteLine($"{all} sheets, of which {trivial} trivial.");
        Assert.True(trivial * 10 <= all * 9, $"Of {all} sheets {trivial} were trivial.");
    }

    /// <summary>A crash is a fault too, and is shown with its sheet.</summary>
    private static string? Fault(Func<string?> find)
    {
        try
        {
            return find();
        }
        catch (Exception crash)
        {
            return crash.ToString();
        }
    }
}
