using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Testing.Clusters;
using ThiDua.Testing.Sheets;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Checks a law on random clusters, and tells how many were trivial for it and what was met in them.</summary>
internal sealed class ClusterLaw(ITestOutputHelper output)
{
    /// <summary>All cases that <see cref="ClusterMaker"/> can make.</summary>
    public static IReadOnlyList<string> Cases { get; } =
    [
        "rubrics", "period:half-year", "period:any", "units:cluster", "same:area", "same:office", "relation",
        "periods", "take:count", "take:sum", "take:mean", "take:least", "take:greatest", "take:median", "take:leading",
        "where", "combine", "ratio", "default", "holds", "table", "each", "proportional", "measured", "entered",
        "at", "ask:level", "ask:rank", "ask:tied", "ask:worth", "ask:deducted", "ask:gained", "rankings",
        "scope:cluster", "scope:area", "field", "gate for all",
        "scope:office", "ties:competition", "ties:dense", "ties:unresolved", "ties:all-out", "best:high", "best:low",
        "two keys", "level key", "bands", "require", "gate", "quota", "noGrade", "become", "down", "atMost", "points",
        "limit", "share", "number", "base", "counted:after", "counted:before", "measured base", "scopes", "demote",
        "compare", "is", "not-applicable", "all", "any", "not", "bonuses", "deductions", "when", "round",
        "mode:up", "mode:down", "mode:half-up", "bounds:open", "bounds:bounded", "leftOut:lower", "leftOut:rescale",
        "ifNotApplicable:leave-out", "ifNotApplicable:full", "two outcomes",
        "two units", "six units", "open", "complete", "relation not known", "leads nobody",
    ];

    /// <param name="fault">
    /// What is wrong about a cluster, given further choices; null when the law holds, empty when it says nothing.
    /// </param>
    public void Holds(Func<Cluster, Choices, string?> fault)
    {
        var met = new Met(Cases);
        Check.One(Properties.Fixed, Prop.ForAll(Choices.WithMore(300), pair =>
        {
            var cluster = ClusterMaker.Make(pair.First);
            met.Add(Met.Names(cluster.Rules).Concat(NamesOf(cluster)));
            string? found = Law.Fault(() => fault(cluster, new Choices(pair.More)));
            if (found is { Length: 0 }) met.AddTrivial();
            return Law.Told(found, cluster.ToString);
        }));
        met.IsEnough(output);
    }

    private static IEnumerable<string> NamesOf(Cluster cluster)
    {
        var parts = cluster.Rules["rubrics"]?.AsArray().ToList() ?? [cluster.Rules];
        var keys = parts.SelectMany(part => part!["rankings"]?.AsArray() ?? [])
            .Select(ranking => ranking!["by"]!.AsArray()).ToList();
        int units = cluster.Members.Select(member => member.Unit).Distinct().Count();
        if (units == 2) yield return "two units";
        if (units == 6) yield return "six units";
        if (keys.Exists(by => by.Count == 2)) yield return "two keys";
        if (keys.Exists(by => by[0]!["of"]!.ToString().EndsWith("-grade", StringComparison.Ordinal)))
            yield return "level key";
        if (parts.Exists(part => part!["outcomes"]!.AsArray().Count == 2)) yield return "two outcomes";
        if (parts.SelectMany(part => part!["outcomes"]!.AsArray()).SelectMany(one => one!["steps"]!.AsArray())
            .Any(step => step!["base"]?["of"] is not null)) yield return "measured base";
        yield return cluster.IsComplete ? "complete" : "open";
        if (cluster.Members.Any(member => member.Leads is null)) yield return "relation not known";
        if (cluster.Members.Any(member => member.Rubric == "leader" && member.WillLead.Count == 0))
            yield return "leads nobody";
    }
}
