using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>
/// What an answer waits for. Thousands of answers may wait for the same thousands of entries: what several answers wait
/// for is shared, and listed only when somebody asks.
/// </summary>
internal sealed class PendingReasons
{
    private readonly IReadOnlyList<PendingReasons> _parts;
    private readonly Code _unit; // whose reasons these are, where somebody else is told
    private readonly string? _period;
    private readonly bool _isOfOthers; // each of them says already whose it is
    private ValueList<PendingReason>? _list; // never changes once it is known, so threads may find it at the same time

    private PendingReasons(IReadOnlyList<PendingReasons> parts)
    {
        _parts = parts;
        foreach (var part in parts)
        {
            HasGap |= part.HasGap;
            HasOthers |= part.HasOthers;
            NeedsData |= part.NeedsData;
        }

        _isOfOthers = parts.All(part => part._isOfOthers);
    }

    private PendingReasons(PendingReasons of, Code unit, string? period)
        : this([of])
    {
        _unit = unit;
        _period = period;
        _isOfOthers = true;
    }

    private PendingReasons(ValueList<PendingReason> list)
    {
        _parts = [];
        _list = list;
        foreach (var reason in list)
        {
            HasGap |= reason.Kind == PendingKind.Gap;
            HasOthers |= reason.Kind != PendingKind.Gap;
            NeedsData |= reason.Kind is not (PendingKind.Gap or PendingKind.Tie);
        }
    }

    public static PendingReasons None { get; } = new(ValueList<PendingReason>.Empty);

    /// <summary>Whether a gap in a table is among them.</summary>
    public bool HasGap { get; }

    /// <summary>Whether anything but a gap in a table is among them.</summary>
    public bool HasOthers { get; }

    /// <summary>Whether something is among them that no decision can settle: data are missing.</summary>
    public bool NeedsData { get; }

    public bool IsEmpty => !HasGap && !HasOthers;

    /// <summary>All of them, each once, by code, kind, and whose they are.</summary>
    public ValueList<PendingReason> List => _list ??= Listed();

    /// <summary>The same, for somebody who asks later.</summary>
    public ValueList<PendingReason> ToList() => List;

    public static implicit operator PendingReasons(ValueList<PendingReason> list) =>
        list.Count == 0 ? None : new PendingReasons(list);

    /// <summary>The reasons of several answers.</summary>
    public static PendingReasons Of(IEnumerable<Answer> answers) => Of(answers.Select(answer => answer.Waiting));

    /// <summary>Several reasons together.</summary>
    public static PendingReasons Of(IEnumerable<PendingReasons> all)
    {
        PendingReasons? first = null;
        List<PendingReasons>? parts = null;
        foreach (var reasons in all)
        {
            // Answers that stand side by side often wait for one and the same.
            if (reasons.IsEmpty || ReferenceEquals(parts is null ? first : parts[parts.Count - 1], reasons)) continue;
            if (first is null) first = reasons;
            else (parts ??= [first]).Add(reasons);
        }

        return parts is null ? first ?? None : new PendingReasons(parts);
    }

    /// <summary>The same, of a unit and perhaps one of its periods, told to somebody else.</summary>
    public PendingReasons About(Code unit, string? period) =>
        IsEmpty || unit.IsEmpty ? this : new PendingReasons(this, unit, period);

    public PendingReasons And(PendingReason reason) => new([this, new PendingReasons([reason])]);

    private ValueList<PendingReason> Listed()
    {
        // Chains may be longer than the machine's stack. What was told on says whose it is: who was nearest to it.
        var open = new Stack<(PendingReasons Reasons, PendingReasons? Whose)>();
        var seen = new HashSet<(PendingReasons, PendingReasons?)>();
        var found = new HashSet<PendingReason>();
        open.Push((this, null));
        while (open.Count > 0)
        {
            var (one, whose) = open.Pop();
            if (one._list is { } list)
                found.UnionWith(whose is null ? list : list.Select(reason => reason.Of(whose._unit, whose._period)));
            else
            {
                var inside = one._unit.IsEmpty ? whose : one;
                foreach (var part in one._parts)
                    if (seen.Add((part, part._isOfOthers ? null : inside))) open.Push((part, inside));
            }
        }

        var all = found.ToArray();
        System.Array.Sort(all, Compare);
        return ValueList.Own(all);
    }

    private static int Compare(PendingReason a, PendingReason b)
    {
        int order = a.On.CompareTo(b.On);
        if (order == 0) order = a.Kind.CompareTo(b.Kind);
        if (order == 0) order = a.Unit.CompareTo(b.Unit);
        if (order == 0) order = string.CompareOrdinal(a.Period, b.Period);
        if (order == 0) order = a.List.CompareTo(b.List);
        if (order == 0) order = a.Relation.CompareTo(b.Relation);
        if (order == 0) order = a.Rubric.CompareTo(b.Rubric);
        return order != 0 ? order : string.CompareOrdinal(a.Item, b.Item);
    }
}
