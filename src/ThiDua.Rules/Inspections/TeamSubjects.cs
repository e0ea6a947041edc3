namespace ThiDua.Rules.Inspections;

/// <summary>For whose inspection a team or attendance list is meant (đối tượng được kiểm tra).</summary>
public enum TeamSubjects
{
    /// <summary>Units and groups alike.</summary>
    All = 0,

    /// <summary>Single units (cơ quan, đơn vị, địa phương).</summary>
    Units = 1,

    /// <summary>Clusters and blocks (cụm, khối thi đua).</summary>
    Groups = 2,
}
