using System;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

/// <summary>Dossiers that are wrong in form and in content: both are told at once, and nothing that follows.</summary>
public sealed class FaultyDossierTests
{
    private static readonly RuleSet Rules = RuleSet.Load(new RuleSetText(Code.Of("r"), Encoding.UTF8.GetBytes("""
        {
          "format": 1, "code": "r", "version": "1", "effective": { "from": "2030-01-01" },
          "levels": { "ab": ["a", "b"] },
          "stages": [ { "code": "self" }, { "code": "council" } ], "relations": [ { "code": "above" } ],
          "inputs": [
            { "code": "kind", "levels": "ab", "from": "unit" },
            { "code": "late", "type": "count", "owner": "council" } ],
          "events": [ { "code": "fight" } ],
          "rubric": { "code": "total", "worth": 10, "bounds": "bounded", "criteria": [
            { "code": "work", "worth": 6, "marking": { "kind": "entered" }, "evidence": ["bc"] },
            { "code": "order", "worth": 4, "marking": { "kind": "fixed", "points": "worth" }, "deductions": [
              { "code": "lates", "marking": { "kind": "each", "of": "late", "points": 1 } },
              { "code": "fights", "marking": { "kind": "each", "of":
                { "kind": "over", "each": { "events": "fight" }, "take": "count" }, "points": 1 } } ] },
            { "code": "extra", "worth": 0, "appliesTo": { "kind": "is", "of": "kind", "any": ["b"] },
              "marking": { "kind": "entered", "range": "[0, 0]" } } ] }
        }
        """))).Require();

    [Theory]
    // What stands beside the fault is held against the rules.
    [InlineData(
        """
        { "attributes": { "kind": "a" }, "stages": [ { "stage": "self", "on": "hôm qua",
          "entries": { "wrk": 1 } } ] }
        """,
        "TD6505 /stages/0/entries/wrk")]
    [InlineData(
        """
        { "attributes": { "kind": "a" }, "period": 5, "stages": [ { "stage": "self",
          "entries": { "work": 9 } } ] }
        """,
        "TD6509 /stages/0/entries/work;TD6517 /stages/0/entries/work")]
    [InlineData("""{ "attributes": { "kind": "c" }, "unitTitle": 5 }""", "TD6513 /attributes/kind")]
    [InlineData("""{ "unitTitle": 5, "relations": { "abve": ["u-2"] } }""", "TD6504 ;TD6656 /relations/abve")]
    // What may have been right is not judged.
    [InlineData("""{ "attributes": { "kind": { "value": {} } } }""", "")]
    [InlineData("""{ "attributes": 5 }""", "")]
    [InlineData(
        """
        { "attributes": { "kind": "a" }, "evidence": 5, "stages": [ { "stage": "self",
          "entries": { "work": 5 } } ] }
        """,
        "")]
    [InlineData("""{ "attributes": { "kind": "a" }, "stages": [ { "stage": 5, "entries": { "late": 5 } } ] }""", "")]
    [InlineData(
        """
        { "attributes": { "kind": "a" }, "log": { "stage": 5, "events": [ { "kind": "fight",
          "date": "2031-01-01" } ] } }
        """,
        "")]
    [InlineData(
        """
        { "attributes": { "kind": "a" }, "period": "2031", "log": { "events": [ { "kind": "fight",
          "date": "hôm qua" }, { "kind": 5, "date": "2031-01-01" } ] } }
        """,
        "")]
    [InlineData("""{ "ruleSet": 1, "unit": 1, "period": 1, "attributes": { "kind": "a" } }""", "")]
    public void Mistakes_of_content_are_told_beside_those_of_form(string dossier, string found)
    {
        var read = Rules.ReadDossier(Code.Of("d"), Utf8(Filled(dossier, 1)));
        var set = Rules.ReadDossiers(Code.Of("d"), Utf8(new JsonObject
        {
            ["format"] = 1,
            ["dossiers"] = new JsonArray(Filled(dossier, null), Filled("""{ "attributes": { "kind": "a" } }""", null)),
        }));

        Assert.Null(read.Value);
        Assert.Contains(read.Diagnostics, one => IsOfForm(one.Code));
        Assert.Equal(found, Of(read.Diagnostics, ""));
        Assert.Single(set.Dossiers);
        Assert.Equal(found, Of(set.Diagnostics, "/dossiers/0"));
    }

    [Fact]
    public void A_dossier_of_the_right_form_is_read_as_without_the_rules()
    {
        byte[] json = Utf8(Filled("""{ "stages": [ { "stage": "self", "entries": { "nothing": 1 } } ] }""", 1));

        var read = Rules.ReadDossier(Code.Of("d"), json);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(DossierReader.Read(Code.Of("d"), json).Require(), read.Value);
    }

