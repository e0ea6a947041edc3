using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>A unit that takes part in emulation (đơn vị): a local government, an agency, an organization.</summary>
public sealed record Unit
{
    internal Unit(Code code, string title, UnitKind kind)
    {
        Code = code;
        Title = title;
        Kind = kind;
    }

    /// <summary>Its code, by which dossiers and teams name it.</summary>
    public Code Code { get; }

    /// <summary>Its name; the code where there is none.</summary>
    public string Title { get; }

    /// <summary>Its kind (loại đơn vị).</summary>
    public UnitKind Kind { get; }

    /// <summary>Its electronic identifier (mã định danh điện tử), where it is given.</summary>
    public UnitIdentifier? Identifier { get; internal init; }

    /// <summary>The first day on which there is this unit; null when that is not said.</summary>
    public LocalDate? From { get; internal init; }

    /// <summary>The last day on which there is this unit; null when no end is known.</summary>
    public LocalDate? To { get; internal init; }

    /// <summary>Whether there is this unit on a day.</summary>
    public bool IsInForce(LocalDate day) => (From is null || From <= day) && (To is null || day <= To);
}
