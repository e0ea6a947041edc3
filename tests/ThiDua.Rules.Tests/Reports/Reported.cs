using System.IO;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Reports;

/// <summary>The good outline of the tests, and complete drafts for it.</summary>
internal static class Reported
{
    public static RuleSet Rules() => BadFiles.Good("report").Require();

    /// <summary>A complete draft; of <c>so-y-te</c>, or of <c>huyen-a</c>.</summary>
    public static ReportDraft Complete(string unit) =>
        Read(Path.Combine(BadFiles.GoodFolder, "Drafts", unit + ".json"));

    public static ReportDraft Read(string file) =>
        ReportDraftReader.Read(Code.Of("draft"), File.ReadAllBytes(file)).Require();

    /// <summary>Scores, plan and last year's report of <c>so-y-te</c>.</summary>
    public static ReportSources Sources(this RuleSet rules)
    {
        var dossier = new DossierBuilder("report", "so-y-te").Enter("noi-dung", 92.5m).Build();
        var progress = new PlanProgressBuilder("report")
            .Task("so-ket").By("so-y-te").Done(new LocalDate(2023, 6, 28)).Document("Báo cáo số 22/BC-SYT").Build();
        return ReportSources.None
            .With(rules.Evaluate(dossier).Require())
            .With(rules.ReviewPlan(progress, new LocalDate(2023, 12, 31)).Require())
            .With(Complete("so-y-te-2022"));
    }

    public static ReportReview Review(this RuleSet rules, ReportDraft draft) => rules.ReviewReport(draft).Require();

    /// <summary>The codes of what is found, in their order.</summary>
    public static string[] Found(this ReportReview review) => [.. review.Findings.Select(one => one.Says.Code)];
}