    [Fact]
    public void A_part_that_cannot_be_read_in_a_dossier_without_fault_has_no_findings_but_its_own()
    {
        const string dossier = """
            { "format": 1, "ruleSet": "r", "version": "1", "unit": "u-1", "unitTitle": "Xã A", "period": "2031",
              "attributes": { "kind": { "value": "a", "note": "x" } }, "relations": { "above": ["u-2"] },
              "stages": [
                { "stage": "self", "by": "u-1", "entries": { "work": { "value": 5, "evidence": ["CV 1"] } } },
                { "stage": "council", "on": "2031-12-31", "entries": { "work": 6, "late": 2 } } ],
              "log": { "stage": "council", "completeThrough": "2031-12-31", "events": [
                { "kind": "fight", "date": "2031-05-06", "times": 2 } ] },
              "evidence": { "work": ["CV 2"] } }
            """;
        Assert.Empty(Rules.Evaluate(DossierReader.Read(Code.Of("d"), Encoding.UTF8.GetBytes(dossier)).Require())
            .Diagnostics);
        int faulty = 0;
        foreach (byte[] json in OneFaultyPart.Of(dossier))
        {
            var form = DossierReader.Read(Code.Of("d"), json);
            if (!form.HasErrors) continue; // it is another dossier
            faulty++;
            Assert.Equal(form.Diagnostics, Rules.ReadDossier(Code.Of("d"), json).Diagnostics);
        }

        Assert.True(faulty > 100, $"{faulty} texts are faulty");
    }

    [Theory]
    [InlineData(
        """
        { "attributes": { "kind": "a" }, "stages": [ { "stage": "council", "by": "m", "entries": { "late": 1 } },
          { "stage": "council", "by": "m", "entries": { "late": 2 } } ] }
        """,
        "TD6551 /stages/1")]
    [InlineData(
        """
        { "attributes": { "kind": "a" }, "entries": { "late": 1 },
          "stages": [ { "stage": "council", "entries": { "late": 2 } } ] }
        """,
        "TD6550 /stages")]
    // Where the givers differ, or nothing stands beside the entries, nothing was told.
    [InlineData(
        """
        { "attributes": { "kind": "a" }, "unitTitle": 5, "stages": [
          { "stage": "council", "by": "m", "entries": { "late": 1 } },
          { "stage": "council", "by": "n", "entries": { "late": 2 } } ] }
        """,
        "TD6516 /stages/1/entries/late")]
    [InlineData(
        """{ "attributes": { "kind": "a" }, "unitTitle": 5, "entries": { "late": 1 } }""",
        "TD6515 /entries")]
    public void What_is_wrong_with_stages_is_told_once(string dossier, string found) =>
        Assert.Equal(found, Of(Rules.ReadDossier(Code.Of("d"), Utf8(Filled(dossier, 1))).Diagnostics, ""));

    [Fact]
    public void A_mistake_around_the_dossiers_hides_none_inside()
    {
        var set = Rules.ReadDossiers(Code.Of("d"), Encoding.UTF8.GetBytes("""
            { "format": 1, "ons": 5, "dossiers": [
              { "ruleSet": "r", "unit": "u-1", "attributes": { "kind": "a", "knd": "a" } } ] }
            """));

        Assert.Empty(set.Dossiers);
        Assert.Equal("TD6505 /dossiers/0/attributes/knd", Of(set.Diagnostics, ""));
    }

    [Fact]
    public void Findings_of_a_set_come_in_the_order_of_the_text()
    {
        var set = DossierSetReader.Read(Code.Of("d"), Encoding.UTF8.GetBytes("""
            { "format": 1, "dossiers": [
              { "ruleSet": "r", "unit": "z", "attributes": { "kind": "a" }, "period": "2029" },
              { "ruleSet": "r", "unit": "b", "attributes": { "kind": "a", "knd": "a" } },
              { "ruleSet": "r", "unit": "a", "attributes": { "kind": "a" }, "period": "2028" } ] }
            """)).Require();

        var found = Rules.Evaluate(set).Diagnostics;

        Assert.Equal("TD6503 TD6505 TD6503", string.Join(" ", found.Select(one => one.Code)));
        Assert.Equal(
            "Bộ quy tắc có hiệu lực từ 2030-01-01, không phải trong kỳ 2029. "
                + "Hãy dùng bộ quy tắc của kỳ đó, hoặc sửa \"period\".",
            found[0].Text(Language.Vietnamese));
    }

    private static bool IsOfForm(string code) => code.StartsWith("TD01", StringComparison.Ordinal);

    private static string Of(ValueList<Diagnostic> found, string root) => string.Join(";", found
        .Where(one => !IsOfForm(one.Code))
        .Select(one => one.Code + " " + one.At.Pointer.ToString()[root.Length..])
        .Order(StringComparer.Ordinal));

    private static JsonObject Filled(string dossier, int? format)
    {
        var written = (JsonObject)JsonNode.Parse(dossier)!;
        written["ruleSet"] ??= "r";
        written["unit"] ??= "u-1";
        if (format is not null) written["format"] = format;
        return written;
    }

    private static byte[] Utf8(JsonNode json) => Encoding.UTF8.GetBytes(json.ToJsonString());
}
