using System;
using System.Linq;
using System.Text;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;
using ThiDua.Templates;

namespace ThiDua.Rules.Benchmarks;

/// <summary>
/// The work that all scoring benchmarks do: a sheet of n rows, an incomplete row loses the smaller of 5 and its worth;
/// made-up units from a fixed seed. 11 rows are the template dien-bien-2022.
/// </summary>
internal sealed class SheetWork
{
    private SheetWork(RuleSet rules, Code[] rows, decimal[] worths, int units)
    {
        Rules = rules;
        Worths = worths;
        Table = rules.ToTable();
        var random = new Random(20261120);
        Incomplete = Enumerable.Range(0, units).Select(_ => rows.Select(_ => random.Next(3) == 0).ToArray()).ToArray();
        Sheets = Incomplete.Select(row => Sheet(rows, row)).ToArray();
        Dossiers = Incomplete.Take(100).Select((row, i) => Dossier(rules, rows, row, i)).ToArray();
    }

    public RuleSet Rules { get; }

    public ScoringTable Table { get; }

    public decimal[] Worths { get; }

    public bool[][] Incomplete { get; }

    public ScoreSheet[] Sheets { get; }

    public Dossier[] Dossiers { get; }

    public static RuleSetText Text(int rows) => rows == 11 ? TemplateCatalog.Get("dien-bien-2022").Text : Made(rows);

    public static SheetWork Of(int rows, int units)
    {
        var rules = RuleSet.Load(Text(rows), TemplateCatalog.Options).Require();
        var leaves = rules.Total.SelfAndBelow().Where(line => line.Entry is not null).ToList();
        return new SheetWork(
            rules,
            leaves.Select(line => line.Code).ToArray(),
            leaves.Select(line => line.Worth!.Value.ToDecimal(Rounding.Of(4, RoundingMode.HalfUp))).ToArray(),
            units);
    }

    /// <summary>A rule set of as many rows as wished, with the same bands as shares of the total.</summary>
    public static RuleSetText Made(int rows)
    {
        var criteria = string.Join(
            ",\n",
            Enumerable.Range(1, rows).Select(i => $"{{\"code\": \"r{i}\", \"worth\": {(i % 10 == 0 ? 4 : 10)}}}"));
        int total = Enumerable.Range(1, rows).Sum(i => i % 10 == 0 ? 4 : 10);
        return RuleSetText.Of(Code.Of("made"), $$$"""
            {"format": 1, "code": "made", "version": "1",
             "rubric": {"code": "total", "worth": {{{total}}}, "bounds": "bounded",
              "lines": {"entry": {"type": "count", "range": "[0, 20]"}, "marking": "worth",
               "deductions": [{"code": "incomplete", "marking": {"kind": "table", "of": "own", "rows": [
                {"in": "= 0", "then": 0}, {"in": ">= 1", "then": 5}]}}]},
              "criteria": [{{{criteria}}}]},
             "outcomes": [{"code": "grade", "levels": ["good", "fair", "poor"],
            """ + $$$"""
             "steps": [{"kind": "bands", "of": "total", "rows": [
              {"in": "> {{{total * 8 / 10}}}", "then": "good"},
            """ + $$$"""
             {"in": "[{{{total * 7 / 10}}}, {{{total * 8 / 10}}}]", "then": "fair"},
              {"in": "< {{{total * 7 / 10}}}", "then": "poor"}]}]}]}
            """);
    }

    private static Dossier Dossier(RuleSet rules, Code[] rows, bool[] incomplete, int number)
    {
        var builder = new DossierBuilder(rules.Code, Code.Of("unit-" + number));
        for (int i = 0; i < rows.Length; i++) builder.Enter(rows[i], EntryValue.Of(incomplete[i] ? 1 : 0));
        return builder.Build();
    }

    private ScoreSheet Sheet(Code[] rows, bool[] incomplete)
    {
        var sheet = Table.NewSheet();
        for (int i = 0; i < rows.Length; i++) sheet.Enter(rows[i], EntryValue.Of(incomplete[i] ? 1 : 0));
        return sheet;
    }
}
