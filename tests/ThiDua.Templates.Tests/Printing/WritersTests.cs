using System;
using System.Linq;
using ThiDua.Rules.Tests;
using ThiDua.Templates.Printing;
using Xunit;

namespace ThiDua.Templates.Tests.Printing;

public sealed class WritersTests
{
    [Fact]
    public void A_Word_file_with_everything_has_no_faults_and_says_what_is_meant_in_order()
    {
        byte[] docx = Written.Docx(Everything.Ordinary);

        Assert.Empty(Written.Faults(docx));
        Assert.Equal(SemanticText.Of(Everything.Ordinary), Written.Lines(docx));
    }

    [Fact]
    public void The_page_and_the_Markdown_are_the_accepted_ones()
    {
        Golden.Matches(Written.GoldenFolder + "everything.html", Written.Html(Everything.Ordinary));
        Golden.Matches(Written.GoldenFolder + "everything.md", Written.Markdown(Everything.Ordinary));
    }

    [Fact]
    public void The_same_bytes_come_every_time_in_every_culture()
    {
        byte[] first = Written.Docx(Everything.Ordinary);
        string page = Written.Html(Everything.Ordinary);

        Cultures.Each(() =>
        {
            Assert.Equal(first, Written.Docx(Everything.Ordinary));
            Assert.Equal(page, Written.Html(Everything.Ordinary));
        });
    }

    [Fact]
    public void A_document_of_nothing_but_a_name_is_printed_too()
    {
        var document = new PrintedDocument("Tên");

        Assert.Empty(Written.Faults(Written.Docx(document)));
        Assert.Empty(Written.Lines(Written.Docx(document)));
        Assert.Empty(Written.Page(document).Descendants("main").Single().Elements());
        Assert.Equal("", Written.Markdown(document));
    }

    [Fact]
    public void There_is_nothing_to_write_without_a_document_or_a_layout()
    {
        Assert.Throws<ArgumentNullException>(() => Written.Docx(null!));
        Assert.Throws<ArgumentNullException>(() => Written.Html(null!));
        Assert.Throws<ArgumentNullException>(() => Written.Markdown(null!));
    }
}
