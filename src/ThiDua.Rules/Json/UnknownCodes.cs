using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>Reports codes that nothing has, with the one that was surely meant.</summary>
internal sealed class UnknownCodes
{
    private const int MostSpelt =
        1_000_000; // letters compared; beyond it, looking for what was meant would cost more than it helps

    private readonly CheckFindings _findings;
    private IEnumerable<Code>? _sortedFrom; // codes are known before they are looked up: sorted once, they stay so
    private List<string> _sorted = [];
    private long _spelt;

    public UnknownCodes(CheckFindings findings) => _findings = findings;

    /// <summary>
    /// Reports a code that is none of those known; the caller knows of holes that may hide the one that was meant.
    /// </summary>
    public void Report(
        DiagnosticDescriptor descriptor, Code code, Place at, IEnumerable<Code> known, params DiagnosticArgument[] more)
    {
        if (code.IsEmpty || _findings.IsNamed(code)) return;
        var names = _findings.IsFull ? [] : Sorted(known);
        string name = descriptor == DiagnosticCatalog.UnknownLevel ? "level" : "code";
        DiagnosticArgument[] arguments =
        [
            new(name, code.Value),
            Quoting.Hint(names.Count == 0 || (_spelt += (long)names.Count * code.Value.Length) > MostSpelt ? null
                : Spelling.Nearest(code.Value, names), names),
            .. more,
        ];
        _findings.Report(descriptor, at, arguments);
    }

    private List<string> Sorted(IEnumerable<Code> known)
    {
        if (ReferenceEquals(known, _sortedFrom)) return _sorted;
        _sortedFrom = known;
        return _sorted = known.Select(k => k.Value).OrderBy(k => k, System.StringComparer.Ordinal).ToList();
    }
}
