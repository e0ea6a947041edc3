using System;
using System.IO;
using System.Linq;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Templates.Tests.Cases;

/// <summary>
/// Every finding of a template stands in its <c>expected-findings.txt</c>, with the reason why it is left; there is no
/// other.
/// </summary>
public sealed class ExpectedFindingsTests
{
    public static TheoryData<string> Sets => [.. TemplateCatalog.All.Select(template => template.Code.Value)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_template_has_the_findings_that_are_argued_and_no_others(string set)
    {
        var loaded = TemplateCatalog.Get(set).Load();

        Assert.NotNull(loaded.Value);
        Assert.Equal(
            Lines(set).Where(line => !IsReason(line)),
            loaded.Diagnostics.Select(found => found.Code + " " + found.At.Pointer));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Each_finding_is_followed_by_its_reason(string set)
    {
        string[] lines = Lines(set);

        Assert.Equal(lines.Select((_, i) => i % 2 == 1), lines.Select(IsReason));
        Assert.Equal(0, lines.Length % 2);
    }

    private static bool IsReason(string line) => line.StartsWith("  ", StringComparison.Ordinal);

    private static string[] Lines(string set) =>
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Sets", set, "expected-findings.txt"))
            .Where(line => line.Length > 0),
    ];
}
