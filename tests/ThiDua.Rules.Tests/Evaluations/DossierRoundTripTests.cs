using System.Collections.Generic;
using System.Linq;
using System.Text;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Tests.Laws;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Evaluations;

public class DossierRoundTripTests(ITestOutputHelper output)
{
    private readonly ThingLaw<Dossier> _law = new(
        output,
        DossierGenerators.Dossiers,
        [
            "plain", "stages", "nothing entered", "attributes", "period", "note", "version", "evidence",
            "note of an entry",
        ],
        CasesOf)
    {
        Show = dossier => Encoding.UTF8.GetString(DossierWriter.Write(dossier)),
    };

    [Fact]
    public void A_dossier_that_is_written_and_read_is_equal_and_is_written_alike() => Cultures.Each(() =>
        _law.Holds(dossier =>
        {
            byte[] written = DossierWriter.Write(dossier);
            var read = DossierReader.Read(ReadDossier.Name, written).Require();

            return read.Equals(dossier) && read.GetHashCode() == dossier.GetHashCode()
                && DossierWriter.Write(read).SequenceEqual(written);
        }));

    [Fact]
    public void A_dossier_without_one_of_its_entries_differs() =>
        _law.Holds(dossier => DossierGenerators.Dossiers.Shrinker(dossier).All(smaller => !smaller.Equals(dossier)));

    private static IEnumerable<string> CasesOf(Dossier dossier) =>
    [
        dossier.Stages.Count == 0 ? "nothing entered" : dossier.Stages[0].Stage.IsEmpty ? "plain" : "stages",
        dossier.AttributesInOrder.Count > 0 ? "attributes" : "", dossier.Period is null ? "" : "period",
        dossier.Note is null ? "" : "note", dossier.Version is null ? "" : "version",
        dossier.Evidence.Count == 0 ? "" : "evidence",
        dossier.Stages.Any(stage => stage.InOrder.Any(entry => entry.Note is not null)) ? "note of an entry" : "",
    ];

    [Fact]
    public void What_only_json_can_say_is_written_again()
    {
        const string Json = """
            {
              "format": 1,
              "ruleSet": "s",
              "digest": "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f",
              "unit": "u",
              "stages": [
                {
                  "stage": "self",
                  "by": "Nguyễn Văn A",
                  "on": "2031-04-01",
                  "entries": {
                    "x": {
                      "value": 1.5,
                      "evidence": [
                        "BB 07"
                      ]
                    }
                  },
                  "note": "tự chấm"
                }
              ]
            }

            """;

        byte[] written = DossierWriter.Write(ReadDossier.Good(Json));

        Assert.Equal(Json.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(written));
    }
}
