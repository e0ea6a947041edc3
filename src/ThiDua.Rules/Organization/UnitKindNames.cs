using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>
/// The kinds that somebody may be of, and what they are called in a text for people: those that the host gave and that
/// a rule set declares, and those of groups, which are words of the organization.
/// </summary>
internal sealed class UnitKindNames
{
    private readonly Dictionary<Code, Words> _names = new()
    {
        [Code.Of("cluster")] = new Words("clusters", "cụm"),
        [Code.Of("block")] = new Words("blocks", "khối"),
        [Code.Of("list")] = new Words("lists", "danh sách"),
    };

    public UnitKindNames(UnitKindRegistry host, OrganizationSpec? declared)
    {
        Codes = UnitKindCodes.All(host, declared);
        foreach (var kind in host.Kinds) _names[kind.Code] = new Words(kind.Title, kind.Title);
        foreach (var kind in declared?.Kinds ?? ValueList<UnitKindSpec>.Empty)
            if (kind.Title is { } title) _names[kind.Code] = new Words(title, title);
    }

    /// <summary>The codes of the kinds that there are.</summary>
    public ValueList<Code> Codes { get; }

    /// <summary>What a kind is called; its code where nobody names it.</summary>
    public DiagnosticArgument Named(string argument, Code kind) => Named(argument, [kind]);

    /// <summary>What kinds are called, one after the other.</summary>
    public DiagnosticArgument Named(string argument, ValueList<Code> kinds)
    {
        var names = kinds.Select(NameOf).ToList();
        return new DiagnosticArgument(
            argument,
            string.Join(", ", names.Select(name => name.English)),
            string.Join(", ", names.Select(name => name.Vietnamese)));
    }

    private Words NameOf(Code kind) =>
        _names.TryGetValue(kind, out var name) ? name : new Words(kind.Value, kind.Value);
}
