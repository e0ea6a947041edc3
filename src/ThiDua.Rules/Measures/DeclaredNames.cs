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
    private const int MostTwice = 100; // beyond it, any code may be one of those

    private readonly CheckFindings _findings;
    private readonly Dictionary<Code, Named> _names = [];
    private readonly Dictionary<string, Code> _inLowerCase = [];
    private readonly HashSet<Code> _twice = [];

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
                _findings.ReportDuplicate(Code.Of(parts[parts.Length - 1]), named.At, first.At);
            _twice.Add(named.Code);
        }
        else
        {
            _names.Add(named.Code, named);
            CheckCapitals(named);
        }
    }

    /// <summary>Warns of a code that is another one but for its capitals; of what many lines were given once.</summary>
    private void CheckCapitals(Named named)
    {
        if (named.Code.IsDerived) return;
        string lower = named.Code.Value.ToLowerInvariant();
        if (!_inLowerCase.TryGetValue(lower, out var other))
            _inLowerCase.Add(lower, named.Code);
        else
        {
            _findings.Report(
                DiagnosticCatalog.CodesDifferInCase,
                named.At,
                new DiagnosticArgument("code", named.Code.Value),
                new DiagnosticArgument("other", other.Value));
        }
    }

    /// <summary>What a code names; an unknown one is reported, unless a hole may hide it.</summary>
    /// <param name="code">The code.</param>
    /// <param name="at">Where it is written.</param>
    /// <param name="likely">The codes that may stand there, for who wrote another one; all unless said.</param>
    public Named? Find(Code code, Place at, IEnumerable<Code>? likely = null)
    {
        if (code.IsEmpty) return null;
        if (_names.TryGetValue(code, out var named)) return named;
        if (!_findings.HidesName && !MayBeTwice(code))
            _findings.ReportUnknown(DiagnosticCatalog.UnknownReference, code, at, likely ?? _names.Keys);
        return null;
    }

    public bool TryFind(Code code, out Named named) => _names.TryGetValue(code, out named!);

    /// <summary>
    /// Whether a code that stands where levels stand names something else: a level of the list comes first.
    /// </summary>
    public bool IsNoLevel(Code code, LevelList levels) =>
        levels.IndexOf(code) < 0 && (_names.ContainsKey(code) || _findings.HidesName);

    /// <summary>The place of a level in its list; null for an unknown one, which is reported.</summary>
    public int? LevelOf(Code level, LevelList levels, Place at)
    {
        int index = levels.IndexOf(level);
        if (index >= 0) return index;
        if (!levels.IsPartial)
        {
            _findings.ReportUnknown(
                DiagnosticCatalog.UnknownLevel,
                level,
                at,
                levels.Levels.Select(one => one.Code),
                new DiagnosticArgument("list", levels.Code.Value));
        }

        return null;
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
