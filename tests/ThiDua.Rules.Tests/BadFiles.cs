using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Tests.Time;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests;

/// <summary>
/// The bad files: for each diagnostic at least one text that gets it. Beside <c>TD0205-too-many-lines.json</c> may
/// stand <c>TD0205-too-many-lines.options.txt</c> with limits (<c>criteria 2</c>). The dossiers in Bad/Evaluations are
/// scored by Good/dossiers.json.
/// </summary>
internal static class BadFiles
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Bad");

    public static string GoodFolder { get; } = Path.Combine(AppContext.BaseDirectory, "Good");

    public static TheoryData<string> RuleSets => Names(Folder);

    public static TheoryData<string> Evaluations => Names(Path.Combine(Folder, "Evaluations"));

    public static TheoryData<string> Names(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!)
            .Where(name => !name.EndsWith(".canonical", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static Diagnosed<RuleSet> Load(string name) => RuleSet.Load(
        new RuleSetText(Code.Of("bad"), File.ReadAllBytes(Path.Combine(Folder, name + ".json"))), Options(name));

    /// <summary>What is found when the dossier is scored, by the good rule set of its name or dossiers.json.</summary>
    public static Diagnosed<Evaluation> Evaluate(string name)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, "Evaluations", name + ".json"));
        var dossier = DossierReader.Read(Code.Of("bad"), bytes).Require();
        return GoodFor(dossier, "dossiers").Evaluate(dossier);
    }

    public static TheoryData<string> Clusters => Names(Path.Combine(Folder, "Clusters"));

    /// <summary>
    /// What is found when a set of dossiers is scored together, by the good rule set that they name, or clusters.json.
    /// </summary>
    public static Diagnosed<ClusterEvaluation> EvaluateSet(string name)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, "Clusters", name + ".json"));
        var set = DossierSetReader.Read(Code.Of("bad"), bytes).Require();
        return GoodFor(set.Dossiers[0], "clusters").Evaluate(set);
    }

    public static Diagnosed<RuleSet> Good(string name) => RuleSet.Load(
        new RuleSetText(Code.Of("good"), File.ReadAllBytes(Path.Combine(GoodFolder, name + ".json"))),
        TestCalendars.Options);

    private static RuleSet GoodFor(Dossier dossier, string otherwise)
    {
        string own = Path.Combine(GoodFolder, dossier.RuleSet.Value + ".json");
        return Good(File.Exists(own) ? dossier.RuleSet.Value : otherwise).Require();
    }

    /// <summary>Two lines for each finding: the place and the English text, and the Vietnamese text.</summary>
    public static string Print(IEnumerable<Diagnostic> found) => string.Concat(found.Select(d => string.Format(
        CultureInfo.InvariantCulture,
        "{0}:{1} {2}\n    {3}\n",
        d.At.Line,
        d.At.Column,
        d,
        d.Text(Language.Vietnamese))));

    private static ReadingOptions Options(string name)
    {
        string file = Path.Combine(Folder, name + ".options.txt");
        var limits = (File.Exists(file) ? File.ReadAllLines(file) : [])
            .Select(line => line.Split(' '))
            .ToDictionary(words => words[0], words => int.Parse(words[1], CultureInfo.InvariantCulture));
        int Limit(string limit, int otherwise) => limits.GetValueOrDefault(limit, otherwise);
        return new ReadingOptions(
            Limit("bytes", 4 * 1024 * 1024),
            64,
            28,
            Limit("criteria", 10_000),
            Limit("diagnostics", 1_000),
            10_000_000).WithCalendars(TestCalendars.Officials);
    }
}
