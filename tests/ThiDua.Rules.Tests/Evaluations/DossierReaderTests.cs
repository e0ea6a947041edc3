using System;
using System.Linq;
using System.Text;
using NodaTime;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;
using Xunit;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Tests.Evaluations;

public class DossierReaderTests
{
    private const string Head = """{ "format": 1, "ruleSet": "s", "unit": "u", """;

    [Fact]
    public void A_dossier_with_plain_entries_is_read_with_its_places()
    {
        var dossier = ReadDossier.Good("""
            { "format": 1, "ruleSet": "school-month", "unit": "class-8c", "unitTitle": "Lớp 8C", "period": "2031-03",
              "entries": { "plan": true, "late": 2, "duty": "n/a", "III.2": 7.5, "r2/note": "full", "open": null } }
            """);

        Assert.Equal("school-month class-8c 2031-03", dossier.ToString());
        Assert.Equal("Lớp 8C", dossier.UnitTitle);
        Assert.Equal(ReadDossier.Name, dossier.Name);
        var stage = Assert.Single(dossier.Stages);
        Assert.Equal(": [plan = true, late = 2, duty = n/a, III.2 = 7.5, r2/note = full]", stage.ToString());
        Assert.Equal("class-8c-march:2:14 /entries", stage.At.ToString());
        Assert.Equal("class-8c-march:2:38 /entries/late", stage.Entries[Code.Of("late")].At.ToString());
        Assert.Equal(EntryValue.NotApplicable, stage.Entries[Code.Of("duty")].Value);
        Assert.False(stage.Entries.TryGet(Code.Of("open"), out _));
    }

    [Fact]
    public void A_dossier_with_stages_keeps_givers_days_evidence_and_notes()
    {
        var dossier = ReadDossier.Good("""
            { "$schema": "x", "format": 1, "ruleSet": "office-month", "version": "3", "rubric": "staff", "unit": "u-17",
              "attributes": { "kind": "staff", "since": "2030-01-01" }, "note": "tháng 3",
              "stages": [
                { "stage": "self", "by": "u-17", "on": "2031-04-01", "note": "tự chấm",
                  "entries": { "attitude": { "value": 8, "evidence": ["CV 41"], "note": "xem phụ lục" },
                               "later": { "value": null, "evidence": ["QĐ 9"] } } },
                { "stage": "council", "by": "member-1", "entries": { "attitude": 7 } },
                { "stage": "council", "by": "member-2", "entries": {} } ],
              "evidence": { "attitude": ["BB 07"], "none": [] } }
            """);

        Assert.Equal("self u-17: [attitude = 8] | council member-1: [attitude = 7] | council member-2: []",
            string.Join(" | ", dossier.Stages));
        Assert.Equal(new LocalDate(2031, 4, 1), dossier.Stages[0].On);
        Assert.Equal("tự chấm", dossier.Stages[0].Note);
        Assert.Equal("xem phụ lục", dossier.Stages[0].InOrder[0].Note);
        Assert.Equal("[BB 07, CV 41]", dossier.EvidenceOf(Code.Of("attitude")).ToString());
        Assert.Equal("[QĐ 9]", dossier.EvidenceOf(Code.Of("later")).ToString());
        Assert.Equal("[attitude, later]", dossier.Evidence.Keys.ToString());
        Assert.Equal("[kind = staff, since = 2030-01-01]", dossier.AttributesInOrder.ToString());
        Assert.Equal(("3", "staff", "tháng 3"), (dossier.Version, dossier.Rubric.Value, dossier.Note));
    }

    [Theory]
    [InlineData("0.5", "0.5")]
    [InlineData("-0.0", "0")]
    [InlineData("8.50", "8.5")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("false", "false")]
    [InlineData("\"12.5%\"", "12.5%")]
    [InlineData("\"\"", "")]
    [InlineData("\"n\\u002fa\"", "n/a")]
    [InlineData("\"To\u0302\u0301t\"", "Tốt")]
    [InlineData("{ \"value\": 3 }", "3")]
    public void A_value_is_kept_exactly(string json, string value) => Cultures.Each(() =>
        Assert.Equal(
            "x = " + value,
            ReadDossier.Entries(ReadDossier.Good(Head + "\"entries\": {\"x\": " + json + "}}"))));

    [Theory]
    [InlineData("", "TD0107  1:1")]
    [InlineData("[]", "TD0113  1:1")]
    [InlineData("{}", "TD0112  1:1; TD0112  1:1; TD0112  1:1")]
    [InlineData("""{"format":2,"ruleSet":"s","unit":"u"}""", "TD0201 /format 1:11")]
    [InlineData("""{"format":1,"ruleset":"s","unit":"u"}""", "TD0111 /ruleset 1:13")]
    [InlineData("""{"format":1,"ruleSet":"s","unit":"lớp 8"}""", "TD0119 /unit 1:34")]
    [InlineData("""{"format":1,"ruleSet":"s/a","unit":"u/b"}""", "TD0119 /ruleSet 1:23; TD0119 /unit 1:36")]
    [InlineData("""{"format":1,"ruleSet":"s","unit":"u","unit":"v"}""", "TD0109 /unit 1:38")]
    [InlineData("""{"format":1,"ruleSet":"s","unit":"u","accept":[]}""", "TD0111 /accept 1:38")]
    public void A_faulty_head_gets_exactly_these_findings(string json, string findings) => Refused(json, findings);

