using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ThiDua.Testing;
using ThiDua.Testing.House;
using Xunit;

namespace ThiDua.Rules.Tests.House;

public sealed class CatalogueTests
{
    private const string FilePrefix = "DiagnosticCatalog.";

    private static readonly Type? Type = Library.Assembly.GetType("ThiDua.Rules.Diagnostics.DiagnosticCatalog");

    private static readonly IReadOnlyList<SourceFile> Files =
        Repository.Files("src/ThiDua.Rules/Diagnostics", FilePrefix + "*");

    private static readonly CatalogueEntry Good = new("Good", "Amounts", "TD2501", "The {a} is {b}.", "{b} là {a}.");

    [Fact]
    public void The_catalogue_can_be_found_as_soon_as_it_is_written() =>
        Assert.Equal(Files.Count > 0, Type is not null);

    [Fact]
    public void Codes_are_unique_and_tell_their_folder() => Violations.None(Catalogue.Codes(Entries()));

    [Fact]
    public void Both_languages_say_the_same_in_one_line_with_the_same_arguments() =>
        Violations.None(Catalogue.Texts(Entries()));

    [Fact]
    public void The_list_of_all_descriptors_forgets_none()
    {
        var listed = Type?.GetProperty("All")?.GetValue(null) as IEnumerable;
        var codes = listed?.Cast<object>().Select(CodeOf).ToList() ?? [];

        Violations.None(Entries().Select(e => e.Code).Except(codes).Select(c => c + " is not in All")
            .Concat(codes.Except(Entries().Select(e => e.Code)).Select(c => c + " is in All and no property"))
            .Concat(codes.GroupBy(c => c).Where(g => g.Count() > 1).Select(g => g.Key + " stands twice in All")));
    }

    [Theory]
    [InlineData("docs/diagnostics.md")]
    [InlineData("docs/vi/diagnostics.md")]
    public void Every_code_has_a_section_in_the_pages_of_both_languages(string page) => Violations.None(
        Catalogue.Sections(Entries(), page, Repository.Has(page) ? File.ReadAllText(Repository.At(page)) : ""));

    [Fact]
    public void Every_code_has_a_bad_file() => Violations.None(
        Catalogue.BadFiles(Entries(), Repository.Files("tests/ThiDua.Rules.Tests/Bad", "*").Select(f => f.Name)));

    [Fact]
    public void Codes_that_clash_or_stand_in_the_wrong_folder_are_found()
    {
        CatalogueEntry[] entries =
            [Good, Good with { Name = "Twin" }, Good with { Code = "TD25" }, Good with { Code = "TD3001" }];

        Assert.Equal(3, Catalogue.Codes(entries).Count());
        Assert.Single(Catalogue.Codes([Good with { Folder = "Helpers" }]));
    }

    [Theory]
    [InlineData("The {a} is {b}.", "{b} là {c}.")]
    [InlineData("The {a} is {b}", "{b} là {a}.")]
    [InlineData("The {a}\nis {b}.", "{b} là {a}.")]
    [InlineData("", "")]
    public void Texts_that_differ_break_or_do_not_end_are_found(string english, string vietnamese)
    {
        Assert.NotEmpty(Catalogue.Texts([Good with { English = english, Vietnamese = vietnamese }]));
        Assert.Empty(Catalogue.Texts([Good]));
    }

    [Fact]
    public void Codes_without_a_page_or_a_bad_file_are_found_and_pages_without_a_code_too()
    {
        Assert.Empty(Catalogue.Sections([Good], "p", "# All\n\n## TD2501 – a title\n"));
        Assert.Equal(2, Catalogue.Sections([Good], "p", "See ## TD2501.\n## TD2502\n").Count());
        Assert.Empty(Catalogue.BadFiles([Good], ["TD2501-cap.json", "README.md"]));
        Assert.Equal(2, Catalogue.BadFiles([Good], ["TD2502-cap.json"]).Count());
    }

    /// <summary>The descriptors by reflection, and by the sources the file that each is declared in.</summary>
    private static List<CatalogueEntry> Entries()
    {
        if (Type is null) return [];

        var folders = Files.SelectMany(file => CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes()
                .OfType<PropertyDeclarationSyntax>()
                .Select(property => (property.Identifier.Text, Folder: FolderOf(file.Name))))
            .ToDictionary(pair => pair.Text, pair => pair.Folder, StringComparer.Ordinal);
        return
        [
            .. Type.GetProperties(BindingFlags.Static | BindingFlags.Public)
                .Where(property => property.PropertyType.Name == "DiagnosticDescriptor")
                .Select(property => (property.Name, Value: property.GetValue(null)!))
                .Select(p => new CatalogueEntry(
                    p.Name, folders[p.Name], CodeOf(p.Value), Read(p.Value, "English"), Read(p.Value, "Vietnamese"))),
        ];
    }

    private static string FolderOf(string name) =>
        name == FilePrefix + "cs" ? "" : name[FilePrefix.Length..^".cs".Length];

    private static string CodeOf(object descriptor) => Read(descriptor, "Code");

    private static string Read(object descriptor, string property) => descriptor.GetType()
        .GetProperty(property, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!
        .GetValue(descriptor)?.ToString() ?? "";
}
