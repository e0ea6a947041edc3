using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Analysis;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>Every finding of the analysis has dossiers that show it, or it is known why there are none.</summary>
public sealed class WitnessTests
{
    /// <summary>Why no dossier can show a finding.</summary>
    private static readonly Dictionary<DiagnosticDescriptor, string> _without = new()
    {
        [DiagnosticCatalog.OnlyBounded] = "what was not decided has no example",
        [DiagnosticCatalog.BoundWithoutRule] = "it is about the words of a line, from which nothing is worked out",
        [DiagnosticCatalog.ReadingsAreEqual] = "it is about how a value is written: by all readings it is the same",
        [DiagnosticCatalog.DefinitionNeverRead] = "whatever is entered, nothing shows it",
        [DiagnosticCatalog.LevelsNeverUsed] = "nothing can be entered with these levels",
        [DiagnosticCatalog.StageNeverUsed] = "nothing can be entered at this stage",
        [DiagnosticCatalog.NothingToAccept] = "it is about an acceptance, from which nothing is worked out",
        [DiagnosticCatalog.ErrorByReadings] = "by these readings there are no rules that could score a dossier",
        [DiagnosticCatalog.WarningByReadings] = "dossiers are scored by the chosen readings, which do not have it",
        [DiagnosticCatalog.NoteByReadings] = "dossiers are scored by the chosen readings, which do not have it",
        [DiagnosticCatalog.ReadingsLeftOpen] = "what was not looked at has no example",
    };

    /// <summary>Findings outside the analysis that clusters show.</summary>
    private static readonly DiagnosticDescriptor[] _ofQuotas =
        [DiagnosticCatalog.QuotasContradict, DiagnosticCatalog.ShareGivesNone];

    /// <summary>Rule sets whose dossiers nobody can make up.</summary>
    private static readonly Dictionary<string, string> _unscored = new()
    {
        ["rotations"] = "the rings of its two stages are for different years, so no dossier has the entries of both",
    };

    public static TheoryData<string> Bad => BadFiles.RuleSets;

    public static TheoryData<string> Good => BadFiles.Names(BadFiles.GoodFolder);

    [Theory, MemberData(nameof(Bad))]
    public void Findings_about_bad_files_are_shown(string name) => AreShown(BadFiles.Load(name));

    [Theory, MemberData(nameof(Good))]
    public void Findings_about_good_files_are_shown(string name)
    {
        if (!_unscored.ContainsKey(name)) AreShown(BadFiles.Good(name));
    }

    [Fact]
    public void Each_reason_for_none_is_about_a_finding_of_which_there_is_a_bad_file()
    {
        var files = BadFiles.RuleSets.Cast<object[]>().Select(row => (string)row[0]).ToList();

        Assert.All(_without.Keys, one =>
            Assert.Contains(files, file => file.StartsWith(one.Code, StringComparison.Ordinal)));
    }

    /// <summary>Where not all entries can be told, some are tried.</summary>
    [Theory]
    [InlineData("a list", """
        "levels":{"ranks":["first","second"]},
        "inputs":[{"code":"prizes","type":"records","fields":[{"code":"rank","levels":"ranks"}]}],
        """, """
        "marking":{"kind":"each","points":6,"of":{"kind":"over","each":{"records":"prizes"},"take":"count",
          "where":{"kind":"is","of":{"kind":"field","of":"rank"},"any":["second"]}}}
        """, "[[rank = second]]")]
    [InlineData("a log", """
        "events":[{"code":"breach","fields":[{"code":"people","type":"count"}]}],
        """, """
        "marking":{"kind":"each","points":6,"of":{"kind":"over","each":{"events":"breach"},"take":"count",
          "where":{"kind":"compare","of":{"kind":"field","of":"people"},"in":"> 3"}}}
        """, "breach 2030-01-01")]
    [InlineData("several givers", """
        "stages":["self","council"],
        """, """
        "marks":{"stage":"council","givers":"without-extremes"},"marking":{"kind":"entered","range":"[0, 50]"}
        """, "50, 50, 50")]
    [InlineData("several stages", """
        "stages":["self","council"],"inputs":[{"code":"late","type":"count","range":"[0, 9]"}],
        """, """
        "marking":{"kind":"each","points":6,"of":{"kind":"combine","how":"greatest",
          "of":["late",{"kind":"input","of":"late","stage":"self"}]}}
        """, "0, 9")]
    public void Lists_events_and_several_givers_are_shown_too(string what, string more, string marking, string told)
    {
        string rubric = $$"""
            {"code":"root","worth":5,"bounds":"bounded","criteria":[{"code":"a","worth":5,
              "deductions":[{"code":"d",{{marking}}}],"marking":"worth"}]}
            """;
        var loaded = Findings.Load(rubric, more: more);

        var finding = Assert.Single(loaded.Diagnostics, d => d.Code == "TD8550");
        var witness = Assert.Single(loaded.Require().Analysis.WitnessesOf(finding));
        Assert.True(witness.IsProof, what);
        Assert.Contains(told, Entered(witness.Dossier), StringComparison.Ordinal);
        AreShown(loaded);
    }

