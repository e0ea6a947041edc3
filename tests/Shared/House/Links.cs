using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace ThiDua.Testing.House;

/// <summary>The relative links of a page of Markdown.</summary>
internal static partial class Links
{
    public static IEnumerable<string> Broken(SourceFile page, Func<string, bool> exists) =>
        from target in Targets(page.Text)
        let path = Resolve(page.Path, target)
        where path is null || !exists(path)
        select page.Path + ": there is nothing at " + target;

    /// <summary>Links to a heading that the page to which they lead does not have.</summary>
    public static IEnumerable<string> WithoutHeading(SourceFile page, Func<string, IReadOnlySet<string>?> anchorsOf) =>
        from target in AllTargets(page.Text)
        let parts = target.Split('#')
        where parts.Length > 1
        let path = parts[0].Length == 0 ? page.Path : Resolve(page.Path, target)
        where path is not null && anchorsOf(path)?.Contains(Uri.UnescapeDataString(parts[1])) == false
        select page.Path + ": there is no heading at " + target;

    /// <summary>The anchors of a page, as they are made from its headings; the second of a name ends in -1.</summary>
    public static IReadOnlySet<string> Anchors(string text) => Heading().Matches(text)
        .Select(match => match.Groups[1].Value.Trim().ToLowerInvariant())
        .Select(heading => NotInAnchors().Replace(heading, "").Replace(' ', '-'))
        .GroupBy(slug => slug)
        .SelectMany(same => same.Select((slug, i) => i == 0 ? slug : slug + "-" + i))
        .ToHashSet();

    private static IEnumerable<string> Targets(string text) =>
        AllTargets(text).Where(target => !target.StartsWith('#'));

    /// <summary>What stands between the brackets of links, images and definitions, outside code.</summary>
    private static IEnumerable<string> AllTargets(string text)
    {
        string prose = Code().Replace(text, "");
        return Inline().Matches(prose).Concat(Definition().Matches(prose))
            .Select(match => match.Groups["to"].Value.Trim('<', '>'))
            .Where(target => !Scheme().IsMatch(target));
    }

    /// <summary>The path from the root of the repository; null when the link leads out of it.</summary>
    private static string? Resolve(string page, string target)
    {
        string path = Uri.UnescapeDataString(target.Split('#')[0]);
        if (path.StartsWith('/')) return null;

        var parts = new Stack<string>(page.Split('/')[..^1]);
        foreach (string part in path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != "."))
            if (part != "..") parts.Push(part);
            else if (!parts.TryPop(out _)) return null;
        return string.Join(Path.AltDirectorySeparatorChar, parts.Reverse());
    }

    [GeneratedRegex(@"^ *(```+|~~~+).*?^ *\1[^\n]*$|`[^`\n]+`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\(\s*(?<to><[^>]*>|[^)\s]+)[^)]*\)")]
    private static partial Regex Inline();

    [GeneratedRegex(@"^ {0,3}\[[^\]]+\]:\s*(?<to>\S+)", RegexOptions.Multiline)]
    private static partial Regex Definition();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NotInAnchors();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*:")]
    private static partial Regex Scheme();
}
