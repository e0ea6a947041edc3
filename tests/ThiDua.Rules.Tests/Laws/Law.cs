using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Testing.Sheets;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Checks a law on random sheets, and tells how many of them were trivial for it and what was met.</summary>
internal sealed class Law(ITestOutputHelper output, SheetGenerator generator)
{
    private static Arbitrary<(IReadOnlyList<int> Sheet, IReadOnlyList<int> More)> SheetAndMore { get; } = Arb.From(
        Choices.Lists.Generator.SelectMany(
            _ => Gen.Choose(0, 9_999).ListOf(60), (sheet, more) => (sheet, (IReadOnlyList<int>)[.. more])),
        pair => Choices.Lists.Shrinker(pair.Item1).Select(smaller => (smaller, pair.Item2))
            .Concat(Choices.Lists.Shrinker(pair.Item2).Select(smaller => (pair.Item1, smaller))));

    /// <param name="isTrivial">Whether the law says nothing about a sheet.</param>
    /// <param name="fault">What is wrong about a sheet, given further choices; null when the law holds.</param>
    public void Holds(Func<Sheet, bool> isTrivial, Func<Sheet, Choices, string?> fault)
    {
        var met = new Met(generator.Cases);
        Check.One(Properties.Fixed, Prop.ForAll(SheetAndMore, pair =>
        {
            var sheet = generator.Make(pair.Sheet);
            met.Add(Met.Names(sheet.Rules));
            string? found = Fault(() =>
            {
                if (isTrivial(sheet)) met.AddTrivial();
                return fault(sheet, new Choices(pair.More));
            });
            return (found is null).Label(found + "\n" + sheet);
        }));
        met.IsEnough(output);
    }

    /// <summary>A crash is a fault too, and is shown with its sheet.</summary>
    public static string? Fault(Func<string?> find)
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
