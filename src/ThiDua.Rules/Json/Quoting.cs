using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;

namespace ThiDua.Rules.Json;

/// <summary>How what a person wrote is quoted in a text about it.</summary>
internal static class Quoting
{
    private const int Longest = 60;
    private const int MostListed = 12;

    /// <summary>The text on one line and not longer than a line can bear.</summary>
    public static string Shorten(string text)
    {
        string flat = new(text
            .Take(Longest + 1)
            .Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '·' : c)
            .ToArray());
        return flat.Length > Longest ? flat.Substring(0, Longest) + "…" : flat;
    }

    /// <summary>The first of some words, as many as a finding lists; the others are "…".</summary>
    public static string List(IEnumerable<string> all)
    {
        var some = all.Take(MostListed + 1).ToList();
        return string.Join(", ", some.Take(MostListed)) + (some.Count > MostListed ? ", …" : "");
    }

    /// <summary>"Did you mean …", or the list of what is known: the argument <c>hint</c>.</summary>
    /// <param name="nearest">What was perhaps meant.</param>
    /// <param name="known">The words that are known.</param>
    /// <param name="beside">What may stand there besides words, as it is written.</param>
    public static DiagnosticArgument Hint(string? nearest, IEnumerable<string> known, string? beside = null) =>
        nearest is not null
            ? new("hint", $"Did you mean \"{nearest}\"?", $"Có phải ý bạn là \"{nearest}\"?")
            : Known(List(known.Select(name => "\"" + Shorten(name) + "\"")), beside);

    /// <summary>The same about properties, of which all are listed: the one that was meant may be the last.</summary>
    public static DiagnosticArgument HintOfProperty(string? nearest, IEnumerable<string> known) =>
        nearest is not null ? Hint(nearest, known) : Known(string.Join(", ", known
            .Where(name => name is not ("$schema" or "accept"))
            .OrderBy(name => name == "note") // what every object may have comes last
            .Select(name => "\"" + name + "\"")));

    private static DiagnosticArgument Known(string list, string? beside = null)
    {
        if (list.Length == 0) return new DiagnosticArgument("hint", "Remove it.", "Hãy bỏ đi.");
        if (beside is not null) list += ", " + beside;
        return new DiagnosticArgument("hint", $"Known here: {list}.", $"Ở đây có: {list}.");
    }
}
