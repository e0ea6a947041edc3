using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>What is asked of a rotation, as written → a request.</summary>
internal sealed class RotationRequestChecks
{
    private readonly RotationSpec _spec;
    private readonly ValueList<Level> _units;
    private readonly CheckFindings _findings;
    private readonly HashSet<Code> _known = [];
    private bool _isWhole = true;

    public RotationRequestChecks(RotationSpec spec, ValueList<Level> units, CheckFindings findings)
    {
        _spec = spec;
        _units = units;
        _findings = findings;
    }

    private bool MayHideUnits => _findings.HidesCodes(_spec.At.Property("units"));

    /// <summary>The request; null where something in it is faulty, which was reported.</summary>
    public RotationRequest? Check()
    {
        CheckUnits();
        var requirements = Requirements();
        CheckWishes();
        CheckHistory();
        foreach (var pair in _spec.Pairs) CheckPair(pair);
        // What could not be read may be what makes the rest right.
        if (!_isWhole || _findings.IsHole(_spec.At)) return null;
        var request = new RotationRequest(ValueList.From(_units.Select(unit => unit.Code)))
            .For(_spec.Year)
            .Inspecting(_spec.Each)
            .WithOnly(requirements);
        request = _spec.Wishes.Aggregate(
            request, (all, one) => all.With(new RotationWish(one.By, one.Of, Points.From(one.Cost))));
        return _spec.History.Aggregate(request, (all, one) => all.After(ToYear(one)));
    }

    public static RotationPair ToPair(RotationPairSpec spec) => new(spec.By, spec.Of, spec.Round);

    public static RotationYear ToYear(RotationYearSpec spec) =>
        new(spec.Year, ValueList.From(spec.Pairs.Select(ToPair)));

    private void Report(DiagnosticDescriptor what, Place at, params DiagnosticArgument[] arguments)
    {
        _isWhole = false;
        _findings.Report(what, at, arguments);
    }

    private void CheckUnits()
    {
        var at = _spec.At.Property("units");
        for (int i = 0; i < _units.Count; i++)
        {
            var unit = _units[i].Code;
            if (unit.IsEmpty || _known.Add(unit)) continue;
            _isWhole = false;
            int first = _units.TakeWhile(other => other.Code != unit).Count();
            _findings.ReportDuplicate(unit, at.Item(i), at.Item(first));
        }

        if (_units.Count < 2 && !MayHideUnits)
            Report(DiagnosticCatalog.TooFewUnits, _spec.At, new DiagnosticArgument("count", _units.Count));
        else if (_spec.Each >= _units.Count && !MayHideUnits)
        {
            Report(
                DiagnosticCatalog.TooManyInspected,
                _spec.At.Property("each"),
                new DiagnosticArgument("each", _spec.Each),
                new DiagnosticArgument("count", _units.Count));
        }
    }

    private ValueList<RotationRequirement> Requirements()
    {
        if (_spec.Requirements is not { } specs)
            return [new RotationRequirement.SingleCycle(), new RotationRequirement.NoMutualPair()];
        return ValueList.From(specs.Select(ToRequirement).ToList());
    }

    private RotationRequirement ToRequirement(RotationRequirementSpec spec)
    {
        var cost = Points.From(spec.Cost);
        return spec switch
        {
            RotationRequirementSpec.SingleCycle => new RotationRequirement.SingleCycle(cost),
            RotationRequirementSpec.NoMutualPair => new RotationRequirement.NoMutualPair(cost),
            RotationRequirementSpec.NotAgain again => new RotationRequirement.NotAgain(again.Years, cost),
            RotationRequirementSpec.Forbidden pairs => new RotationRequirement.Forbidden(
                Known(pairs.By, spec.At.Property("by")), Known(pairs.Of, spec.At.Property("of")), cost),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private ValueList<Code> Known(ValueList<Code> units, Place at)
    {
        for (int i = 0; i < units.Count; i++) CheckUnit(units[i], at.Item(i));
        return units;
    }

    private void CheckUnit(Code unit, Place at)
    {
        if (_known.Contains(unit)) return;
        _isWhole = false;
        if (!MayHideUnits) _findings.ReportUnknown(DiagnosticCatalog.UnknownUnitOfRotation, unit, at, _known);
    }

    private void CheckPair(RotationPairSpec pair)
    {
        CheckUnit(pair.By, pair.At.Property("by"));
        CheckUnit(pair.Of, pair.At.Property("of"));
    }

    private void CheckWishes()
    {
        if (_spec.Wishes.Count > 0 && _units.Count > RotationRequest.MostExact)
        {
            Report(
                DiagnosticCatalog.WishesOfTooMany,
                _spec.At.Property("wishes"),
                new DiagnosticArgument("count", _units.Count),
                new DiagnosticArgument("most", RotationRequest.MostExact));
        }

        var seen = new HashSet<(Code, Code)>();
        foreach (var wish in _spec.Wishes)
        {
            CheckUnit(wish.By, wish.At.Property("by"));
            CheckUnit(wish.Of, wish.At.Property("of"));
            if (wish.By.IsEmpty || wish.Of.IsEmpty || seen.Add((wish.By, wish.Of))) continue;
            Report(
                DiagnosticCatalog.WishTwice,
                wish.At,
                new DiagnosticArgument("by", wish.By.Value),
                new DiagnosticArgument("of", wish.Of.Value));
        }
    }

    /// <summary>Units that have left may stand in earlier years; the years themselves must be earlier.</summary>
    private void CheckHistory()
    {
        if (!MayHideUnits) _isWhole &= new RotationHistoryChecks(_known, _findings).Check(_spec.History);

        var years = new HashSet<int>();
        foreach (var year in _spec.History)
        {
            var at = year.At.Property("year");
            if (_findings.IsHole(at)) continue;
            if (year.Year >= _spec.Year && !_findings.IsHole(_spec.At.Property("year")))
            {
                Report(
                    DiagnosticCatalog.HistoryNotEarlier,
                    at,
                    new DiagnosticArgument("year", year.Year),
                    new DiagnosticArgument("first", _spec.Year));
            }

            if (!years.Add(year.Year))
                Report(DiagnosticCatalog.HistoryTwice, at, new DiagnosticArgument("year", year.Year));
        }
    }
}
