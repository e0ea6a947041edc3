using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>What was taken and what was added, in one cell: "mục 8b: −5; Nộp chậm (mục II): −70".</summary>
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
        string lost = Shown.Of(Points.From(taken - held), language);
        // Of several deductions one floor holds back all together: the note is not about the last of them.
        return " (" + (deductions.Skip(1).Any()
            ? language.In("các khoản của ", "those of ") + Called(deductions.Key)
                + language.In(" cộng lại thực trừ ", " together really lost ")
            : language.In("thực trừ ", "really lost ")) + lost + ")";
    }

    private static Explanation? NodeOf(Explanation node, Code line) => node.Subject == line ? node
        : node.From.Select(part => NodeOf(part, line)).FirstOrDefault(found => found is not null);

    /// <summary>A deduction of a row is called by the row, and by itself too where the row has several.</summary>
    private string NameOf(Criterion line)
    {
        var owner = line.Parent!;
        bool isRow = owner.Role == LineRole.Criterion && owner.Criteria.Count == 0;
        if (!isRow) return Called(line);
        int sisters = line.Role == LineRole.Bonus ? owner.Bonuses.Count : owner.Deductions.Count;
        return sisters > 1 ? Called(line) + " (" + Called(owner) + ")" : Called(owner);
    }

    /// <summary>A printed number alone would read as how often it happened.</summary>
    private string Called(Criterion line) =>
        line.Label is { } label ? language.In("mục ", "item ") + label : Shortened(line.Title);

    private static string Shortened(string title)
    {
        if (title.Length <= Longest) return title;
        int end = title.LastIndexOf(' ', Longest);
        return title[..(end > 0 ? end : Longest)] + "…";
    }
}
