using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using ThiDua.Rules.Analysis;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>The dossiers that show a finding (hồ sơ ví dụ), in words and as JSON.</summary>
internal static class WitnessLines
{
    private const int MostEntries = 6;

    /// <summary>The dossiers of one finding; of several rubrics each has its own.</summary>
    public static IEnumerable<FindingWitness> Of(RuleSet rules, Diagnostic finding) =>
        rules.Rubrics.SelectMany(rubric => rules.AnalysisOf(rubric.Code).WitnessesOf(finding));

    /// <summary>What the dossiers come to, and below it what is entered in each.</summary>
    public static IEnumerable<string> Lines(FindingWitness witness, Language language)
    {
        string head = witness.IsProof ? language.In("Ví dụ", "Example") : language.In("Gần nhất", "Nearest");
        yield return head + " – " + witness.ToString(language);
        // Of a cluster many units may be alike: they are told once, with their number.
        foreach (var alike in witness.Dossiers.GroupBy(dossier => Entries(witness, dossier)))
        {
            if (alike.Key.Length == 0) continue;
            string many = alike.Count() > 1
                ? alike.Count().ToString(CultureInfo.InvariantCulture) + " × "
                : "";
            yield return "  " + many + alike.Key;
        }
    }

    /// <summary>The same for programs, with whole dossiers.</summary>
    public static void Write(Utf8JsonWriter to, IReadOnlyCollection<FindingWitness> witnesses, Language language)
    {
        if (witnesses.Count == 0) return;
        to.WriteStartArray("examples");
        foreach (var witness in witnesses)
        {
            to.WriteStartObject();
            to.WriteBoolean("proof", witness.IsProof);
            if (witness.IsCluster) to.WriteBoolean("cluster", true);
            to.WriteString("shows", witness.ToString(language));
            to.WriteStartArray("dossiers");
            foreach (var dossier in witness.Dossiers)
                to.WriteTree(Encoding.UTF8.GetString(DossierWriter.Write(dossier)));
            to.WriteEndArray();
            to.WriteEndObject();
        }

        to.WriteEndArray();
    }

    private static string Entries(FindingWitness witness, Dossier dossier)
    {
        var entered = witness.EntriesOf(dossier);
        return string.Join(", ", entered.Take(MostEntries).Select(entry => entry.Code + " = " + entry.Value))
            + (entered.Count > MostEntries ? ", …" : "");
    }
}
