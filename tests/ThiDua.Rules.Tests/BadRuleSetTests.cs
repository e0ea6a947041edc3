using System;
using System.IO;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;
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
            Assert.DoesNotMatch(@"\{[a-zA-Z]+\}", d.ToString());
        });
    }

    public static TheoryData<string> Evaluations => BadFiles.Evaluations;

    [Theory, MemberData(nameof(Evaluations))]
    public void A_bad_dossier_gets_exactly_these_diagnostics_when_it_is_scored(string name)
    {
        var scored = BadFiles.Evaluate(name);

        Assert.Contains(scored.Diagnostics, d => d.Code == name[.."TD0000".Length]);
        Golden.Matches(
            Path.Combine(BadFiles.Folder, "Evaluations", name + ".expected.txt"), BadFiles.Print(scored.Diagnostics));
    }

    public static TheoryData<string> Clusters => BadFiles.Clusters;

    [Theory, MemberData(nameof(Clusters))]
    public void A_bad_set_of_dossiers_gets_exactly_these_diagnostics_when_it_is_scored(string name)
    {
        var scored = BadFiles.EvaluateSet(name);

        Assert.Contains(scored.Diagnostics, d => d.Code == name[.."TD0000".Length]);
        Golden.Matches(
            Path.Combine(BadFiles.Folder, "Clusters", name + ".expected.txt"), BadFiles.Print(scored.Diagnostics));
    }

    [Fact]
    public void Two_rule_sets_in_force_on_one_day_are_found()
    {
        string file = Path.Combine(BadFiles.Folder, "Libraries", "TD0206-in-force-twice");
        var library = new RuleSetLibraryBuilder()
            .Add(new RuleSetText(Code.Of("first"), File.ReadAllBytes(file + ".first.json")))
            .Add(new RuleSetText(Code.Of("bad"), File.ReadAllBytes(file + ".json")))
            .TryBuild();

        Assert.Null(library.Value);
        Golden.Matches(file + ".expected.txt", BadFiles.Print(library.Diagnostics));
    }
}
