using System.IO;
using System.Linq;
using NodaTime;
using Spectre.Console;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Samples.Commands;
using ThiDua.Rules.Values;
using ThiDua.Templates;

namespace ThiDua.Rules.Samples.Stories;

/// <summary>
/// Reviews the plan of a year (kế hoạch năm) on a day: what is done, late or due, who owes what next, and why a report
/// is late.
/// </summary>
internal sealed class PlanAYear(Request request)
{
    /// <summary>The folder of the plan and its progress that come with the program.</summary>
    public static string Folder => Path.Combine(System.AppContext.BaseDirectory, "Data", "ke-hoach-2024");

    public void Run(IAnsiConsole console)
    {
        var language = request.Language;
        #region plan-a-year
        // Working days come from data: the host gives the calendars that rule sets may name.
        var options = new ReadingOptions().WithCalendars(CalendarCatalog.Officials);
        RuleSet rules = RuleSet.Load(new RuleSetText(
            Code.Of("ke-hoach-2024"), File.ReadAllBytes(Path.Combine(Folder, "rules.json"))), options).Require();
        PlanProgress progress = PlanProgressReader.Read(
            Code.Of("progress"), File.ReadAllBytes(Path.Combine(Folder, "progress.json"))).Require();

        // "Today" is an argument: the library reads no clock.
        PlanReview review = rules.ReviewPlan(progress, new LocalDate(2024, 10, 5)).Require();
        #endregion
        Paragraph.Write(console, language.In(
            "Kế hoạch có thật (trích), tình hình thực hiện là giả định.",
            "The plan is real (an excerpt); what was done is made up."));
        new PlanTable(rules, language).Write(console, review, review.Items);
        console.WriteLine();
        Paragraph.Write(console, language.In("Vì sao báo cáo bị chậm:", "Why a report is late:"));
        console.WriteLine();
        Late(console, rules, review);
        console.WriteLine();
        Paragraph.Write(console, language.In(
            "Tệp nằm trong Data/ke-hoach-2024; thêm --ics ke-hoach.ics vào lệnh plan để mở kế hoạch trong lịch.",
            "The files are in Data/ke-hoach-2024; the command plan with --ics plan.ics opens the plan in a calendar."));
    }

    private void Late(IAnsiConsole console, RuleSet rules, PlanReview review)
    {
        #region explain-a-late-report
        foreach (PlanItem item in review.OfTask(Code.Of("bao-cao-6-thang")))
        {
            if (item.State != PlanTaskState.DoneLate) continue;
            Explanation why = review.Explain(item);
            Paragraph.Write(console, ExplanationWriter.ToText(why, rules.Words, request.Language));
        }
        #endregion
    }
}
