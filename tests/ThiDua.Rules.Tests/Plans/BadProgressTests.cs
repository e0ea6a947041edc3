using System.IO;
using NodaTime;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Plans;

/// <summary>Progress that does not fit the plan, with exactly what is said about it.</summary>
public sealed class BadProgressTests
{
    private static readonly LocalDate Today = new(2024, 10, 5);

    private static string Folder { get; } = Path.Combine(BadFiles.Folder, "Progress");

    public static TheoryData<string> Files => BadFiles.Names(Folder);

    [Theory, MemberData(nameof(Files))]
    public void Bad_progress_gets_exactly_these_findings_and_each_has_a_place(string name)
    {
        var progress = PlanProgressReader
            .Read(Code.Of("bad"), File.ReadAllBytes(Path.Combine(Folder, name + ".json"))).Require();
        var rules = BadFiles.Good(name.StartsWith("TD4067", System.StringComparison.Ordinal) ? "organization" : "plan");

        var reviewed = rules.Require().ReviewPlan(progress, Today);

        Assert.Contains(reviewed.Diagnostics, found => found.Code == name[.."TD0000".Length]);
        Assert.All(
            reviewed.Diagnostics, found => Assert.True(found.At is { Line: > 0, Column: > 0 }, found.ToString()));
        Golden.Matches(Path.Combine(Folder, name + ".expected.txt"), BadFiles.Print(reviewed.Diagnostics));
    }

    [Fact]
    public void What_is_refused_counts_as_not_said()
    {
        var rules = Planned.With(""" "tasks": [{ "code": "t", "period": "2024-09" }] """);
        var today = new LocalDate(2024, 9, 5);
        var progress = Planned.Said().Task("t").Done(new LocalDate(2024, 9, 6)).Build();

        var reviewed = rules.ReviewPlan(progress, today);

        Assert.True(reviewed.HasErrors);
        Assert.Equal(rules.Review(today).Items, reviewed.Value!.Items);
    }

    [Fact]
    public void Progress_is_written_and_read_again_as_it_was()
    {
        var progress = PlanProgressReader.Read(Code.Of("a"), Planned.Data("progress.json")).Require();

        byte[] written = PlanProgressWriter.Write(progress);

        Assert.Equal(progress, PlanProgressReader.Read(Code.Of("b"), written).Require());
        Assert.Equal(
            written, PlanProgressWriter.Write(PlanProgressReader.Read(Code.Of("b"), written).Require()));
    }

    [Theory]
    [InlineData("""{ "format": 1 }""")]
    [InlineData("""{ "format": 1, "ruleSet": "p", "tasks": [{ "task": "t", "done": "05/10/2024" }] }""")]
    [InlineData("""{ "format": 2, "ruleSet": "p" }""")]
    [InlineData("""{ "format": 1, "ruleSet": "p", "tasks": [{ "task": "t", "finished": true }] }""")]
    [InlineData("[")]
    public void A_mistake_of_form_is_found(string json) =>
        Assert.True(PlanProgressReader.Read(Code.Of("p"), System.Text.Encoding.UTF8.GetBytes(json)).HasErrors);
}
