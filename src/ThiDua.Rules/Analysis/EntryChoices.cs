using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// The ways to fill in a sheet where of several criteria one alone counts: in each way one of them is filled in and the
/// entries of the others stay blank. What can be entered is one box for each way.
/// </summary>
internal sealed class EntryChoices
{
    /// <summary>More ways are not looked at.</summary>
    private const int Most = 1024;

    private readonly IReadOnlyList<HashSet<int>>? _ways;

    private EntryChoices(IReadOnlyList<HashSet<int>>? ways) => _ways = ways;

    /// <summary>Whether all ways are looked at; if not, nothing is sure.</summary>
    public bool AreAll => _ways is not null;

    /// <summary>The choices among some things that are worked out.</summary>
    public static EntryChoices Of(SheetFacts sheet, IEnumerable<Node> nodes) => Of(sheet, Lines(sheet, nodes));

    /// <summary>The same, with choices that some entries are parts of: their lines need not be worked out.</summary>
    public static EntryChoices Of(SheetFacts sheet, IEnumerable<Node> nodes, IReadOnlyList<int> slots)
    {
        var read = new HashSet<int>(slots);
        var around = Lines(sheet, sheet.Rubric.Order)
            .Where(line => line.Criteria.Any(child => Entries(child, sheet.Facts).Any(read.Contains)));
        return Of(sheet, Lines(sheet, nodes).Union(around).OrderBy(line => line.Index));
    }

    /// <summary>An outer choice comes before those inside it.</summary>
    private static EntryChoices Of(SheetFacts sheet, IEnumerable<Criterion> lines)
    {
        var ways = new List<HashSet<int>> { new() };
        foreach (var line in lines)
        {
            ways = ways.SelectMany(way => Fill(line, sheet.Facts, way)).Take(Most + 1).ToList();
            if (ways.Count > Most) return new EntryChoices(null);
        }

        return new EntryChoices(ways);
    }

    /// <summary>The entries that stay blank when elsewhere, too, one criterion is filled in: one with entries that are
    /// made already, or the first.</summary>
    public static ISet<int> BlankBeside(SheetFacts sheet, ISet<int> made)
    {
        var blank = new HashSet<int>();
        foreach (var line in Lines(sheet, sheet.Rubric.Order))
        {
            var ways = Fill(line, sheet.Facts, blank).ToList();
            blank = ways.Find(way => !made.Overlaps(way)) ?? ways[0];
        }

        return blank;
    }

    /// <summary>The boxes of all ways inside one box; the box itself where there are too many.</summary>
    public IEnumerable<EntryPart[]> Boxes(EntryPart[] box, IReadOnlyList<int> slots)
    {
        if (_ways is null) return [box];
        var blank = slots.Where((_, i) => box[i].IsBlank).ToList();
        return _ways.Where(way => blank.All(way.Contains))
            .Select(way => box.Select((part, i) => way.Contains(slots[i]) ? EntryPart.Blank : part).ToArray());
    }

    private static IEnumerable<Criterion> Lines(SheetFacts sheet, IEnumerable<Node> nodes) => nodes
        .Where(node => node.Kind == NodeKind.LineBase && sheet.Rubric.Lines[node.Index].Take == Take.OneOf)
        .Select(node => sheet.Rubric.Lines[node.Index])
        .OrderBy(line => line.Index);

    /// <summary>A way for each criterion that may be filled in; the same way where none is asked for.</summary>
    private static IEnumerable<HashSet<int>> Fill(Criterion line, UnitFacts facts, HashSet<int> way)
    {
        var here = line.Criteria.Where(child => facts.IsOnSheet(child.Index)).ToList();
        var open = here.Where(child => Entries(child, facts).Any(slot => !way.Contains(slot))).ToList();
        if (!facts.IsOnSheet(line.Index) || here.Count < 2 || open.Count == 0) return [way];
        return open.Select(filled => new HashSet<int>(
            way.Concat(here.Where(child => child != filled).SelectMany(child => Entries(child, facts)))));
    }

    private static IEnumerable<int> Entries(Criterion line, UnitFacts facts) => line.FilledBy
        .Where(entry => entry.Line < 0 || facts.IsOnSheet(entry.Line))
        .Select(entry => entry.Input.Slot);
}
