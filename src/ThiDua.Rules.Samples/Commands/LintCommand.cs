using ThiDua.Rules.Documents;
using ThiDua.Rules.Time;
using ThiDua.Templates;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Looks at what is printed of a rule set and writes what is wrong with its form and its citations.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="period">The period by which citations are judged; null for that of the document.</param>
/// <param name="register">A file with a register of documents; null for the one that comes with the templates.</param>
internal sealed class LintCommand(Request request, string? period, string? register)
{
    public int Run(string rulesPath)
    {
        if (ReadRegister() is not { } documents) return Program.Mistakes;
        var options = LintOptions.Default.WithRegister(documents);
        if (period is not null) options = options.ForPeriod(PeriodText.Read(period, request));
        if (RulesFile.LoadOrReport(rulesPath, request) is not { } rules) return Program.Mistakes;
        var found = rules.Lint(options);
        FindingList.Write(request, rulesPath, found);
        if (!request.IsJson)
            request.Line(rulesPath + ": " + FindingList.Summary(found, request.Language) + ".");
        return Program.Done; // what it finds is the answer, and nothing that prevents the rules from being used
    }

    private CitationRegister? ReadRegister() => register is not { } path ? CitationCatalog.Read()
        : UserFile.ReadOrReport(path, CitationRegisterReader.Read, request);
}
