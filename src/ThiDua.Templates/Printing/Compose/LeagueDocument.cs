using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>The units of a cluster beside each other (bảng kết quả thi đua), with a chart of their points.</summary>
public static class LeagueDocument
{
    /// <summary>A table and a chart for each rubric and period of the results.</summary>
    /// <exception cref="ArgumentNullException">There are no rules or no results.</exception>
    public static PrintedDocument Of(RuleSet rules, ClusterEvaluation cluster) =>
        Of(rules, cluster, cluster?.Evaluations!);

    /// <summary>The same with some of the results only, such as those of one rubric or one period.</summary>
    /// <exception cref="ArgumentNullException">There are no rules or no results.</exception>
    public static PrintedDocument Of(RuleSet rules, ClusterEvaluation cluster, IEnumerable<Evaluation> shown)
    {
        _ = rules ?? throw new ArgumentNullException(nameof(rules));
        _ = cluster ?? throw new ArgumentNullException(nameof(cluster));
        var groups = (shown ?? throw new ArgumentNullException(nameof(shown)))
            .GroupBy(one => (one.Rubric, one.Dossier.Period?.First, one.Dossier.Period?.Last)).ToList();
        return new PrintedDocument("Bảng kết quả: " + rules.Title)
        {
            Kind = "BẢNG KẾT QUẢ CHẤM ĐIỂM, XẾP LOẠI",
            Subject = ValueList.Of<PrintedText>(rules.Title),
            Body = ValueList.From(groups.SelectMany(group => Parts(rules, cluster, [.. group]))),
        };
    }

    private static IEnumerable<PrintedBlock> Parts(
        RuleSet rules, ClusterEvaluation cluster, List<Evaluation> units)
    {
        var rubric = units[0].Rubric;
        var league = new LeagueTable(units, cluster);
        string name = Name(rules, units[0]);
        yield return new PrintedBlock.Table(league.Of("Bảng kết quả" + name));
        if (Chart(rubric, league.Units, name) is { } chart) yield return new PrintedBlock.Chart(chart);
    }

    /// <summary>The period, and the rubric where the rule set has several.</summary>
    private static string Name(RuleSet rules, Evaluation unit) =>
        (unit.Dossier.Period is { } period ? " " + PeriodWording.Write(period) : "")
        + (rules.Rubrics.Count > 1 ? " – " + unit.Rubric.Title : "");

    /// <summary>A bar for each unit whose total is known; full is the worth, or the most that a unit reached.</summary>
    private static PrintedChart? Chart(Rubric rubric, IReadOnlyList<Evaluation> units, string name)
    {
        var known = new List<(string Name, Points Total)>();
        foreach (var unit in units)
            if (unit.Total.TryGetValue(out var total)) known.Add((ScoreSheetDocument.NameOf(unit), total));
        if (known.Count == 0) return null;
        var most = known.Max(one => one.Total);
        var whole = rubric.Total.Worth is { } worth && worth > most ? worth : most;
        if (whole.Sign <= 0) return null;
        return new PrintedChart(
            "Biểu đồ" + name,
            "Đơn vị",
            rubric.Total.Title,
            Numbers.Of(whole) + " điểm",
            ValueList.From(known.Select(one =>
                new PrintedBar(one.Name, Numbers.Of(one.Total, rubric.Total.Round), one.Total.Exact / whole.Exact))),
            ValueList.From(Words(known, units, rubric.Total.Round)));
    }

    private static IEnumerable<PrintedText> Words(
        List<(string Name, Points Total)> known, IReadOnlyList<Evaluation> units, Rounding? rounding)
    {
        var (most, least) = (known.Max(one => one.Total), known.Min(one => one.Total));
        yield return "Cao nhất: " + Numbers.Of(most, rounding) + " điểm (" + Names(known, most) + ").";
        if (least < most)
            yield return "Thấp nhất: " + Numbers.Of(least, rounding) + " điểm (" + Names(known, least) + ").";
        if (units.Count(one => one.Total.IsPending) is var open and > 0)
            yield return "Chưa có trong biểu đồ: " + Count(open) + " đơn vị chưa xác định được tổng điểm.";
        if (units.Count(one => one.Total.IsNotApplicable) is var none and > 0)
            yield return "Không có trong biểu đồ: " + Count(none) + " đơn vị có tổng điểm không áp dụng.";
    }

    private static string Count(int units) => units.ToString(CultureInfo.InvariantCulture);

    private static string Names(List<(string Name, Points Total)> units, Points total) =>
        string.Join(", ", units.Where(one => one.Total == total).Select(one => one.Name));
}
