using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>
/// The one name space of a rule set: what its codes name, and which code was surely meant by an unknown one.
/// </summary>
internal sealed class DeclaredNames
{
    private const int MostSpelt =
        1_000_000; // letters compared; beyond it, looking for what was meant would cost more than it helps

    private const int MostTwice = 100; // beyond it, any code may be one of those

    private readonly CheckFindings _findings;
    private readonly Dictionary<Code, Named> _names = [];
    private readonly HashSet<Code> _twice = [];
    private IEnumerable<Code>? _sortedFrom; // codes are known before they are looked up: sorted once, they stay so
    private List<string> _sorted = [];
    private long _spelt;

    public DeclaredNames(CheckFindings findings) => _findings = findings;

    public void Declare(Named named)
    {
        if (named.Code.IsEmpty) return;
        if (named.Code.Value is "own" or "none" or "worth" or "last" or "cluster" or "true" or "false")
            _findings.Report(
                DiagnosticCatalog.ReservedCode, named.At, new DiagnosticArgument("code", named.Code.Value));
        if (_names.TryGetValue(named.Code, out var first))
        {
            // What is given to two lines of one code has one code too; and what is given to many is at fault once.
            string[] parts = named.Code.Value.Split('/');
            if (parts.Length == 1 || !_twice.Contains(Code.Of(parts[0])))
                ReportDuplicate(Code.Of(parts[parts.Length - 1]), named.At, first.At);
            _twice.Add(named.Code);
        }
        else
            _names.Add(named.Code, named);
    }

    public void ReportDuplicate(Code code, Place at, Place first) => _findings.Report(
        DiagnosticCatalog.DuplicateCode,
        at,
        new DiagnosticArgument("code", code.Value),
        new DiagnosticArgument("first", first.Pointer.ToString()));

    /// <summary>What a code names; an unknown one is reported, unless a hole may hide it.</summary>
    public Named? Find(Code code, Place at)
    {
        if (code.IsEmpty) return null;
        if (_names.TryGetValue(code, out var named)) return named;
        if (!_findings.HidesName && !MayBeTwice(code))
            ReportUnknown(DiagnosticCatalog.UnknownReference, code, at, _names.Keys);
        return null;
    }

    public bool TryFind(Code code, out Named named) => _names.TryGetValue(code, out named!);

    /// <summary>
    /// Reports a code that is none of those known; the caller knows of holes that may hide the one that was meant.
    /// </summary>
    public void ReportUnknown(
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

    /// <summary>The place of a level in its list; null for an unknown one, which is reported.</summary>
    public int? LevelOf(Code level, LevelList levels, Place at)
    {
        int index = levels.IndexOf(level);
        if (index >= 0) return index;
        if (!levels.IsPartial)
        {
            ReportUnknown(
                DiagnosticCatalog.UnknownLevel,
                level,
                at,
                levels.Levels.Select(one => one.Code),
                new DiagnosticArgument("list", levels.Code.Value));
        }

        return null;
    }

    private List<string> Sorted(IEnumerable<Code> known)
    {
        if (ReferenceEquals(known, _sortedFrom)) return _sorted;
        _sortedFrom = known;
        return _sorted = known.Select(k => k.Value).OrderBy(k => k, System.StringComparer.Ordinal).ToList();
    }

    /// <summary>
    /// Whether a code that nothing has may be that of a line or input that was given the code of another.
    /// </summary>
    private bool MayBeTwice(Code code) =>
        _twice.Count > MostTwice || _twice.Any(twice => DiffersOnce(twice.Value, code.Value));

    private static bool DiffersOnce(string a, string b)
    {
        if (a.Length != b.Length) return false;
        int differences = 0;
        for (int i = 0; i < a.Length && differences < 2; i++) differences += a[i] == b[i] ? 0 : 1;
        return differences == 1;
    }
}
