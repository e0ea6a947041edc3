using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace ThiDua.Testing.Sheets;

/// <summary>One item of a collection, as often as it stands there.</summary>
internal sealed record SlowItem(IReadOnlyDictionary<string, Known> Fields)
{
    /// <summary>The day of an event.</summary>
    public Exact? Day { get; private init; }

    /// <summary>Of whom things are read inside, where the item is a unit or a period of it.</summary>
    public SlowMeasures? Unit { get; init; }

    /// <summary>The records of a list; null for a list that does not apply.</summary>
    public static List<SlowItem>? Records(JsonNode entry) => entry is not JsonArray list ? null
        : [.. list.Select(record => new SlowItem(Read(record!)))];

    /// <summary>
    /// The events of a kind in 2031, day by day; one that stands for several stands there several times.
    /// </summary>
    public static List<SlowItem> Events(JsonNode log, string kind, IEnumerable<JsonNode> inForce) =>
        [.. log["events"]!.AsArray()
        .Where(happened => happened!["kind"]!.GetValue<string>() == kind)
        .Where(happened => happened!["date"]!.GetValue<string>().StartsWith("2031", StringComparison.Ordinal))
        .Where(happened => inForce.All(dates => IsIn(dates, happened!["date"]!.GetValue<string>())))
        .OrderBy(happened => happened!["date"]!.GetValue<string>(), StringComparer.Ordinal)
        .SelectMany(happened => Enumerable.Repeat(Event(happened!), happened!["times"]?.GetValue<int>() ?? 1))];

    private static bool IsIn(JsonNode dates, string day) =>
        string.CompareOrdinal(dates["from"]?.GetValue<string>() ?? day, day) <= 0
        && string.CompareOrdinal(dates["to"]?.GetValue<string>() ?? day, day) >= 0;

    private static SlowItem Event(JsonNode happened)
    {
        var fields = Read(happened["fields"]!);
        fields["date"] = Known.Of(happened["date"]!);
        fields["times"] = Known.Of(Exact.Of(happened["times"]?.GetValue<int>() ?? 1));
        return new SlowItem(fields) { Day = fields["date"].Number };
    }

    private static Dictionary<string, Known> Read(JsonNode fields) => fields.AsObject()
        .Where(field => field.Key != "code")
        .ToDictionary(field => field.Key, field => Known.Of(field.Value!));
}

/// <summary>Folds worked out the slow way: item by item.</summary>
internal sealed class SlowFolds
{
    private readonly SlowMeasures _measures;
    private readonly Func<JsonNode, List<SlowItem>?> _items;
    private readonly Stack<SlowItem> _current = [];

    public SlowFolds(SlowMeasures measures, Func<JsonNode, List<SlowItem>?> items)
    {
        _measures = measures;
        _items = items;
    }

    public Known Field(string code) => _current.Peek().Fields[code];

    public Known Over(JsonNode node, string own)
    {
        if (_items(node["each"]!) is not { } items) return Known.NotApplicable;
        string take = node["take"]!.GetValue<string>();
        bool IsMeant(SlowItem item) => node["where"] is not { } where
            || In(item, measures => measures.Holds(where, own));
        if (take == "leading") return Known.Of(Exact.Of(Leading(items, IsMeant)));
        var meant = items.Where(IsMeant).ToList();
        if (take == "count") return Known.Of(Exact.Of(meant.Count));
        var values = meant.Select(item => In(item, measures => measures.Measure(node["value"]!, own)))
            .Where(value => !value.IsNotApplicable).ToList();
        return values.Count > 0 ? SlowMeasures.Together(values, take)
            : take == "sum" ? Known.Of(Exact.Zero) : Known.NotApplicable;
    }

    /// <summary>
    /// Events of one day stand beside each other: none of them comes before the one that ends the run.
    /// </summary>
    private static int Leading(List<SlowItem> items, Predicate<SlowItem> isMeant)
    {
        int end = items.FindIndex(item => !isMeant(item));
        return end < 0 ? items.Count : items.FindIndex(item => ReferenceEquals(item, items[end])
            || (item.Day is not null && item.Day == items[end].Day));
    }

    private T In<T>(SlowItem item, Func<SlowMeasures, T> work)
    {
        return item.Unit is { } unit
            ? unit.Within([], () => unit.Inside(item, () => work(unit)))
            : Inside(item, () => work(_measures));
    }

    /// <summary>What comes out where fields are those of an item.</summary>
    public T Inside<T>(SlowItem item, Func<T> work)
    {
        _current.Push(item);
        var found = work();
        _current.Pop();
        return found;
    }
}
