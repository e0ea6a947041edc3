using System.Collections.Generic;
using System.Linq;
using System.Text;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>An explanation as lines, and those as an indented text or as a Markdown list.</summary>
internal sealed class ExplanationTree
{
    private const string Marks = "\\`*_[]<>#|";

    private readonly List<ExplanationLine> _lines = [];
    private readonly List<Code> _readings = [];
    private readonly ExplanationWords _words;
    private readonly Language _language;
    private readonly StepSentence _sentence;

    private ExplanationTree(StepNames names, ExplanationWords words, Language language)
    {
        _words = words;
        _language = language;
        _sentence = new StepSentence(names, words, language);
    }

    public static string Write(Explanation root, ExplanationWords words, Language language, bool isMarkdown)
    {
        var tree = Of(root, words, language);
        return tree.End(isMarkdown);
    }

    public static string Write(WhyNot whyNot, ExplanationWords words, Language language, bool isMarkdown)
    {
        var tree = Of(whyNot, words, language);
        return tree.End(isMarkdown);
    }

    public static ValueList<ExplanationLine> Lines(Explanation root, ExplanationWords words, Language language) =>
        ValueList.From(Of(root, words, language)._lines);

    public static ValueList<ExplanationLine> Lines(WhyNot whyNot, ExplanationWords words, Language language) =>
        ValueList.From(Of(whyNot, words, language)._lines);

    private static ExplanationTree Of(Explanation root, ExplanationWords words, Language language)
    {
        var tree = new ExplanationTree(StepNames.Of([root], words), words, language);
        tree.Add(root, null, 0);
        return tree;
    }

    private static ExplanationTree Of(WhyNot whyNot, ExplanationWords words, Language language)
    {
        var tree = new ExplanationTree(StepNames.Of(whyNot.Because, words), words, language);
        tree.Line(0, whyNot.Title ?? whyNot.Outcome.Value, tree.Question(whyNot));
        foreach (var step in whyNot.Because) tree.Add(step, null, 1);
        return tree;
    }

    private string Question(WhyNot whyNot)
    {
        string reached = _sentence.Value(whyNot.Reached);
        string wished = whyNot.Wished.Title;
        Words words = whyNot.IsReached
            ? new(reached + " (" + wished + " is reached)", reached + " (đã đạt mức " + wished + ")")
            : whyNot.Reached is StepValue.PendingLevel && !whyNot.IsPossible
                ? new(
                    reached + " (why " + wished + " can no longer be reached)",
                    reached + " (vì sao không còn đạt được mức " + wished + ")")
                : new(reached + " (why not " + wished + ")", reached + " (vì sao không đạt mức " + wished + ")");
        return words.In(_language);
    }

    private void Add(Explanation node, Explanation? around, int depth)
    {
        Line(depth, _sentence.Head(node), _sentence.Tail(node, around));
        _readings.AddRange(node.Interpretations.Where(code => !_readings.Contains(code)));
        foreach (var part in node.From) Add(part, node, depth + 1);
    }

    private void Line(int depth, string head, string tail) => _lines.Add(new ExplanationLine(depth, head, tail));

    /// <summary>The lines; then each reading that was used, with its question and the reason, once.</summary>
    private string End(bool isMarkdown)
    {
        var text = new StringBuilder();
        foreach (var line in _lines)
        {
            text.Append(' ', 2 * line.Depth);
            string colon = line.Value.Length == 0 ? "" : ": ";
            if (isMarkdown) text.Append("- **").Append(Escape(line.Head)).Append("**").Append(colon);
            else text.Append(Flat(line.Head)).Append(colon);
            text.Append(isMarkdown ? Escape(line.Value) : Flat(line.Value));
            text.Append('\n');
        }

        var used = _readings.Select(_words.Find).Where(one => one is not null).ToList();
        if (used.Count == 0) return text.ToString();
        string title = new Words("Readings that were used", "Cách hiểu đã dùng").In(_language);
        text.Append('\n').Append(isMarkdown ? "**" + title + "**\n\n" : title + ":\n");
        foreach (var one in used)
        {
            string line = one!.Question + " → " + one.Chosen.Title + (one.Why is { } why ? " (" + why + ")" : "");
            text.Append(isMarkdown ? "- " + Escape(line) : "  " + Flat(line)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>One step is one line, whatever a title holds.</summary>
    private static string Flat(string text) => new(text.Select(c => char.IsControl(c) ? ' ' : c).ToArray());

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in Flat(text))
        {
            if (Marks.IndexOf(c) >= 0) escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
