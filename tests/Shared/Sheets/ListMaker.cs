using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>Makes list inputs and kinds of events; their fields are declared as they are asked for.</summary>
internal sealed class ListMaker
{
    private readonly Choices _choices;
    private readonly InputMaker _inputs;
    private readonly List<ItemMaker> _lists = [];
    private readonly List<ItemMaker> _kinds = [];
    private readonly string? _keeper;

    public ListMaker(Choices choices, InputMaker inputs)
    {
        _choices = choices;
        _inputs = inputs;
        _keeper = inputs.Stages.Count == 0 ? null : choices.Of([.. inputs.Stages]);
    }

    /// <summary>The declared kinds of events.</summary>
    public JsonArray Events { get; } = [];

    /// <summary>A list or a kind of event; one that another rule reads too, or a new one.</summary>
    public ItemMaker Some()
    {
        if (MayReadLog && _choices.OneIn(2)) return SomeKind();
        var common = _lists.Where(list => _inputs.Owner is null && list.IsCommon).ToList();
        return common.Count > 0 && _choices.OneIn(3) ? _choices.Of([.. common]) : List();
    }

    /// <summary>A kind of event; null where the log may not be read.</summary>
    public ItemMaker? Happening() => MayReadLog ? SomeKind() : null;

    /// <summary>What only an owner's lines read is the owner's: the log is its keeper's alone.</summary>
    private bool MayReadLog => _inputs.Owner is null || _inputs.Owner == _keeper;

    private ItemMaker SomeKind() => _kinds.Count == 2 || (_kinds.Count > 0 && _choices.OneIn(2))
        ? _choices.Of([.. _kinds])
        : Kind();

    /// <summary>What can be entered: the lists, and the log.</summary>
    public IEnumerable<Field> Fields()
    {
        foreach (var list in _lists) yield return list.ToField();
        if (_kinds.Count > 0) yield return new LogField([.. _kinds.Select(kind => kind.ToField())], _keeper);
    }

    private ItemMaker List()
    {
        string code = "l" + Text(_lists.Count);
        bool mayBeNot = _choices.OneIn(4);
        string? own = _inputs.Owner is null && _inputs.Stages.Count > 0 && _choices.OneIn(6)
            ? _choices.Of([.. _inputs.Stages]) : null;
        var list = new ItemMaker(_choices, "records", code, mayBeNot, own ?? _inputs.Owner)
        {
            IsCommon = _inputs.Owner is null,
        };
        var input = new JsonObject { ["code"] = code, ["type"] = "records", ["fields"] = list.Written };
        if (mayBeNot) input["mayBeNotApplicable"] = true;
        if (own is not null) input["owner"] = own;
        _inputs.Inputs.Add(input);
        _lists.Add(list);
        list.Number(Counted.Count); // a list has a field at least
        return list;
    }

    private ItemMaker Kind()
    {
        string code = "e" + Text(_kinds.Count);
        var kind = new ItemMaker(_choices, "events", code, false, _keeper);
        var written = new JsonObject { ["code"] = code, ["fields"] = kind.Written };
        if (_keeper is not null && _choices.OneIn(3)) written["owner"] = _keeper;
        Events.Add(written);
        _kinds.Add(kind);
        return kind;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The fields of the items of one collection.</summary>
internal sealed class ItemMaker
{
    private readonly Choices _choices;
    private readonly List<(string Sort, Field Field)> _fields = [];
    private readonly bool _mayBeNot;
    private readonly string? _owner;

    public ItemMaker(Choices choices, string collection, string code, bool mayBeNot, string? owner)
    {
        (_choices, Collection, Code, _mayBeNot, _owner) = (choices, collection, code, mayBeNot, owner);
    }

    /// <summary>Whether rules of different owners may read it.</summary>
    public bool IsCommon { get; init; }

    public string Collection { get; }

    public string Code { get; }

    /// <summary>The fields as the rules declare them.</summary>
    public JsonArray Written { get; } = [];

    public JsonObject Number(Counted unit) => unit switch
    {
        Counted.Count when Collection == "events" && _choices.OneIn(3) => Read("times"),
        Counted.Count => Natural(),
        Counted.Share => Some("share", "[0%, 150%]", 2, _choices.OneIn(4), ["0", "0.25", "0.5", "1.5"]),
        _ => _choices.OneIn(2)
            ? Some("number", "[0, 5]", 0, _choices.OneIn(4), ["0", "1", "2", "5"])
            : Some("number", "[-4, 12]", 1, _choices.OneIn(4), ["-4", "-0.5", "3.5", "12"]),
    };

    /// <summary>A declared count.</summary>
    public JsonObject Natural() => Some("count", "[0, 6]", null, _choices.OneIn(4), ["0", "1", "2", "4"]);

    public JsonObject YesNo(bool mayBeNot) => Some("yes-no", null, null, mayBeNot, ["true", "false"]);

    public JsonObject Level(bool mayBeNot) =>
        Some("level", null, null, mayBeNot, ["\"good\"", "\"fair\"", "\"poor\""]);

    public JsonObject Date(bool mayBeNot) => Collection == "events" && _choices.OneIn(2)
        ? Read("date")
        : Some("date", null, null, mayBeNot, InputMaker.Dates);

    public ListField ToField() => new(Code, [.. _fields.Select(field => field.Field)], _mayBeNot, _owner);

    private JsonObject Some(string type, string? range, int? decimals, bool mayBeNot, string[] values)
    {
        string sort = type + range + mayBeNot;
        var known = _fields.Where(field => field.Sort == sort).Select(field => field.Field.Code).ToList();
        return Read(known.Count > 0 && !_choices.OneIn(4)
            ? _choices.Of([.. known])
            : Declare(sort, InputMaker.Type(type, range, decimals, mayBeNot), mayBeNot, values));
    }

    private string Declare(string sort, JsonObject written, bool mayBeNot, string[] values)
    {
        string code = "f" + _fields.Count.ToString(CultureInfo.InvariantCulture);
        written["code"] = code;
        Written.Add(written);
        var all = mayBeNot ? values.Append("\"n/a\"") : values;
        _fields.Add((sort, new Field(code, [.. all.Select(value => JsonNode.Parse(value)!)], null)));
        return code;
    }

    private static JsonObject Read(string field) => RuleMaker.Kind("field", ("of", field));
}
