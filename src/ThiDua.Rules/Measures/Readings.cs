using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>
/// The declared readings of unclear words, and the choice between them: whether the rule that is checked belongs to the
/// chosen ones, and what it reads then.
/// </summary>
internal sealed class Readings
{
    private readonly CheckFindings _findings;
    private readonly DeclaredNames _names;
    private readonly Dictionary<Code, InterpretationSpec> _interpretations = [];
    private readonly HashSet<Code> _usedInterpretations = [];
    private readonly HashSet<Code> _scoring = [];
    private readonly HashSet<Place> _compared = [];
    private readonly List<Code> _readings = [];
    private List<Code>? _met;

    public Readings(CheckFindings findings, DeclaredNames names)
    {
        _findings = findings;
        _names = names;
    }

    /// <summary>
    /// Whether the rule that is checked belongs to the chosen readings: only then does it declare anything.
    /// </summary>
    public bool IsChosen { get; private set; } = true;

    /// <summary>Collects what the rule that is checked reads.</summary>
    public Reads Reads { get; set; } = new();

    /// <summary>Whether what is checked says when something is due: no points depend on that.</summary>
    public bool IsOfPlan { get; set; }

    public bool IsUsed(Code interpretation) => _usedInterpretations.Contains(interpretation);

    public bool IsScoring(Code interpretation) => _scoring.Contains(interpretation);

    /// <summary>Whether some rule depends on an interpretation that is not known: it may have meant any.</summary>
    public bool MayUseAny { get; private set; }

    /// <summary>Where a part is written, and the interpretations that lead to it.</summary>
    public Source Source(Place at) => new(at, ValueList.From(_readings));

    public void Declare(InterpretationSpec interpretation)
    {
        if (interpretation.Code.IsEmpty) return;
        if (_interpretations.TryGetValue(interpretation.Code, out var first))
            _findings.ReportDuplicate(
                interpretation.Code, interpretation.At.Property("code"), first.At.Property("code"));
        else
            _interpretations.Add(interpretation.Code, interpretation);
    }

    /// <summary>
    /// Checks a thing that may depend on a reading: all its values are checked, the value of the chosen reading is the
    /// result, and only what that one reads counts as read.
    /// </summary>
    public TResult? Pick<T, TResult>(ByReading<T>? value, System.Func<T, TResult?> check)
        where TResult : class
    {
        if (value is null) return null;
        if (value.IsPlain) return value.Plain is { } plain ? check(plain) : null;
        if (!_interpretations.TryGetValue(value.Of, out var interpretation))
        {
            MayUseAny = true;
            if (!_findings.HidesCodes("interpretations"))
                _findings.ReportUnknown(
                    DiagnosticCatalog.UnknownInterpretation, value.Of, value.At.Property("of"), _interpretations.Keys);
            return null;
        }

        _usedInterpretations.Add(value.Of);
        if (!IsOfPlan) _scoring.Add(value.Of);
        CheckReadings(value, interpretation);
        CheckDifference(value);
        TResult? chosen = null;
        var reads = Reads;
        bool wasChosen = IsChosen;
        var met = _met;
        met?.Add(value.Of);
        _readings.Add(value.Of);
        foreach (var entry in value.Values)
        {
            bool isChosen = entry.Key == interpretation.Chosen;
            Reads = isChosen ? reads : new Reads();
            _met = isChosen ? met : null;
            IsChosen = wasChosen && isChosen;
            var result = Pick(entry.Value, check);
            if (isChosen) chosen = result;
        }

        IsChosen = wasChosen;
        _met = met;
        _readings.RemoveAt(_readings.Count - 1);
        Reads = reads;
        return chosen;
    }

    /// <summary>Checks what no reading of those around led to.</summary>
    public void Outside(System.Action check)
    {
        var (around, met) = (_readings.ToList(), _met);
        _readings.Clear();
        _met = null;
        check();
        _readings.AddRange(around);
        _met = met;
    }

    /// <summary>The interpretations that are met while something is checked, in all of its parts that are
    /// chosen.</summary>
    public ValueList<Code> MetIn(System.Action check)
    {
        var (around, met) = (_met, new List<Code>());
        _met = met;
        check();
        _met = around;
        around?.AddRange(met);
        return met.Count == 0 ? ValueList<Code>.Empty : ValueList.From(met.Distinct());
    }

    /// <summary>The chosen reading of an interpretation; empty when it is not declared.</summary>
    public Code ChosenOf(Code interpretation) =>
        _interpretations.TryGetValue(interpretation, out var found) ? found.Chosen : default;

    /// <summary>The value of the chosen readings, as written; null where there is none.</summary>
    public T? ChosenOf<T>(ByReading<T>? value)
        where T : class
    {
        while (value is { IsPlain: false })
        {
            var interpretation = _interpretations.TryGetValue(value.Of, out var found) ? found : null;
            value = value.Values.FirstOrDefault(v => v.Key == interpretation?.Chosen)?.Value;
        }

        return value?.Plain;
    }

    /// <summary>The interpretations on the way to the chosen value, outermost first.</summary>
    public ValueList<Code> ReadingsOf<T>(ByReading<T>? value)
    {
        if (value is null or { IsPlain: true }) return ValueList<Code>.Empty;
        var found = new List<Code>();
        while (value is { IsPlain: false } && _interpretations.TryGetValue(value.Of, out var interpretation))
        {
            found.Add(value.Of);
            value = value.Values.FirstOrDefault(v => v.Key == interpretation.Chosen)?.Value;
        }

        return ValueList.From(found);
    }

    /// <summary>Warns where nothing depends on the reading; once for a value that many lines were given.</summary>
    private void CheckDifference<T>(ByReading<T> value)
    {
        if (_findings.AnyHole || value.Values.Count < 2 || !_compared.Add(value.At)) return;
        var first = value.Values[0].Value;
        if (value.Values.Any(entry => !first.Equals(entry.Value))) return;
        _findings.Report(
            value,
            DiagnosticCatalog.ReadingsAreEqual,
            value.At,
            new DiagnosticArgument("interpretation", value.Of.Value));
    }

    private void CheckReadings<T>(ByReading<T> value, InterpretationSpec interpretation)
    {
        var name = new DiagnosticArgument("interpretation", interpretation.Code.Value);
        var known = interpretation.Readings.Select(r => r.Code).ToList();
        bool hidden = _findings.HidesCodes(interpretation.At.Property("readings"));
        foreach (var entry in value.Values.Where(entry => !hidden && !known.Contains(entry.Key)))
            _findings.ReportUnknown(
                DiagnosticCatalog.UnknownReading,
                entry.Key,
                value.At.Property("values").Property(entry.Key.Value),
                known,
                name);
        if (hidden || _findings.IsHole(value.At, "values")) return;
        foreach (var missing in known.Where(code => value.Values.All(entry => entry.Key != code)))
            _findings.Report(
                DiagnosticCatalog.ReadingWithoutValue, value.At, new DiagnosticArgument("code", missing.Value), name);
    }
}
