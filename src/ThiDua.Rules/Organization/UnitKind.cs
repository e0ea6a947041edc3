using System.Linq;
using NodaTime;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>
/// A kind of unit (loại đơn vị), such as xã or sở: data with dates, never known to the code. What ended says by which
/// kinds it was succeeded.
/// </summary>
public sealed record UnitKind
{
    internal UnitKind(Code code, string title)
    {
        Code = code;
        Title = title;
    }

    /// <summary>Its code.</summary>
    public Code Code { get; }

    /// <summary>Its Vietnamese name.</summary>
    public string Title { get; }

    /// <summary>The first day on which there were such units; null when that is not said.</summary>
    public LocalDate? From { get; internal init; }

    /// <summary>The last day on which there were such units; null when there still are.</summary>
    public LocalDate? To { get; internal init; }

    /// <summary>The kinds that came after it (loại đơn vị thay thế).</summary>
    public ValueList<Code> Successors { get; internal init; } = ValueList<Code>.Empty;

    /// <summary>The documents that say so, each with how sure it is.</summary>
    public ValueList<LegalBasis> Basis { get; internal init; } = ValueList<LegalBasis>.Empty;

    /// <summary>How sure it is as a whole: as the least sure source; not confirmed where there is none.</summary>
    public Confidence Confidence =>
        Basis.Count == 0 ? Confidence.Unverified : Basis.Max(basis => basis.Confidence);

    /// <summary>Whether there are such units on a day.</summary>
    public bool IsInForce(LocalDate day) => (From is null || From <= day) && (To is null || day <= To);
}
