using System;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Checklists;

[Collection(TimedTests.Name)]
public sealed class ChecklistTimeTests
{
    /// <summary>
    /// What the processor worked for it, and not what the clock says: other programs run at the same time, though no
    /// other test does.
    /// </summary>
    [Fact]
    public void A_thousand_units_are_reviewed_and_put_together_in_time()
    {
        var rules = Checked.With(string.Join(",", Enumerable.Range(0, 40).Select(i => $$"""
            { "code": "i{{i}}", "evidence": [{ "code": "v", "kind": "van-ban", "window": "period" }] },
            { "code": "n{{i}}", "answer": "number" }
            """)));
        var answers = Enumerable.Range(0, 1_000).Select(unit =>
        {
            var said = new ChecklistAnswersBuilder("k", "u" + unit).OfKind("xa")
                .Evidence(Checked.Document("cv", 3, 1));
            for (int i = 0; i < 40; i++)
                said.Answer("i" + i, AnswerValue.Yes).With("cv").Answer("n" + i, AnswerValue.Of(unit));
            return said.Build();
        }).ToList();

        var before = ProcessorTime();
        var together = ChecklistRollUp.Of(
            answers.Select(one => rules.ReviewChecklist(one, Checked.Today).Require()));

        Assert.Equal("499500", together.For(Code.Of("n7")).Sum.ToString());
        var taken = ProcessorTime() - before;
        Assert.True(taken < TimeSpan.FromSeconds(2), taken.ToString());
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
