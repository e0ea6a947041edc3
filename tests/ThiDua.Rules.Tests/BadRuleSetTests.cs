using System;
using System.IO;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using Xunit;

namespace ThiDua.Rules.Tests;

/// <summary>Every bad file, its exact diagnostics.</summary>
public sealed class BadRuleSetTests
{
    public static TheoryData<string> Files => BadFiles.RuleSets;

    [Theory, MemberData(nameof(Files))]
    public void A_bad_rule_set_gets_exactly_these_diagnostics(string name)
    {
        var loaded = BadFiles.Load(name);

        Assert.Equal(loaded.HasErrors, loaded.Value is null);
        Assert.Contains(loaded.Diagnostics, d => d.Code == name[.."TD0000".Length]);
        Golden.Matches(Path.Combine(BadFiles.Folder, name + ".expected.txt"), BadFiles.Print(loaded.Diagnostics));
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_diagnostic_has_a_place_and_all_its_arguments(string name)
    {
        var found = BadFiles.Load(name).Diagnostics.Where(d => d.Descriptor != DiagnosticCatalog.TooManyDiagnostics);

        Assert.All(found, d =>
        {
            Assert.True(d.At is { Line: > 0, Column: > 0 }, d.ToString());
            Assert.DoesNotContain('{', d.Descriptor.English.Contains("{found}", StringComparison.Ordinal) ? "" : d.ToString());
        });
    }
}
