using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>
/// The table of units of one rubric and period: places, unit, total, levels. Where units are ranked within groups, each
/// group stands together and is named.
/// </summary>
internal sealed class LeagueTable
{
    private readonly Rubric _rubric;
    private readonly List<Placing> _placings;

    public LeagueTable(IReadOnlyList<Evaluation> units, ClusterEvaluation cluster)
    {
        _rubric = units[0].Rubric;
        var tables = cluster.Rankings.Where(table => table.Rows.Any(row => row.Unit == units[0])).ToList();
        _placings = tables.ConvertAll(table => new Placing(
            table.Ranking, table.Rows.ToDictionary(row => row.Unit), table.Rows.Any(row => row.Group.Length > 0)));
        for (int i = 1; i < _placings.Count; i++)
            if (_placings.Take(i).Any(_placings[i].HasSameGroups)) _placings[i] = _placings[i] with { HasGroups = false };

        Units = tables.Count == 0 ? units
            : [.. tables[0].Rows.OrderBy(row => row.Group, System.StringComparer.Ordinal)
                .Select(row => row.Unit).Where(units.Contains)];
    }

    /// <summary>The units by group and place in the first ranking; without a ranking as they came.</summary>
    public IReadOnlyList<Evaluation> Units { get; }

    public PrintedTable Of(string caption) => new(
        caption, ValueList.From(Columns()), ValueList.From(Units.Select(Row)));

    private IEnumerable<PrintedColumn> Columns()
    {
        foreach (var placing in _placings)
        {
            if (placing.HasGroups) yield return new("Nhóm", 4, PrintedAlignment.Left, false);
            string heading = _placings.Count == 1 ? "Hạng" : placing.Ranking.Title;
            yield return new(heading, 2, PrintedAlignment.Centre, false);
        }

        yield return new("Đơn vị", 7, PrintedAlignment.Left, true);
        yield return new(_rubric.Total.Title, 3, PrintedAlignment.Right, false);
        foreach (var outcome in _rubric.Outcomes) yield return new(outcome.Title, 4, PrintedAlignment.Left, false);
    }

    private PrintedRow Row(Evaluation unit) => Blocks.Row([.. Cells(unit).Select(Blocks.Cell)]);

    private IEnumerable<string> Cells(Evaluation unit)
    {
        foreach (var placing in _placings)
        {
            var row = placing.Rows[unit];
            if (placing.HasGroups) yield return row.Group;
            yield return Place(row.Rank);
        }

        yield return ScoreSheetDocument.NameOf(unit);
        yield return Numbers.Of(unit.Total, unit.PossibleTotal, _rubric.Total.Round);
        foreach (var outcome in unit.Outcomes) yield return Numbers.Of(outcome);
    }

    private static string Place(RankResult rank) => Blocks.Unbroken(
        rank + (rank.Place.IsValue && rank.IsTied.TryGetValue(out bool tied) && tied ? " (đồng hạng)" : ""));

    /// <summary>One ranking of the units.</summary>
    /// <param name="Ranking">The ranking.</param>
    /// <param name="Rows">Its rows, by their units.</param>
    /// <param name="HasGroups">Whether the groups within which it ranks have a column before it.</param>
    private sealed record Placing(
        Ranking Ranking, IReadOnlyDictionary<Evaluation, RankingRow> Rows, bool HasGroups)
    {
        /// <summary>Whether another ranking puts the units into the same groups, so that one column tells both.</summary>
        public bool HasSameGroups(Placing other) => Rows.All(row =>
            other.Rows.TryGetValue(row.Key, out var theirs) && theirs.Group == row.Value.Group);
    }
}
