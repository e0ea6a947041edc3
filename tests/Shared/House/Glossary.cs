using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace ThiDua.Testing.House;

/// <summary>The words of <c>docs/glossary.md</c>: those of the field, and those of the library.</summary>
internal sealed class Glossary
{
    private const string LibraryHeading = "## Words of the library";

    private static readonly string[] Columns = ["English", "Vietnamese", "C#", "JSON", "Note"];

    /// <summary>Namespaces whose types may stand among the words of the library.</summary>
    private static readonly string[] Technical =
    [
        "ThiDua.Rules", "ThiDua.Rules.Values", "ThiDua.Rules.Diagnostics", "ThiDua.Rules.Json",
        "Microsoft.Extensions.DependencyInjection",
    ];

    private readonly HashSet<string> _ofTheField = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ofTheLibrary = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];

    private Glossary(string text)
    {
        bool library = false;
        foreach (string line in text.Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) library = line.Trim() == LibraryHeading;
            if (!line.StartsWith('|') || line.StartsWith("|--", StringComparison.Ordinal)) continue;
            string[] cells = [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
            if (cells.SequenceEqual(Columns)) continue;
            if (cells.Length != Columns.Length) _faults.Add("docs/glossary.md: not five columns: " + line);
            else Add(cells, library ? _ofTheLibrary : _ofTheField);
        }
    }

    public static IEnumerable<string> Violations(string text, IAssemblySymbol assembly)
    {
        var glossary = new Glossary(text);
        return glossary._faults.Concat(ApiList.PublicTypes(assembly).Where(type => type.ContainingType is null)
            .Where(type => !glossary.Has(type))
            .Select(type => "docs/glossary.md has no row for " + type.ToDisplayString()));
    }

    private bool Has(INamedTypeSymbol type) => _ofTheField.Contains(type.Name)
        || (_ofTheLibrary.Contains(type.Name) && Technical.Contains(type.ContainingNamespace.ToDisplayString()));

    private void Add(string[] cells, HashSet<string> words)
    {
        if (words == _ofTheField && (cells[0].Length == 0 || cells[1].Length == 0))
            _faults.Add("docs/glossary.md: a word of the field needs both languages: " + string.Join(" | ", cells));
        foreach (Match code in Regex.Matches(cells[2], "`([A-Za-z]+)(<[^`]*>)?`")) words.Add(code.Groups[1].Value);
    }
}
