using System.Diagnostics;

namespace ThiDua.Rules.Values;

/// <summary>The names of units in machine-readable texts.</summary>
internal static class NumberUnitText
{
    public const string Date = "date";

    public static string Format(NumberUnit unit) => unit switch
    {
        NumberUnit.Any => "any",
        NumberUnit.Points => "points",
        NumberUnit.Count => "count",
        NumberUnit.Share => "share",
        NumberUnit.Money => "money",
        NumberUnit.Days => "days",
        NumberUnit.WorkingDays => "working-days",
        NumberUnit.Pure => "number",
        _ => throw new UnreachableException($"There is no name for {unit}."),
    };

    /// <summary>The unit of a name; a bare number where there is no such unit.</summary>
    public static NumberUnit Parse(string name) => name switch
    {
        "points" => NumberUnit.Points,
        "count" => NumberUnit.Count,
        "share" => NumberUnit.Share,
        "money" => NumberUnit.Money,
        "days" => NumberUnit.Days,
        "working-days" => NumberUnit.WorkingDays,
        "number" => NumberUnit.Pure,
        _ => NumberUnit.Any,
    };
}