    [Theory]
    [InlineData("\"period\": \"2031-13\"", "TD0801 /period 2:11")]
    [InlineData("\"period\": 2031", "TD0113 /period 2:11")]
    [InlineData("\"period\": \"2031-03-31/2031-03-01\"", "TD0802 /period 2:11")]
    [InlineData("\"digest\": \"ABC\"", "TD6552 /digest 2:11")]
    [InlineData("\"entries\": [], \"stages\": {}", "TD0113 /entries 2:12; TD6550 /stages 2:16; TD0113 /stages 2:26")]
    [InlineData("\"stages\": [], \"entries\": {}", "TD6550 /stages 2:1")]
    [InlineData("\"entries\": { \"trễ\": 1, \"late\": 2 }", "TD0119 /entries/trễ 2:14")]
    [InlineData("\"entries\": { \"a/b/c/d/e\": 1 }", "TD0119 /entries/a~1b~1c~1d~1e 2:14")]
    [InlineData("\"entries\": { \"late\": 1, \"late\": 2 }", "TD0109 /entries/late 2:25")]
    [InlineData("\"entries\": { \"late\": [1], \"x\": 1e3 }", "TD0113 /entries/late/0 2:23; TD0116 /entries/x 2:32")]
    [InlineData("\"entries\": { \"late\": 12345678901234567890123456789 }", "TD0117 /entries/late 2:22")]
    [InlineData("\"entries\": { \"late\": {} }", "TD0112 /entries/late 2:22")]
    [InlineData("\"entries\": { \"late\": {\"value\": {}} }", "TD0113 /entries/late/value 2:32")]
    [InlineData("\"entries\": { \"late\": {\"value\": 1, \"valeu\": 2} }", "TD0111 /entries/late/valeu 2:35")]
    [InlineData("\"entries\": { \"late\": {\"value\": 1, \"accept\": []} }", "TD0111 /entries/late/accept 2:35")]
    [InlineData("\"entries\": { \"late\": {\"value\": 1, \"evidence\": [\" \", 2]} }",
        "TD0124 /entries/late/evidence/0 2:48; TD0113 /entries/late/evidence/1 2:53")]
    [InlineData("\"evidence\": { \"late\": \"BB 07\" }", "TD0113 /evidence/late 2:23")]
    [InlineData("\"attributes\": { \"kind\": [3] }", "TD0113 /attributes/kind/0 2:26")]
    [InlineData("\"logs\": {}", "TD0111 /logs 2:1")]
    public void A_faulty_part_gets_exactly_these_findings(string part, string findings) =>
        Refused(Head + "\n" + part + "}", findings);

    [Theory]
    [InlineData("""{"stage":"a","entries":{}},{"stage":"a","entries":{}}""", "TD6551 /stages/1 2:39")]
    [InlineData("""{"stage":"a","by":"x","entries":{}},{"stage":"a","by":"x","entries":{}}""",
        "TD6551 /stages/1 2:48")]
    [InlineData("""{"stage":"a"},{"by":"x","entries":{}}""", "TD0112 /stages/0 2:12; TD0112 /stages/1 2:26")]
    [InlineData("""{"stage":"a","by":1,"entries":{}},{"stage":"a","by":" ","entries":{}}""",
        "TD0113 /stages/0/by 2:30; TD0124 /stages/1/by 2:64")]
    [InlineData("""{"stage":"a","on":"1/4/2031","entries":{}}""", "TD0122 /stages/0/on 2:30")]
    [InlineData("""1""", "TD0113 /stages/0 2:12")]
    public void Faulty_stages_get_exactly_these_findings(string stages, string findings) =>
        Refused(Head + "\n\"stages\": [" + stages + "]}", findings);

    [Fact]
    public void One_stage_may_have_several_givers_and_one_giver_several_stages() => Assert.Equal(4, ReadDossier.Good(
        Head + """
            "stages": [ {"stage":"a","entries":{}}, {"stage":"a","by":"x","entries":{}},
              {"stage":"a","by":"y","entries":{}}, {"stage":"b","by":"x","entries":{}} ]}
            """).Stages.Count);

    [Fact]
    public void A_name_with_a_bad_byte_is_reported_once()
    {
        byte[] json = [.. Encoding.UTF8.GetBytes(Head + "\"entries\":{\"l"), 0xE1, .. Encoding.UTF8.GetBytes("\":1}}")];

        var read = DossierReader.Read(ReadDossier.Name, json);

        Assert.Equal(["TD0102"], read.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Limits_hold_and_what_is_beyond_them_is_counted()
    {
        var limits = new ReadingLimits(Bytes: 200, Depth: 3, Digits: 4, Diagnostics: 2);

        Assert.Equal("TD0101  1:1", Findings(Head + new string(' ', 200), limits));
        Assert.Equal("TD0117 /attributes/x 1:63; TD0108 /stages/0/entries 1:91",
            Findings(Head + "\"attributes\":{\"x\":12345},\"stages\":[{\"entries\":{}}]}", limits));
        Assert.Equal("TD0111 /a 1:45; TD0111 /b 1:51; TD0199  1:1",
            Findings(Head + "\"a\":1,\"b\":1,\"c\":1}", limits));
    }

    [Fact]
    public void Without_bytes_nothing_is_read() =>
        Assert.Throws<ArgumentNullException>(() => DossierReader.Read(ReadDossier.Name, null!));

    [Fact]
    public void A_period_is_known_by_its_days() => Assert.Equal(
        Period.OfQuarter(2031, 1), ReadDossier.Good(Head + "\"period\": \"2031-Q1\"}").Period);

    private static void Refused(string json, string findings) => Cultures.Each(() =>
    {
        var read = ReadDossier.Json(json);

        Assert.Null(read.Value);
        Assert.Equal(findings, ReadDossier.Findings(read.Diagnostics));
    });

    private static string Findings(string json, ReadingLimits limits) => ReadDossier.Findings(
        DossierReader.Read(ReadDossier.Name, Encoding.UTF8.GetBytes(json), limits).Diagnostics);
}