    [Theory]
    [InlineData("TD7015-share-gives-none", "TD7015", true, 6, "0 trong 6 đơn vị đạt từ \"good\" trở lên giữ được")]
    [InlineData("TD7014-more-levels-fewer-units", "TD7014", false, 5, "3 trong 5 đơn vị")] // where 4 might
    [InlineData("TD7014-smaller-share-of-the-same", "TD7014", false, 3, "2 trong 3 đơn vị")]
    public void What_quotas_do_is_shown_by_a_cluster(string name, string code, bool isProof, int units, string words)
    {
        var loaded = BadFiles.Load(name);

        var finding = Assert.Single(loaded.Diagnostics, d => d.Code == code);
        var witness = Assert.Single(loaded.Require().Analysis.WitnessesOf(finding));
        Assert.Equal((isProof, true, units), (witness.IsProof, witness.IsCluster, witness.Dossiers.Count));
        Assert.StartsWith(words, witness.ToString(Language.Vietnamese), StringComparison.Ordinal);
    }

    /// <summary>Whole marks only: few units can stand one behind the other. And a share of what is entered.</summary>
    [Theory]
    [InlineData("\"limit\":{\"number\":5},", "\"limit\":{\"number\":2},", "TD7014", "2 of 6 units")]
    [InlineData(
        "\"limit\":{\"share\":\"25%\"},\"base\":{\"of\":\"staff\"},",
        "\"limit\":{\"number\":9},",
        "TD7015",
        "0 of 3 units")]
    public void Few_keys_and_measured_bases_are_shown_too(string finer, string wider, string code, string words)
    {
        const string rubric = """
            {"code":"root","worth":5,"bounds":"bounded","marking":{"kind":"entered","step":1} }
            """;
        string Quota(string level, string limit) => $$"""
            {"kind":"quota","level":"{{level}}",{{limit}}"order":[{"of":"root"}],"ties":"unresolved"}
            """;
        string outcomes = $$"""
            [{"code":"grade","levels":["good","fair","poor"],"steps":[{"kind":"bands","of":"root","rows":[
              {"in":">= 4","then":"good"},{"in":"[2, 4)","then":"fair"},{"in":"< 2","then":"poor"}]},
              {{Quota("good", finer)}},{{Quota("fair", wider)}}]}]
            """;

        var loaded = Findings.Load(rubric, outcomes, """
            "inputs":[{"code":"staff","type":"count"}],
            """);

        var finding = Assert.Single(loaded.Diagnostics, d => d.Code == code);
        var witness = Assert.Single(loaded.Require().Analysis.WitnessesOf(finding));
        Assert.StartsWith(words, witness.ToString(), StringComparison.Ordinal);
        AreShown(loaded);
    }

    /// <summary>
    /// What a gate asks besides the total decides the level, too: a dossier with the level of the bands is looked for,
    /// and where there is none it says which one there is.
    /// </summary>
    [Theory]
    [InlineData(1, "\"fault-0\"", "65 → fair; 85 → good")]
    [InlineData(14, "\"fault-0\"", "65 → fair; 85 → good")] // more than are followed beside the totals
    [InlineData(1, """{"kind":"compare","of":"root","in":"<= 90"}""", "65 → fair; 85 → fair (after the bands: good)")]
    public void At_the_ends_of_bands_the_level_is_the_one_of_the_dossier(int gates, string when, string words)
    {
        string Gate(int i) => $$"""
            {"kind":"gate","when":{{(i == 0 ? when : "\"fault-" + i + "\"")}},"then":{"atMost":"fair"} }
            """;
        var all = Enumerable.Range(0, gates).ToList();
        string outcomes = $$"""
            [{"code":"grade","levels":["good","fair","poor"],"steps":[{"kind":"bands","of":"root","rows":[
              {"in":">= 85","then":"good"},{"in":"[65, 85)","then":"fair"},{"in":"< 65","then":"poor"}]},
              {{string.Join(",", all.Select(Gate))}}]}]
            """;
        string inputs = string.Join(",", all.Select(i => $$"""{"code":"fault-{{i}}","type":"yes-no"}"""));

        var loaded = Findings.Load(
            """{"code":"root","worth":100,"bounds":"bounded","marking":{"kind":"entered","step":5}}""",
            outcomes,
            $$"""
            "inputs":[{{inputs}}],
            """);

        var finding = Assert.Single(loaded.Diagnostics, d => d.Code == "TD8504");
        var witness = Assert.Single(loaded.Require().Analysis.WitnessesOf(finding));
        Assert.Equal("totals and levels of \"grade\": " + words, witness.ToString());
        AreShown(loaded);
    }

