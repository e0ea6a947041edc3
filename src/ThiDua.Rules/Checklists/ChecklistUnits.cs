using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>Finds who has to answer a checklist.</summary>
internal sealed class ChecklistUnits
{
    private readonly ChecklistSpec _spec;
    private readonly ChecklistNames _names;
    private readonly CheckScope _scope;

    public ChecklistUnits(ChecklistSpec spec, ChecklistNames names, CheckScope scope)
    {
        _spec = spec;
        _names = names;
        _scope = scope;
    }

    /// <summary>
    /// Each once, in the order of the rule set. A group that is in the audience answers itself, any other stands for
    /// its members in the period.
    /// </summary>
    public ValueList<ChecklistUnit> Find(ValueList<Code> audience)
    {
        var known = new HashSet<Code>(Known());
        var found = new List<ChecklistUnit>();
        for (int i = 0; i < _spec.Each.Count; i++)
        {
            var code = _spec.Each[i];
            var at = _spec.At.Property("each").Item(i);
            if (known.Contains(code)) found.AddRange(Of(code, audience, at));
            else if (!_names.AnyHidden) _scope.ReportUnknown(DiagnosticCatalog.UnknownAnswerer, code, at, known);
        }

        return ValueList.From(found.Distinct());
    }

    private IEnumerable<Code> Known() => _names.Chart.Units.Select(unit => unit.Code)
        .Concat(_names.Chart.Groups.Select(group => group.Code));

    private IEnumerable<ChecklistUnit> Of(Code code, ValueList<Code> audience, Place at)
    {
        var kind = UnitKindCodes.Of(code, _names.Chart);
        // A kind that could not be read was reported.
        bool isAsked = audience.Count == 0 || kind.IsEmpty || audience.Contains(kind);
        if (_names.Chart.Find(code) is { } unit)
        {
            if (isAsked) return [new ChecklistUnit(code, unit.Title)];
            // Its answers would be refused, so nobody may wait for them.
            ReportOutside(code, kind, at);
            return [];
        }

        var group = _names.Chart.FindGroup(code)!;
        if (audience.Contains(kind)) return [new ChecklistUnit(code, group.Title)];
        if (Members(group) is not { } members)
        {
            if (!_names.AnyHidden) ReportUnknownMembers(group, at);
            return [new ChecklistUnit(code, group.Title)];
        }

        return members
            .Select(_names.Chart.Find)
            .OfType<Unit>()
            .Where(member => audience.Count == 0 || audience.Contains(member.Kind.Code))
            .Select(member => new ChecklistUnit(member.Code, member.Title));
    }

    /// <summary>
    /// Those of the first day of the period of which something is said; without a period of the first year. Null where
    /// nothing is said of the period.
    /// </summary>
    private ValueList<Code>? Members(UnitGroup group)
    {
        if (_spec.Period is not { } period)
            return group.Years.Count > 0 ? group.Years[0].Members : ValueList<Code>.Empty;
        return group.Years
            .FirstOrDefault(year => year.Period.First <= period.Last && period.First <= year.Period.Last)?.Members;
    }

    private void ReportUnknownMembers(UnitGroup group, Place at) => _scope.Report(
        _spec,
        DiagnosticCatalog.AnswerersNotKnown,
        at,
        new DiagnosticArgument("group", group.Code.Value),
        new DiagnosticArgument("period", _spec.Period!.Value.ToString()));

    private void ReportOutside(Code code, Code kind, Place at) => _scope.Report(
        _spec,
        DiagnosticCatalog.AnswererOutsideAudience,
        at,
        new DiagnosticArgument("unit", code.Value),
        new DiagnosticArgument("kind", kind.Value),
        new DiagnosticArgument("kinds", string.Join(", ", _spec.Audience)));
}
