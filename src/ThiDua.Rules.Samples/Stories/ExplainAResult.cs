using System.Linq;
using Spectre.Console;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Samples.Commands;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Stories;

/// <summary>Follows a grade down to the rules and entries that made it (diễn giải).</summary>
internal sealed class ExplainAResult(RuleSet rules, Evaluation result, Language language)
{
    public void Run(IAnsiConsole console)
    {
        Paragraph.Write(console, result.Dossier.UnitTitle ?? result.Unit.Value);
        console.WriteLine();
        #region explain-a-result
        var words = ExplanationWords.Of(rules.Interpretations);
        Explanation total = result.Explain(); // a tree: each node has its value, its rule, its entry, and its parts
        Paragraph.Write(console, ExplanationWriter.ToText(Loss(total) ?? total, words, language));
        console.WriteLine();
        foreach (Explanation grade in result.ExplainOutcomes())
            Paragraph.Write(console, ExplanationWriter.ToText(grade, words, language));
        #endregion
        console.WriteLine();
        Paragraph.Write(console, language.In(
            "Trên đây là dòng đầu tiên bị trừ điểm và bước xếp loại; lệnh explain diễn giải mọi dòng.",
            "This is the first row that lost points, and the grade; the command \"explain\" shows every row."));
    }

    /// <summary>The first line that lost points.</summary>
    private static Explanation? Loss(Explanation node) =>
        node.From.Any(part => part.IsAddend && part.Value is StepValue.Number { Value.Sign: < 0 }) ? node
            : node.From.Select(Loss).FirstOrDefault(found => found is not null);
}
