using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>The words for what is wrong with given pairs.</summary>
internal static class RotationFaultTexts
{
    public static DiagnosticDescriptor Of(RotationFault fault) => fault switch
    {
        RotationFault.UnknownUnit => DiagnosticCatalog.UnknownUnitOfRotation,
        RotationFault.UnknownRound => DiagnosticCatalog.UnknownRound,
        RotationFault.InspectsItself => DiagnosticCatalog.InspectsItself,
        RotationFault.PairTwice => DiagnosticCatalog.PairTwice,
        RotationFault.InspectsNobody => DiagnosticCatalog.InspectsNobody,
        RotationFault.InspectsSeveral => DiagnosticCatalog.InspectsSeveral,
        RotationFault.InspectedByNobody => DiagnosticCatalog.InspectedByNobody,
        RotationFault.InspectedBySeveral => DiagnosticCatalog.InspectedBySeveral,
        RotationFault.MutualPair => DiagnosticCatalog.MutualPair,
        RotationFault.SeveralCycles => DiagnosticCatalog.SeveralCycles,
        RotationFault.PairAgain => DiagnosticCatalog.PairAgain,
        RotationFault.ForbiddenPair => DiagnosticCatalog.ForbiddenPair,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The whole text; two faults can only be made by a planner, and no file has them.</summary>
    public static string Text(RotationFinding finding, Language language) => finding.Fault switch
    {
        RotationFault.OtherYear => language == Language.English
            ? "The years do not follow each other from the first." : "Các năm không nối tiếp nhau từ năm đầu.",
        RotationFault.OtherCost => language == Language.English
            ? "The cost is not what the pairs cost together." : "Tổng chi phí không bằng chi phí của các cặp.",
        _ => Of(finding.Fault).Fill(language, ValueList.Own(Arguments(finding))),
    };

    /// <summary>All that the texts may speak of; a text takes what it names.</summary>
    public static DiagnosticArgument[] Arguments(RotationFinding finding) =>
    [
        new("code", finding.Unit.Value),
        new("hint", ""),
        new("unit", finding.Unit.Value),
        new("other", finding.Other.Value),
        new("round", finding.Round),
        new("cycles", finding.Cycles),
        new("earlier", finding.Earlier?.ToString(CultureInfo.InvariantCulture) ?? ""),
    ];

    /// <summary>Requirements by their kinds, with what tells them apart.</summary>
    public static string Names(IEnumerable<RotationRequirement> requirements) =>
        string.Join(", ", requirements.Select(Name));

    private static string Name(RotationRequirement requirement) => requirement switch
    {
        RotationRequirement.SingleCycle or RotationRequirement.NoMutualPair => requirement.Kind,
        RotationRequirement.NotAgain { Years: { } years } =>
            requirement.Kind + " (" + years.ToString(CultureInfo.InvariantCulture) + ")",
        RotationRequirement.NotAgain => requirement.Kind,
        RotationRequirement.Forbidden pairs =>
            requirement.Kind + " (" + string.Join(" ", pairs.By) + " → " + string.Join(" ", pairs.Of) + ")",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
