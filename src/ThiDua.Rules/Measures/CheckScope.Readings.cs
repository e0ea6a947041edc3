using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>The part that chooses between readings.</summary>
internal sealed partial class CheckScope
{
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
            if (!HidesCodes("interpretations"))
                ReportUnknown(
                    DiagnosticCatalog.UnknownInterpretation, value.Of, value.At.Property("of"), _interpretations.Keys);
            return null;
        }

        _usedInterpretations.Add(value.Of);
        CheckReadings(value, interpretation);
        CheckDifference(value);
        TResult? chosen = null;
        var reads = Reads;
        bool wasChosen = IsChosen;
        _readings.Add(value.Of);
        foreach (var entry in value.Values)
        {
            bool isChosen = entry.Key == interpretation.Chosen;
            Reads = isChosen ? reads : new Reads();
            IsChosen = wasChosen && isChosen;
            var result = Pick(entry.Value, check);
            if (isChosen) chosen = result;
        }

        IsChosen = wasChosen;
        _readings.RemoveAt(_readings.Count - 1);
        Reads = reads;
        return chosen;
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
        if (AnyHole || value.Values.Count < 2 || !_compared.Add(value.At)) return;
        var first = value.Values[0].Value;
        if (value.Values.Any(entry => !first.Equals(entry.Value))) return;
        Report(
            value,
            DiagnosticCatalog.ReadingsAreEqual,
            value.At,
            new DiagnosticArgument("interpretation", value.Of.Value));
    }

    private void CheckReadings<T>(ByReading<T> value, InterpretationSpec interpretation)
    {
        var name = new DiagnosticArgument("interpretation", interpretation.Code.Value);
        var known = interpretation.Readings.Select(r => r.Code).ToList();
        bool hidden = HidesCodes(interpretation.At.Property("readings"));
        foreach (var entry in value.Values.Where(entry => !hidden && !known.Contains(entry.Key)))
            ReportUnknown(
                DiagnosticCatalog.UnknownReading,
                entry.Key,
                value.At.Property("values").Property(entry.Key.Value),
                known,
                name);
        if (hidden || IsHole(value.At.Property("values"))) return;
        foreach (var missing in known.Where(code => value.Values.All(entry => entry.Key != code)))
            Report(
                DiagnosticCatalog.ReadingWithoutValue, value.At, new DiagnosticArgument("code", missing.Value), name);
    }
}
