using System;
using System.IO;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Inspections;

/// <summary>The texts about teams: rule sets in Good, candidates in Cases/Teams, bad ones in Bad.</summary>
internal static class TeamFiles
{
    public static string Cases { get; } = Path.Combine(AppContext.BaseDirectory, "Cases", "Teams");

    public static string BadInspections { get; } = Path.Combine(BadFiles.Folder, "Inspections");

    public static string BadCandidates { get; } = Path.Combine(BadFiles.Folder, "Candidates");

    public static RuleSet Rules(string name) => BadFiles.Good(name).Require();

    public static CandidateList Candidates(string name) =>
        ReadCandidates(Path.Combine(Cases, name + ".candidates.json")).Require();

    public static Diagnosed<CandidateList> ReadCandidates(string file) =>
        CandidateReader.Read(Code.Of("candidates"), File.ReadAllBytes(file));

    public static Diagnosed<InspectionList> ReadInspections(string file) =>
        InspectionReader.Read(Code.Of("inspections"), File.ReadAllBytes(file));
}
