using System.IO;
using System.Linq;
using Spectre.Console;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Samples.Commands;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Stories;

/// <summary>
/// Evaluates a cluster of ten made-up units (cụm mười đơn vị): places with a tie, a quota that demotes, a gate, a bonus
/// above its cap, and a unit that is still open.
/// </summary>
internal sealed class TenUnits(Request request)
{
    /// <summary>The folder of the rule set and the dossiers that come with the program.</summary>
    public static string Folder => Path.Combine(System.AppContext.BaseDirectory, "Data", "cum-mau");

    /// <summary>Whether the files can be told about; mistakes somebody made in them are reported.</summary>
    public bool IsReady()
    {
        if (RulesFile.LoadOrReport(Path.Combine(Folder, "rules.json"), request) is not { } rules) return false;
        var cluster = DossierCluster.Evaluate(rules, [Path.Combine(Folder, "dossiers.json")], request);
        cluster.Report(request);
        return !cluster.HasErrors;
    }

    public void Run(IAnsiConsole console)
    {
        var language = request.Language;
        #region ten-units
        RuleSet rules = RuleSet.Load(new RuleSetText(
            Code.Of("cum-mau"), File.ReadAllBytes(Path.Combine(Folder, "rules.json")))).Require();
        byte[] json = File.ReadAllBytes(Path.Combine(Folder, "dossiers.json"));
        DossierSet dossiers = DossierSetReader.Read(Code.Of("dossiers"), json).Require();

        // All units at once: places, quotas and "the best of the cluster" depend on who else is there.
        ClusterEvaluation cluster = rules.Evaluate(dossiers).Require();
        #endregion
        Paragraph.Write(console, rules.Title);
        Paragraph.Write(console, language.In(
            "Số liệu của mười đơn vị cũng là giả định.", "The figures of the ten units are made up, too."));
        foreach (var dossier in dossiers.Dossiers.Where(one => one.Note is not null))
            Paragraph.Write(console, "  – " + dossier.UnitTitle + ": " + dossier.Note);
        console.WriteLine();
        new LeagueTable(rules, language).Write(console, cluster);
        console.WriteLine();
        Paragraph.Write(console, language.In("Vì sao bị hạ mức:", "Why a level was lost:"));
        console.WriteLine();
        Demotion(console, rules, cluster);
        console.WriteLine();
        Paragraph.Write(console, language.In("Vì sao đồng hạng:", "Why a place is shared:"));
        console.WriteLine();
        Tie(console, rules, cluster);
        console.WriteLine();
        Paragraph.Write(console, language.In(
            "Tệp nằm trong Data/cum-mau; lệnh cluster Data/cum-mau/rules.json Data/cum-mau/dossiers.json in lại bảng.",
            "The files are in Data/cum-mau; cluster Data/cum-mau/rules.json Data/cum-mau/dossiers.json prints the "
                + "table again."));
    }

    private void Demotion(IAnsiConsole console, RuleSet rules, ClusterEvaluation cluster)
    {
        #region explain-a-demotion
        foreach (Evaluation unit in cluster.Evaluations)
        {
            foreach (Explanation step in unit.ExplainOutcomes().SelectMany(outcome => outcome.From))
            {
                if (!step.Arguments.Contains(new StepArgument("case", "demoted"))) continue;
                Paragraph.Write(console, unit.Dossier.UnitTitle ?? unit.Unit.Value);
                // The quota, its limit and its base, the place of the unit among the candidates, and its keys.
                Paragraph.Write(console, ExplanationWriter.ToText(step, rules.Words, request.Language));
            }
        }
        #endregion
    }

    private void Tie(IAnsiConsole console, RuleSet rules, ClusterEvaluation cluster)
    {
        #region explain-a-tie
        foreach (RankingRow row in cluster.Rankings[0].Rows)
        {
            if (!row.Rank.IsTied.TryGetValue(out bool isTied) || !isTied) continue;
            Paragraph.Write(console, row.Unit.Dossier.UnitTitle ?? row.Unit.Unit.Value);
            foreach (Explanation place in row.Unit.ExplainRankings())
                Paragraph.Write(console, ExplanationWriter.ToText(place, rules.Words, request.Language));
        }
        #endregion
    }
}
