using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;
using Given = ThiDua.Testing.Sheets.Given;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>What is written says all that was read; what nothing reads says nothing.</summary>
public sealed class WritingLawsTests(ITestOutputHelper output)
{
    [Fact]
    public void Rules_and_a_dossier_that_are_written_and_read_give_the_same() =>
        new Law(output, SheetGenerator.SheetsWithGaps).Holds(
            sheet => sheet.Entries.Count == 0,
            (sheet, _) =>
            {
                byte[] rules = RuleSetWriter.Write(Document(Encoding.UTF8.GetBytes(sheet.Rules.ToJsonString())));
                byte[] dossier = DossierWriter.Write(Read(Encoding.UTF8.GetBytes(
                    sheet.Dossier(sheet.Entries).ToJsonString())));
                if (!RuleSetWriter.Write(Document(rules)).SequenceEqual(rules)) return "rules are written otherwise";
                if (!DossierWriter.Write(Read(dossier)).SequenceEqual(dossier)) return "a dossier is written otherwise";
                var again = Sheet.Load(JsonNode.Parse(rules)!.AsObject()).Evaluate(Read(dossier)).Require();
                return Same(Showing.Results(sheet.Evaluate()), Showing.Results(again));
            });

    [Fact]
    public void A_code_that_nothing_reads_changes_no_number() => new Law(output, SheetGenerator.Sheets).Holds(
        sheet => sheet.Entries.Count == 0,
        (sheet, choices) =>
        {
            var rules = sheet.Rules.DeepClone().AsObject();
            var more = new JsonObject { ["code"] = "unread", ["type"] = "count" };
            rules["inputs"]!.AsArray().Insert(choices.Of(rules["inputs"]!.AsArray().Count + 1), more);
            var other = new Sheet(rules, sheet.Fields, sheet.Attributes, sheet.Stages, sheet.Entries);
            string? stage = sheet.Stages.LastOrDefault();
            return Same(
                Showing.Results(sheet.Evaluate()),
                Showing.Results(other.Evaluate([.. sheet.Entries, new Given(stage, "unread", 3)])));
        });

    private static string? Same(string expected, string found) =>
        expected == found ? null : "first\n" + expected + "\nthen\n" + found;

    private static RuleSetDocument Document(byte[] rules) =>
        RuleSetReader.Read(new RuleSetText(Code.Of("sheet"), rules), Sheet.Options).Require();

    private static Dossier Read(byte[] dossier) => DossierReader.Read(Code.Of("dossier"), dossier).Require();
}
