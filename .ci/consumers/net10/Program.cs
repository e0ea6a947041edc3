using System;
using System.IO;
using System.Text;
using ThiDua.Rules;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using ThiDua.Templates;

namespace Consumer;

internal static class Program
{
    private const string Json = """
        {"format": 1, "ruleSet": "dien-bien-2022", "unit": "dien-bien-phu", "entries": {
          "row-1": 1, "row-2": 1, "row-3": 1, "row-4": 0, "row-5": 0, "row-6": 0, "row-7": 0, "row-8": 0, "row-8b": 0,
          "row-9": 0, "row-10": 0}}
        """;

    private const string MyRules = """
        {"format": 1, "code": "mine", "version": "1", "title": "Chấm thử",
          "rubric": {"code": "total", "title": "Tổng điểm", "worth": 10, "bounds": "bounded", "criteria": [
            {"code": "work", "title": "Công việc", "worth": 10, "marking": {"kind": "entered", "step": 1}}]},
          "outcomes": [{"code": "grade", "title": "Xếp loại", "levels": ["good", "fair"], "steps": [{"kind": "bands",
            "of": "total", "rows": [{"in": ">= 8", "then": "good"}, {"in": "< 8", "then": "fair"}]}]}]}
        """;

    private static void Main()
    {
        Console.OutputEncoding = Encoding.UTF8;
        RuleSet rules = TemplateCatalog.Get("dien-bien-2022").Load().Require();
        Dossier dossier = DossierReader.Read(Code.Of("dien-bien-phu"), Encoding.UTF8.GetBytes(Json)).Require();
        Evaluation evaluation = rules.Evaluate(dossier).Require();
        Console.WriteLine(evaluation.Total.Value + " " + evaluation.Grade!.Level.Value.Title);
        string explained = ExplanationWriter.ToText(evaluation.Explain(), rules.Words, Language.Vietnamese);
        Console.WriteLine(explained.Split('\n')[0]);
        RunTheProgramOfTheDocs();
    }

    private static void RunTheProgramOfTheDocs()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string rules = Path.Combine(folder, "my-rules.json"), unit = Path.Combine(folder, "unit.json");
        File.WriteAllText(rules, MyRules);
        File.WriteAllText(unit, """{"format": 1, "ruleSet": "mine", "unit": "a", "entries": {"work": 7, "wrok": 8}}""");
        ScoreOneUnit.Run(rules, unit);
        Directory.Delete(folder, recursive: true);
    }
}
