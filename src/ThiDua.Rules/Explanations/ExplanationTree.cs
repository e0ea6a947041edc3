using System.Collections.Generic;
using System.Linq;
using System.Text;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>Writes an explanation as an indented text or as a Markdown list.</summary>
internal sealed class ExplanationTree
{
    private const string Marks = "\\`*_[]<>#|";

    private readonly StringBuilder _text = new();
    private readonly List<Code> _readings = [];
    private readonly ExplanationWords _words;
    private readonly Language _language;
    private readonly StepSentence _sentence;
    private readonly bool _isMarkdown;

    private ExplanationTree(StepNames names, ExplanationWords words, Language language, bool isMarkdown)
    {
        _words = words;
        _language = language;
        _sentence = new StepSentence(names, words, language);
        _isMarkdown = isMarkdown;
    }

    public static string Write(Explanation root, ExplanationWords words, Language language, bool isMarkdown)
    {
        var tree = new ExplanationTree(StepNames.Of([root], words), words, language, isMarkdown);
        tree.Add(root, null, 0);
        return tree.End();
    }

    public static string Write(WhyNot whyNot, ExplanationWords words, Language language, bool isMarkdown)
    {
        var tree = new ExplanationTree(StepNames.Of(whyNot.Because, words), words, language, isMarkdown);
        tree.Line(0, whyNot.Title ?? whyNot.Outcome.Value, tree.Question(whyNot));
        foreach (var step in whyNot.Because) tree.Add(step, null, 1);
        return tree.End();
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

    private void Line(int depth, string head, string tail)
    {
        _text.Append(' ', 2 * depth);
        string colon = tail.Length == 0 ? "" : ": ";
        if (_isMarkdown) _text.Append("- **").Append(Escape(head)).Append("**").Append(colon).Append(Escape(tail));
        else _text.Append(Flat(head)).Append(colon).Append(Flat(tail));
        _text.Append('\n');
    }

    /// <summary>Each reading that was used, with its question and the reason, once, at the end.</summary>
    private string End()
    {
        var used = _readings.Select(_words.Find).Where(one => one is not null).ToList();
        if (used.Count == 0) return _text.ToString();
        string title = new Words("Readings that were used", "Cách hiểu đã dùng").In(_language);
        _text.Append('\n').Append(_isMarkdown ? "**" + title + "**\n\n" : title + ":\n");
        foreach (var one in used)
        {
            string line = one!.Question + " → " + one.Chosen.Title + (one.Why is { } why ? " (" + why + ")" : "");
            _text.Append(_isMarkdown ? "- " + Escape(line) : "  " + Flat(line)).Append('\n');
        }

        return _text.ToString();
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
