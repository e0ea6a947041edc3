using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>Clusters and blocks as written → checked.</summary>
internal sealed class GroupChecks
{
    private readonly UnitNames _names;
    private readonly CheckFindings _findings;

    public GroupChecks(UnitNames names, CheckFindings findings)
    {
        _names = names;
        _findings = findings;
    }

    public ValueList<UnitGroup> Check(ValueList<UnitGroupSpec> specs)
    {
        var codes = new HashSet<Code>();
        var groups = specs.Where(spec => !spec.Code.IsEmpty && codes.Add(spec.Code)).Select(Check).ToList();
        CheckInTwo(specs);
        return ValueList.From(groups);
    }

    private UnitGroup Check(UnitGroupSpec spec)
    {
        if (spec.AtMost < spec.AtLeast)
        {
            _findings.Report(
                DiagnosticCatalog.GroupSizesTurned,
                spec.At.Property("atMost"),
                new DiagnosticArgument("atLeast", spec.AtLeast.Value),
                new DiagnosticArgument("atMost", spec.AtMost!.Value));
        }

        var years = Dated(spec).OrderBy(year => year.Period.First).ToList();
        foreach (var year in years) Check(year, spec);
        CheckOverlaps(years);
        if (spec.Headship == Headship.Rotating) CheckTurns(years, spec);
        return new UnitGroup(spec.Code, spec.Title ?? spec.Code.Value, spec.Kind)
        {
            AtLeast = spec.AtLeast,
            AtMost = spec.AtMost,
            Headship = spec.Headship,
            Years = ValueList.From(years.Select(year =>
                new GroupYear(year.Period, year.Members, year.Head, year.Deputies))),
            Basis = ValueList.From(spec.Basis.Select(basis => basis.ToBasis())),
        };
    }

    private IEnumerable<GroupYearSpec> Dated(UnitGroupSpec spec) =>
        spec.Years.Where(year => !_findings.IsHole(year.At.Property("period")));

    private void Check(GroupYearSpec year, UnitGroupSpec group)
    {
        var days = new DateInterval(year.Period.First, year.Period.Last);
        var at = year.At.Property("members");
        var seen = new HashSet<Code>();
        for (int i = 0; i < year.Members.Count; i++)
        {
            var code = year.Members[i];
            if (_names.Find(code, at.Item(i)) is null) continue;
            if (!seen.Add(code))
                _findings.Report(DiagnosticCatalog.MemberTwice, at.Item(i), new DiagnosticArgument("unit", code.Value));
            else _names.CheckDays(code, days, at.Item(i));
        }

        // An item that could not be read may be anybody, and counts.
        if (_findings.HidesItems(at)) return;
        CheckLeaders(year);
        CheckSize(year, group);
    }

    private void CheckLeaders(GroupYearSpec year)
    {
        var leaders = new List<(Code Code, Place At)>();
        if (!year.Head.IsEmpty) leaders.Add((year.Head, year.At.Property("head")));
        for (int i = 0; i < year.Deputies.Count; i++)
            leaders.Add((year.Deputies[i], year.At.Property("deputies").Item(i)));
        var seen = new HashSet<Code>();
        foreach (var (code, at) in leaders)
        {
            if (!year.Members.Contains(code))
                _findings.Report(DiagnosticCatalog.LeaderIsNoMember, at, new DiagnosticArgument("unit", code.Value));
            else if (!seen.Add(code))
                _findings.Report(DiagnosticCatalog.LeaderTwice, at, new DiagnosticArgument("unit", code.Value));
        }
    }

    private void CheckSize(GroupYearSpec year, UnitGroupSpec group)
    {
        int count = year.Members.Distinct().Count();
        if (count < group.AtLeast) Report(DiagnosticCatalog.GroupTooSmall, group.AtLeast.Value);
        if (count > group.AtMost) Report(DiagnosticCatalog.GroupTooLarge, group.AtMost.Value);

        void Report(DiagnosticDescriptor descriptor, int limit) => _findings.Report(
            year,
            descriptor,
            year.At.Property("members"),
            new DiagnosticArgument("count", count.ToString(CultureInfo.InvariantCulture)),
            new DiagnosticArgument("limit", limit.ToString(CultureInfo.InvariantCulture)));
    }

    private void CheckOverlaps(List<GroupYearSpec> years)
    {
        for (int i = 1; i < years.Count; i++)
        {
            if (years[i].Period.First > years[i - 1].Period.Last) continue;
            _findings.Report(
                DiagnosticCatalog.GroupYearsOverlap,
                years[i].At.Property("period"),
                new DiagnosticArgument("first", years[i - 1].Period.ToString()),
                new DiagnosticArgument("second", years[i].Period.ToString()));
        }
    }

    /// <summary>
    /// Whoever was head is not head again before all others who stayed in the group since then were. A year without a
    /// head may have been anybody's.
    /// </summary>
    private void CheckTurns(List<GroupYearSpec> years, UnitGroupSpec group)
    {
        for (int i = 1; i < years.Count; i++)
        {
            var head = years[i].Head;
            int last = years.FindLastIndex(i - 1, year => year.Head == head);
            if (head.IsEmpty || last < 0) continue;
            var since = years.GetRange(last, i - last + 1);
            var passedOver = years[i].Members
                .Where(member => since.All(year => year.Members.Contains(member) && year.Head != member))
                .Distinct()
                .ToList();
            if (passedOver.Count <= since.Count(year => year.Head.IsEmpty)) continue;
            _findings.Report(
                years[i],
                DiagnosticCatalog.HeadOutOfTurn,
                years[i].At.Property("head"),
                new DiagnosticArgument("unit", head.Value),
                new DiagnosticArgument("group", group.Code.Value),
                new DiagnosticArgument("last", years[last].Period.ToString()),
                new DiagnosticArgument("other", passedOver[0].Value));
        }
    }

    /// <summary>A unit competes in one group at a time; that it is in two is told once.</summary>
    private void CheckInTwo(ValueList<UnitGroupSpec> specs)
    {
        var found = new Dictionary<Code, List<(UnitGroupSpec Group, GroupYearSpec Year)>>();
        foreach (var (group, year) in specs.SelectMany(group => Dated(group).Select(year => (group, year))))
        {
            foreach (var member in year.Members.Distinct())
            {
                if (!found.TryGetValue(member, out var before)) found.Add(member, before = []);
                var other = before.FirstOrDefault(one => one.Group != group
                    && one.Year.Period.First <= year.Period.Last && year.Period.First <= one.Year.Period.Last);
                before.Add((group, year));
                if (other.Group is null) continue;
                _findings.Report(
                    year,
                    DiagnosticCatalog.InTwoGroups,
                    year.At.Property("members").Item(IndexOf(year.Members, member)),
                    new DiagnosticArgument("unit", member.Value),
                    new DiagnosticArgument("other", other.Group.Code.Value),
                    new DiagnosticArgument("period", other.Year.Period.ToString()));
            }
        }
    }

    private static int IndexOf(ValueList<Code> list, Code code)
    {
        int i = 0;
        while (list[i] != code) i++;
        return i;
    }
}
