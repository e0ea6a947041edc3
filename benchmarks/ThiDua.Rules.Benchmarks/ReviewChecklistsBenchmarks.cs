using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using NodaTime;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Benchmarks;

/// <summary>How long does it take to review and to put together what many units answered, as they grow?</summary>
/// <remarks>
/// Each of 80 items is answered: half with yes and evidence whose day is looked at, half with a number; four numbers at
/// a time have to add up to a fifth.
/// </remarks>
[MemoryDiagnoser]
public class ReviewChecklistsBenchmarks
{
    private const int Pairs = 40;

    private static readonly LocalDate _today = new(2024, 10, 5);

    private RuleSet _rules = null!;
    private List<ChecklistAnswers> _answers = null!;
    private List<ChecklistReview> _reviews = null!;

    /// <summary>How many units answered.</summary>
    [Params(10, 100, 1000)]
    public int Units { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _rules = RuleSet.Load(Text(), new ReadingOptions()).Require();
        _answers = Enumerable.Range(0, Units).Select(Answers).ToList();
        _reviews = Review();
    }

    [Benchmark]
    public List<ChecklistReview> Review() =>
        _answers.ConvertAll(one => _rules.ReviewChecklist(one, _today).Require());

    [Benchmark]
    public ChecklistRollUp RollUp() => ChecklistRollUp.Of(_reviews);

    [Benchmark(Baseline = true)]
    public ChecklistRollUp ReviewAndRollUp() => ChecklistRollUp.Of(Review());

    private static ChecklistAnswers Answers(int unit)
    {
        var said = new ChecklistAnswersBuilder("many", FormattableString.Invariant($"u{unit}")).OfKind("xa")
            .Evidence(EvidenceItem.Of("cv", "van-ban").Numbered("1/UBND", new LocalDate(2024, 3, 1)));
        for (int i = 0; i < Pairs; i++)
        {
            said.Answer(FormattableString.Invariant($"i{i}"), AnswerValue.Yes).With("cv");
            said.Answer(FormattableString.Invariant($"n{i}"), AnswerValue.Of(i % 5 == 0 ? 4 * unit : unit));
        }

        return said.Build();
    }

    private static RuleSetText Text()
    {
        var items = Enumerable.Range(0, Pairs).Select(i => FormattableString.Invariant($$"""
            { "code": "i{{i}}", "evidence": [ { "code": "v", "kind": "van-ban", "window": "period" } ] },
            { "code": "n{{i}}", "answer": "number" }
            """));
        var sums = Enumerable.Range(0, Pairs / 5).Select(i => FormattableString.Invariant($$"""
            { "code": "s{{i}}", "of": "n{{5 * i}}",
              "parts": [ "n{{(5 * i) + 1}}", "n{{(5 * i) + 2}}", "n{{(5 * i) + 3}}", "n{{(5 * i) + 4}}" ] }
            """));
        return RuleSetText.Of(Code.Of("many"), FormattableString.Invariant($$"""
            { "format": 1, "code": "many", "version": "1",
              "organization": { "kinds": [ { "code": "xa" } ] },
              "checklists": [ { "code": "c", "period": "2024", "audience": [ "xa" ],
                "evidenceKinds": [ { "code": "van-ban" } ],
                "sums": [ {{string.Join(",\n", sums)}} ],
                "items": [ {{string.Join(",\n", items)}} ] } ] }
            """));
    }
}
