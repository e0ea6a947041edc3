namespace ThiDua.Rules.Organization;

/// <summary>How the head of a group is found (cách cử cụm trưởng, khối trưởng).</summary>
public enum Headship
{
    /// <summary>The document does not say (không quy định).</summary>
    NotSaid = 0,

    /// <summary>Elected by the members (bầu chọn).</summary>
    Elected = 1,

    /// <summary>Each member in turn, for one year (luân phiên hằng năm).</summary>
    Rotating = 2,
}
