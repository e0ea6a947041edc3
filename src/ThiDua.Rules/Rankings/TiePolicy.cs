namespace ThiDua.Rules.Rankings;

/// <summary>What places units with equal keys get (cách xếp khi bằng nhau).</summary>
public enum TiePolicy
{
    /// <summary>The same place, and the places after it are left out: 1, 2, 2, 4 (đồng hạng, bỏ hạng sau).</summary>
    Competition,

    /// <summary>The same place, and none is left out: 1, 2, 2, 3 (đồng hạng, không bỏ hạng).</summary>
    Dense,

    /// <summary>No place before somebody decides (chưa phân hạng).</summary>
    Unresolved,
}
