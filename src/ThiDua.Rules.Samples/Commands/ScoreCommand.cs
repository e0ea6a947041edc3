using System.Collections.Generic;
using System.Linq;

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
        }

        return files.Any(file => file.HasErrors) ? Program.Mistakes : Program.Done;
    }
}
