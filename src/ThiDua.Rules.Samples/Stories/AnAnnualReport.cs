using System.IO;
using Spectre.Console;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Samples.Commands;
using ThiDua.Rules.Values;
using ThiDua.Templates;

namespace ThiDua.Rules.Samples.Stories;

/// <summary>
/// Reviews a draft of an annual report (báo cáo tổng kết năm): what is missing, open, or does not add up.
/// </summary>
internal sealed class AnAnnualReport(Request request)
{
    /// <summary>The draft that comes with the program.</summary>
    public static string File => Path.Combine(System.AppContext.BaseDirectory, "Data", "bao-cao-2023", "draft.json");

    public void Run(IAnsiConsole console)
    {
        var language = request.Language;
        #region an-annual-report
        RuleSet rules = TemplateCatalog.Get("lai-chau-2023").Load().Require();
        ReportDraft draft = rules.ReadDraft(Code.Of("draft"), System.IO.File.ReadAllBytes(File)).Require();

        ReportReview review = rules.ReviewReport(draft).Require();
        foreach (ReportFinding finding in review.Findings)
            Paragraph.Write(console, "  – " + finding.Says.Code + ": " + finding.Says.Text(language));
        #endregion
        Paragraph.Write(console, language.In("Đã có ", "There: ") + review.Done + "/" + review.Needed
            + language.In(" nội dung phải báo cáo. Đề cương có thật, dự thảo là giả định.",
                " of what has to be reported. The outline is real; the draft is made up."));
    }
}
