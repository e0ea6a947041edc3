using System.IO;
using System.Linq;
using System.Text;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Values;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.Documents;

public sealed class LayoutTests
{
    private const string Folder = "tests/ThiDua.Rules.Tests/Bad/Layouts";
    private const string File = "src/ThiDua.Templates/Printing/Layouts/nd30-2020.json";

    public static TheoryData<string> Bad =>
        [.. Repository.Files(Folder, "TD*.json").Select(file => Path.GetFileNameWithoutExtension(file.Name))];

    [Theory, MemberData(nameof(Bad))]
    public void A_bad_layout_gets_exactly_these_findings_and_each_has_a_place(string name)
    {
        var read = LayoutReader.Read(
            Code.Of("bad"), System.IO.File.ReadAllBytes(Repository.At(Folder + "/" + name + ".json")));

        Assert.Null(read.Value);
        Assert.Contains(read.Diagnostics, found => found.Code == name[.."TD0000".Length]);
        Assert.All(read.Diagnostics, found => Assert.True(found.At is { Line: > 0, Column: > 0 }, found.ToString()));
        Golden.Matches(Folder + "/" + name + ".expected.txt", BadFiles.Print(read.Diagnostics));
    }

    [Fact]
    public void The_layout_of_the_decree_is_read_whole()
    {
        var layout = Read(Shipped()).Require();

        Assert.Equal(165m, layout.Page.TextWidth);
        Assert.Equal("Times New Roman", layout.Font);
        Assert.Equal(14m, layout.Sizes.Body);
        Assert.Equal(12.7m, layout.Paragraph.FirstLine);
        Assert.Equal("Độc lập - Tự do - Hạnh phúc", layout.Motto);
        Assert.Equal(Confidence.Secondary, Assert.Single(layout.Basis).Confidence);
    }

    [Theory]
    [InlineData("\"body\": 14", "\"body\": 14.25")]
    [InlineData("\"body\": 14", "\"body\": \"14\"")]
    [InlineData("\"width\": 210", "\"breadth\": 210")]
    [InlineData("\"lineHeight\": 1.15", "\"lineHeight\": 0")]
    [InlineData("\"font\": \"Times New Roman\",", "")]
    [InlineData("\"format\": 1", "\"format\": 2")]
    public void Mistakes_of_form_are_findings_with_a_place(string good, string bad)
    {
        string text = Shipped();
        Assert.Contains(good, text);

        var read = Read(text.Replace(good, bad, System.StringComparison.Ordinal));

        Assert.Null(read.Value);
        Assert.All(read.Diagnostics, found => Assert.True(found.At is { Line: > 0, Column: > 0 }, found.ToString()));
    }

    private static string Shipped() => System.IO.File.ReadAllText(Repository.At(File));

    private static Diagnostics.Diagnosed<LayoutProfile> Read(string text) =>
        LayoutReader.Read(Code.Of("layout"), Encoding.UTF8.GetBytes(text));
}
