using System.Linq;
using Spectre.Console;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
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
        foreach (var step in result.ExplainOutcomes().Prepend(result.Explain()))
            Paragraph.Write(console, ExplanationWriter.ToText(step, words, language));
        #endregion
    }
}
