using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace ThiDua.Testing.House;

/// <summary>One descriptor of the catalogue, as the tests of the house see it.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Folder">The part of the file's name between <c>DiagnosticCatalog.</c> and <c>.cs</c>.</param>
internal sealed record CatalogueEntry(string Name, string Folder, string Code, string English, string Vietnamese);

/// <summary>What every diagnostic must have: a code of its folder, two texts, two pages, a bad file.</summary>
internal static partial class Catalogue
{
    private static readonly Dictionary<string, string> Prefixes = new()
    {
        ["Json"] = "TD01",
        ["Root"] = "TD02",
        ["Law"] = "TD05",
        ["Time"] = "TD08",
        ["Organization"] = "TD10",
        ["Documents"] = "TD11",
        ["Linting"] = "TD11",
        ["Layouts"] = "TD119",
        ["Deadlines"] = "TD12",
        ["Calendars"] = "TD124",
        ["Wordings"] = "TD126",
        ["Evidence"] = "TD15",
        ["Measures"] = "TD20",
        ["Folds"] = "TD21",
        ["Others"] = "TD217",
        ["Marks"] = "TD215",
        ["Amounts"] = "TD25",
        ["Conditions"] = "TD30",
        ["Checklists"] = "TD35",
        ["Answers"] = "TD35",
        ["Plans"] = "TD40",
        ["Progress"] = "TD40",
        ["Inspections"] = "TD45",
        ["Criteria"] = "TD50",
        ["Grading"] = "TD55",
        ["Rubrics"] = "TD60",
        ["Evaluations"] = "TD65",
        ["Log"] = "TD66",
        ["Clusters"] = "TD66",
        ["Earlier"] = "TD66",
        ["Givers"] = "TD664",
        ["LastDays"] = "TD670",
        ["Rankings"] = "TD70",
        ["Rotations"] = "TD73",
        ["Senders"] = "TD672",
        ["Reports"] = "TD80",
        ["Drafts"] = "TD80",
        ["Analysis"] = "TD85",
        ["Records"] = "TD90",
    };

    public static IEnumerable<string> Codes(IReadOnlyCollection<CatalogueEntry> entries)
    {
        foreach (var same in entries.GroupBy(e => e.Code).Where(group => group.Count() > 1))
            yield return same.Key + " is used by " + string.Join(" and ", same.Select(e => e.Name));
        foreach (var entry in entries)
            if (!FourDigits().IsMatch(entry.Code))
                yield return entry.Name + ": the code " + entry.Code + " is not TD and four digits";
            else if (!Prefixes.TryGetValue(entry.Folder, out string? prefix))
                yield return entry.Name + ": no codes are set apart for DiagnosticCatalog." + entry.Folder + ".cs";
            else if (!entry.Code.StartsWith(prefix, StringComparison.Ordinal))
                yield return entry.Name + ": " + entry.Code + " does not begin with " + prefix + " of " + entry.Folder;
    }

    public static IEnumerable<string> Texts(IEnumerable<CatalogueEntry> entries)
    {
        foreach (var entry in entries)
        {
            foreach (string fault in Text(entry.English)) yield return entry.Code + " in English: " + fault;
            foreach (string fault in Text(entry.Vietnamese)) yield return entry.Code + " in Vietnamese: " + fault;
            if (!Arguments(entry.English).SetEquals(Arguments(entry.Vietnamese)))
                yield return entry.Code + ": the two texts use different arguments";
        }
    }

    /// <summary>Every code has its section, and no section is about a code that never was.</summary>
    public static IEnumerable<string> Sections(IReadOnlyCollection<CatalogueEntry> entries, string page, string text)
    {
        var sections = Section().Matches(text).Select(m => m.Groups[1].Value).ToList();
        return entries.Where(e => !sections.Contains(e.Code)).Select(e => page + " has no section ## " + e.Code)
            .Concat(from same in sections.GroupBy(s => s)
                    where same.Count() > 1
                    select page + " has two sections ## " + same.Key)
            .Concat(sections.Where(s => entries.All(e => e.Code != s)).Select(s => page + ": nobody reports " + s));
    }

    public static IEnumerable<string> BadFiles(IReadOnlyCollection<CatalogueEntry> entries, IEnumerable<string> names)
    {
        var all = names.Where(name => name.StartsWith("TD", StringComparison.Ordinal)).ToList();
        return entries.Where(e => !all.Exists(name => name.StartsWith(e.Code, StringComparison.Ordinal)))
            .Select(e => "no file in Bad begins with " + e.Code)
            .Concat(all.Where(name => entries.All(e => !name.StartsWith(e.Code, StringComparison.Ordinal)))
                .Select(name => "Bad/" + name + ": nobody reports this code"));
    }

    private static IEnumerable<string> Text(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) yield return "there is no text";
        if (text.Contains('\n', StringComparison.Ordinal) || text.Contains('\r', StringComparison.Ordinal))
            yield return "a line break";
        if (!text.EndsWith('.') && !SentenceAtEnd().IsMatch(text)) yield return "no full stop at the end";
    }

    private static HashSet<string> Arguments(string text) => [.. Argument().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"^TD[0-9]{4}$")]
    private static partial Regex FourDigits();

    [GeneratedRegex(@"^## (TD[0-9]{4})\b", RegexOptions.Multiline)]
    private static partial Regex Section();

    /// <summary>An argument that is a sentence of its own, such as a hint, brings its own full stop.</summary>
    [GeneratedRegex(@"[.:] \{[a-z]+\}$")]
    private static partial Regex SentenceAtEnd();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Argument();
}
