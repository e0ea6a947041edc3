using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>Where a result comes from, as it is printed (diễn giải kết quả chấm điểm).</summary>
public static class ExplanationDocument
{
    private const string Dash = "-";

    /// <summary>The total, the grade and the places of a unit, step by step, and the readings they rest on.</summary>
    /// <exception cref="ArgumentNullException">There are no rules or no result.</exception>
    public static PrintedDocument Of(RuleSet rules, Evaluation result)
    {
        _ = rules ?? throw new ArgumentNullException(nameof(rules));
        _ = result ?? throw new ArgumentNullException(nameof(result));
        var sections = new List<PrintedBlock>();
        void Add(string heading, IEnumerable<PrintedBlock> blocks)
        {
            var below = ValueList.From(blocks);
            if (below.Count > 0) sections.Add(new PrintedBlock.Section(Roman(sections.Count) + ".", heading, below));
        }

        Add("KẾT QUẢ", Summary(result));
        Add("DIỄN GIẢI ĐIỂM", Steps(rules, ValueList.Of(result.Explain())));
        Add("DIỄN GIẢI XẾP LOẠI", Steps(rules, result.ExplainOutcomes()));
        Add("DIỄN GIẢI XẾP HẠNG", Steps(rules, result.ExplainRankings()));
        Add("VÌ SAO CHƯA ĐẠT MỨC CAO HƠN", WhyNot(rules, result));
        Add("CÁCH HIỂU ĐÃ DÙNG", Readings(rules, result));
        return new PrintedDocument("Diễn giải kết quả: " + ScoreSheetDocument.NameOf(result))
        {
            Kind = "DIỄN GIẢI KẾT QUẢ CHẤM ĐIỂM",
            Subject = ValueList.Of<PrintedText>(ScoreSheetDocument.NameOf(result), rules.Title),
            Body = ValueList.From(sections),
        };
    }

    private static IEnumerable<PrintedBlock> Summary(Evaluation result) => ScoreSheetDocument.Period(result)
        .Append(Blocks.Named(
            result.Rubric.Total.Title, Blocks.Plain(Total(result))))
        .Concat(result.Outcomes.Select(one => Blocks.Named(one.Outcome.Title, Blocks.Plain(Numbers.Of(one)))));

    /// <summary>With its exact form, where it has no end: here is where it is looked up.</summary>
    private static string Total(Evaluation result) => result.Total.TryGetValue(out var total)
        ? NumberWriter.ToText(total, Language.Vietnamese) : Numbers.Of(result.Total, result.PossibleTotal);

    private static IEnumerable<PrintedBlock> Steps(RuleSet rules, IEnumerable<Explanation> steps) =>
        steps.SelectMany(step => Tree(ExplanationWriter.ToLines(step, rules.Words, Language.Vietnamese)));

    private static ValueList<PrintedBlock> WhyNot(RuleSet rules, Evaluation result) =>
        result.WhyNot() is { IsReached: false } answer
            ? Tree(ExplanationWriter.ToLines(answer, rules.Words, Language.Vietnamese)) : ValueList<PrintedBlock>.Empty;

    private static IEnumerable<PrintedBlock> Readings(RuleSet rules, Evaluation result) => rules.Interpretations
        .Where(one => result.Interpretations.Contains(one.Code))
        .Select(one => (PrintedBlock)Blocks.Item(
            Dash, one.Question + " → " + one.Chosen.Title + (one.Why is { } why ? " (" + why + ")" : "")));

    /// <summary>Lines with their depths as points below points.</summary>
    private static ValueList<PrintedBlock> Tree(ValueList<ExplanationLine> lines)
    {
        int at = 0;
        return Tree(lines, ref at, 0);
    }

    private static ValueList<PrintedBlock> Tree(ValueList<ExplanationLine> lines, ref int at, int depth)
    {
        var points = new List<PrintedBlock>();
        while (at < lines.Count && lines[at].Depth >= depth)
        {
            var line = lines[at++];
            // A step that only tells something has no value.
            var words = line.Value.Length == 0
                ? ValueList.Of<PrintedInline>(new PrintedInline.Strong(line.Head))
                : ValueList.Of<PrintedInline>(
                    new PrintedInline.Strong(line.Head), new PrintedInline.Text(": " + line.Value));
            points.Add(new PrintedBlock.Item(Dash, words, Tree(lines, ref at, depth + 1)));
        }

        return ValueList.From(points);
    }

    private static string Roman(int number) => new[] { "I", "II", "III", "IV", "V", "VI" }[number];
}
