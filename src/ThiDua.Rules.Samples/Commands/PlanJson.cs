using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Plans;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>One item of a review as JSON.</summary>
internal static class PlanJson
{
    public static string Of(PlanItem item) => JsonLine.Of(to =>
    {
        to.WriteString("task", item.Task.Code.Value);
        to.WriteString("title", item.Task.Title);
        if (item.Occurrence is { } period) to.WriteString("period", period.ToString());
        if (item.Unit is { } unit) to.WriteString("unit", unit.Code.Value);
        if (item.Of is { } inspected) to.WriteString("of", inspected.Code.Value);
        to.WriteStartArray("coordinators");
        foreach (var one in item.Task.Coordinators) to.WriteStringValue(one.Code.Value);
        to.WriteEndArray();
        WriteCode(to, "reportTo", item.Task.Report?.To);
        WriteCode(to, "reportThrough", item.Task.Report?.Through);
        to.WriteString("state", JsonNamingPolicy.KebabCaseLower.ConvertName(item.State.ToString()));
        WriteDay(to, "firstGoodDay", item.Due?.FirstGoodDay);
        WriteDay(to, "lastGoodDay", item.LastGoodDay);
        if (item.LastGoodTime is { } time) to.WriteString("lastGoodTime", Times.Format(time));
        if (item.DaysLeft is { } left) to.WriteNumber("daysLeft", left);
        to.WriteNumber("daysLate", item.DaysLate);
        if (item.WorkingDaysLate is { } working) to.WriteNumber("workingDaysLate", working);
        WriteDay(to, "done", item.Progress?.Done);
        if (item.Progress?.Document is { } document) to.WriteString("document", document);
        foreach (var one in item.WaitsFor) to.WriteString("waitsFor", one.Value);
    });

    private static LocalTimePattern Times { get; } = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private static void WriteCode(Utf8JsonWriter to, string name, PlanActor? actor)
    {
        if (actor is not null) to.WriteString(name, actor.Code.Value);
    }

    private static void WriteDay(Utf8JsonWriter to, string name, LocalDate? day)
    {
        if (day is { } date) to.WriteString(name, LocalDatePattern.Iso.Format(date));
    }
}
