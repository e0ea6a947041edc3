using System;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Testing.Sheets;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Checks a law on random sheets, and tells how many of them were trivial for it and what was met.</summary>
internal sealed class Law(ITestOutputHelper output, SheetGenerator generator)
{
    /// <param name="isTrivial">Whether the law says nothing about a sheet.</param>
    /// <param name="fault">What is wrong about a sheet, given further choices; null when the law holds.</param>
    public void Holds(Func<Sheet, bool> isTrivial, Func<Sheet, Choices, string?> fault)
    {
        var met = new Met(generator.Cases);
        Check.One(Properties.Fixed, Prop.ForAll(Choices.WithMore(), pair =>
        {
            var sheet = generator.Make(pair.First);
            met.Add(Met.Names(sheet.Rules));
            string? found = Fault(() =>
            {
                if (isTrivial(sheet)) met.AddTrivial();
                return fault(sheet, new Choices(pair.More));
            });
            return Told(found, sheet.ToString);
        }));
        met.IsEnough(output);
    }

    /// <summary>
    /// Nothing where a law holds or says nothing; else the fault and the thing: showing it takes its time.
    /// </summary>
    public static Property Told(string? fault, Func<string> thing) =>
        fault is null or { Length: 0 } ? true.ToProperty() : false.Label(fault + "\n" + thing());

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
