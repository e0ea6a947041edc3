using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>What was taken and what was added, in one cell: "8b: −5; II (nộp chậm): −70 (thực trừ 60)".</summary>
internal sealed class MoreWords(Evaluation result, Language language)
{
    private const int Longest = 40;

    private readonly System.Lazy<Explanation> _explained = new(result.Explain);

    public string Deductions() => Words(result.Deductions, "−", HeldBack);

    public string Bonuses() => Words(result.Bonuses, "+", _ => null);

    private string Words(
        IEnumerable<LineResult> lines, string sign, System.Func<IGrouping<Criterion, LineResult>, string?> note)
    {
        var all = lines.ToLookup(line => line.Points.IsValue);
        string open = string.Join(", ", all[false].Select(line => NameOf(line.Line)));
        var known = all[true].GroupBy(line => line.Line.Parent!).Select(group => string.Join("; ", group
            .Select(line => NameOf(line.Line) + ": " + sign + Shown.Of(line.Points.Value, language))) + note(group));
        return string.Join("; ", known.Concat(open.Length > 0 ? [language.In("chưa rõ: ", "open: ") + open] : []));
    }

    /// <summary>What is really lost, where the floor of the line holds a part of its deductions back.</summary>
    private string? HeldBack(IGrouping<Criterion, LineResult> deductions)
    {
        var taken = deductions.Aggregate(Fraction.Zero, (sum, line) => sum + line.Points.Value.Exact);
        if (taken.IsZero || NodeOf(_explained.Value, deductions.Key.Code) is not { } node) return null;
        var limit = node.From.FirstOrDefault(part => part.Step.Value == "line.limit");
        if (limit?.Value is not StepValue.Number { Value: { Sign: > 0 } held } || held > taken) return null;
        return " (" + language.In("thực trừ ", "really lost ") + Shown.Of(Points.From(taken - held), language) + ")";
    }

    private static Explanation? NodeOf(Explanation node, Code line) => node.Subject == line ? node
        : node.From.Select(part => NodeOf(part, line)).FirstOrDefault(found => found is not null);

    /// <summary>A deduction of a row is called by the row, and by itself where the row has several.</summary>
    private static string NameOf(Criterion line)
    {
        var owner = line.Parent!;
        bool isRow = owner.Role == LineRole.Criterion && owner.Criteria.Count == 0;
        string name = line.Label ?? Shortened(line.Title);
        if (!isRow) return name;
        string row = owner.Label ?? Shortened(owner.Title);
        int sisters = line.Role == LineRole.Bonus ? owner.Bonuses.Count : owner.Deductions.Count;
        return sisters > 1 ? row + " (" + name + ")" : row;
    }

    private static string Shortened(string title)
    {
        if (title.Length <= Longest) return title;
        int end = title.LastIndexOf(' ', Longest);
        return title[..(end > 0 ? end : Longest)] + "…";
    }
}
