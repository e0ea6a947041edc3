using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Tests.Time;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Fuzz;

/// <summary>Good rule sets and dossiers, spoilt at random: nothing throws, and whatever loads can be scored.</summary>
[Trait("speed", "slow")]
[Collection(TimedTests.Name)]
public sealed class RuleSetFuzzTests
{
    private const int Attempts = 10;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2); // unoptimized, beside other tests

    private static readonly string[] RuleSets =
        [.. Directory.EnumerateFiles(BadFiles.GoodFolder, "*.json").Order(StringComparer.Ordinal)
            .Where(f => !f.EndsWith(".canonical.json", StringComparison.Ordinal)).Select(File.ReadAllText)];

    private static readonly string[] Dossiers =
        [.. Directory.EnumerateFiles(Path.Combine(BadFiles.Folder, "Evaluations"), "*.json")
            .Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static int Cases => Math.Max(2_000, Properties.Cases);

    [Theory]
    [InlineData("bytes")]
    [InlineData("tokens")]
    [InlineData("values")]
    public void A_spoilt_rule_set_never_throws_and_what_loads_can_be_written_and_scored(string level)
    {
        int good = 0;
        var wrong = new List<string>();
        for (int i = 0; i < Cases && wrong.Count < 5; i++)
        {
            byte[] json = Spoil(level, i, RuleSets[i % RuleSets.Length]);
            bool isGood = false;
            string? fault = Timed(() => isGood = CheckRules(json, new Random(i)));
            good += isGood ? 1 : 0;
            if (fault is not null) wrong.Add(level + " " + i + ": " + fault + "\n" + Encoding.UTF8.GetString(json));
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
        Assert.InRange(good, level == "values" ? Cases / 20 : 0, Cases); // else it tests only one side
    }

    [Theory]
    [InlineData("bytes")]
    [InlineData("tokens")]
    [InlineData("values")]
    public void A_spoilt_dossier_never_throws_and_is_scored_when_it_can_be_read(string level)
    {
        var rules = BadFiles.Good("dossiers").Require();
        var wrong = new List<string>();
        for (int i = 0; i < Cases && wrong.Count < 5; i++)
        {
            byte[] json = Spoil(level, i, Dossiers[i % Dossiers.Length]);
            string? fault = Timed(() => CheckDossier(json, rules));
            if (fault is not null) wrong.Add(level + " " + i + ": " + fault + "\n" + Encoding.UTF8.GetString(json));
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    private static byte[] Spoil(string level, int seed, string json)
    {
        var spoiling = new Spoiling(20310101 + seed);
        return level switch
        {
            "bytes" => spoiling.Bytes(Encoding.UTF8.GetBytes(json)),
            "tokens" => spoiling.Tokens(json),
            _ => spoiling.Values(json),
        };
    }

    private static bool CheckRules(byte[] json, Random random)
    {
        var text = new RuleSetText(Code.Of("spoilt"), json);
        var loaded = RuleSet.Load(text, TestCalendars.Options);
        FuzzLaws.Findings(loaded.Diagnostics);
        Assert.Equal(loaded.HasErrors, loaded.Value is null);
        if (loaded.Value is not { } rules) return false;
        FuzzLaws.Written(text);
        if (rules.Rubrics.Count > 0) FuzzLaws.Filled(rules, random, FuzzLaws.Blank(rules, random));
        return true;
    }

    private static void CheckDossier(byte[] json, RuleSet rules)
    {
        var read = DossierReader.Read(Code.Of("spoilt"), json);
        FuzzLaws.Findings(read.Diagnostics);
        Assert.Equal(read.HasErrors, read.Value is null);
        if (read.Value is not { } dossier) return;
        Assert.Equal(dossier, DossierReader.Read(Code.Of("again"), DossierWriter.Write(dossier)).Require());
        var scored = rules.Evaluate(dossier);
        FuzzLaws.Findings(scored.Diagnostics);
        _ = scored.Value?.Explain();
    }

    /// <summary>A run that takes long is repeated: the machine may have been busy with something else.</summary>
    private static string? Timed(Action check)
    {
        var shortest = TimeSpan.MaxValue;
        for (int i = 0; i < Attempts && shortest > Longest; i++)
        {
            var watch = Stopwatch.StartNew();
            if (Fault(check) is { } fault) return fault;
            if (watch.Elapsed < shortest) shortest = watch.Elapsed;
        }

        return shortest > Longest ? "It took " + shortest : null;
    }

    private static string? Fault(Action check)
    {
        try
        {
            check();
            return null;
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }
}
