using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>In what a number is counted; what has several units cannot be put together.</summary>
internal enum Counted
{
    Pure,
    Count,
    Share,
}

/// <summary>Makes inputs, and remembers what can be entered for each.</summary>
internal sealed class InputMaker
{
    private readonly Choices _choices;
    private readonly Dictionary<string, bool> _maybeNot = [];
    private int _next;

    public InputMaker(Choices choices, IReadOnlyList<string> stages)
    {
        _choices = choices;
        Stages = stages;
    }

    public IReadOnlyList<string> Stages { get; }

    /// <summary>With what the codes begin.</summary>
    public string Lead { get; init; } = "i";

    /// <summary>Whether a value may stand in for what is missing.</summary>
    public bool MayStandIn { get; set; } = true;

    /// <summary>The owner of the line that is being made: what is read only below it is its own too.</summary>
    public string? Owner { get; set; }

    public JsonArray Inputs { get; } = [];

    public List<Field> Fields { get; } = [];

    public bool MayBeNotApplicable(string code) => _maybeNot[code];

    public string Number(Counted unit) => unit switch
    {
        Counted.Count => Declare("count", "[0, 6]", null, ["0", "1", "2", "3", "6"]),
        Counted.Share => Declare("share", "[0%, 150%]", 2, ["0", "0.25", "0.5", "1", "1.5"]),
        _ => _choices.Of(3) switch
        {
            0 => Declare("number", "[0, 5]", 0, ["0", "1", "2", "5"]),
            1 => Declare("number", "[-4, 12]", 1, ["-4", "-0.5", "0", "3.5", "12"]),
            _ => Declare("number", "[1, 3]", 2, ["1", "1.25", "2", "3"]),
        },
    };

    /// <summary>Days that lie near each other, so that one may be the other.</summary>
    public static string[] Dates { get; } =
        ["\"2031-03-01\"", "\"2031-02-27\"", "\"2031-03-02\"", "\"2031-03-05\"", "\"2031-12-31\""];

    public string Date(bool mayBeNot) => Declare("date", null, null, Dates, mayBeNot);

    public string YesNo(bool mayBeNot) => Declare("yes-no", null, null, ["true", "false"], mayBeNot);

    public string Level(bool mayBeNot) => Declare("level", null, null, ["\"good\"", "\"fair\"", "\"poor\""], mayBeNot);

    /// <summary>The entry of a line: what is entered under the code of the line.</summary>
    public JsonObject EntryOf(string line, string? owner)
    {
        bool levels = _choices.OneIn(2);
        bool mayBeNot = _choices.OneIn(4);
        string[] values = levels ? ["\"good\"", "\"fair\"", "\"poor\""] : ["true", "false"];
        Remember(line, values, mayBeNot, owner);
        return Type(levels ? "level" : "yes-no", mayBeNot);
    }

    public void Entered(string line, int least, int greatest, string? owner)
    {
        string middle = ((least + greatest) / 2m).ToString(CultureInfo.InvariantCulture);
        string[] values = [Text(least), middle, Text(greatest)];
        Remember(line, [.. values.Distinct()], false, owner);
    }

    public static JsonObject Type(string type, bool mayBeNot)
    {
        var input = type == "level" ? new JsonObject { ["levels"] = "quality" } : new JsonObject { ["type"] = type };
        if (mayBeNot) input["mayBeNotApplicable"] = true;
        return input;
    }

    public static JsonObject Type(string type, string? range, int? decimals, bool mayBeNot)
    {
        var input = Type(type, mayBeNot);
        if (range is not null) input["range"] = range;
        if (decimals is not null) input["decimals"] = decimals;
        return input;
    }

    public void Remember(string code, IEnumerable<string> values, bool mayBeNot, string? owner)
    {
        var all = mayBeNot ? values.Append("\"n/a\"") : values;
        Fields.Add(new Field(code, [.. all.Select(value => JsonNode.Parse(value)!)], owner));
        _maybeNot[code] = mayBeNot;
    }

    private string Declare(string type, string? range, int? decimals, string[] values, bool? mayBeNot = null)
    {
        string code = Lead + Text(_next++);
        bool not = mayBeNot ?? _choices.OneIn(4);
        string? own = Owner is null && Stages.Count > 0 && _choices.OneIn(6) ? _choices.Of([.. Stages]) : null;
        var input = Type(type, range, decimals, not);
        input["code"] = code;
        if (own is not null) input["owner"] = own;
        if (MayStandIn && _choices.OneIn(8)) input["meanwhile"] = JsonNode.Parse(values[0]);
        Inputs.Add(input);
        Remember(code, values, not, own ?? Owner);
        return code;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
