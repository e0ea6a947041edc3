using System;
using System.Linq;
using ThiDua.Rules.Tests;
using Xunit;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>
/// Texts that try to be more than text, in every free text of every file that is printed: rules, dossiers, answers,
/// drafts, inspections, people.
/// </summary>
public sealed class HostileFilesTests
{
    public static TheoryData<string> Sets => [.. PrintedFiles.Names];

    [Theory, MemberData(nameof(Sets))]
    public void Whatever_is_in_the_texts_of_files_nothing_comes_of_it_in_anything_that_is_printed(string set)
    {
        string all = string.Concat(HostileTexts.InFiles);

        AreInert(set, i => all + i);
    }

    /// <summary>Each by itself too: what stands at the beginning of a line means more there.</summary>
    [Theory, MemberData(nameof(Sets))]
    public void Each_alone_at_the_beginning_of_a_text_is_inert_too(string set) =>
        AreInert(set, i => HostileTexts.InFiles[i % HostileTexts.InFiles.Count] + i);

    /// <summary>The longest text of each file: it is one that is printed.</summary>
    [Theory, MemberData(nameof(Sets))]
    public void A_text_of_a_million_characters_in_a_file_is_printed_as_it_is(string set)
    {
        var changed = new PrintedFiles((schema, file) =>
        {
            int longest = FreeTexts.LongestOf(schema, file);
            return FreeTexts.Replace(schema, file, (i, was) => i == longest ? HostileTexts.Megabyte : was);
        });

        var printed = changed.Of(set).Select(one => one.Document).Where(one => SemanticText.Of(one).Exists(IsLong));

        Assert.NotEmpty(printed);
        Assert.All(printed, document =>
        {
            byte[] docx = Written.Docx(document);
            Assert.Equal(SemanticText.Of(document), Written.Lines(docx));
            Assert.Contains(Written.Page(document).Descendants(), one => IsLong(one.Value));
            Assert.Contains(Written.Markdown(document).Split('\n'), IsLong);
        });
    }

    /// <summary>What is free to be written stands in one of the files above, or in the list of what is not.</summary>
    [Fact]
    public void No_free_text_of_any_kind_of_file_is_left_out()
    {
        var written = PrintedFiles.Files
            .SelectMany(file => FreeTexts.NamesOf(file.Schema, file.Bytes).Select(name => file.Schema + " " + name))
            .ToHashSet();
        var known = PrintedFiles.Files.Select(file => file.Schema).Distinct()
            .SelectMany(schema => FreeTexts.NamesIn(schema).Select(name => schema + " " + name));

        Golden.Matches(
            "tests/ThiDua.Templates.Tests/Printing/free-texts-not-printed.txt",
            string.Join('\n', known.Except(written)));
    }

    private static bool IsLong(string line) => line.Length >= HostileTexts.Megabyte.Length;

    private static void AreInert(string set, Func<int, string> text)
    {
        var changed = new PrintedFiles((schema, file) => FreeTexts.Replace(schema, file, (i, _) => text(i)));
        var printed = changed.Of(set).ToList();

        Assert.NotEmpty(printed);
        Assert.All(printed, one => Inert.Check(one.Document, Reworded.Of(one.Document, "x")));
    }
}
