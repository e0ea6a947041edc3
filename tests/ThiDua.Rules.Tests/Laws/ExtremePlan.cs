using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Tests.Rankings;
using ThiDua.Testing.Sheets;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>
/// A rule set with a plan and a deadline that is read, what happened, and a day: all of them at the ends of the
/// calendar or beyond those that may be written.
/// </summary>
internal sealed class ExtremePlan : IOfCases
{
    private static readonly string[] Days =
    [
        "2024-05-18", "0001-01-01", "0001-01-02", "0001-03-31", "9998-12-30", "9998-12-31", "2024-12-31", "9998-11-30",
    ];

    private static readonly string[] Beyond = ["0000-12-31", "9999-01-01", "9999-12-31"];

    private static readonly string[] Periods =
        ["2024", "0001", "9998", "0001-01", "9998-12", "9997-9998", "0001/0003", "9996-05-18/9998-12-31"];

    private static readonly string[] BeyondPeriods = ["0000", "9999", "9999-Q4", "9998-9999", "9998/9999"];

    public ExtremePlan(Choices choices)
    {
        bool mayBeBeyond = choices.OneIn(4);
        string Day() => mayBeBeyond && choices.OneIn(6) ? choices.Of(Beyond) : choices.Of(Days);
        string Ref() => choices.Of(3) == 0 ? Day() : choices.Of("issue", "end");
        string Period() => mayBeBeyond && choices.OneIn(6) ? choices.Of(BeyondPeriods) : choices.Of(Periods);
        JsonObject Deadline() => With(choices, choices.Of(6) switch
        {
            0 => Kind("before", ("day", Ref())),
            1 => Kind("no-later-than", ("day", Ref())),
            2 => Kind("within", ("period", Period())),
            3 => Kind("window", ("from", Ref()), ("to", Ref())),
            4 => Kind(
                "after",
                ("day", Ref()),
                ("n", choices.Of(1, 40, 366, 10_000)),
                ("count", choices.Of("days", "working-days", "weeks", "months", "years")),
                ("roll", "none")),
            _ => Kind(
                "recurring",
                ("each", "year"),
                ("month", choices.From(1, 12)),
                ("day", choices.Of(1, 31)),
                ("in", choices.Of("period", "next-period")),
                ("edge", choices.Of("no-later-than", "before"))),
        });
        Rules = new JsonObject
        {
            ["format"] = 1,
            ["code"] = "p",
            ["version"] = "1",
            ["dates"] = new JsonArray("issue", "end"),
            ["deadlines"] = new JsonObject { ["report"] = Deadline() },
            ["organization"] = new JsonObject
            {
                ["kinds"] = new JsonArray(new JsonObject { ["code"] = "xa" }),
                ["units"] = new JsonArray(new JsonObject { ["code"] = "a", ["kind"] = "xa" }),
            },
            ["plan"] = new JsonObject
            {
                ["code"] = "plan",
                ["period"] = Period(),
                ["lead"] = "a",
                ["calendar"] = "officials",
                ["issued"] = Ref(),
                ["dueSoonDays"] = choices.Of(7, 0, 366),
                ["phases"] = new JsonArray(Phase("first", Ref(), Ref()), Phase("second", Ref(), Ref())),
                ["tasks"] = new JsonArray(
                    new JsonObject { ["code"] = "own", ["phase"] = "first", ["deadline"] = Deadline() },
                    new JsonObject { ["code"] = "named", ["deadline"] = Deadline() },
                    new JsonObject { ["code"] = "of-phase", ["phase"] = "second" },
                    new JsonObject { ["code"] = "again", ["recurs"] = choices.Of("half-year", "quarter") },
                    new JsonObject
                    {
                        ["code"] = "report-task",
                        ["report"] = new JsonObject { ["period"] = Period() },
                        ["deadline"] = Deadline(),
                    }),
            },
        };
        if (choices.OneIn(25)) AddRubric(); // working days between any two dates take long to analyse
        Progress = new JsonObject
        {
            ["format"] = 1,
            ["ruleSet"] = "p",
            ["version"] = "1",
            ["dates"] = new JsonObject { ["issue"] = Day(), ["end"] = Day() },
            ["tasks"] = new JsonArray(
                new JsonObject { ["task"] = "own", ["done"] = Day() },
                new JsonObject { ["task"] = "of-phase", ["started"] = Day() }),
        };
        Sent = Day();
        Today = choices.Of(6) switch
        {
            0 => LocalDate.MinIsoValue,
            1 => LocalDate.MaxIsoValue,
            _ => LocalDatePattern.Iso.Parse(choices.Of(Days)).Value,
        };
    }

    public static IReadOnlyList<string> AllCases { get; } =
    [
        "before", "no-later-than", "within", "window", "after", "recurring", "n:10000", "count:years", "roll:next",
        "roll:previous", "time:00:00", "day beyond", "period beyond", "no day beyond", "rubric",
    ];

    /// <summary>Which of them it is.</summary>
    public IEnumerable<string> Cases =>
    [
        .. Met.Names(Rules),
        Has(Beyond) ? "day beyond" : "no day beyond",
        .. Has(BeyondPeriods) ? ["period beyond"] : (string[])[],
    ];

    public JsonObject Rules { get; }

    public JsonObject Progress { get; }

    /// <summary>The day on which the report was sent, as entered.</summary>
    public string Sent { get; }

    public LocalDate Today { get; }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Rules}\n{Progress}\nsent {Sent}, {Today:uuuu-MM-dd}");

    private void AddRubric()
    {
        Rules["inputs"] = new JsonArray(new JsonObject { ["code"] = "sent", ["type"] = "date" });
        Rules["rubric"] = JsonNode.Parse("""
            { "code": "total", "worth": 10, "bounds": "bounded", "marking": "worth", "deductions": [
              { "code": "late", "ifNotApplicable": "zero", "marking": { "kind": "each", "points": 1, "of":
                { "kind": "days", "from": "report", "to": "sent", "count": "working-days", "calendar": "officials" } } }
              ] }
            """);
    }

    private bool Has(IEnumerable<string> words)
    {
        string all = ToString();
        foreach (string word in words)
            if (all.Contains('"' + word + '"')) return true;

        return false;
    }

    private static JsonObject With(Choices choices, JsonObject deadline)
    {
        deadline["calendar"] = "officials";
        if (choices.Of(2) == 1) deadline["roll"] = choices.Of("none", "next", "previous");
        bool mayBeTimed = deadline["kind"]!.ToString() is "before" or "no-later-than" or "recurring";
        if (mayBeTimed && choices.Of(3) == 1) deadline["time"] = choices.Of("00:00", "23:59", "10:00");
        return deadline;
    }

    private static JsonObject Phase(string code, string from, string to) =>
        new() { ["code"] = code, ["from"] = from, ["to"] = to };

    private static JsonObject Kind(string kind, params (string Name, JsonNode Value)[] properties)
    {
        var written = new JsonObject { ["kind"] = kind };
        foreach (var (name, value) in properties) written[name] = value;
        return written;
    }
}
