using System.IO;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Values;
using ThiDua.Testing;

namespace ThiDua.Rules.Tests.Documents;

/// <summary>The citation register of the templates, which the tests of the linter use too.</summary>
internal static class TestRegister
{
    public static LintOptions Options { get; } = LintOptions.Default.WithRegister(CitationRegisterReader.Read(
        Code.Of("citations"),
        File.ReadAllBytes(Repository.At("src/ThiDua.Templates/Citations/register.json"))).Require());
}
