using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>
/// A sheet with four questions that its text leaves open: how often points are taken, how many at most, and to which
/// levels the points between two bands belong.
/// </summary>
/// <param name="Chosen">The number of the chosen reading of each question.</param>
/// <param name="Numbers">Points and ends of bands, each from 1 to 9.</param>
internal sealed partial record ReadSheet(int[] Chosen, int[] Numbers)
{
    private static readonly (string Question, string[] Readings)[] _questions =
    [
        ("times", ["once", "each", "again"]), ("cap", ["some", "all"]), ("good", ["above", "from"]),
        ("fair", ["below", "to"]),
    ];

    public static Arbitrary<ReadSheet> Any { get; } = Arb.From(
        from chosen in Gen.CollectToArray(_questions, one => Gen.Choose(0, one.Readings.Length - 1))
        from numbers in Gen.ArrayOf(Gen.Choose(1, 9), 5)
        select new ReadSheet(chosen, numbers),
        sheet => sheet.Smaller());

    /// <summary>All cases that can be made: each reading of each question.</summary>
    public static IReadOnlyList<string> AllCases { get; } =
        [.. _questions.SelectMany(one => one.Readings, (one, reading) => one.Question + " = " + reading)];

    /// <summary>Which of them it is.</summary>
    public IEnumerable<string> Cases =>
        _questions.Select((one, i) => one.Question + " = " + one.Readings[Chosen[i]]);

    /// <summary>The same sheet by each combination of readings.</summary>
    public IEnumerable<ReadSheet> All =>
        from times in Enumerable.Range(0, 3)
        from cap in Enumerable.Range(0, 2)
        from good in Enumerable.Range(0, 2)
        from fair in Enumerable.Range(0, 2)
        select this with { Chosen = [times, cap, good, fair] };

    /// <summary>In how many questions another sheet is read in another way.</summary>
    public IEnumerable<int> Differs(ReadSheet other) =>
        Enumerable.Range(0, Chosen.Length).Where(i => Chosen[i] != other.Chosen[i]);

    /// <summary>The readings in which it differs from another, as findings say them.</summary>
    public string Readings(ReadSheet from) => string.Join(
        ", ", Differs(from).Select(i => $"{_questions[i].Question} = \"{_questions[i].Readings[Chosen[i]]}\""));

    public Diagnosed<RuleSet> Load() => RuleSet.Load(Text());

    /// <summary>What is found by these readings alone.</summary>
    public HashSet<string> Found()
    {
        var options = new ReadingOptions();
        var spec = RuleSetReader.Read(Text(), options).Require().Spec;
        var bag = new DiagnosticBag(spec.Code, options.Diagnostics);
        var run = Compilation.Of(spec, bag, new Holes(), options);
        var rubrics = run.Check();
        if (!bag.HasErrors) run.Analyse(rubrics![0]);
        return [.. bag.Found.Where(one => one.Code is not ("TD8501" or "TD8504"))
            .Select(one => Say(one.Code, one, one.Text(Language.English)))];
    }

    /// <summary>Code, place and subject: the numbers of the same finding may differ.</summary>
    public static string Say(string code, Diagnostic at, string text) =>
        code + " " + at.At.Pointer + string.Concat(Subject().Matches(text).Select(match => " " + match.Value));

    [GeneratedRegex("(level|limit) \"\\w+\"")]
    private static partial Regex Subject();

    public override string ToString() => Json();

    private IEnumerable<ReadSheet> Smaller() =>
    [
        .. Enumerable.Range(0, Chosen.Length).Where(i => Chosen[i] > 0)
            .Select(i => this with { Chosen = [.. Chosen.Select((one, j) => i == j ? 0 : one)] }),
        .. Enumerable.Range(0, Numbers.Length).Where(i => Numbers[i] > 1)
            .Select(i => this with { Numbers = [.. Numbers.Select((one, j) => i == j ? one - 1 : one)] }),
    ];

    private RuleSetText Text() => RuleSetText.Of(Code.Of("read"), Json());

    private string Json()
    {
        string questions = string.Join(",", _questions.Select((one, i) => $$"""
            {"code":"{{one.Question}}","question":"?","readings":["{{string.Join("\",\"", one.Readings)}}"],
             "chosen":"{{one.Readings[Chosen[i]]}}"}
            """));
        string By(int question, params object[] values) =>
            $$"""{"kind":"by-reading","of":"{{_questions[question].Question}}","values":{"""
            + string.Join(",", values.Select((value, i) => $"\"{_questions[question].Readings[i]}\":{value}")) + "}}";
        string Each(int points) => $$"""{"kind":"each","of":"late","points":{{points}}}""";
        string once = $$"""
            {"kind":"table","of":"late","rows":[{"in":"= 0","then":0},{"in":"> 0","then":{{Numbers[0]}}}]}
            """;
        return $$"""
            {"format":1,"code":"read","version":"1","interpretations":[{{questions}}],
            "inputs":[{"code":"late","type":"count","range":"[0, 4]"}],
            "rubric":{"code":"total","worth":10,"bounds":"bounded","criteria":[{"code":"a","worth":10,"marking":"worth",
              "deductions":[{"code":"d","atMost":{{By(1, Numbers[3], "\"worth\"")}},
                "marking":{{By(0, once, Each(Numbers[1]), Each(Numbers[2]))}}}]}]},
            "outcomes":[{"code":"grade","levels":["good","fair"],"steps":[{"kind":"bands","of":"total",
              "gaps":"as-published","rows":[
                {"in":{{By(2, $"\"> {Numbers[4]}\"", $"\">= {Numbers[4]}\"")}},"then":"good"},
                {"in":{{By(3, $"\"< {Numbers[4]}\"", $"\"<= {Numbers[4]}\"")}},"then":"fair"}]}]}]}
            """;
    }
}
