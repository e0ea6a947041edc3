namespace ThiDua.Rules.Organization;

/// <summary>What a group of units is (cụm, khối hay danh sách).</summary>
public enum UnitGroupKind
{
    /// <summary>A cluster: it gathers local governments (cụm thi đua).</summary>
    Cluster = 0,

    /// <summary>A block: it gathers agencies of a kind (khối thi đua).</summary>
    Block = 1,

    /// <summary>Units that a document names together and that do not compete with each other (danh sách).</summary>
    List = 2,
}
