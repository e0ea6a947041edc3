using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Time;
using ThiDua.Templates;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Looks at what is printed of a rule set and writes what is wrong with its form and its citations.</summary>
internal static class LintCommand
{
    /// <param name="request">What was asked for.</param>
    /// <param name="rulesPath">The rule set.</param>
    /// <param name="period">The period by which citations are judged; null for that of the document.</param>
    public static int Run(Request request, string rulesPath, string? period)
    {
        var options = LintOptions.Default.WithRegister(CitationCatalog.Read());
        if (period is not null)
        {
            if (!Period.TryParse(period, out var asked))
                throw new UnusableException(request.In(
                    "Không đọc được kỳ \"" + period + "\". Hãy ghi như 2024, 2024-Q1 hoặc 2024-2025.",
                    "The period \"" + period + "\" is not understood. Write it like 2024, 2024-Q1 or 2024-2025."));
            options = options.ForPeriod(asked);
        }

        if (RulesFile.LoadOrReport(rulesPath, request) is not { } rules) return Program.Mistakes;
        var found = rules.Lint(options);
        FindingList.Write(request, rulesPath, found);
        if (!request.IsJson)
            request.Line(rulesPath + ": " + FindingList.Summary(found, request.Language) + ".");
        return found.Any(one => one.Severity == Severity.Warning) ? Program.Mistakes : Program.Done;
    }
}
