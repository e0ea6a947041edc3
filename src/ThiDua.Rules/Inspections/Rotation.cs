using System.Linq;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Who inspects whom in one year, by a rule set (phân công kiểm tra chéo), checked.</summary>
public sealed record Rotation
{
    internal Rotation(Code code, string title, RotationRequest request, RotationYear assigned)
    {
        Code = code;
        Title = title;
        Request = request;
        Assigned = assigned;
    }

    /// <summary>Its code.</summary>
    public Code Code { get; }

    /// <summary>Its name; the code where there is none.</summary>
    public string Title { get; }

    /// <summary>What it rests on.</summary>
    public ValueList<LegalBasis> Basis { get; internal init; } = ValueList<LegalBasis>.Empty;

    /// <summary>The units with their names, in the order of their list.</summary>
    public ValueList<Level> Units { get; internal init; } = ValueList<Level>.Empty;

    /// <summary>What is asked of it; for other years and draws it can be asked again.</summary>
    public RotationRequest Request { get; }

    /// <summary>The pairs of its year: as published, or by the order of the list.</summary>
    public RotationYear Assigned { get; }

    /// <summary>Whether the pairs are those of the document, and not made by the order of the list.</summary>
    public bool IsPublished { get; internal init; }

    /// <summary>
    /// The stage of scoring that it owns (khâu chấm); empty where it owns none. Entries of this stage count only from
    /// the unit that it sends.
    /// </summary>
    public Code Stage { get; internal init; }

    /// <summary>The year.</summary>
    public int Year => Assigned.Year;

    /// <summary>Who inspects a unit (đơn vị kiểm tra); nobody where the unit takes no part.</summary>
    public ValueList<Code> InspectorsOf(Code unit) =>
        ValueList.From(Assigned.Pairs.Where(pair => pair.Of == unit).Select(pair => pair.By).Distinct());

    /// <summary>Whom a unit inspects (đơn vị được kiểm tra).</summary>
    public ValueList<Code> InspectedBy(Code unit) =>
        ValueList.From(Assigned.Pairs.Where(pair => pair.By == unit).Select(pair => pair.Of).Distinct());

    /// <summary>The name of a unit; its code where it has none.</summary>
    public string TitleOf(Code unit) => Units.FirstOrDefault(one => one.Code == unit)?.Title ?? unit.Value;
}
