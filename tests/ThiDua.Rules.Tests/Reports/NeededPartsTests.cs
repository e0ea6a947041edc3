using System.Linq;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Reports;

/// <summary>What has to be reported: never something of which nobody could say what is missing.</summary>
public sealed class NeededPartsTests
{
    [Theory]
    [InlineData("""[ { "kind": "list", "code": "ds", "atLeast": 0 } ]""", "{}")]
    [InlineData(
        """[ { "kind": "list", "code": "pt" }, { "kind": "list", "code": "ds", "each": ["pt"] } ]""",
        """{ "none": { "pt": "Không phát động." } }""")]
    [InlineData(
        """[ { "kind": "list", "code": "ds", "each": ["ii"] } ]""", "{}")]
    [InlineData(
        """
        [ { "kind": "number", "code": "so", "optional": true },
          { "kind": "change", "code": "doi", "of": "so", "since": "2022" } ]
        """,
        "{}")]
    public void Where_nothing_is_asked_nothing_is_missing(string asks, string draft)
    {
        var review = Review(asks, draft);

        Assert.Empty(review.Findings);
        Assert.Equal(review.Needed, review.Done);
        Assert.Equal(ReportState.NotNeeded, review.Sections[0].Asks[^1].State);
    }

    [Fact]
    public void Entries_for_a_list_that_is_still_to_come_are_waited_for()
    {
        var review = Review(
            """[ { "kind": "list", "code": "pt" }, { "kind": "list", "code": "ds", "each": ["pt"] } ]""", "{}");

        Assert.Equal(["TD8072"], review.Found());
        Assert.Equal((0, 2), (review.Done, review.Needed));
    }

    [Fact]
    public void Last_years_number_that_a_form_may_leave_out_is_asked_for()
    {
        var review = Review(
            """
            [ { "kind": "table", "code": "bieu", "columns": [ { "code": "nay" },
                { "code": "truoc", "lastYearOf": "nay", "optional": true } ] },
              { "kind": "change", "code": "doi", "of": "bieu/nay", "since": "2022" } ]
            """,
            """{ "tables": { "bieu": { "rows": [ { "cells": { "nay": 4 } } ] } } }""");

        Assert.Equal(["TD8085"], review.Found());
    }

    [Fact]
    public void A_part_in_which_something_is_begun_is_not_one_with_nothing()
    {
        var review = Outlined.Rules(System.Text.Json.Nodes.JsonNode.Parse("""
            { "sections": [ { "code": "i", "sections": [ { "code": "i-1" }, { "code": "i-2" } ] } ] }
            """)!).ReviewReport(Outlined.Draft("""{ "texts": { "i-1": "Đã ban hành … văn bản." } }""")).Require();

        Assert.Equal(
            [ReportState.Open, ReportState.Open, ReportState.Missing], review.Sections.Select(one => one.State));
    }

    private static ReportReview Review(string asks, string draft)
    {
        var rules = Outlined.Rules(System.Text.Json.Nodes.JsonNode.Parse($$"""
            { "sections": [ { "code": "i", "asks": {{asks}} }, { "code": "ii", "conditional": "nếu có" } ] }
            """)!);
        var reviewed = rules.ReviewReport(Outlined.Draft(draft));
        Assert.Empty(reviewed.Diagnostics);
        return reviewed.Require();
    }
}
