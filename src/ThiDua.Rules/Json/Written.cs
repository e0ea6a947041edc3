using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>
/// What every object of a document has besides its own properties: a remark, accepted findings, and where it was
/// written. Where it was written is no part of its content: two documents of equal content are equal.
/// </summary>
internal abstract record Written
{
    /// <summary>A free remark; it never changes a result.</summary>
    public string? Note { get; set; }

    /// <summary>Findings about this object that its author has seen and accepts, with the reason.</summary>
    public ValueList<AcceptedFault> Accept { get; set; } = ValueList<AcceptedFault>.Empty;

    /// <summary>Where it was written.</summary>
    public Origin Origin { get; set; }

    public Place At => Origin.At;
}

/// <summary>A finding that is accepted, and why.</summary>
internal sealed record AcceptedFault : Written
{
    public string Code { get; init; } = "";

    public string Why { get; init; } = "";
}

/// <summary>A place that takes no part in equality.</summary>
internal readonly struct Origin : System.IEquatable<Origin>
{
    public Origin(Place at) => At = at;

    public Place At { get; }

    public bool Equals(Origin other) => true;

    public override bool Equals(object? obj) => obj is Origin;

    public override int GetHashCode() => 0;
}

/// <summary>How a value was spelt; null where nothing is remarkable. It takes no part in equality.</summary>
internal readonly struct Wording : System.IEquatable<Wording>
{
    public Wording(string text) => Text = text;

    public string? Text { get; }

    public bool Equals(Wording other) => true;

    public override bool Equals(object? obj) => obj is Wording;

    public override int GetHashCode() => 0;
}
