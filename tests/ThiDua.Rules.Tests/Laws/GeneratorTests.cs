using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Diagnostics;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>The generators of sheets: all can be used, and every case of the language is met often enough.</summary>
public sealed class GeneratorTests(ITestOutputHelper output)
{
    private const int Sheets = 1_000;

    [Fact]
    public void Every_sheet_can_be_used() => Check.One(Properties.Fixed, Prop.ForAll(Choices.Lists, numbers =>
    {
        var sheets = SheetGenerator.All.Select(generator => generator.Make(numbers)).ToList();
        var faulty = sheets.Find(sheet => Sheet.Read(sheet.Rules).HasErrors);
        var errors = (faulty is null ? [] : Sheet.Read(faulty.Rules).Diagnostics)
            .Where(d => d.Severity == Severity.Error);
        return (faulty is null).Label(string.Join("\n", errors) + "\n" + faulty);
    }));

    [Fact]
    public void Every_case_of_the_language_is_met_in_at_least_one_sheet_of_a_hundred()
    {
        foreach (var generator in SheetGenerator.All)
        {
            var met = new Met(generator.Cases);
            foreach (var numbers in Choices.Lists.Generator.Sample(Sheets, new Rnd(20260101UL, 1UL), Sheets))
                met.Add(Met.Names(generator.Make(numbers).Rules));

            met.IsEnough(output);
        }
    }
}
