using System.IO;
using System.Linq;
using System.Text;
using NodaTime;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Inspections;

/// <summary>Candidates and inspections that are written read as equal ones; made in code they are as good.</summary>
public sealed class PeopleRoundTripTests
{
    [Theory]
    [InlineData("can-gio")]
    [InlineData("dien-bien")]
    public void Candidates_that_are_written_read_as_equal_ones(string name)
    {
        var list = TeamFiles.Candidates(name);
        byte[] written = CandidateWriter.Write(list);

        var read = CandidateReader.Read(list.Name, written).Require();

        Assert.Equal(list, read);
        Assert.Equal(written, CandidateWriter.Write(read));
    }

    [Fact]
    public void A_composed_plan_is_written_and_read_as_inspections()
    {
        var requests = TeamFiles.ReadInspections(
            Path.Combine(TeamFiles.BadInspections, "TD4520-seat-without-people.json")).Require();
        var plan = TeamFiles.Rules("teams").Teams.Compose(requests, TeamFiles.Candidates("can-gio")).Require();

        var read = InspectionReader.Read(requests.Name, InspectionWriter.Write(plan.Inspections!)).Require();

        Assert.Equal(plan.Inspections, read);
        Assert.True(TeamFiles.Rules("teams").Teams.Review(read, TeamFiles.Candidates("can-gio")).Require().Comply);
    }

    [Fact]
    public void Lists_made_in_code_are_reviewed_like_texts()
    {
        var person = new Candidate(Code.Of("an"), "Lê Văn An", Code.Of("can-gio"), [], [], [], []);
        var inspection = new Inspection(
            Code.Of("doan-kiem-tra"),
            Code.Of("hoi-chu-thap-do"),
            default,
            new LocalDate(2024, 10, 8),
            [new SeatPeople(Code.Of("truong-doan"), [person.Code])],
            []);

        var review = TeamFiles.Rules("teams").Teams.Review(
            new InspectionList(Code.Of("mine"), Code.Of("teams"), [inspection]),
            new CandidateList(Code.Of("people"), Code.Of("teams"), [person])).Require().Teams.Single();

        var finding = Assert.IsType<TeamFinding.NotEligible>(review.Findings[0]);
        Assert.Equal(("truong-doan", "an"), (finding.Seat.Value, finding.Person.Value));
        Assert.IsType<Eligibility.Member>(finding.Fails);
        Assert.Equal("mine /inspections/0/seats/truong-doan/0", finding.Diagnostic.At.ToString());
        Assert.Equal(3, review.Findings.OfType<TeamFinding.SeatShort>().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{ \"format\": 2, \"ruleSet\": \"teams\", \"candidates\": [], \"inspections\": [] }")]
    [InlineData("{ \"format\": 1, \"ruleSet\": \"teams\", \"candidates\": [{}], \"inspections\": [{ \"on\": 5 }] }")]
    public void Anything_else_is_told_and_never_thrown(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);

        Assert.NotEmpty(CandidateReader.Read(Code.Of("text"), bytes).Diagnostics);
        Assert.NotEmpty(InspectionReader.Read(Code.Of("text"), bytes).Diagnostics);
    }
}
