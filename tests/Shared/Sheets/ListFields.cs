using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>What can be entered under a code: some of the values, and who alone may enter it.</summary>
internal record Field(string Code, IReadOnlyList<JsonNode> Values, string? Owner)
{
    /// <summary>Whether each stage may enter it; else it stands once in a dossier.</summary>
    public virtual bool IsOfStages => true;

    /// <summary>One of the values; with holes where it is made of several things and some may be missing.</summary>
    public virtual JsonNode Some(Choices choices, bool mayHaveHoles) => choices.Of([.. Values]).DeepClone();

    /// <summary>An entry with all its holes filled.</summary>
    public virtual JsonNode Filled(JsonNode entry, Choices choices) => entry;

    protected static JsonObject Fields(IEnumerable<Field> fields, Choices choices, bool mayHaveHoles) => new(fields
        .Where(_ => !mayHaveHoles || !choices.OneIn(6))
        .Select(field => KeyValuePair.Create(field.Code, (JsonNode?)field.Some(choices, false))));

    protected static void Fill(JsonObject item, IEnumerable<Field> fields, Choices choices)
    {
        foreach (var field in fields.Where(field => !item.ContainsKey(field.Code)))
            item[field.Code] = field.Some(choices, false);
    }
}

/// <summary>The day of an event on which deadlines depend; whoever fills in the dossier tells it.</summary>
internal sealed record EventDay(string Code, IReadOnlyList<JsonNode> Values) : Field(Code, Values, null)
{
    public override bool IsOfStages => false;
}

/// <summary>A list of records, each with the same fields.</summary>
internal sealed record ListField(string Code, IReadOnlyList<Field> Inner, bool MayBeNot, string? Owner)
    : Field(Code, [], Owner)
{
    public override JsonNode Some(Choices choices, bool mayHaveHoles)
    {
        if (MayBeNot && choices.OneIn(5)) return "n/a";
        bool areNamed = choices.OneIn(3);
        var records = new JsonArray();
        for (int i = choices.From(0, 4); i > 0; i--)
        {
            var record = Record(choices, mayHaveHoles);
            if (areNamed) record["code"] = "r" + i.ToString(CultureInfo.InvariantCulture);
            records.Add(record);
        }

        return records;
    }

    /// <summary>One record more.</summary>
    public JsonObject Record(Choices choices, bool mayHaveHoles) => Fields(Inner, choices, mayHaveHoles);

    public override JsonNode Filled(JsonNode entry, Choices choices)
    {
        if (entry is not JsonArray) return entry;
        var filled = entry.DeepClone().AsArray();
        foreach (var record in filled) Fill(record!.AsObject(), Inner, choices);
        return filled;
    }
}

/// <summary>The log: events of several kinds, in the period and outside of it, complete or open.</summary>
internal sealed record LogField(IReadOnlyList<Field> Kinds, string? Owner) : Field(Name, [], Owner)
{
    /// <summary>A code that no entry has.</summary>
    public const string Name = "log";

    private static readonly string[] _days =
        ["2031-03-01", "2031-03-02", "2031-03-05", "2031-12-31", "2031-01-01", "2030-12-31", "2032-01-01"];

    public override JsonNode Some(Choices choices, bool mayHaveHoles)
    {
        var log = new JsonObject { ["events"] = new JsonArray() };
        Add(log, choices, mayHaveHoles);
        string? through = mayHaveHoles && choices.OneIn(2) ? choices.Of(null, "2031-12-30") : Through(choices);
        if (through is not null) log["completeThrough"] = through;
        return log;
    }

    /// <summary>An open log is closed, perhaps with more events.</summary>
    public override JsonNode Filled(JsonNode entry, Choices choices)
    {
        var log = entry.DeepClone().AsObject();
        foreach (var happened in log["events"]!.AsArray())
            Fill(happened!["fields"]!.AsObject(), Inner(happened["kind"]!.GetValue<string>()), choices);
        if (IsComplete(log)) return log;
        Add(log, choices, false);
        log["completeThrough"] = Through(choices);
        return log;
    }

    /// <summary>One event more.</summary>
    public JsonObject Event(Choices choices, bool mayHaveHoles)
    {
        string kind = choices.Of([.. Kinds]).Code;
        var happened = new JsonObject { ["kind"] = kind, ["date"] = choices.Of(_days) };
        if (choices.OneIn(2)) happened["times"] = choices.From(1, 3);
        happened["fields"] = Fields(Inner(kind), choices, mayHaveHoles);
        return happened;
    }

    private static bool IsComplete(JsonObject log) =>
        log["completeThrough"] is { } through
        && string.CompareOrdinal(through.GetValue<string>(), "2031-12-31") >= 0;

    private static string Through(Choices choices) => choices.Of("2031-12-31", "2032-01-05");

    private void Add(JsonObject log, Choices choices, bool mayHaveHoles)
    {
        for (int i = choices.From(0, 4); i > 0; i--) log["events"]!.AsArray().Add(Event(choices, mayHaveHoles));
    }

    private IReadOnlyList<Field> Inner(string kind) =>
        ((ListField)Kinds.Single(one => one.Code == kind)).Inner;
}
