using System.IO;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Documents;

/// <summary>Documents with faults of form, and registers that are not right: exactly what is said.</summary>
public sealed class BadDocumentsTests
{
    private static string Folder { get; } = Path.Combine(BadFiles.Folder, "Lint");

    private static string Registers { get; } = Path.Combine(BadFiles.Folder, "Citations");

    public static TheoryData<string> Files => BadFiles.Names(Folder);

    public static TheoryData<string> BadRegisters => BadFiles.Names(Registers);

    [Theory, MemberData(nameof(Files))]
    public void A_document_gets_exactly_these_findings_of_the_linter_and_each_has_a_place(string name)
    {
        var loaded = RuleSet.Load(
            new RuleSetText(Code.Of("bad"), File.ReadAllBytes(Path.Combine(Folder, name + ".json"))));

        var found = loaded.Require().Lint(TestRegister.Options);

        Assert.Empty(loaded.Diagnostics);
        Assert.Contains(found, one => one.Code == name[.."TD0000".Length]);
        Assert.All(found, one => Assert.True(one.At is { Line: > 0, Column: > 0 }, one.ToString()));
        Golden.Matches(Path.Combine(Folder, name + ".expected.txt"), BadFiles.Print(found));
    }

    [Theory, MemberData(nameof(BadRegisters))]
    public void A_bad_register_gets_exactly_these_findings(string name)
    {
        var read = CitationRegisterReader.Read(
            Code.Of("bad"), File.ReadAllBytes(Path.Combine(Registers, name + ".json")));

        Assert.Null(read.Value);
        Golden.Matches(Path.Combine(Registers, name + ".expected.txt"), BadFiles.Print(read.Diagnostics));
    }
}
