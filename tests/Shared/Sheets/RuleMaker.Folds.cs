using System;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>Folds over records and events, their fields, and days.</summary>
internal sealed partial class RuleMaker
{
    // Only what is counted can be taken so: twice each, or too few sheets have them.
    private static readonly string[] _counts =
        ["count", "count", "leading", "leading", "sum", "least", "greatest", "mean", "median"];

    private static readonly string[] _values = ["sum", "mean", "least", "greatest", "median"];

    private JsonObject Over(Counted unit, int depth)
    {
        string take = _choices.Of(unit == Counted.Count ? _counts : _values);
        bool takesValue = take is not ("count" or "leading");
        return Over(take, takesValue ? () => Number(unit, Math.Min(depth - 1, 1)) : null, depth);
    }

    /// <summary>A condition, a number and a number of times for the items of one collection.</summary>
    public (JsonNode Where, JsonNode Value, JsonNode Natural) For(ItemMaker item)
    {
        _item = item;
        var where = Condition(1);
        var value = Number(Counted.Pure, 1);
        var natural = item.Natural();
        _item = null;
        return (where, value, natural);
    }

    /// <summary>
    /// Points for each event of a kind, counted under one name by whoever asks: a line that is in force for a part of
    /// the period counts what happened then.
    /// </summary>
    public JsonNode EachTime() => Times() is { } times
        ? Kind("each", ("of", times), ("points", Half(_choices.From(1, 6))), ("beyond", _choices.From(0, 1)))
        : Amount(1);

    /// <summary>Whether something happened, by the same count.</summary>
    public JsonNode Happened() => Times() is { } times
        ? Kind("compare", ("of", times), ("in", _choices.Of(">= 1", ">= 2", "= 0")))
        : Condition(2);

    private string? Times()
    {
        if (_lists.Happening() is not { } kind) return null;
        string code = "times-" + kind.Code;
        Measures[code] ??= Kind("over",
            ("each", new JsonObject { [kind.Collection] = kind.Code }), ("take", "count"));
        return code;
    }

    private JsonObject OverLevels() => Over(_choices.Of("least", "greatest", "median"), () => Level(true), 1);

    private JsonObject Over(string take, Func<JsonNode>? value, int depth)
    {
        var around = _item;
        _item = _lists.Some();
        var over = Kind("over", ("each", new JsonObject { [_item.Collection] = _item.Code }), ("take", take));
        if (value is not null) over["value"] = value();
        if (take == "leading" || _choices.OneIn(2)) over["where"] = Condition(Math.Min(depth - 1, 1));
        _item = around;
        return over;
    }

    private JsonNode YesNo(bool mayBeNot) => _item is { } item && !_choices.OneIn(4)
        ? item.YesNo(mayBeNot)
        : _inputs.YesNo(mayBeNot);

    private JsonNode Level(bool mayBeNot) => _item is { } item && !_choices.OneIn(4)
        ? item.Level(mayBeNot)
        : _inputs.Level(mayBeNot);

    private JsonObject Days() => Days(_choices.OneIn(2));

    private JsonObject Days(bool areWorked)
    {
        var days = Kind("days", ("from", Date(_choices.OneIn(3))), ("to", Date(_choices.OneIn(3))));
        if (!areWorked) return days;
        days["count"] = "working-days";
        days["calendar"] = MadeCalendar.Code;
        return days;
    }

    private JsonNode Date(bool mayBeNot) => _choices.Of(7) switch
    {
        0 => "2031-03-02",
        1 when mayBeNot => Over(_choices.Of("least", "greatest"), () => Date(true), 1),
        2 => Kind("default", ("of", Date(true)), ("then", "2031-03-05")),
        6 => _deadlines.Some(HasReadings),
        _ => _item is { } item && !_choices.OneIn(4) ? item.Date(mayBeNot) : _inputs.Date(mayBeNot),
    };

    /// <summary>A date that is always applicable, as a condition needs it.</summary>
    public JsonNode SolidDate() => Date(false);
}
