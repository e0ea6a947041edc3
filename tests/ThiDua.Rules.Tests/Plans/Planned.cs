using System.IO;
using System.Text;
using NodaTime;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Tests.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Plans;

/// <summary>Small plans for tests, with the calendar of the templates.</summary>
internal static class Planned
{
    private const string Organization = """
        "organization": {
          "kinds": [{ "code": "office", "title": "cơ quan" }],
          "units": [
            { "code": "noi-vu", "title": "Phòng Nội vụ", "kind": "office" },
            { "code": "a", "title": "Xã A", "kind": "office" },
            { "code": "b", "title": "Xã B", "kind": "office" }
          ],
          "groups": [
            { "code": "cum", "title": "Cụm 1", "kind": "cluster",
              "years": [{ "period": "2024", "members": ["a", "b"] }] },
            { "code": "khoi", "title": "Khối 2", "kind": "block" }
          ]
        }
        """;

    /// <summary>A rule set whose plan of 2024 has these parts, led by the office unless a task says so.</summary>
    public static RuleSet With(string parts, string root = "") => Load($$"""
        {
          "format": 1, "code": "p", "version": "1", {{root}} {{Organization}},
          "plan": { "code": "plan", "period": "2024", "lead": "noi-vu", "calendar": "officials", {{parts}} }
        }
        """).Require();

    public static Diagnostics.Diagnosed<RuleSet> Load(string json) => RuleSet.Load(
        new RuleSetText(Code.Of("p"), Encoding.UTF8.GetBytes(json)), TestCalendars.Options);

    /// <summary>The good rule set with every property of a plan.</summary>
    public static RuleSet Good() => BadFiles.Good("plan").Require();

    public static PlanProgressBuilder Said() => new("p");

    public static PlanReview Review(this RuleSet rules, PlanProgress progress, LocalDate today) =>
        rules.ReviewPlan(progress, today).Require();

    public static PlanReview Review(this RuleSet rules, LocalDate today) =>
        rules.Review(new PlanProgressBuilder(rules.Code).Build(), today);

    public static byte[] Data(string name) => File.ReadAllBytes(
        ThiDua.Testing.Repository.At("src/ThiDua.Rules.Samples/Data/ke-hoach-2024/" + name));
}
