using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>Gaps and overlaps of random tables against a fine grid of numbers, tried one by one.</summary>
public sealed class TableChecksLawsTests(ITestOutputHelper output)
{
    private static readonly string[] Entries =
    [
        """{"type":"count"}""",
        """{"type":"count","range":"[1, 5]"}""",
        """{"type":"points","decimals":0,"range":"[0, 6]"}""",
        """{"type":"points","decimals":1,"range":"(0, 6)"}""",
        """{"type":"points"}""",
    ];

    private static readonly Arbitrary<(int Entry, Interval<Fraction>[] Rows)> Tables = Arb.From(
        from entry in Gen.Choose(0, Entries.Length)
        from pieces in Pieces
        from random in Row.ListOf(3)
        from mix in Gen.Choose(0, 15)
        select (entry, mix > 14 ? [.. random.Take(1)] : mix % 4 == 0 ? pieces
            : [.. pieces.Skip(mix % 4 == 1 ? 1 : 0), .. random.Take(mix % 4 == 3 ? 2 : 0)]),
        table => Enumerable.Range(0, table.Item2.Length)
            .Where(_ => table.Item2.Length > 1)
            .Select(i => (table.Item1, table.Item2.Where((_, j) => j != i).ToArray())));

    /// <summary>Rows that begin where the one before ends, mostly with the right ends.</summary>
    private static Gen<Interval<Fraction>[]> Pieces =>
        from ends in Gen.Choose(0, 12).ListOf(3)
        from first in Gen.Elements(true, false).ListOf(4)
        from second in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false))).ListOf(4)
        select Touching([.. ends.Distinct().Order()], [.. first], [.. second]);

    private static Gen<Interval<Fraction>> Row =>
        from a in Gen.Choose(0, 12)
        from b in Gen.Choose(0, 12)
        from least in Gen.Elements(true, false)
        from greatest in Gen.Elements(true, false)
        select a == b
            ? Interval<Fraction>.Single(Half(a))
            : Interval<Fraction>.Of(Half(Math.Min(a, b)), least, Half(Math.Max(a, b)), greatest);

    [Fact]
    public void Each_gap_and_overlap_is_found_and_no_other() => new ThingLaw<(int Entry, Interval<Fraction>[] Rows)>(
        output, Tables, _cases, table => CasesOf(table.Entry, table.Rows))
    {
        Show = table => (table.Entry == Entries.Length ? "mean of two entries" : Entries[table.Entry])
            + " with the rows " + string.Join("; ", table.Rows.Select(Text)),
    }.Holds(
        table =>
    {
        var (entry, rows) = table;
        var grid = Grid(entry).ToList();

        var loaded = Load(entry, rows);

        bool overlaps = grid.Any(number => rows.Count(row => row.Contains(number)) > 1);
        bool gaps = grid.Any(number => !rows.Any(row => row.Contains(number)));
        Assert.Equal(overlaps, Has(loaded, DiagnosticCatalog.RowsOverlap));
        Assert.Equal(gaps, Has(loaded, DiagnosticCatalog.RowsLeaveGap));
        foreach (var finding in loaded.Diagnostics.Where(IsAboutRows)) IsTrue(finding, entry, rows);
        if (loaded.Value is null) return null;
        var used = rows.Select(row => grid.Any(row.Contains)).ToList();
        Assert.Equal(
            Enumerable.Range(0, rows.Length).Where(i => !used[i]).Select(i => Rows + "/" + i),
            Of(loaded, DiagnosticCatalog.RowNeverUsed).Select(finding => finding.At.Pointer.ToString()));
        Assert.Equal(TurnsBack(rows, grid), Has(loaded, DiagnosticCatalog.TableTurnsBack));
        foreach (var finding in Of(loaded, DiagnosticCatalog.TableTurnsBack)) Turns(finding, rows, grid);
        return null;
    }, least: Many);

    private const string Rows = "/rubric/criteria/0/marking/rows";

    /// <summary>As many as it takes to meet every way in which rows can touch.</summary>
    private const int Many = 10_000;

    private static readonly string[] _cases =
    [
        .. Enumerable.Range(0, Entries.Length + 1).Select(entry => "entry " + entry), "gap", "overlap", "whole",
        "turns back", "one row",
    ];

    /// <summary>Rows end at halves: in steps of a quarter every way in which they touch is seen.</summary>
    private static IEnumerable<string> CasesOf(int entry, Interval<Fraction>[] rows)
    {
        var grid = Enumerable.Range(-4, 60).Select(n => Fraction.Of(n, 4)).ToList();
        var holding = grid.Select(number => rows.Count(row => row.Contains(number))).ToList();
        bool isWhole = holding.TrueForAll(count => count == 1);
        return
        [
            "entry " + entry, holding.Contains(0) ? "gap" : "", holding.Exists(count => count > 1) ? "overlap" : "",
            isWhole ? "whole" : "", isWhole && TurnsBack(rows, grid) ? "turns back" : "",
            rows.Length == 1 ? "one row" : "",
        ];
    }

    /// <summary>What a row gives: in the order of the rows it rises, falls, rises again.</summary>
    private static int Gives(int row) => row % 4 == 1 ? 5 : row;

    /// <summary>Whether the numbers, in their order, give something that rises and falls.</summary>
    private static bool TurnsBack(Interval<Fraction>[] rows, List<Fraction> grid)
    {
        var given = grid.Order().Select(number => Gives(Array.FindIndex(rows, row => row.Contains(number)))).ToList();
        var pairs = given.Zip(given.Skip(1)).ToList();
        return pairs.Any(pair => pair.First < pair.Second) && pairs.Any(pair => pair.First > pair.Second);
    }

    /// <summary>The three numbers that are shown can be entered, and what they give rises and falls.</summary>
    private static void Turns(Diagnostic finding, Interval<Fraction>[] rows, List<Fraction> grid)
    {
        var shown = Assert.Single(finding.Arguments).English.Split(", ").Select(one => one.Split(" → ")).ToList();
        Assert.Equal(3, shown.Count);
        var numbers = shown.Select(one => Fraction.Parse(one[0])).ToList();
        Assert.True(numbers[0] < numbers[1] && numbers[1] < numbers[2]);
        Assert.All(shown, one => Assert.Equal(
            one[1], Gives(Array.FindIndex(rows, row => row.Contains(Fraction.Parse(one[0])))) + ""));
        Assert.True(TurnsBack(rows, numbers));
    }

    private static bool IsAboutRows(Diagnostic finding) =>
        finding.Descriptor == DiagnosticCatalog.RowsOverlap || finding.Descriptor == DiagnosticCatalog.RowsLeaveGap;

    private static void IsTrue(Diagnostic finding, int entry, Interval<Fraction>[] rows)
    {
        var witness = Fraction.Parse(finding.Arguments.Single(a => a.Name == "witness").English);
        int holding = rows.Count(row => row.Contains(witness));
        Assert.True(finding.Descriptor == DiagnosticCatalog.RowsOverlap ? holding > 1 : holding == 0);
        Assert.True(CanBeEntered(entry, witness), witness + " cannot be entered");
    }

    private static Interval<Fraction>[] Touching(int[] ends, bool[] first, bool[] second)
    {
        var rows = new List<Interval<Fraction>>();
        for (int i = 0; i <= ends.Length; i++)
        {
            Fraction? least = i == 0 ? null : Half(ends[i - 1]);
            Fraction? greatest = i == ends.Length ? null : Half(ends[i]);
            bool includesLeast = i > 0 && (second[i] ? !first[i - 1] : first[i - 1]);
            rows.Add(Interval<Fraction>.Of(least, includesLeast, greatest, i < ends.Length && first[i]));
        }

        return [.. rows];
    }

    private static Diagnosed<RuleSet> Load(int entry, Interval<Fraction>[] rows)
    {
        string list = string.Join(",", rows.Select((row, i) => "{\"in\":\"" + Text(row) + "\",\"then\":" + Gives(i) + "}"));
        bool isMean = entry == Entries.Length;
        string of = isMean ? """{"kind":"combine","how":"mean","of":["own","own"]}""" : "\"own\"";
        return Findings.Load($$"""
            {"code":"root","worth":9,"bounds":"open","criteria":[{"code":"a","worth":9,
              "entry":{{Entries[isMean ? 4 : entry]}} ,"marking":{"kind":"table","of":{{of}},"rows":[{{list}}] } } ] }
            """);
    }

    /// <summary>There is no text for everything.</summary>
    private static string Text(Interval<Fraction> row) =>
        row == Interval<Fraction>.Everything ? ">= -1000" : row.ToString();

    private static IEnumerable<Diagnostic> Of(Diagnosed<RuleSet> loaded, DiagnosticDescriptor descriptor) =>
        loaded.Diagnostics.Where(d => d.Descriptor == descriptor);

    private static bool Has(Diagnosed<RuleSet> loaded, DiagnosticDescriptor descriptor) =>
        loaded.Diagnostics.Any(d => d.Descriptor == descriptor);

    /// <summary>All numbers between −2 and 10 that can be entered, and where there is no end one far beyond.</summary>
    private static IEnumerable<Fraction> Grid(int entry)
    {
        foreach (int n in Enumerable.Range(-80, 480).Append(4_000_000).Append(-4_000))
        {
            var number = Fraction.Of(n, 40);
            if (CanBeEntered(entry, number)) yield return number;
        }
    }

    private static bool CanBeEntered(int entry, Fraction number) => entry switch
    {
        0 => number.IsWhole && number.Sign >= 0,
        1 => number.IsWhole && number >= Fraction.One && number <= Fraction.Of(5),
        2 => number.IsWhole && number.Sign >= 0 && number <= Fraction.Of(6),
        3 => number.Decimals <= 1 && number.Sign > 0 && number < Fraction.Of(6),
        _ => true,
    };

    private static Fraction Half(int n) => Fraction.Of(n, 2);
}
