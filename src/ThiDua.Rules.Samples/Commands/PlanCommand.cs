using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Reviews a plan on a day: who does what until when, and how it stands.</summary>
internal sealed class PlanCommand(Request request, string? progressPath, string? unit, string? calendarPath)
{
    public int Run(string rulesPath)
    {
        var day = request.DayOr(null);
        if (RulesFile.LoadOrReport(rulesPath, request) is not { } rules) return Program.Mistakes;
        if (ReadProgress(rules) is not { } progress) return Program.Mistakes;
        var reviewed = rules.ReviewPlan(progress, day);
        foreach (var found in reviewed.Diagnostics)
        {
            bool isOfRules = progressPath is null || found.At.Text != progress.Name;
            FindingList.Report(request, isOfRules ? rulesPath : progressPath!, [found]);
        }

        if (reviewed.Value is not { } review) return Program.Mistakes;
        Write(rules, review);
        if (calendarPath is { } path) Export(review, path);
        return reviewed.HasErrors ? Program.Mistakes : Program.Done;
    }

    private PlanProgress? ReadProgress(RuleSet rules) => progressPath is not { } path
        ? new PlanProgressBuilder(rules.Code).Build()
        : UserFile.ReadOrReport(path, PlanProgressReader.Read, request);

    private void Write(RuleSet rules, PlanReview review)
    {
        var items = unit is null ? review.Items : Own(review);
        if (request.IsJson)
            foreach (var item in items) request.Screen.Out.WriteLine(PlanJson.Of(item));
        else
            new PlanTable(rules, request.Language).Write(request.Screen.Tables, review, items);
    }

    private ValueList<PlanItem> Own(PlanReview review)
    {
        var found = review.Of(UnitCode(review));
        return [.. found.Owes, .. found.Coordinates, .. found.PassesOn];
    }

    private Code UnitCode(PlanReview review)
    {
        var known = review.Units.Select(one => one.Unit.Code).ToList();
        if (Code.TryParse(unit, out Code code) && known.Contains(code)) return code;
        string codes = string.Join(", ", known);
        throw new UnusableException(request.In(
            "Kế hoạch không có đơn vị " + unit + ". Các đơn vị: " + codes + ".",
            "The plan has no unit " + unit + ". The units are: " + codes + "."));
    }

    /// <summary>The file is stamped with the day of the review: the same review gives the same bytes.</summary>
    private void Export(PlanReview review, string path)
    {
        var stamp = review.Today.AtMidnight().InUtc().ToInstant();
        byte[] calendar = unit is null
            ? PlanCalendarWriter.Write(review, stamp, request.Language)
            : PlanCalendarWriter.Write(review, UnitCode(review), stamp, request.Language);
        UserFile.Write(path, calendar, request);
        if (!request.IsJson) request.Line(request.In("Đã ghi tệp lịch: ", "Calendar written to: ") + path);
    }
}
