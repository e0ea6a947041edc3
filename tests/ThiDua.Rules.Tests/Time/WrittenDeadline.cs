using System;
using System.Linq;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Tests.Time;

/// <summary>Deadlines as files of the tests write them, and what is known beside them.</summary>
internal static class WrittenDeadline
{
    private static readonly string[] _days = ["day", "from", "to"];

    // Calendars that a file may name; that one is not given is said when days are asked for.
    private static readonly ReadingOptions _options =
        TestCalendars.Options.WithCalendars(Empty("local"), Empty("idle"));

    /// <summary>The deadline, as a rule set has it that declares each event it names.</summary>
    public static Deadline Read(JsonNode written) => Load(written).Deadlines.Single().Deadline;

    /// <summary>The deadline as the canonical form of the rule set has it.</summary>
    public static JsonNode Write(JsonNode written)
    {
        var document = RuleSetReader.Read(RuleSetText.Of(Code.Of("deadline"), Rules(written))).Require();
        return JsonNode.Parse(RuleSetWriter.Write(document))!["deadlines"]!["report"]!;
    }

    private static RuleSet Load(JsonNode written) =>
        RuleSet.Load(RuleSetText.Of(Code.Of("deadline"), Rules(written)), _options).Require();

    private static string Rules(JsonNode written)
    {
        var events = _days
            .Select(name => written[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null)
            .Where(day => day is not null && !char.IsDigit(day[0]))
            .Distinct()
            .Select(day => (JsonNode)day!);
        var rules = new JsonObject
        {
            ["format"] = 1,
            ["code"] = "deadline",
            ["version"] = "1",
            ["dates"] = new JsonArray([.. events]),
            ["deadlines"] = new JsonObject { ["report"] = written.DeepClone() },
            ["rubric"] = JsonNode.Parse("""{ "code": "total", "worth": 1, "bounds": "bounded", "marking": "worth" }"""),
        };
        return rules.ToJsonString();
    }

    /// <summary>The dates and the period that a file tells, and the calendars of the tests.</summary>
    public static DeadlineContext Context(JsonObject file, params WorkingCalendar[] calendars)
    {
        var context = DeadlineContext.Empty.With(TestCalendars.Officials);
        foreach (var calendar in calendars) context = context.With(calendar);
        foreach (var (code, day) in file["dates"]?.AsObject() ?? []) context = context.With(Code.Of(code), Day(day!));
        return file["period"] is { } period ? context.In(Period.Parse(period.GetValue<string>())) : context;
    }

    public static LocalDate Day(JsonNode day) => LocalDatePattern.Iso.Parse(day.GetValue<string>()).Value;

    private static WorkingCalendar Empty(string code) => new WorkingCalendarBuilder(Code.Of(code)).Build().Require();
}
