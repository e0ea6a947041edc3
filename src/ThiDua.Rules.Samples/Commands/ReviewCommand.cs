using System;
using System.Linq;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Reports;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Reviews what a unit handed in: its answers to a checklist, or a report that it is writing.</summary>
internal sealed class ReviewCommand(Request request)
{
    public int Run(string rulesPath, string path)
    {
        if (RulesFile.LoadOrReport(rulesPath, request) is not { } rules) return Program.Mistakes;
        var file = UserFile.Read(path, request);
        return RootProperties.Has(file.Bytes, "report") ? Report(rules, file) : Checklist(rules, file);
    }

    /// <summary>What a unit has not done is no mistake in its file; answers that are refused are.</summary>
    private int Checklist(RuleSet rules, UserFile file)
    {
        if (file.AsOrReport(rules.ReadAnswers, request) is not { } answers) return Program.Mistakes;
        var reviewed = rules.ReviewChecklist(answers, request.DayOr(answers.On));
        FindingList.Report(request, file.Path, reviewed.Diagnostics);
        if (reviewed.Value is not { } review) return Program.Mistakes;
        if (request.IsJson)
            foreach (string line in new ChecklistLines(rules, request.Language).Of(review))
                request.Screen.Out.WriteLine(line);
        else
            new ChecklistTable(rules, request.Language).Write(request.Screen.Tables, review);
        return reviewed.HasErrors ? Program.Mistakes : Program.Done;
    }

    /// <summary>What a report lacks is the answer, and goes to the output; what was refused goes beside it.</summary>
    private int Report(RuleSet rules, UserFile file)
    {
        if (file.AsOrReport(rules.ReadDraft, request) is not { } draft) return Program.Mistakes;
        var reviewed = rules.ReviewReport(draft);
        FindingList.Report(request, file.Path, reviewed.Diagnostics);
        if (reviewed.Value is not { } review) return Program.Mistakes;
        if (request.IsJson)
            foreach (string line in ReportLines.Of(review)) request.Screen.Out.WriteLine(line);
        else
            new ReportTable(request.Language).Write(request.Screen.Tables, review);
        if (!request.IsJson && review.Findings.Count > 0) request.Line("");
        FindingList.Write(request, file.Path, review.Findings.Select(finding => finding.Says));
        return reviewed.HasErrors ? Program.Mistakes : Program.Done;
    }
}
