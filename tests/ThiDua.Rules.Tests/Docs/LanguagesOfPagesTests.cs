using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.Docs;

/// <summary>
/// The pages for officials, in Vietnamese: each has an English page with the same examples, the two lead to each
/// other, and readers of one language are not led into the other without need.
/// </summary>
public sealed partial class LanguagesOfPagesTests
{
    private const string Folder = "docs/vi/";

    /// <summary>The one pair of which the pages have names of their own, and examples of their own.</summary>
    private const string QuickStart = "quick-start.md";

    /// <summary>Data and programs; what they come to is in the language of the page.</summary>
    private static readonly string[] _shown = ["json", "csharp", "csv", "sh"];

    public static TheoryData<string> Vietnamese =>
        [.. Repository.Files("docs/vi", "*.md").Select(page => page.Path[Folder.Length..])];

    [Theory, MemberData(nameof(Vietnamese))]
    public void The_two_pages_lead_to_each_other(string name)
    {
        string english = EnglishOf(name);

        Assert.Contains($"\nTiếng Việt: [vi/{name}](vi/{name})\n", PageBlocks.Text("docs/" + english));
        Assert.Contains($"\nEnglish: [{english}](../{english})\n", PageBlocks.Text(Folder + name));
    }

    [Theory, MemberData(nameof(Vietnamese))]
    public void A_Vietnamese_page_leads_to_Vietnamese_pages_where_there_are_some(string name)
    {
        string rest = PageBlocks.Text(Folder + name).Replace($"English: [{EnglishOf(name)}]", "");
        var toEnglish = EnglishLink().Matches(rest).Select(match => match.Groups[1].Value);

        Assert.DoesNotContain(toEnglish, english => Repository.Has(Folder + english));
    }

    [Theory, MemberData(nameof(Vietnamese))]
    public void Both_languages_show_the_same_examples(string name)
    {
        if (name == QuickStart) return;

        Assert.Equal(
            Examples("docs/" + EnglishOf(name)).ToList(),
            Examples(Folder + name).ToList());
    }

    [Theory, MemberData(nameof(Vietnamese))]
    public void A_Vietnamese_page_is_composed_and_stands_in_the_index(string name)
    {
        Assert.True(PageBlocks.Text(Folder + name).IsNormalized(NormalizationForm.FormC));
        Assert.Contains("](vi/" + name + ")", PageBlocks.Text("docs/index.md"), StringComparison.Ordinal);
    }

    private static string EnglishOf(string name) => name == QuickStart ? "getting-started.md" : name;

    private static IEnumerable<string> Examples(string page) =>
        _shown.SelectMany(language => PageBlocks.Of(page, language));

    [GeneratedRegex(@"\]\(\.\./([a-z-]+\.md)")]
    private static partial Regex EnglishLink();
}
