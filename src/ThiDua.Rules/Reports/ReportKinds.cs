using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>Of what kind a reporter is: a unit has its own, clusters and blocks report too.</summary>
internal static class ReportKinds
{
    private static readonly Code _cluster = Code.Of("cluster");

    private static readonly Code _block = Code.Of("block");

    private static readonly Code _list = Code.Of("list");

    /// <summary>The kinds of groups, by the words of the organization.</summary>
    public static ValueList<Code> OfGroups => [_cluster, _block, _list];

    /// <summary>The kind of a unit or group; empty where the organization has neither.</summary>
    public static Code Of(Code reporter, OrganizationChart chart)
    {
        if (chart.Find(reporter) is { } unit) return unit.Kind.Code;
        return chart.FindGroup(reporter)?.Kind switch
        {
            UnitGroupKind.Cluster => _cluster,
            UnitGroupKind.Block => _block,
            UnitGroupKind.List => _list,
            null => default,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
