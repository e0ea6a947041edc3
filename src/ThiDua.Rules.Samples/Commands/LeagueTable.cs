using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Text = Spectre.Console.Text;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>
/// The league table of a cluster for people: place, unit, total, grade, bonuses, demotions; then the reasons, the ties
/// and what is still missing.
/// </summary>
internal sealed class LeagueTable(RuleSet rules, Language language)
{
    private ExplanationWords _words = rules.Words;

    public void Write(IAnsiConsole console, ClusterEvaluation cluster)
    {
        _words = ResultNames.Words(rules, cluster.Evaluations);
        var leagues = League.Of(cluster).ToList();
        for (int i = 0; i < leagues.Count; i++)
        {
            if (i > 0) console.WriteLine();
            if (leagues.Count > 1) Paragraph.Write(console, HeadOf(leagues[i]));
            Write(console, leagues[i]);
        }
    }

    private void Write(IAnsiConsole console, League league)
    {
        var rows = league.Rows.ToDictionary(row => row, row => ChangeWords.SureOrFull(row.Result).ToList());
        var columns = ColumnsOf(league, rows);
        var table = new Table().Border(TableBorder.Square);
        foreach (var column in columns) table.AddColumn(column.Head);
        foreach (var row in league.Rows) table.AddRow(columns.Select(column => column.Cell(row)));
        console.Write(table);
        Demotions(console, league, rows);
        Ties(console, league);
        new WaitingList(rules, _words, language).Write(console, league.Rows.Select(row => (row.Name, row.Result)));
        foreach (var row in league.Rows.Where(row => row.Result.Status == EvaluationStatus.Complete))
        {
            if (row.Result.Provisional is { } provisional)
                Paragraph.Write(console, row.Name + " – " + Shown.Provisional(provisional, language));
        }

        var others = league.Rows.Where(row => row.WaitsForOthers).Select(row => row.Name).ToList();
        if (others.Count == 0) return;
        Paragraph.Write(console, language.In("Hạng còn tùy kết quả của đơn vị khác: ", "Place depends on other units: ")
            + string.Join("; ", others));
    }

    private List<(TableColumn Head, System.Func<LeagueRow, Text> Cell)> ColumnsOf(
        League league, Dictionary<LeagueRow, List<LevelChange>> changes)
    {
        var columns = new List<(TableColumn, System.Func<LeagueRow, Text>)>();
        if (league.Rows.Any(row => row.Group.Length > 0))
            columns.Add((Column("Nhóm", "Group"), row => Cell(row.Group)));
        if (league.Rubric.Rankings.Count > 0)
            columns.Add((Column("Hạng", "Place"), row => Cell(PlaceOf(row.Rank!))));
        columns.Add((Column("Đơn vị", "Unit"), row => Cell(row.Name)));
        columns.Add((Column("Tổng điểm", "Total").RightAligned(), row => Cell(Shown.TotalAndFinal(row.Result, language))));
        for (int i = 0; i < league.Rubric.Outcomes.Count; i++) columns.Add(OutcomeColumn(league, i));
        for (int i = 1; i < league.Rubric.Rankings.Count; i++) columns.Add(RankingColumn(league, i));
        if (league.Rows.Any(row => row.Result.Bonuses.Any()))
            columns.Add((Column("Thưởng", "Bonuses"), row => Cell(Bonuses(row.Result))));
        if (changes.Values.Any(all => all.Count > 0))
        {
            columns.Add((Column("Hạ mức", "Demotion"),
                row => Cell(string.Join("; ", changes[row].Select(change =>
                    Of(change, league, ": ") + ChangeWords.Short(change, language))))));
        }

        return columns;
    }

    private (TableColumn, System.Func<LeagueRow, Text>) OutcomeColumn(League league, int i)
    {
        string head = OutcomeHeads.Of(league.Rubric.Outcomes[i], language);
        return (Column(head, head), row => Cell(Shown.Grade(row.Result.Outcomes[i], language)));
    }

    private (TableColumn, System.Func<LeagueRow, Text>) RankingColumn(League league, int i) => (
        Column(league.Rubric.Rankings[i].Title, league.Rubric.Rankings[i].Title),
        row => Cell(PlaceOf(row.Result.Rankings[i])));

    /// <summary>The place, and in words whether others share it or it is not decided.</summary>
    private string PlaceOf(RankResult rank)
    {
        bool isTied = rank.IsTied.TryGetValue(out bool tied) && tied;
        string may = rank.MayBeUnranked && rank.Best is not null
            ? language.In(" hoặc không xếp", " or unranked") : "";
        return rank.ToString() + may + (!isTied ? ""
            : rank.Place.IsValue ? language.In(", đồng hạng", ", tied")
            : language.In(", chờ quyết định", ", to be decided"));
    }

    private void Demotions(
        IAnsiConsole console, League league, Dictionary<LeagueRow, List<LevelChange>> changes)
    {
        if (changes.Values.All(all => all.Count == 0)) return;
        Paragraph.Write(console, language.In("Lý do hạ mức:", "Reasons of demotion:"));
        foreach (var row in league.Rows)
        {
            foreach (var change in changes[row])
            {
                var lines = ChangeWords.Lines(change, _words, language).ToList();
                Paragraph.Write(console, "  – " + row.Name + ": " + Of(change, league, " – ") + lines[0]);
                foreach (string line in lines.Skip(1)) Paragraph.Write(console, "      " + line);
            }
        }
    }

    /// <summary>Of which outcome it is, where there are several.</summary>
    private string Of(LevelChange change, League league, string then) =>
        league.Rubric.Outcomes.Count > 1 ? OutcomeHeads.Of(change.Outcome, language) + then : "";

    private void Ties(IAnsiConsole console, League league)
    {
        foreach (var tie in league.Ties)
        {
            string names = string.Join(", ", tie.Select(row => row.Name));
            string place = tie[0].Rank!.ToString();
            Paragraph.Write(console, tie[0].Rank!.Place.IsValue
                ? language.In("Đồng hạng ", "Tied at place ") + place + ": " + names
                : language.In("Bằng nhau, chờ quyết định hạng ", "Equal, places to be decided ") + place + ": " + names);
        }
    }

    private string Bonuses(Evaluation result) => string.Join("; ", result.Bonuses.Select(line =>
        (line.Points.TryGetValue(out var points) ? "+" + Shown.Of(points, language) : language.In("chưa rõ", "open"))
            + (Count(result) > 1 ? " " + (line.Line.Label ?? line.Line.Title) : "")));

    private static int Count(Evaluation result) => result.Rubric.Total.SelfAndBelow()
        .SelectMany(line => line.Bonuses).Count(line => line.Role == LineRole.Bonus);

    private string HeadOf(League league) => string.Join(" – ", new[]
    {
        rules.Rubrics.Count > 1 ? league.Rubric.Title : null,
        league.Period is { } period ? language.In("kỳ ", "period ") + period : null,
    }.Where(part => part is not null));

    private TableColumn Column(string vietnamese, string english) =>
        new(new Text(Screen.Clean(language.In(vietnamese, english)), new Style(decoration: Decoration.Bold)));

    private static Text Cell(string text) => new(Screen.Clean(text));
}
