using System.Collections.Generic;
using System.Linq;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Interpretations: a result names those on which it rests.</summary>
public sealed class ReadingLawsTests(ITestOutputHelper output)
{
    private static readonly string[] MostFrequent =
        ["appliesTo", "atMost", "compare in", "each beyond", "each points", "gate when", "over where", "when"];

    [Fact]
    public void A_reading_that_decides_a_result_is_named_by_it()
    {
        var met = new SortedDictionary<string, int>();
        new Law(output, SheetGenerator.Sheets).Holds(
            _ => false,
            (sheet, choices) =>
            {
                if (SecondReading.In(sheet.Rules, choices) is not var (rules, where)) return null;
                var entries = sheet.Completed(choices);
                var one = sheet with { Rules = rules };
                var other = sheet with { Rules = SecondReading.Other(rules) };
                if (Sheet.Read(rules).Value is null || Sheet.Read(other.Rules).Value is null) return null;
                var (result, changed) = (one.Evaluate(one.Load(), entries), other.Evaluate(other.Load(), entries));
                if (Showing.Verdict(result) == Showing.Verdict(changed)) return null;
                met[where] = met.GetValueOrDefault(where) + 1;
                return result.Interpretations.Any(code => code.Value == SecondReading.Code) ? null
                    : where + " decides " + Showing.Verdict(result) + " or " + Showing.Verdict(changed);
            });

        output.WriteLine("Decided by " + string.Join(", ", met.Select(place => place.Key + ": " + place.Value)));
        Assert.Empty(MostFrequent.Except(met.Keys));
    }
}
