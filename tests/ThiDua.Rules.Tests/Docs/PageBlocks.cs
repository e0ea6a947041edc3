using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ThiDua.Testing;

namespace ThiDua.Rules.Tests.Docs;

/// <summary>What stands in the pages between fences.</summary>
internal static class PageBlocks
{
    /// <summary>The blocks of a page in one language, such as <c>json</c>, in order.</summary>
    public static string[] Of(string page, string language) =>
    [
        .. Regex.Matches(Text(page), "```" + language + "\n(.*?)```", RegexOptions.Singleline)
            .Select(match => match.Groups[1].Value),
    ];

    public static string Text(string page) => File.ReadAllText(Repository.At(page));
}
