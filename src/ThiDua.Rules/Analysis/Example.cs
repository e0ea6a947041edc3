using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>With what something was found, so that a dossier can be made of it.</summary>
internal abstract record Example
{
    internal abstract string Kind { get; }

    /// <summary>A total and the answers to questions, and the sheet on which they go together.</summary>
    public sealed record OfTotal(SheetResult Sheet, ulong Key, Fraction Total) : Example
    {
        internal override string Kind => "total";
    }

    /// <summary>Entries on a sheet.</summary>
    public sealed record OfEntries(NearSheet Near) : Example
    {
        internal override string Kind => "entries";
    }
}
