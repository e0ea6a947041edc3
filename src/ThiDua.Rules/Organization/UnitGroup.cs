using System.Linq;
using NodaTime;
using ThiDua.Rules.Law;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Organization;

/// <summary>A cluster or block (cụm, khối thi đua): units that compete with each other, year by year.</summary>
public sealed record UnitGroup
{
    internal UnitGroup(Code code, string title, UnitGroupKind kind)
    {
        Code = code;
        Title = title;
        Kind = kind;
    }

    /// <summary>Its code; units and groups share one name space.</summary>
    public Code Code { get; }

    /// <summary>Its name; the code where there is none.</summary>
    public string Title { get; }

    /// <summary>Whether it is a cluster or a block.</summary>
    public UnitGroupKind Kind { get; }

    /// <summary>The least number of members that the province allows; null when it sets none.</summary>
    public int? AtLeast { get; internal init; }

    /// <summary>The greatest number of members that the province allows; null when it sets none.</summary>
    public int? AtMost { get; internal init; }

    /// <summary>How its head is found.</summary>
    public Headship Headship { get; internal init; }

    /// <summary>Who was in it, period by period, the earliest first.</summary>
    public ValueList<GroupYear> Years { get; internal init; } = ValueList<GroupYear>.Empty;

    /// <summary>What it rests on.</summary>
    public ValueList<LegalBasis> Basis { get; internal init; } = ValueList<LegalBasis>.Empty;

    /// <summary>Who is in it on a day; null when nothing is said of that day.</summary>
    public GroupYear? On(LocalDate day) => Years.FirstOrDefault(year => year.Period.Contains(day));
}

/// <summary>The members of a group in one period (thành viên cụm, khối trong năm).</summary>
/// <param name="Period">The period, usually a year.</param>
/// <param name="Members">The codes of the units, in the order of the document.</param>
/// <param name="Head">The head (cụm trưởng, khối trưởng); the empty code where none is named.</param>
/// <param name="Deputies">The deputies (cụm phó, khối phó).</param>
public sealed record GroupYear(Period Period, ValueList<Code> Members, Code Head, ValueList<Code> Deputies);
