using System.IO;
using Spectre.Console;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using ThiDua.Templates;

namespace ThiDua.Rules.Samples.Stories;

/// <summary>The first lines a programmer writes: a template, a dossier, the result and where it comes from.</summary>
internal sealed class GettingStarted(string folder)
{
    public void Run(IAnsiConsole console)
    {
        #region getting-started
        // A rule set is data; loading checks all of it.
        RuleSet rules = TemplateCatalog.Get("dien-bien-2022").Load().Require();

        // What the inspectors wrote down about one unit.
        byte[] json = File.ReadAllBytes(Path.Combine(folder, "1-muong-lay.json"));
        Dossier dossier = DossierReader.Read(Code.Of("muong-lay"), json).Require();

        Evaluation result = rules.Evaluate(dossier).Require();
        console.WriteLine("Đơn vị: " + dossier.UnitTitle);
        console.WriteLine("Tổng điểm: " + result.Total); // 95
        console.WriteLine("Xếp loại: " + result.Grade!.Level.Value.Title); // Tốt

        // Every number can be followed down to the rule and the entry that made it.
        foreach (LineResult line in result.Deductions)
            console.WriteLine("Trừ " + line.Points + " điểm: " + line.Line.Title + " (" + line.Line.Code + ")");
        foreach (Explanation step in result.ExplainOutcomes())
            Paragraph.Write(console, ExplanationWriter.ToText(step, Language.Vietnamese));
        #endregion
    }
}
