using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Tests.Evaluations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Reports;

/// <summary>Drafts that are wrong in form and in content: both are told at once, and nothing that follows.</summary>
public sealed class FaultyDraftTests
{
    private static readonly RuleSet Rules = Outlined.Rules(JsonNode.Parse("""
        { "sections": [ { "code": "i", "asks": [
            { "kind": "number", "code": "trinh" }, { "kind": "number", "code": "duoc" },
            { "kind": "list", "code": "phong-trao" }, { "kind": "list", "code": "dien-hinh", "each": ["phong-trao"] },
            { "kind": "table", "code": "bieu", "columns": [ { "code": "so" } ],
              "rows": [ { "code": "r1", "title": "Cờ" }, { "code": "r2", "title": "Bằng khen" } ] } ] } ] }
        """)!);

    [Theory]
    // What stands beside the fault is held against the outline.
    [InlineData("""{ "numbers": { "trinh": "hai mươi", "duocc": 3 } }""", "TD8043 /numbers/duocc")]
    [InlineData("""{ "numbers": { "trinh": "hai mươi", "duoc": -1 } }""", "TD8044 /numbers/duoc")]
    [InlineData("""{ "date": "hôm qua", "report": "bao-co" }""", "TD8042 /report")]
    // An entry or a row that could not be read moves the others nowhere.
    [InlineData(
        """
        { "lists": { "phong-trao": [ 5, { "code": "a", "text": "Một" }, { "code": "a", "text": "Hai" } ] } }
        """,
        "TD0202 /lists/phong-trao/2/code")]
    [InlineData(
        """
        { "tables": { "bieu": { "rows": [ 5, { "row": "r3", "cells": { "so": 1 } } ] } } }
        """,
        "TD8045 /tables/bieu/rows/1/row")]
    // What may have been right is not judged.
    [InlineData("""{ "lists": { "phong-trao": [ 5 ], "dien-hinh": [ { "of": "b", "text": "Bà An" } ] } }""", "")]
    [InlineData(
        """
        { "lists": { "phong-trao": [ { "code": "a", "text": "Một" } ], "dien-hinh": [ { "of": 1,
          "text": "Bà An" } ] } }
        """,
        "")]
    [InlineData(
        """
        { "lists": { "phong-trao": [ { "code": 1, "text": "Một" } ], "dien-hinh": [ { "of": "b",
          "text": "Bà An" } ] } }
        """,
        "")]
    [InlineData("""{ "tables": { "bieu": { "rows": [ { "row": 1, "cells": { "so": 1 } }, 7 ] } } }""", "")]
    [InlineData("""{ "ruleSet": 1, "report": 1, "unit": 1, "kind": 1, "period": 1 }""", "")]
    public void Mistakes_of_content_are_told_beside_those_of_form(string draft, string found)
    {
        var read = Rules.ReadDraft(Code.Of("draft"), Utf8(draft));

        Assert.Null(read.Value);
        Assert.Contains(read.Diagnostics, one => IsOfForm(one.Code));
        Assert.Equal(
            found,
            string.Join("; ", read.Diagnostics
                .Where(one => !IsOfForm(one.Code)).Select(one => one.Code + " " + one.At.Pointer)));
        Assert.All(read.Diagnostics, one => Assert.True(one.At is { Line: > 0, Column: > 0 }, one.ToString()));
    }

    [Fact]
    public void A_draft_of_the_right_form_is_read_as_without_the_rules()
    {
        byte[] json = Utf8("""{ "numbers": { "nothing": 1 } }""");

        var read = Rules.ReadDraft(Code.Of("draft"), json);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(ReportDraftReader.Read(Code.Of("draft"), json).Require(), read.Value);
    }

    [Theory]
    [InlineData("so-y-te")]
    [InlineData("huyen-a")]
    public void A_part_that_cannot_be_read_in_a_draft_without_fault_has_no_findings_but_its_own(string unit)
    {
        string draft = File.ReadAllText(Path.Combine(BadFiles.GoodFolder, "Drafts", unit + ".json"));
        var rules = Reported.Rules();
        int faulty = 0;
        foreach (byte[] json in OneFaultyPart.Of(draft))
        {
            var form = ReportDraftReader.Read(Code.Of("draft"), json);
            if (!form.HasErrors) continue; // it is another draft
            faulty++;
            Assert.Equal(form.Diagnostics, rules.ReadDraft(Code.Of("draft"), json).Diagnostics);
        }

        Assert.True(faulty > 100, $"{faulty} texts are faulty");
    }

    private static bool IsOfForm(string code) => code.StartsWith("TD01", StringComparison.Ordinal);

    private static byte[] Utf8(string draft)
    {
        var written = (JsonObject)JsonNode.Parse(draft)!;
        foreach (var (key, value) in new[]
            { ("ruleSet", "rules"), ("report", "bao-cao"), ("unit", "don-vi"), ("period", "2023") })
        {
            written[key] ??= value;
        }

        written["format"] = 1;
        return Encoding.UTF8.GetBytes(written.ToJsonString());
    }
}
