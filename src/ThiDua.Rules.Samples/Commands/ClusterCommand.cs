using System.Collections.Generic;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Evaluates all dossiers together and writes the league table (bảng xếp hạng của cụm).</summary>
internal static class ClusterCommand
{
    public static int Run(Request request, string rulesPath, IEnumerable<string> dossierPaths)
    {
        if (RulesFile.LoadOrReport(rulesPath, request) is not { } rules) return Program.Mistakes;
        var cluster = DossierCluster.Evaluate(rules, dossierPaths, request);
        cluster.Report(request);
        if (cluster.Evaluation is { } evaluation)
        {
            if (evaluation.Evaluations.Count == 0) request.NoDossiers();
            else if (!request.IsJson) new LeagueTable(rules, request.Language).Write(request.Screen.Tables, evaluation);
            else foreach (string line in new ClusterJson(rules, request.Language).Lines(evaluation))
                request.Screen.Out.WriteLine(line);
        }

        return cluster.HasErrors ? Program.Mistakes : Program.Done;
    }
}
