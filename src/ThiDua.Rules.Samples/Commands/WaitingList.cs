using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>What open results wait for (còn thiếu); those that wait for the same stand together.</summary>
internal sealed class WaitingList(RuleSet rules, ExplanationWords words, Language language)
{
    /// <summary>Writes the lists of those that are open, in their order.</summary>
    public void Write(IAnsiConsole console, IEnumerable<(string Name, Evaluation Result)> results)
    {
        var open = results.Where(one => one.Result.Status != EvaluationStatus.Complete)
            .Select(one => (one.Name, one.Result, Lines: LinesOf(one.Result)))
            .GroupBy(one => string.Join("\n", one.Lines));
        foreach (var group in open)
        {
            Paragraph.Write(console, string.Join("; ", group.Select(one => one.Name))
                + language.In(" còn thiếu:", " waits for:"));
            foreach (string line in group.First().Lines) Paragraph.Write(console, "  – " + line);
            foreach (var (name, result, _) in group)
            {
                if (result.Provisional is not { } provisional) continue;
                string whose = group.Skip(1).Any() ? name + " – " : "";
                Paragraph.Write(console, "  " + whose + Shown.Provisional(provisional, language));
            }
        }
    }

    private List<string> LinesOf(Evaluation result) => new Waiting(rules, result, words).Lines(language).ToList();
}
