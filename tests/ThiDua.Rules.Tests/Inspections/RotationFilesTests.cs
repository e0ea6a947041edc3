using System.Linq;
using System.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;
using ThiDua.Testing;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Inspections;

/// <summary>Requests and years before as files of their own.</summary>
public sealed class RotationFilesTests(ITestOutputHelper output)
{
    private static readonly Code _name = Code.Of("file");

    [Fact]
    public void A_request_that_is_written_reads_as_an_equal_request() =>
        RotationMaker.Law(output, RotationMaker.Larger).Holds(request =>
        {
            byte[] written = RotationRequestWriter.Write(request);

            var read = RotationRequestReader.Read(_name, written);

            Assert.Equal(request, read.Require());
            Assert.Equal(written, RotationRequestWriter.Write(read.Require()));
        }, RotationMaker.IsTrivial);

    [Fact]
    public void A_schedule_that_is_written_is_the_years_before_of_the_next_plan()
    {
        var request = RotationRequest.Ring(RotationMaker.Units(7)).For(2030).With(new RotationRequirement.NotAgain());
        var first = RotationPlanner.Plan(request, 3).Schedule!;

        var before = RotationHistoryReader.Read(_name, RotationHistoryWriter.Write(first.Years)).Require();

        Assert.Equal(first.Years, before);
        var next = before.Aggregate(request.For(2033), (all, year) => all.After(year));
        Assert.Equal(3, RotationPlanner.HorizonOf(next).AtLeast);
    }

    [Fact]
    public void Years_before_are_held_against_the_units_of_the_rotation()
    {
        byte[] years = Encoding.UTF8.GetBytes("""
            { "format": 1, "years": [
              { "year": 2023, "pairs": [
                { "by": "a", "of": "b" }, { "by": "b", "of": "c" }, { "by": "cc", "of": "a" } ] },
              { "year": 2022, "pairs": [ { "by": "a", "of": "a" } ] },
              { "year": 2021, "pairs": [ { "by": "a", "of": "b" }, { "by": "b", "of": "c" } ] } ] }
            """);

        var read = RotationHistoryReader.Read(_name, years, [Code.Of("a"), Code.Of("b"), Code.Of("c")]);

        Assert.Equal(
            ["TD7315 /years/0/pairs/2/by", "TD7316 /years/1/pairs/0", "TD7317 /years/2/pairs"],
            read.Diagnostics.Select(one => one.Code + " " + one.At.Pointer));
        Assert.Contains("\"c\" inspects nobody, \"a\" is inspected by nobody",
            read.Diagnostics[2].Text(Language.English), System.StringComparison.Ordinal);
        Assert.Empty(RotationHistoryReader.Read(_name, years).Diagnostics);
    }

    [Fact]
    public void All_mistakes_of_a_request_come_at_once_with_their_places()
    {
        var read = Read("""
            { "format": 1, "year": 2030, "units": ["a", "b", "b", "c"], "each": 4,
              "requirements": [ { "kind": "forbidden", "by": ["x"], "of": ["a"] }, { "kind": "single-cycel" } ],
              "history": [ { "year": 2030, "pairs": [ { "by": "gone", "of": "a" } ] } ] }
            """);

        Assert.Null(read.Value);
        Assert.Equal(
            [
                "TD0202 /units/2", "TD7304 /each", "TD7303 /requirements/0/by/0", "TD0118 /requirements/1/kind",
                "TD7307 /history/0/year", "TD7317 /history/0/pairs", "TD7315 /history/0/pairs/0/by",
            ],
            read.Diagnostics.Select(one => one.Code + " " + one.At.Pointer));
    }

    [Fact]
    public void A_year_that_stands_twice_in_a_file_is_found()
    {
        var read = RotationHistoryReader.Read(_name, Encoding.UTF8.GetBytes(
            """{ "format": 1, "years": [ { "year": 2021, "pairs": [] }, { "year": 2021, "pairs": [] } ] }"""));

        Assert.Equal(["TD7308 /years/1/year"], read.Diagnostics.Select(one => one.Code + " " + one.At.Pointer));
    }

    [Theory]
    [InlineData("docs/schema/", Language.English)]
    [InlineData("docs/vi/schema/", Language.Vietnamese)]
    public void The_schemas_in_the_documentation_are_those_that_are_made(string folder, Language language)
    {
        Golden.Matches(
            Repository.At(folder + "rotation-request.schema.json"),
            Encoding.UTF8.GetString(RotationSchema.OfRequests(language)));
        Golden.Matches(
            Repository.At(folder + "rotation-history.schema.json"),
            Encoding.UTF8.GetString(RotationSchema.OfHistory(language)));
    }

    private static Diagnosed<RotationRequest> Read(string json) =>
        RotationRequestReader.Read(_name, Encoding.UTF8.GetBytes(json));
}
