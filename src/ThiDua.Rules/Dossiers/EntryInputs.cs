using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>The inputs that a dossier may have entries for, and the property of it in which each is told.</summary>
internal sealed class EntryInputs
{
    // Letters compared; beyond it, looking for what was meant would cost more than it helps.
    private const int MostSpelt = 1_000_000;

    private readonly Dictionary<Code, Input> _byCode = [];
    private readonly Dictionary<string, List<string>> _known = [];
    private readonly Rubric _rubric;
    private readonly DiagnosticBag _bag;
    private long _spelt;

    public EntryInputs(Rubric rubric, DiagnosticBag bag)
    {
        _rubric = rubric;
        _bag = bag;
        foreach (var input in rubric.Inputs.Where(input => !input.IsView))
            if (!_byCode.ContainsKey(input.Code)) _byCode.Add(input.Code, input);
    }

    /// <summary>Those that can be entered; views of them are read only.</summary>
    public IEnumerable<Input> All => _byCode.Values;

    public bool Has(Code code) => _byCode.ContainsKey(code);

    public static string PropertyOf(Input input) =>
        input.IsAttribute ? "attributes" : input.IsEventDate ? "dates" : "entries";

    /// <summary>The input of an entry; where there is none, those that may stand beside it are told.</summary>
    public Input? Find(Entry entry, string property)
    {
        if (_byCode.TryGetValue(entry.Code, out var input)) return input;
        if (!_known.TryGetValue(property, out var known))
        {
            var beside = All.Where(one => property == "reviewed" ? one.IsReviewed : PropertyOf(one) == property);
            _known.Add(property, known = [.. beside.Select(one => one.Code.Value)]);
        }

        bool isCostly = _bag.IsFull || (_spelt += (long)known.Count * entry.Code.Value.Length) > MostSpelt;
        _bag.Add(
            DiagnosticCatalog.UnknownEntry,
            entry.At,
            new DiagnosticArgument("code", Quoting.Shorten(entry.Code.Value)),
            !isCostly && _rubric.WorksOut(entry.Code) ? EntryHints.WorkedOut
                : Quoting.Hint(isCostly ? null : Spelling.Nearest(entry.Code.Value, known), known));
        return null;
    }

    /// <summary>Reports an entry that stands in another property than its input is told in.</summary>
    public void ReportMisplaced(Entry entry, Input input) => _bag.Add(
        DiagnosticCatalog.EnteredInWrongPlace,
        entry.At,
        new DiagnosticArgument("code", entry.Code.Value),
        new DiagnosticArgument("property", PropertyOf(input)));
}
