using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>Looks up the units and groups that relations and groups name.</summary>
internal sealed class UnitNames
{
    private readonly Dictionary<Code, Unit> _units;
    private readonly HashSet<Code> _groups;
    private readonly List<Code> _all;
    private readonly CheckFindings _findings;
    private readonly bool _anyHidden;

    public UnitNames(Dictionary<Code, Unit> units, OrganizationSpec spec, CheckFindings findings)
    {
        _units = units;
        _groups = [.. spec.Groups.Select(group => group.Code)];
        _all = [.. units.Keys, .. _groups];
        _findings = findings;
        _anyHidden = findings.HidesCodes(spec.At.Property("units")) || findings.HidesCodes(spec.At.Property("groups"));
    }

    /// <summary>The unit with a code; null when there is none, which was reported.</summary>
    public Unit? Find(Code code, Place at)
    {
        if (_units.TryGetValue(code, out var unit)) return unit;
        if (!_anyHidden) _findings.ReportUnknown(DiagnosticCatalog.UnknownUnit, code, at, _units.Keys);
        return null;
    }

    /// <summary>Whether there is a unit or a group with a code; none was reported.</summary>
    public bool IsThere(Code code, Place at)
    {
        if (_groups.Contains(code)) return true;
        if (_units.ContainsKey(code)) return true;
        if (!_anyHidden) _findings.ReportUnknown(DiagnosticCatalog.UnknownUnit, code, at, _all);
        return false;
    }

    /// <summary>The unit with a code, or null.</summary>
    public Unit? Find(Code code) => _units.TryGetValue(code, out var unit) ? unit : null;

    /// <summary>Reports a unit that is spoken of at a time when it is never there.</summary>
    public void CheckDays(Code code, DateInterval days, Place at)
    {
        if (Find(code) is not { } unit) return;
        bool ended = unit.To is { } to && to < days.Start;
        bool notYet = unit.From is { } from && from > days.End;
        if (!ended && !notYet) return;
        _findings.Report(
            DiagnosticCatalog.UnitNotThere,
            at,
            new DiagnosticArgument("code", code.Value),
            ended ? Day("ended on", "kết thúc ngày", unit.To!.Value)
                : Day("begins on", "bắt đầu từ ngày", unit.From!.Value));
    }

    private static DiagnosticArgument Day(string english, string vietnamese, LocalDate day)
    {
        string iso = LocalDatePattern.Iso.Format(day);
        return new DiagnosticArgument("when", english + " " + iso, vietnamese + " " + iso);
    }
}
