using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>What is found by readings that were not chosen, and what is said of it.</summary>
public sealed class OtherReadingsTests(ITestOutputHelper output)
{
    private static readonly HashSet<string> _byReadings = ["TD8557", "TD8558", "TD8559", "TD8560"];

    [Fact]
    public void A_finding_is_told_with_exactly_the_fewest_other_readings_that_lead_to_it()
    {
        var met = new SortedDictionary<string, int>(StringComparer.Ordinal);
        new ThingLaw<ReadSheet>(output, ReadSheet.Any, ReadSheet.AllCases, sheet => sheet.Cases).Holds(sheet =>
        {
            var loaded = sheet.Load();
            bool isRefused = loaded.Diagnostics.Any(one => one.Severity == Severity.Error && one.Code != "TD8557");
            met["refused as it stands"] = met.GetValueOrDefault("refused as it stands") + (isRefused ? 1 : 0);
            if (isRefused) return "";
            var found = sheet.All.Select(one => (Sheet: one, Findings: one.Found())).ToList();
            var expected = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var one in found.Where(one => one.Sheet.Differs(sheet).Any()))
            {
                // The combinations with some of its other readings, and no more.
                var less = found.Where(other => other.Sheet.Differs(sheet).All(one.Sheet.Differs(sheet).Contains)
                    && other.Sheet.Differs(one.Sheet).All(i => other.Sheet.Chosen[i] == sheet.Chosen[i])
                    && other.Sheet.Differs(one.Sheet).Any());
                foreach (string finding in one.Findings.Except(less.SelectMany(other => other.Findings)))
                {
                    expected.Add(one.Sheet.Readings(sheet) + ": " + finding);
                    string kind = one.Sheet.Differs(sheet).Count() + " " + finding.Split(' ')[0];
                    met[kind] = met.GetValueOrDefault(kind) + 1;
                }
            }

            var told = loaded.Diagnostics.Where(one => _byReadings.Contains(one.Code)).Select(one =>
                one.Arguments[0].English + ": "
                + ReadSheet.Say(one.Arguments[1].English, one, one.Arguments[2].English));
            Assert.Equal(expected, told.Order(StringComparer.Ordinal));
            return null;
        });

        foreach (var count in met) output.WriteLine(count.Key + ": " + count.Value);
        Assert.True(met.ContainsKey("2 TD2007") && met.ContainsKey("1 TD8503") && met.ContainsKey("2 TD8503"));
    }

    [Fact]
    public void An_error_by_another_reading_refuses_the_rule_set()
    {
        var loaded = new ReadSheet([0, 0, 0, 1], [2, 2, 2, 6, 5]).Load();

        Assert.Null(loaded.Value);
        var error = Assert.Single(loaded.Diagnostics, one => one.Code == "TD8557");
        Assert.Equal("good = \"from\"", error.Arguments[0].English);
    }

    [Fact]
    public void What_is_accepted_at_its_place_is_accepted_by_other_readings_and_is_not_idle()
    {
        string Grade(string accept) => $$"""
            [{"code":"grade","levels":["good","poor"],{{accept}}"steps":[{"kind":"bands","of":"total","rows":[
              {"in":">= 3","then":"good"},{"in":"< 3","then":"poor"}]}]}]
            """;
        const string Accept = """ "accept":[{"code":"TD8503","why":"as printed"}], """;
        const string Rubric = """
            {"code":"total","worth":5,"bounds":"bounded","criteria":[{"code":"a","worth":5,"marking":"worth",
              "deductions":[{"code":"d","when":"late",
                "marking":{"kind":"by-reading","of":"how","values":{"all":"worth","some":1}}}]}]}
            """;
        const string More = """
            "interpretations":[{"code":"how","question":"?","readings":["all","some"],"chosen":"all"}],
            "inputs":[{"code":"late","type":"yes-no"}],
            """;

        var told = Findings.Load(Rubric, Grade(""), More);
        var accepted = Findings.Load(Rubric, Grade(Accept), More);

        Assert.Single(told.Diagnostics, one => one.Code == "TD8558");
        Assert.DoesNotContain(accepted.Diagnostics, one => one.Code is "TD8558" or "TD8551");
    }

    [Fact]
    public void Readings_on_which_no_points_depend_are_checked_and_not_analysed_again()
    {
        var questions = Enumerable.Range(0, 6).Select(i =>
            $$"""{"code":"q{{i}}","question":"?","readings":["one","two"],"chosen":"one"}""");
        string interpretations = $""" "interpretations":[{string.Join(",", questions)}], """;
        string ByReading(int i, string one, string two) =>
            """{"kind":"by-reading","of":"q""" + i + "\",\"values\":{\"one\":" + one + ",\"two\":" + two + "}}";
        var days = Enumerable.Range(0, 6).Select(i => $"\"d{i}\":" + ByReading(
            i,
            """{"kind":"before","day":"2031-01-01"}""",
            """{"kind":"no-later-than","day":"2031-01-01"}"""));
        var faults = Enumerable.Range(0, 6).Select(i =>
            $$"""{"code":"f{{i}}","when":"late","marking":{{ByReading(i, "1", "2")}}}""");
        string Rubric(IEnumerable<string> deductions) =>
            """{"code":"total","worth":20,"bounds":"bounded","criteria":["""
            + """{"code":"a","worth":20,"marking":"worth","deductions":["""
            + string.Join(",", deductions) + "]}]}";
        string late = interpretations + """ "inputs":[{"code":"late","type":"yes-no"}], """;
        string plain = Rubric(faults.Select((_, i) => $$"""{"code":"f{{i}}","when":"late","marking":1}"""));

        string deadlines = $$""" "deadlines":{ {{string.Join(",", days)}} }, """;
        var ofDays = Findings.Load(plain, more: late + deadlines, steps: 700_000);
        var ofPoints = Findings.Load(Rubric(faults), more: late, steps: 700_000);

        Assert.DoesNotContain(ofDays.Diagnostics, one => one.Code == "TD8560");
        Assert.Single(ofPoints.Diagnostics, one => one.Code == "TD8560");
    }
}
