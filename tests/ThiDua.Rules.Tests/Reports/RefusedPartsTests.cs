using System.Linq;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Reports;

/// <summary>What is refused of a draft counts as not said: it is in no sum, and brings no second finding.</summary>
public sealed class RefusedPartsTests
{
    private const string Form = """
        [ { "kind": "number", "code": "so" },
          { "kind": "table", "code": "bieu", "columns": [ { "code": "tong" }, { "code": "phan" } ],
            "rows": [ { "code": "a" }, { "code": "b" } ],
            "identities": [ { "code": "can", "whole": "tong", "parts": ["phan"] } ] } ]
        """;

    [Theory]
    [InlineData("""{ "row": "a", "cells": { "tong": 5, "phan": 5 } }""", "TD0202")]
    [InlineData("""{ "row": "la", "cells": { "tong": 5, "phan": 5 } }""", "TD8045")]
    [InlineData("""{ "cells": { "tong": 5, "phan": 5 } }""", "TD8052")]
    public void A_row_that_does_not_fit_is_in_no_sum(string row, string code)
    {
        var rules = Outlined.Asking(Form);
        var draft = Outlined.Draft($$"""
            { "numbers": { "so": 1 }, "tables": { "bieu": { "rows": [ { "row": "a", "cells": { "tong": 5, "phan": 5 } },
              {{row}}, { "row": "b", "cells": { "tong": 1, "phan": 1 } } ], "total": { "tong": 6 } } } }
            """);

        var reviewed = rules.ReviewReport(draft);
        var form = rules.RollUpReports(Outlined.Outline, [draft]).Require().Forms[0];

        Assert.Equal([code], reviewed.Diagnostics.Select(one => one.Code));
        Assert.Empty(reviewed.Require().Findings);
        Assert.Equal(ReportState.Open, reviewed.Value!.Sections[0].Asks[2].State);
        Assert.Equal([Fraction.Of(5), Fraction.Of(1)], form.Rows.Select(one => one.Sums[Code.Of("tong")]));
        Assert.Empty(form.Total);
        Assert.Equal(2, reviewed.Value.Accepted.Forms[Code.Of("bieu")].Rows.Count);
    }

    [Fact]
    public void An_entry_with_the_code_of_another_counts_once()
    {
        var rules = Outlined.Asking("""[ { "kind": "list", "code": "ds", "atLeast": 2 } ]""");
        var draft = Outlined.Draft("""
            { "lists": { "ds": [ { "code": "a", "text": "Một" }, { "code": "a", "text": "Hai" } ] } }
            """);

        var reviewed = rules.ReviewReport(draft);

        Assert.Equal(["TD0202"], reviewed.Diagnostics.Select(one => one.Code));
        Assert.Equal(["TD8072"], reviewed.Require().Found());
        Assert.Equal(["Một"], reviewed.Value!.Accepted.Lists[Code.Of("ds")].Select(entry => entry.Text));
    }

    [Fact]
    public void A_total_that_is_refused_is_held_against_nothing()
    {
        var rules = Outlined.Asking(Form);
        var draft = Outlined.Draft("""
            { "numbers": { "so": 2.5 }, "tables": { "bieu": { "rows": [
              { "row": "a", "cells": { "tong": 5, "phan": 5 } }, { "row": "b", "cells": { "tong": 1, "phan": 1 } } ],
              "total": { "tong": 2.5, "phan": 6 } } } }
            """);

        var reviewed = rules.ReviewReport(draft);

        Assert.Equal(["TD8044", "TD8044"], reviewed.Diagnostics.Select(one => one.Code));
        Assert.Empty(reviewed.Require().Findings);
        Assert.False(reviewed.Value!.Accepted.Numbers.TryGet(Code.Of("so"), out _));
        Assert.Equal([Code.Of("phan")], reviewed.Value.Accepted.Forms[Code.Of("bieu")].Total!.Keys);
    }

    [Fact]
    public void A_form_without_rows_is_missing_and_is_not_0()
    {
        var rules = Outlined.Rules(System.Text.Json.Nodes.JsonNode.Parse($$"""
            { "sections": [ { "code": "i", "asks": {{Form}} } ],
              "identities": [ { "code": "theo-bieu", "whole": "so", "parts": ["bieu/tong"] } ] }
            """)!);
        var draft = Outlined.Draft("""{ "numbers": { "so": 3 }, "tables": { "bieu": { "rows": [] } } }""");

        var form = rules.RollUpReports(Outlined.Outline, [draft]).Require().Forms[0];

        Assert.Equal(["TD8075"], rules.ReviewReport(draft).Require().Found());
        Assert.Empty(form.Total);
        Assert.Equal([Code.Of("don-vi")], form.Missing);
    }

    [Fact]
    public void Nothing_to_report_is_refused_where_there_is_something_or_where_words_are_asked()
    {
        var rules = Outlined.Asking("""[ { "kind": "list", "code": "ds" }, { "kind": "text", "code": "loi" } ]""");
        var draft = Outlined.Draft("""
            { "texts": { "loi": "Tốt." }, "lists": { "ds": ["Một"] }, "none": { "ds": "Không.", "loi": "Không." } }
            """);

        var accepted = rules.ReviewReport(draft).Require().Accepted;

        Assert.Empty(accepted.None);
        Assert.Single(accepted.Lists);
        Assert.Single(accepted.Texts);
    }
}
