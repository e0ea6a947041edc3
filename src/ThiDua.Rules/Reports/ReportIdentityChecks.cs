using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>What must add up, as written → checked: each number exists, stands once, and is of one sort.</summary>
internal static class ReportIdentityChecks
{
    /// <summary>The identities that can be used.</summary>
    /// <param name="specs">As written.</param>
    /// <param name="find">The number that a code names; null for none, which is reported.</param>
    /// <param name="typeOf">What sort of number it is.</param>
    /// <param name="scope">Where mistakes are reported.</param>
    public static ValueList<ReportIdentity> Check(
        ValueList<ReportIdentitySpec> specs,
        Func<Code, Place, ReportTerm?> find,
        Func<ReportTerm, ReportValueType?> typeOf,
        CheckScope scope)
    {
        var first = new Dictionary<Code, Place>();
        var found = new List<ReportIdentity>();
        foreach (var spec in specs)
        {
            var at = spec.At.Property("code");
            if (!spec.Code.IsEmpty && first.TryGetValue(spec.Code, out var before))
                scope.ReportDuplicate(spec.Code, at, before);
            else if (!spec.Code.IsEmpty) first.Add(spec.Code, at);
            if (Check(spec, find, scope) is not { } identity) continue;
            CheckTypes(spec, identity, typeOf, scope);
            found.Add(identity);
        }

        return ValueList.From(found);
    }

    private static ReportIdentity? Check(
        ReportIdentitySpec spec, Func<Code, Place, ReportTerm?> find, CheckScope scope)
    {
        var whole = find(spec.Whole, spec.At.Property("whole"));
        var parts = spec.Parts.Select((part, i) => find(part, spec.At.Property("parts").Item(i))).ToList();
        var seen = new HashSet<Code> { spec.Whole };
        for (int i = 0; i < spec.Parts.Count; i++)
        {
            if (seen.Add(spec.Parts[i])) continue;
            scope.Report(
                DiagnosticCatalog.PartTwice,
                spec.At.Property("parts").Item(i),
                new DiagnosticArgument("code", spec.Parts[i].Value));
        }

        if (whole is null || parts.Contains(null)) return null;
        return new ReportIdentity(
            spec.Code, spec.Title ?? spec.Code.Value, whole, ValueList.From(parts.OfType<ReportTerm>()))
        {
            MayBeLess = spec.MayBeLess,
            Origin = spec.Origin,
        };
    }

    private static void CheckTypes(
        ReportIdentitySpec spec, ReportIdentity identity, Func<ReportTerm, ReportValueType?> typeOf, CheckScope scope)
    {
        var type = typeOf(identity.Whole);
        for (int i = 0; i < identity.Parts.Count; i++)
        {
            if (typeOf(identity.Parts[i]) is not { } other || other == type || type is null) continue;
            scope.Report(
                DiagnosticCatalog.NumbersOfTwoSorts,
                spec.At.Property("parts").Item(i),
                new DiagnosticArgument("part", spec.Parts[i].Value),
                new DiagnosticArgument("sort", ReportJson.Type.WordOf(other)),
                new DiagnosticArgument("whole", spec.Whole.Value),
                new DiagnosticArgument("other", ReportJson.Type.WordOf(type.Value)));
        }
    }
}
