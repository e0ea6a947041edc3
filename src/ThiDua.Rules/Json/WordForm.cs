using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>One of a few words, each of which stands for a value.</summary>
internal sealed class WordForm<T> : Form<T>
    where T : struct
{
    private readonly (string Word, T Value)[] _words;

    public WordForm(params (string Word, T Value)[] words) => _words = words;

    public override Words Name
    {
        get
        {
            string list = string.Join(", ", _words.Select(w => "\"" + w.Word + "\""));
            return new Words("one of " + list, "một trong " + list);
        }
    }

    /// <summary>What may stand there besides the words, as it is written: the form around this one reads it.</summary>
    public string? Beside { get; init; }

    public override bool TryRead(JsonCursor at, out T value)
    {
        value = default;
        if (at.Kind != JsonKind.String) return at.WrongType(Name);
        if (!Forms.Text.TryRead(at, out string text)) return false;
        foreach (var (word, meaning) in _words)
        {
            if (!string.Equals(word, text, StringComparison.Ordinal)) continue;
            value = meaning;
            return true;
        }

        var known = _words.Select(w => w.Word).ToList();
        return at.Fault(
            DiagnosticCatalog.UnknownValue,
            new DiagnosticArgument("value", Quoting.Shorten(text)),
            Quoting.Hint(Spelling.Nearest(text, known), known, Beside));
    }

    public override void Write(Utf8JsonWriter to, T value) => to.WriteStringValue(WordOf(value));

    public override void Describe(SchemaWriter to) => to.OneWordOf(_words.Select(w => w.Word));

    /// <summary>The word that stands for a value.</summary>
    public string WordOf(T value) => _words.First(w => EqualityComparer<T>.Default.Equals(w.Value, value)).Word;
}
