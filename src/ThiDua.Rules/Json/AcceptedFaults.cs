using System;
using System.Collections.Generic;

namespace ThiDua.Rules.Json;

/// <summary>
/// All findings that a text accepts, wherever that is written. They stand in the objects already, so that the list
/// takes no part in equality.
/// </summary>
internal readonly struct AcceptedFaults : IEquatable<AcceptedFaults>
{
    private readonly List<AcceptedFault>? _all;

    public AcceptedFaults(List<AcceptedFault> all) => _all = all;

    public IReadOnlyList<AcceptedFault> All => _all ?? (IReadOnlyList<AcceptedFault>)Array.Empty<AcceptedFault>();

    public bool Equals(AcceptedFaults other) => true;

    public override bool Equals(object? obj) => obj is AcceptedFaults;

    public override int GetHashCode() => 0;
}
