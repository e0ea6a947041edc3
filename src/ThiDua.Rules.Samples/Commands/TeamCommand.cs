using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Holds given inspection teams against the rules (đoàn kiểm tra), or composes them from candidates.</summary>
internal sealed class TeamCommand(Request request, TeamOptions options)
{
    public int Run(string rulesPath, string inspectionsPath, string candidatesPath)
    {
        if (RulesFile.LoadOrReport(rulesPath, request) is not { } rules) return Program.Mistakes;
        if (Inspections(inspectionsPath) is not { } inspections) return Program.Mistakes;
        if (UserFile.ReadOrReport(candidatesPath, CandidateReader.Read, request) is not { } candidates)
            return Program.Mistakes;
        var output = new TeamOutput(request, rules, candidates);
        var texts = new TeamTexts(inspections.Name, inspectionsPath, candidatesPath);
        return options.Composes
            ? Compose(rules, inspections, candidates, output, texts)
            : Review(rules, inspections, candidates, output, texts);
    }

    private int Review(
        RuleSet rules, InspectionList inspections, CandidateList candidates, TeamOutput output, TeamTexts texts)
    {
        var reviewed = rules.Teams.Review(inspections, candidates);
        if (reviewed.Value is { } review)
            foreach (var team in review.Teams) output.Team(team.Inspection, team.Team, team);
        Report(texts, reviewed.Diagnostics);
        return reviewed.HasErrors ? Program.Mistakes : Program.Done;
    }

    private int Compose(
        RuleSet rules, InspectionList inspections, CandidateList candidates, TeamOutput output, TeamTexts texts)
    {
        var earlier = options.Earlier.Select(Inspections).ToList();
        if (earlier.Contains(null)) return Program.Mistakes;
        var composed = rules.Teams.Compose(inspections, candidates, ValueList.From(earlier.Select(list => list!)));
        Report(texts, composed.Diagnostics);
        if (composed.Value?.Inspections is not { } teams) return Program.Mistakes;
        foreach (var one in teams.Inspections) output.Team(one, rules.Teams.Find(one.Team)!, null);
        output.Loads(composed.Value.Loads);
        if (options.Out is { } path)
        {
            UserFile.Write(path, InspectionWriter.Write(teams), request);
            if (!request.IsJson) request.Line(request.In("Đã ghi các đoàn vào: ", "Teams written to: ") + path);
        }

        return Program.Done;
    }

    private InspectionList? Inspections(string path) =>
        UserFile.ReadOrReport(path, InspectionReader.Read, request);

    private void Report(TeamTexts texts, ValueList<Diagnostic> findings)
    {
        foreach (var file in findings.GroupBy(found => found.At.Text == texts.Inspections))
            FindingList.Report(request, file.Key ? texts.InspectionsPath : texts.CandidatesPath, file);
    }
}

/// <summary>What was asked of the command.</summary>
internal sealed record TeamOptions(bool Composes, string[] Earlier, string? Out);

/// <summary>In which file a finding is.</summary>
internal sealed record TeamTexts(Code Inspections, string InspectionsPath, string CandidatesPath);
