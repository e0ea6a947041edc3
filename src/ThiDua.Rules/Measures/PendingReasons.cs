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
    private ValueList<PendingReason>? _list; // never changes once it is known, so threads may find it at the same time

    private PendingReasons(IReadOnlyList<PendingReasons> parts)
    {
        _parts = parts;
        foreach (var part in parts)
        {
            HasGap |= part.HasGap;
            HasOthers |= part.HasOthers;
        }
    }

    private PendingReasons(ValueList<PendingReason> list)
    {
        _parts = [];
        _list = list;
        foreach (var reason in list)
        {
            HasGap |= reason.Kind == PendingKind.Gap;
            HasOthers |= reason.Kind != PendingKind.Gap;
        }
    }

    public static PendingReasons None { get; } = new(ValueList<PendingReason>.Empty);

    /// <summary>Whether a gap in a table is among them.</summary>
    public bool HasGap { get; }

    /// <summary>Whether anything but a gap in a table is among them.</summary>
    public bool HasOthers { get; }

    public bool IsEmpty => !HasGap && !HasOthers;

    /// <summary>All of them, each once, by code and then by kind.</summary>
    public ValueList<PendingReason> List => _list ??= Listed();

    public static implicit operator PendingReasons(ValueList<PendingReason> list) =>
        list.Count == 0 ? None : new PendingReasons(list);

    /// <summary>The reasons of several answers.</summary>
    public static PendingReasons Of(IEnumerable<Answer> answers)
    {
        PendingReasons? first = null;
        List<PendingReasons>? parts = null;
        foreach (var answer in answers)
        {
            var reasons = answer.Waiting;
            // Answers that stand side by side often wait for one and the same.
            if (reasons.IsEmpty || ReferenceEquals(parts is null ? first : parts[parts.Count - 1], reasons)) continue;
            if (first is null) first = reasons;
            else (parts ??= [first]).Add(reasons);
        }

        return parts is null ? first ?? None : new PendingReasons(parts);
    }

    /// <summary>The reasons of several lists, each once, by code and then by kind.</summary>
    public static ValueList<PendingReason> Merged(IEnumerable<ValueList<PendingReason>> lists) =>
        new PendingReasons(lists.Select(list => (PendingReasons)list).ToList()).List;

    public PendingReasons And(PendingReason reason) => new([this, new PendingReasons([reason])]);

    private ValueList<PendingReason> Listed()
    {
        // Chains may be longer than the machine's stack.
        var (open, seen) = (new Stack<PendingReasons>(), new HashSet<PendingReasons>());
        var found = new HashSet<PendingReason>();
        open.Push(this);
        while (open.Count > 0)
        {
            var one = open.Pop();
            if (one._list is { } list) found.UnionWith(list);
            else foreach (var part in one._parts.Where(seen.Add)) open.Push(part);
        }

        var all = found.ToArray();
        System.Array.Sort(
            all, (a, b) => a.On.CompareTo(b.On) is var order and not 0 ? order : a.Kind.CompareTo(b.Kind));
        return ValueList.Own(all);
    }
}
