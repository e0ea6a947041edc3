using System.Collections.Generic;
using System.IO;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Inspections;

/// <summary>Bad candidates and inspections, and their exact diagnostics; the rules are Good/teams.json.</summary>
public sealed class BadTeamFilesTests
{
    private const string Composing = "TD4530"; // all others are found when given teams are reviewed

    public static TheoryData<string> Inspections => BadFiles.Names(TeamFiles.BadInspections);

    public static TheoryData<string> Candidates => BadFiles.Names(TeamFiles.BadCandidates);

    [Theory, MemberData(nameof(Inspections))]
    public void Bad_inspections_get_exactly_these_diagnostics(string name)
    {
        string file = Path.Combine(TeamFiles.BadInspections, name);
        var inspections = TeamFiles.ReadInspections(file + ".json").Require();
        bool isCross = inspections.RuleSet == Code.Of("cross-teams");
        var rules = TeamFiles.Rules(isCross ? "cross-teams" : "teams");
        var candidates = TeamFiles.Candidates(isCross ? "dien-bien" : "can-gio");

        var found = name.StartsWith(Composing, System.StringComparison.Ordinal)
            ? rules.Teams.Compose(inspections, candidates).Diagnostics
            : rules.Teams.Review(inspections, candidates).Diagnostics;

        Matches(file, name, found);
    }

    [Fact]
    public void Composing_tells_what_is_wrong_with_people_who_sit_already()
    {
        var inspections = TeamFiles.ReadInspections(Path.Combine(TeamFiles.BadInspections, "TD4523-own-unit.json"));

        var composed = TeamFiles.Rules("teams").Teams.Compose(inspections.Require(), TeamFiles.Candidates("can-gio"));

        Assert.Contains(composed.Diagnostics, found => found.Code == "TD4523");
    }

    [Theory, MemberData(nameof(Candidates))]
    public void Bad_candidates_get_exactly_these_diagnostics(string name)
    {
        string file = Path.Combine(TeamFiles.BadCandidates, name);
        var candidates = TeamFiles.ReadCandidates(file + ".json");
        var none = new Rules.Inspections.InspectionList(Code.Of("inspections"), Code.Of("teams"), []);

        var found = candidates.Value is null ? candidates.Diagnostics
            : TeamFiles.Rules("teams").Teams.Review(none, candidates.Value).Diagnostics;

        Matches(file, name, found);
    }

    private static void Matches(string file, string name, IReadOnlyCollection<Diagnostic> found)
    {
        Assert.Contains(found, one => one.Code == name[.."TD0000".Length]);
        Assert.All(found, one => Assert.DoesNotMatch(@"\{[a-zA-Z]+\}", one.ToString()));
        Golden.Matches(file + ".expected.txt", BadFiles.Print(found.ToList()));
    }
}
