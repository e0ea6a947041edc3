using Spectre.Console;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Stories;

/// <summary>Asks what kept a unit from the next better grade (vì sao không đạt mức cao hơn).</summary>
internal sealed class AskWhyNot(RuleSet rules, Evaluation result, Language language)
{
    public void Run(IAnsiConsole console)
    {
        if (result.Grade is not { } grade) return;
        Paragraph.Write(console, result.Dossier.UnitTitle ?? result.Unit.Value);
        console.WriteLine();
        #region ask-why-not
        var words = ExplanationWords.Of(rules.Interpretations);
        WhyNot whyNot = result.WhyNot(grade.Outcome.Code); // the next better level
        Paragraph.Write(console, ExplanationWriter.ToText(whyNot, words, language));
        #endregion
    }
}
