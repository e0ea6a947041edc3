namespace ThiDua.Rules.Organization;

/// <summary>What a group of units is called (cụm hay khối).</summary>
public enum UnitGroupKind
{
    /// <summary>A cluster: it gathers local governments (cụm thi đua).</summary>
    Cluster = 0,

    /// <summary>A block: it gathers agencies of a kind (khối thi đua).</summary>
    Block = 1,
}
