using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>Of what kind somebody is, by code: a unit has its own, clusters, blocks and lists are kinds too.</summary>
internal static class UnitKindCodes
{
    private static readonly Code _cluster = Code.Of("cluster");

    private static readonly Code _block = Code.Of("block");

    private static readonly Code _list = Code.Of("list");

    /// <summary>The kind of a unit or group; empty where the organization has neither.</summary>
    public static Code Of(Code unit, OrganizationChart chart)
    {
        if (chart.Find(unit) is { } found) return found.Kind.Code;
        return chart.FindGroup(unit)?.Kind switch
        {
            UnitGroupKind.Cluster => _cluster,
            UnitGroupKind.Block => _block,
            UnitGroupKind.List => _list,
            null => default,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>The kinds of units that the host gave and that a rule set declares.</summary>
    public static IEnumerable<Code> OfUnits(UnitKindRegistry host, OrganizationSpec? declared) => host.Kinds
        .Select(kind => kind.Code)
        .Concat(declared?.Kinds.Select(kind => kind.Code) ?? [])
        .Where(code => !code.IsEmpty);

    /// <summary>The same, and those of groups by the words of the organization.</summary>
    public static ValueList<Code> All(UnitKindRegistry host, OrganizationSpec? declared) =>
        ValueList.From(OfUnits(host, declared).Concat([_cluster, _block, _list]));
}
