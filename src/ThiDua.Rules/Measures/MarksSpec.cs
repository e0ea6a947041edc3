using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Which stage's mark counts, and how those of several givers make one.</summary>
internal sealed record MarksSpec : Written
{
    /// <summary>Empty for the last stage that has a mark.</summary>
    public Code Stage { get; init; }

    /// <summary>Null where one giver is expected.</summary>
    public GiversRule? Givers { get; init; }

    /// <summary>How many givers have to mark; null where any number will do.</summary>
    public int? Exactly { get; init; }

    /// <summary>Both together; null where one giver is expected.</summary>
    public GiversRule? Rule => Givers is null ? null : Givers with { Exactly = Exactly };
}
