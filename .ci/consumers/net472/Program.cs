using System;
using System.Text;
using ThiDua.Rules;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using ThiDua.Templates;

namespace Consumer
{
    internal static class Program
    {
        private static void Main()
        {
            RuleSet rules = TemplateCatalog.Get("dien-bien-2022").Load().Require();

            // A dossier read from JSON.
            string json =
                "{\"format\": 1, \"ruleSet\": \"dien-bien-2022\", \"unit\": \"muong-ang\", \"entries\": {\"row-1\": 1}}";
            Diagnosed<Dossier> read = DossierReader.Read(Code.Of("muong-ang"), Encoding.UTF8.GetBytes(json));
            foreach (Diagnostic diagnostic in read.Diagnostics)
            {
                Console.WriteLine(diagnostic.Code + " " + diagnostic.At + ": " + diagnostic.Text(Language.Vietnamese));
            }

            Show(rules, read.Value);

            // A dossier made with the builder.
            DossierBuilder builder = new DossierBuilder("dien-bien-2022", "tuan-giao").Titled("Huyện Tuần Giáo")
                .In("2022");
            foreach (ThiDua.Rules.Measures.Input input in rules.Inputs)
            {
                builder.Enter(input.Code, EntryValue.Of(0));
            }

            Show(rules, builder.Build());

            // Many sheets, when only results are wanted.
            ScoringTable table = rules.ToTable();
            ScoreSheet sheet = table.NewSheet();
            sheet.Enter(Code.Of("row-1"), EntryValue.Of(1));
            Console.WriteLine(table.Score(sheet).IsComplete);
        }

        private static void Show(RuleSet rules, Dossier dossier)
        {
            Evaluation evaluation = rules.Evaluate(dossier).Require();
            Given<Points> total = evaluation.Total;
            Interval<Points> possible = evaluation.PossibleTotal;
            Console.WriteLine(total.IsValue ? total.Value.ToString() : possible.Least + " – " + possible.Greatest);
            foreach (Level level in evaluation.Grade.Possible)
            {
                Console.WriteLine(level.Title);
            }

            Console.WriteLine(ExplanationWriter.ToText(evaluation.Explain(), rules.Words, Language.Vietnamese));
        }
    }
}
