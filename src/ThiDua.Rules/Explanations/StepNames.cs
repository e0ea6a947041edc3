using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>How the things of an explanation are called by their codes: pending reasons hold codes only.</summary>
internal sealed class StepNames
{
    private readonly Dictionary<Code, Explanation> _bySubject = [];

    private readonly ExplanationWords _words;

    private StepNames(ExplanationWords words) => _words = words;

    public static StepNames Of(IEnumerable<Explanation> roots, ExplanationWords words)
    {
        var names = new StepNames(words);
        var open = new Stack<Explanation>(roots.Reverse());
        while (open.Count > 0)
        {
            var node = open.Pop();
            names.Add(node);
            for (int i = node.From.Count - 1; i >= 0; i--) open.Push(node.From[i]);
        }

        return names;
    }

    /// <summary>The printed label of a thing, or else its title, or else its code.</summary>
    public string Short(Code code, Language language)
    {
        if (!_bySubject.TryGetValue(code, out var node))
            return _words.Titles.TryGet(code, out var title) ? title : code.Value;
        return node.Label is { } label && (!IsBullet(label) || node.Title is null)
            ? ItemOf(label).In(language)
            : node.Title ?? code.Value;
    }

    /// <summary>Label and title of what a step is about; where it has neither, as it is called elsewhere.</summary>
    public string Called(Explanation node, Language language) =>
        node.Label is null && node.Title is null ? Short(node.Subject, language) : Full(node, language);

    /// <summary>Label and title of what a step is about; its code where it has neither.</summary>
    public static string Full(Explanation node, Language language) => (node.Label, node.Title) switch
    {
        (null, null) => node.Subject.Value,
        (null, { } title) => title,
        ({ } label, null) => ItemOf(label).In(language),
        ({ Length: > 0 } label, { } title) =>
            label + (label[label.Length - 1] is '.' or ')' || IsBullet(label) ? " " : ". ") + title,
        (_, { } title) => title,
    };

    /// <summary>The name of a unit, or else its code.</summary>
    public string Unit(Code code) => _words.Units.TryGet(code, out string? name) ? name : code.Value;

    /// <summary>What stands after the word for the kind of line: nothing for a derived code alone.</summary>
    public string Named(Explanation node, Language language)
    {
        if (node.Label is not null || node.Title is not null) return " – " + Full(node, language);
        if (!node.Subject.IsEmpty && _words.Titles.TryGet(node.Subject, out string? title)) return " – " + title;
        return node.Subject.IsEmpty || node.Subject.IsDerived ? "" : " (" + node.Subject + ")";
    }

    /// <summary>A dash or plus sign before a line tells nobody which line it is.</summary>
    private static bool IsBullet(string label) => !label.Any(char.IsLetterOrDigit);

    private static Words ItemOf(string label) => new("item " + label, "mục " + label);

    /// <summary>The first name of a code stays, but one with a label is better than one without.</summary>
    private void Add(Explanation node)
    {
        if (node.Subject.IsEmpty || (node.Label ?? node.Title) is null) return;
        if (!_bySubject.TryGetValue(node.Subject, out var known) || (known.Label is null && node.Label is not null))
            _bySubject[node.Subject] = node;
    }
}
