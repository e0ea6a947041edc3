using System;
using System.Linq;
using ThiDua.Testing.House;
using Xunit;

namespace ThiDua.Rules.Tests.House;

public sealed class LayeringTests
{
    private const string Points = "namespace ThiDua.Rules.Values; internal sealed record Points(int Value);";

    private const string Draft = """
        namespace ThiDua.Rules.Reports;
        internal sealed record Draft(int Value)
        {
            internal static Draft Make() => new(1);
            public static implicit operator Draft(int value) => new(value);
        }
        internal static class DraftExtensions { internal static int Twice(this int value) => value * 2; }
        """;

    [Fact]
    public void The_sources_compile_or_the_other_tests_of_the_house_are_blind() =>
        Violations.None(Library.Sources.Errors);

    [Fact]
    public void A_folder_uses_only_the_folders_below_it() => Violations.None(Layers.Violations(Library.Sources));

    [Fact]
    public void What_is_written_for_the_older_target_keeps_to_the_layers_too() =>
        Violations.None(Layers.Violations(Library.OlderSources));

    [Fact]
    public void There_is_no_circle_among_the_layers() => Violations.None(
        from folder in Layers.Folders
        from used in Layers.Of(folder)
        where used == folder || Layers.Of(used).Contains(folder)
        select folder + " and " + used + " use each other");

    [Theory]
    [InlineData("using ThiDua.Rules.Reports; class A { Draft? _draft; }")]
    [InlineData("class A { Reports.Draft? _draft; }")] // without a using line
    [InlineData("class A { object F() { var draft = Reports.Draft.Make(); return draft; } }")]
    [InlineData("class A { object F() => new ThiDua.Rules.Reports.Draft(1); }")]
    [InlineData("using ThiDua.Rules.Reports; class A { int F() => 1.Twice(); }")]
    [InlineData("using D = ThiDua.Rules.Reports.Draft; class A { D? _draft; }")]
    [InlineData("class A { System.Collections.Generic.List<Reports.Draft>? _drafts; }")]
    public void A_use_of_a_higher_layer_is_found(string body)
    {
        string[] found = In("Amounts", body);

        Assert.NotEmpty(found);
        Assert.All(found, line => Assert.Contains("Amounts may not use Reports", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Time", "Law")] // the same level
    [InlineData("Rankings", "Criteria")] // below, and not in its row
    [InlineData("Rubrics", "Plans")]
    [InlineData("DependencyInjection", "Evaluations")]
    [InlineData("Values", "Diagnostics")]
    public void A_use_of_a_folder_that_is_not_in_the_row_is_found(string folder, string used) =>
        Assert.Contains(Using(folder, used), line => line.Contains(" may not use ", StringComparison.Ordinal));

    [Theory]
    [InlineData("Amounts", "Measures")]
    [InlineData("Rubrics", "Criteria")]
    [InlineData("Records", "Analysis")]
    [InlineData("Values", "Polyfills")]
    public void A_use_of_a_lower_layer_is_allowed(string folder, string used) => Violations.None(Using(folder, used));

    [Fact]
    public void A_use_of_the_root_from_below_is_found_without_a_using_line()
    {
        var sources = SourceTree.Planted(
            ("RuleSet.cs", "namespace ThiDua.Rules; internal sealed class RuleSet;"),
            ("Amounts/A.cs", "namespace ThiDua.Rules.Amounts; internal class A { RuleSet? _rules; }"));

        string found = Assert.Single(Layers.Violations(sources));
        Assert.Equal("Amounts/A.cs(1): Amounts may not use the root: ThiDua.Rules.RuleSet", found);
    }

    [Fact]
    public void A_folder_without_a_row_and_a_namespace_that_is_not_the_folder_are_found()
    {
        var sources = SourceTree.Planted(
            ("Helpers/A.cs", "namespace ThiDua.Rules.Helpers; internal class A;"),
            ("Amounts/B.cs", "namespace ThiDua.Rules.Plans; internal class B;"));

        Assert.Equal(2, Layers.Violations(sources).Count());
    }

    [Fact]
    public void Registration_stands_in_its_own_folder_alone()
    {
        const string use = "namespace ThiDua.Rules; class A {"
            + " Microsoft.Extensions.DependencyInjection.IServiceCollection? _services; }";

        Assert.NotEmpty(Layers.Violations(SourceTree.Planted(("A.cs", use))));
    }

    private static string[] In(string folder, string body)
    {
        int start = body.LastIndexOf(" class ", StringComparison.Ordinal) is var at and >= 0 ? at : 0;
        string text = body[..start] + "\nnamespace ThiDua.Rules." + folder + ";\n" + body[start..];
        var sources = SourceTree.Planted(
            ("Values/Points.cs", Points), ("Reports/Draft.cs", Draft), (folder + "/A.cs", text));

        Violations.None(sources.Errors);
        return [.. Layers.Violations(sources)];
    }

    private static string[] Using(string folder, string used)
    {
        string space = folder == "DependencyInjection"
            ? "Microsoft.Extensions.DependencyInjection" : "ThiDua.Rules." + folder;
        var sources = SourceTree.Planted(
            (used + "/Thing.cs", "namespace ThiDua.Rules." + used + "; internal sealed class Thing;"),
            (folder + "/A.cs", "namespace " + space + "; class A { ThiDua.Rules." + used + ".Thing? _thing; }"));

        Violations.None(sources.Errors);
        return [.. Layers.Violations(sources)];
    }
}
