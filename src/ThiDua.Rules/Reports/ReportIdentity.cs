using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>
/// Numbers that must fit each other (đẳng thức số liệu): đề nghị = được khen + để lại; "trong đó" no more than the
/// whole.
/// </summary>
public sealed record ReportIdentity
{
    internal ReportIdentity(Code code, string title, ReportTerm whole, ValueList<ReportTerm> parts)
    {
        Code = code;
        Title = title;
        Whole = whole;
        Parts = parts;
    }

    /// <summary>Its code.</summary>
    public Code Code { get; }

    /// <summary>What it says; the code where there is nothing.</summary>
    public string Title { get; }

    /// <summary>The whole.</summary>
    public ReportTerm Whole { get; }

    /// <summary>What adds up to the whole, or to no more than it.</summary>
    public ValueList<ReportTerm> Parts { get; }

    /// <summary>Whether the parts may be less than the whole ("trong đó").</summary>
    public bool MayBeLess { get; internal init; }

    internal Origin Origin { get; init; }

    /// <summary>Whether a sum of the parts fits the whole.</summary>
    internal bool Holds(Fraction whole, Fraction sum) => MayBeLess ? sum <= whole : sum == whole;
}

/// <summary>A number of a report (số liệu được dẫn): one that is asked for, or a column of a form added up.</summary>
/// <param name="Ask">The number, or the form.</param>
/// <param name="Column">The column of the form; empty for a number.</param>
public sealed record ReportTerm(Code Ask, Code Column)
{
    /// <summary>As it is written: <c>proposed</c>, or <c>form-1/proposed</c>.</summary>
    public Code Code => Column.IsEmpty ? Ask : Ask.Append(Column);

    /// <inheritdoc />
    public override string ToString() => Code.Value;

    /// <summary>The number that a checked code names.</summary>
    internal static ReportTerm Of(Code code)
    {
        string[] parts = code.Value.Split('/');
        return new(Code.Of(parts[0]), parts.Length > 1 ? Code.Of(parts[1]) : default);
    }
}
