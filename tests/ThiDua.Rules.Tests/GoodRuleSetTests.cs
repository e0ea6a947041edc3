using System.IO;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests;

/// <summary>Small rule sets, one for each construct: they load, and have one canonical form.</summary>
public sealed class GoodRuleSetTests
{
    public static TheoryData<string> Files => BadFiles.Names(BadFiles.GoodFolder);

    [Theory, MemberData(nameof(Files))]
    public void A_good_rule_set_loads_without_an_error(string name) => Assert.NotNull(BadFiles.Good(name).Require());

    [Theory, MemberData(nameof(Files))]
    public void Its_canonical_form_reads_as_an_equal_document_and_is_its_own_canonical_form(string name)
    {
        string file = Path.Combine(BadFiles.GoodFolder, name);
        var document = Read(File.ReadAllBytes(file + ".json"));

        byte[] canonical = RuleSetWriter.Write(document);

        Assert.Equal(document, Read(canonical));
        Assert.Equal(canonical, RuleSetWriter.Write(Read(canonical)));
        Golden.Matches(file + ".canonical.json", System.Text.Encoding.UTF8.GetString(canonical));
    }

    [Theory, MemberData(nameof(Files))]
    public void What_is_made_of_a_document_has_the_digest_of_its_canonical_form(string name)
    {
        var rules = BadFiles.Good(name).Require();
        var document = new RuleSetDocument(rules.Spec);

        var made = RuleSetCompiler.Compile(document, rules.Options).Require();

        Assert.Equal(new RuleSetText(Code.Of("good"), RuleSetWriter.Write(document)).Digest, made.Digest);
    }

    private static RuleSetDocument Read(byte[] json) =>
        RuleSetReader.Read(new RuleSetText(Code.Of("good"), json)).Require();
}
