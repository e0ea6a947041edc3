using System;
using System.Linq;
using FsCheck.Fluent;
using ThiDua.Templates.Printing;
using ThiDua.Rules.Tests;
using Xunit;
using Check = FsCheck.Check;

namespace ThiDua.Templates.Tests.Printing;

public sealed class HostileTextTests
{
    public static TheoryData<int> Texts => [.. Enumerable.Range(0, HostileTexts.All.Length)];

    [Theory, MemberData(nameof(Texts))]
    public void Whatever_is_in_a_text_nothing_comes_of_it_in_any_format(int which) => IsInert(HostileTexts.All[which]);

    [Fact]
    public void Mixed_texts_are_inert_too() =>
        Check.One(Properties.Fixed.WithMaxTest(60), Prop.ForAll(HostileTexts.Mixed, IsInert));

    [Fact]
    public void A_paragraph_of_a_million_characters_is_one_paragraph()
    {
        var document = new PrintedDocument("x")
        {
            Body = [new PrintedBlock.Paragraph(PrintedInline.Of(HostileTexts.Megabyte))],
        };

        Assert.Equal(HostileTexts.Megabyte, Assert.Single(Written.Lines(Written.Docx(document))));
        Assert.Equal(HostileTexts.Megabyte, Written.Page(document).Descendants("p").Single().Value);
        Assert.Equal(
            HostileTexts.Megabyte + "\n", Written.Markdown(document).Replace("&lt;", "<", StringComparison.Ordinal));
    }

    private static void IsInert(string text) =>
        Inert.Check(Everything.Of(_ => Visible(text)), Everything.Of(_ => "x"));

    /// <summary>An empty text takes away its line; that is no attack.</summary>
    private static string Visible(string text) => PrintedText.Of(text).IsEmpty ? text + "x" : text;
}
