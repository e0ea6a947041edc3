using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Dossiers;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

public class DossierRoundTripTests
{
    [Fact]
    public void A_dossier_that_is_written_and_read_is_equal_and_is_written_alike() => Cultures.Each(() =>
        Check.One(Properties.Fixed, Prop.ForAll(DossierGenerators.Dossiers, dossier =>
        {
            byte[] written = DossierWriter.Write(dossier);
            var read = DossierReader.Read(ReadDossier.Name, written).Require();

            return read.Equals(dossier) && read.GetHashCode() == dossier.GetHashCode()
                && DossierWriter.Write(read).SequenceEqual(written);
        })));

    [Fact]
    public void A_dossier_without_one_of_its_entries_differs() =>
        Check.One(Properties.Fixed, Prop.ForAll(DossierGenerators.Dossiers, dossier =>
            DossierGenerators.Dossiers.Shrinker(dossier).All(smaller => !smaller.Equals(dossier))));

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
