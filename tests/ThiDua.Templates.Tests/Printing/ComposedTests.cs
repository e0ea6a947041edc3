using ThiDua.Rules.Tests;
using Xunit;

namespace ThiDua.Templates.Tests.Printing;

public sealed class ComposedTests
{
    public static TheoryData<string> Names => [.. Printed.Names];

    [Theory, MemberData(nameof(Names))]
    public void Every_composed_thing_is_a_Word_file_without_faults_that_says_what_is_meant(string name)
    {
        var document = Printed.Of(name);
        byte[] docx = Written.Docx(document);

        Assert.Empty(Written.Faults(docx));
        Assert.Equal(SemanticText.Of(document), Written.Lines(docx));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_composed_thing_is_the_accepted_one_as_a_page_and_as_Markdown(string name)
    {
        Golden.Matches(Written.GoldenFolder + name + ".html", Written.Html(Printed.Of(name)));
        Golden.Matches(Written.GoldenFolder + name + ".md", Written.Markdown(Printed.Of(name)));
    }
}
