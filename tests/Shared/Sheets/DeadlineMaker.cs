using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>Makes deadlines near the days that sheets speak of, and the events on which some of them depend.</summary>
internal sealed class DeadlineMaker(Choices choices, InputMaker inputs)
{
    private static readonly string[] _days = [.. InputMaker.Dates.Select(day => day.Trim('"'))];

    private readonly JsonObject _deadlines = [];
    private readonly JsonArray _events = [];

    public void Declare(JsonObject rules)
    {
        if (_deadlines.Count > 0) rules["deadlines"] = _deadlines;
        if (_events.Count > 0) rules["dates"] = _events;
    }

    /// <summary>The last good day of a deadline; by its code alone, or as a measure.</summary>
    public JsonNode Some(bool hasReadings)
    {
        string code = "d" + Text(_deadlines.Count);
        _deadlines[code] = hasReadings && choices.OneIn(5)
            ? RuleMaker.Kind("by-reading", ("of", "words"),
                ("values", new JsonObject { ["one"] = Make(), ["other"] = Make() }))
            : Make();
        return choices.OneIn(3) ? code : RuleMaker.Kind("deadline", ("of", code));
    }

    private JsonObject Make()
    {
        var deadline = choices.Of(6) switch
        {
            0 => Timed(RuleMaker.Kind("before", ("day", Day()))),
            1 => Timed(RuleMaker.Kind("no-later-than", ("day", Day()))),
            2 => RuleMaker.Kind("after", ("day", Day()), ("n", choices.From(1, 12)),
                ("count", choices.Of("days", "working-days", "weeks", "months"))),
            3 => RuleMaker.Kind("window", ("from", choices.OneIn(2) ? Opening() : "2031-01-02"), ("to", Day())),
            4 => RuleMaker.Kind("within", ("period", choices.Of("2031-03", "2031-Q1", "2031"))),
            _ => Timed(EachYear()),
        };
        if (deadline["kind"]!.GetValue<string>() == "after" || choices.OneIn(2))
        {
            deadline["roll"] = choices.Of("none", "next", "previous");
            deadline["calendar"] = MadeCalendar.Code;
        }

        return deadline;
    }

    private JsonObject EachYear()
    {
        var each = RuleMaker.Kind("recurring", ("each", "year"), ("month", choices.Of(3, 2, 12)));
        if (choices.OneIn(2))
        {
            each["day"] = choices.Of(2, 5, 28, 31);
        }
        else
        {
            each["weekday"] = choices.Of("saturday", "sunday", "wednesday");
            each["nth"] = choices.Of("first", "last");
        }

        if (choices.OneIn(3)) each["edge"] = "before";
        return each;
    }

    private JsonObject Timed(JsonObject deadline)
    {
        if (choices.OneIn(3)) deadline["time"] = choices.Of("10:00", "00:00");
        return deadline;
    }

    /// <summary>A date, or an event: one on which another deadline depends too, or a new one.</summary>
    private string Day()
    {
        if (!choices.OneIn(2)) return choices.Of(_days);
        return Event("h" + Text(_events.Count > 0 && choices.OneIn(2) ? _events.Count - 1 : _events.Count), _days);
    }

    /// <summary>An event that comes before all other days, so that no window ends before it begins.</summary>
    private string Opening() => Event("opened", ["2031-01-02", "2031-02-20"]);

    private string Event(string code, string[] days)
    {
        if (_events.Any(one => one!["code"]!.GetValue<string>() == code)) return code;
        _events.Add(new JsonObject { ["code"] = code });
        inputs.Fields.Add(new EventDay(code, [.. days.Select(day => JsonValue.Create(day))]));
        return code;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
