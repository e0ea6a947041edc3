using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Diagnostics;

/// <summary>Collects findings up to a limit; beyond it they are only counted.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _found = [];
    private readonly HashSet<Diagnostic> _seen = [];
    private readonly HashSet<string> _once = [];
    private readonly int _most;
    private readonly Code _text;
    private int _beyond;

    public DiagnosticBag(Code text, int most)
    {
        _text = text;
        _most = most;
    }

    public bool HasErrors { get; private set; }

    /// <summary>The findings that are listed, as they were made.</summary>
    public IReadOnlyList<Diagnostic> Found => _found;

    /// <summary>Whether further findings are only counted: their places and arguments will never be seen.</summary>
    public bool IsFull => _found.Count >= _most;

    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        // A rule that is given to many lines is checked for each of them, and reported once.
        if (IsFull) _beyond++;
        else if (_seen.Add(diagnostic)) _found.Add(diagnostic);
    }

    /// <summary>Adds all that another bag has found or counted.</summary>
    public void Add(DiagnosticBag other)
    {
        foreach (var diagnostic in other._found) Add(diagnostic);
        HasErrors |= other.HasErrors;
        _beyond += other._beyond;
    }

    public void Add(DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments) =>
        Add(new Diagnostic(descriptor, at, arguments));

    /// <summary>Adds a finding that is told once, however often it is met: the first place stands for all.</summary>
    public void AddOnce(DiagnosticDescriptor descriptor, Func<Place> at, params DiagnosticArgument[] arguments)
    {
        if (_once.Add(descriptor.Code)) Add(descriptor, at(), arguments);
    }

    /// <summary>
    /// All findings in the order of the document, then by code; <paramref name="locate"/> adds line and column.
    /// </summary>
    public ValueList<Diagnostic> Sorted(Func<Place, Place> locate)
    {
        IEnumerable<Diagnostic> sorted = _found
            .Select(d => d.At.Line > 0 ? d : d with { At = locate(d.At) })
            .OrderBy(d => d.At.Line).ThenBy(d => d.At.Column).ThenBy(d => d.Code, StringComparer.Ordinal);
        if (_beyond > 0)
        {
            var count = new DiagnosticArgument("count", _beyond.ToString(CultureInfo.InvariantCulture));
            sorted = sorted.Append(new Diagnostic(
                DiagnosticCatalog.TooManyDiagnostics, locate(new Place(_text, default, 0, 0)), count));
        }

        return ValueList.From(sorted);
    }
}
