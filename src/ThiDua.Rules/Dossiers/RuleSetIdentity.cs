using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// Which rule set a result rests on (định danh bộ quy tắc): who has the same can repeat it.
/// </summary>
public sealed record RuleSetIdentity
{
    internal RuleSetIdentity(Code code, string version, string digest)
    {
        Code = code;
        Version = version;
        Digest = digest;
    }

    /// <summary>The code of the rule set.</summary>
    public Code Code { get; }

    /// <summary>Its version, as its author counts.</summary>
    public string Version { get; }

    /// <summary>The SHA-256 of its text.</summary>
    public string Digest { get; }
}
