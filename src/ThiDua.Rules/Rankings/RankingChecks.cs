using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>Rankings as written → checked; and the keys and scopes that quotas have too.</summary>
internal static class RankingChecks
{
    /// <summary>The ranking; null when something in it is faulty, which was reported.</summary>
    public static Ranking? Check(int index, RankingSpec spec, CheckScope scope)
    {
        scope.Own = null;
        scope.OwnIsHole = false;
        scope.Owner = spec.Code;
        var by = Keys(spec.By, spec.At.Property("by"), scope);
        var units = Scope(spec.Scope, spec.At.Property("scope"), scope);
        if (by is null || units is null) return null;
        return new Ranking(index, scope.Source(spec.At), spec.Code, by, units, spec.Ties)
        {
            Title = spec.Title ?? spec.Code.Value,
            Basis = ValueList.From(spec.Basis.Select(basis => basis.ToBasis())),
        };
    }

    /// <summary>The keys of an order; null when one is faulty.</summary>
    public static ValueList<RankingKey>? Keys(ValueList<RankingKeySpec> specs, Place at, CheckScope scope)
    {
        var keys = specs.Select(spec => Key(spec, scope)).ToList();
        return keys.Contains(null) || keys.Count == 0 || scope.HidesItems(at)
            ? null
            : ValueList.From(keys.Select(key => key!));
    }

    /// <summary>Which units stand against each other; null when that is not an attribute of the unit.</summary>
    public static RankingScope? Scope(Code code, Place at, CheckScope scope)
    {
        if (code.Value == RankingScope.Cluster) return RankingScope.All;
        var likely = scope.Attributes.Append(Code.Of(RankingScope.Cluster));
        if (scope.Find(code, at, likely) is not { } named) return null;
        if (named.Kind == NamedKind.Input && named.Index < 0) return null; // it is faulty itself
        var input = named.Kind == NamedKind.Input ? scope.Inputs[named.Index] : null;
        if (input is { IsAttribute: true, MayBeNotApplicable: false })
            return new RankingScope(code, scope.Read(input));
        scope.Report(
            DiagnosticCatalog.ScopeIsNoAttribute,
            at,
            new DiagnosticArgument("code", code.Value),
            MeasureChecks.Named("found", Found(named, input)));
        return null;
    }

    private static Words Found(Named named, Input? input) => input switch
    {
        null => named.Name,
        { IsAttribute: false } => new("an input about a period", "đầu vào theo kỳ"),
        _ => new("an attribute that may be not applicable", "thuộc tính có thể không áp dụng"),
    };

    private static RankingKey? Key(RankingKeySpec spec, CheckScope scope)
    {
        if (MeasureChecks.Check(spec.Of, scope) is not { } of) return null;
        if (!of.Type.IsDate) return new RankingKey(scope.Source(spec.At), of, spec.Best);
        scope.Report(DiagnosticCatalog.KeyIsADate, of.Source.At);
        return null;
    }
}