    /// <summary>What other rubrics ask of other units stands in no dossier, and is not among what matters.</summary>
    [Fact]
    public void A_dossier_has_nothing_that_only_other_rubrics_read()
    {
        var rules = RuleSet.Load(RuleSetText.Of(Code.Of("two"), """
            {"format":1,"code":"two","version":"1","levels":{"kinds":["office","staff"]},
             "inputs":[{"code":"kind","levels":"kinds","from":"unit"},
               {"code":"days","type":"count","range":"[0, 9]"},
               {"code":"done","type":"yes-no"}],
             "rubrics":[
               {"code":"of-staff","appliesTo":{"kind":"is","of":"kind","any":["staff"]},
                "rubric":{"code":"staff-total","worth":9,"bounds":"bounded",
                  "marking":{"kind":"each","of":"days","points":1} }},
               {"code":"of-office","appliesTo":{"kind":"is","of":"kind","any":["office"]},
                "rubric":{"code":"office-total","worth":10,"bounds":"bounded",
                  "marking":{"kind":"entered","step":1}},
                "outcomes":[{"code":"grade","levels":["good","poor"],"steps":[
                  {"kind":"bands","of":"office-total","rows":[
                    {"in":">= 5","then":"good"},{"in":"< 5","then":"poor"}]},
                  {"kind":"require","level":"good","when":"done"}]}]}]}
            """)).Require();

        var witness = Assert.Single(
            rules.AnalysisOf(Code.Of("of-office")).Witnesses, one => one.Code == "TD8504");
        Assert.Equal(["office-total", "done"], witness.Inputs.Select(input => input.Value));
        Assert.Equal(["5", "true"], witness.EntriesOf(witness.Dossier).Select(entry => entry.Value.ToString()));
        var entered = witness.Dossier.Stages.SelectMany(stage => stage.InOrder).Select(entry => entry.Code.Value);
        Assert.DoesNotContain("days", entered);
    }

    private static string Entered(Dossiers.Dossier dossier) => string.Join(", ", dossier.Stages
        .SelectMany(stage => stage.InOrder)
        .Select(entry => entry.Value.ToString())
        .Concat(dossier.Log?.Events.Select(one => one.ToString()) ?? []));

    private static void AreShown(Diagnosed<RuleSet> loaded)
    {
        if (loaded.Value is not { } rules) return;
        var found = loaded.Diagnostics
            .Where(d => d.Code.StartsWith("TD85", StringComparison.Ordinal) || _ofQuotas.Contains(d.Descriptor))
            .ToList();
        foreach (var finding in found)
        {
            bool isShown = rules.Rubrics.Any(rubric => rules.AnalysisOf(rubric.Code).WitnessesOf(finding).Any());
            Assert.True(_without.ContainsKey(finding.Descriptor) != isShown, finding.ToString());
        }

        foreach (var witness in rules.Rubrics.SelectMany(rubric => rules.AnalysisOf(rubric.Code).Witnesses))
        {
            Assert.Contains(found, finding => finding.Code == witness.Code && finding.At.Pointer == witness.At.Pointer);
            Assert.Equal(witness.Dossiers.Count, witness.Shown.Count);
            var together = witness.IsCluster ? rules.Evaluate(witness.Dossiers).Require() : null;
            Assert.All(witness.Dossiers.Zip(witness.Shown), pair =>
            {
                var scored = together?.Evaluations.Single(one => one.Unit == pair.First.Unit)
                    ?? rules.Evaluate(pair.First).Require();
                Assert.True(pair.Second.IsShownBy(scored.Facts), witness.Code + " " + witness);
            });
            if (witness.Code == DiagnosticCatalog.CutPointsAreHit.Code) SaysWhatScoringSays(rules, witness);
        }
    }

    /// <summary>Each total, and the level that stands behind it, is what scoring the dossier gives.</summary>
    internal static void SaysWhatScoringSays(RuleSet rules, FindingWitness witness)
    {
        string text = witness.ToString();
        var outcome = Code.Of(text.Split('"')[1]);
        var told = text[(text.IndexOf("\": ", StringComparison.Ordinal) + 3)..].Split("; ");
        Assert.Equal(witness.Dossiers.Count, told.Length);
        Assert.All(witness.Dossiers.Zip(told), pair =>
        {
            var scored = rules.Evaluate(pair.First).Require();
            var level = scored.Outcomes.Single(one => one.Outcome.Code == outcome).Level;
            string expected = scored.Total + " → " + (level.Status switch
            {
                GivenStatus.Value => level.Value.Code.Value,
                GivenStatus.NotApplicable => "–",
                _ => "not known from this unit alone",
            });
            Assert.StartsWith(expected, pair.Second, StringComparison.Ordinal);
            Assert.True(pair.Second.Length == expected.Length || pair.Second[expected.Length] == ' ', pair.Second);
        });
    }
}
