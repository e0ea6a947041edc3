using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// Finds units that take something from others with the same attribute, of whom there are none: as nobody says who
/// should be there, nothing is waited for, and what is taken is not applicable. A forgotten dossier would be lost in
/// silence.
/// </summary>
internal static class SameUnitFindings
{
    public static void Report(ValueList<ClusterUnit> units, IReadOnlyList<UnitFacts> facts)
    {
        var there = new Dictionary<Collection.Units, HashSet<(DateInterval?, ScopeGroup)>>();
        for (int i = 0; i < units.Count; i++)
        {
            var (unit, own) = (units[i], facts[i]);
            // Among units of its own rubric is the unit itself.
            bool IsMeant(LookAround look) => look is { NeedsOne: true, Each: Collection.Units { Same: not null } them }
                && them.Rubric >= 0 && them.Rubric != unit.Rubric.Index;
            if (!unit.Rubric.Read.Looks.Any(IsMeant)) continue;
            var told = new HashSet<(int, int)>();
            foreach (var them in Rubrics.SheetInputs
                .LooksOf(unit.Rubric, line => own.Lines[line.Index].IsOnSheet, IsMeant)
                .Cast<Collection.Units>())
            {
                if (!there.TryGetValue(them, out var groups)) there.Add(them, groups = GroupsOf(them, units, facts));
                var same = ScopeGroup.Of(own.Entry(them.Same!));
                if (groups.Contains((unit.Period, same)) || !told.Add((them.Rubric, them.Same!.Slot))) continue;
                Report(unit, them, same);
            }
        }
    }

    private static HashSet<(DateInterval?, ScopeGroup)> GroupsOf(
        Collection.Units them, ValueList<ClusterUnit> units, IReadOnlyList<UnitFacts> facts) =>
    [
        .. Enumerable.Range(0, units.Count)
            .Where(i => units[i].Rubric.Index == them.Rubric)
            .Select(i => (units[i].Period, ScopeGroup.Of(facts[i].Entry(them.Same!)))),
    ];

    private static void Report(ClusterUnit unit, Collection.Units them, ScopeGroup group) => unit.Bag.Add(
        DiagnosticCatalog.NoUnitWithTheSame,
        unit.Dossier.At,
        new DiagnosticArgument("rubric", them.RubricCode.Value),
        new DiagnosticArgument("attribute", them.Same!.Code.Value),
        new DiagnosticArgument("value", new RankingScope(them.Same.Code, them.Same).NameOf(group)));
}
