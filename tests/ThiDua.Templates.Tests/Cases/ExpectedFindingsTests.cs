using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Documents;
using Xunit;

namespace ThiDua.Templates.Tests.Cases;

/// <summary>
/// Every finding of a template stands in its <c>expected-findings.txt</c>, with the reason why it is left; there is no
/// other. First those of loading it, then, after the line <c>lint</c>, those of the linter.
/// </summary>
public sealed class ExpectedFindingsTests
{
    private const string Linter = "lint";

    public static TheoryData<string> Sets => [.. TemplateCatalog.All.Select(template => template.Code.Value)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_template_has_the_findings_that_are_argued_and_no_others(string set)
    {
        var loaded = TemplateCatalog.Get(set).Load();

        Assert.NotNull(loaded.Value);
        Assert.Equal(
            Lines(set).TakeWhile(line => line != Linter).Where(line => !IsReason(line)), Shown(loaded.Diagnostics));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_linter_finds_in_a_template_what_is_argued_and_nothing_else(string set)
    {
        var options = LintOptions.Default.WithRegister(CitationCatalog.Read());

        var found = TemplateCatalog.Get(set).Load().Require().Lint(options);

        Assert.Equal(
            Lines(set).SkipWhile(line => line != Linter).Skip(1).Where(line => !IsReason(line)), Shown(found));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Each_finding_is_followed_by_its_reason(string set)
    {
        string[] lines = [.. Lines(set).Where(line => line != Linter)];

        Assert.Equal(lines.Select((_, i) => i % 2 == 1), lines.Select(IsReason));
        Assert.Equal(0, lines.Length % 2);
    }

    private static IEnumerable<string> Shown(IEnumerable<Diagnostic> found) =>
        found.Select(one => one.Code + " " + one.At.Pointer);

    private static bool IsReason(string line) => line.StartsWith("  ", StringComparison.Ordinal);

    private static string[] Lines(string set) =>
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Sets", set, "expected-findings.txt"))
            .Where(line => line.Length > 0),
    ];
}
