using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Scores dossiers and writes totals, grades, deductions, and what is still missing.</summary>
internal static class ScoreCommand
{
    public static int Run(Request request, string rulesPath, IEnumerable<string> dossierPaths)
    {
        if (RulesFile.LoadOrReport(rulesPath, request) is not { } rules) return Program.Mistakes;
        var files = DossierFile.Score(rules, dossierPaths, request);
        foreach (var file in files) FindingList.Report(request, file.Path, file.Findings);
        var results = files.SelectMany(file => file.Evaluations).ToList();
        if (request.IsJson)
        {
            foreach (var result in results)
                request.Screen.Out.WriteLine(ScoreJson.Write(rules, result, request.Language));
        }
        else if (results.Count > 0)
        {
            new ScoreTable(rules, request.Language).Write(request.Screen.Tables, results);
            // Alone a dossier has no answer to these; entering more into it would not help.
            if (results.Any(result => result.Waiting.Any(reason => reason.Kind is PendingKind.OtherUnits)))
            {
                Paragraph.Write(request.Screen.Tables, request.In(
                    "Có kết quả phụ thuộc vào đơn vị khác: lệnh cluster chấm tất cả hồ sơ cùng lúc.",
                    "Some results depend on other units: the command cluster scores all dossiers together."));
            }
        }

        else if (!files.Any(file => file.HasErrors)) request.NoDossiers();

        return files.Any(file => file.HasErrors) ? Program.Mistakes : Program.Done;
    }
}
