using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Steps whose order matters, each pair with a dossier that shows it.</summary>
internal static class StepOrderFindings
{
    private const int MostEntries = 6;

    public static void Report(FoundReach found, AnalysedText text, Witnesses witnesses, FindingReport report)
    {
        foreach (var reach in found.Outcomes)
        {
            var spec = text.Outcomes[reach.Outcome.Index];
            foreach (var order in reach.Orders.Found)
            {
                // Without a dossier that was tried nothing is said.
                if (witnesses.Of(order.Example, reach.Outcome, order.Level) is not { } dossier) continue;
                var at = reach.Outcome.Steps[order.Second].Source.At;
                var witness = Witness(
                    order, reach.Outcome, at, dossier, witnesses.InputsOf(order.Example, reach.Outcome));
                report.Shown.Add(witness);
                report.Report(spec, DiagnosticCatalog.StepOrderMatters, at, Arguments(order, reach.Outcome, witness));
            }

            if (!reach.Orders.IsOpen) continue;
            string name = "\"" + spec.Code + "\"";
            string count = reach.Orders.Found.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            report.Open.Add(new OpenAnswer(
                spec,
                spec.At,
                new Words("exchanges of steps that change a level of " + name,
                    "các trường hợp đổi thứ tự bước làm đổi mức của " + name),
                new Words("exchanges of steps: " + count, "số trường hợp đổi thứ tự bước: " + count),
                reach.CausesIn(found)));
        }
    }

    private static FindingWitness Witness(
        StepOrder order, Outcome outcome, Place at, Dossier dossier, ValueList<Code> inputs)
    {
        string level = "\"" + outcome.Code + "\": " + outcome.Levels[order.Level].Code;
        string code = DiagnosticCatalog.StepOrderMatters.Code;
        return new FindingWitness(code, at, [dossier], inputs, new Words(level, level), true)
        {
            Shown = [new ShownAnswer(new RuleQuestion.OfOutcome(outcome.Index), Measures.Answer.Level(order.Level))],
        };
    }

    private static DiagnosticArgument[] Arguments(StepOrder order, Outcome outcome, FindingWitness witness) =>
    [
        Step(outcome, order.First),
        new("witness", Entries(witness)),
        new("level", outcome.Levels[order.Level].Code.Value),
        order.Exchanged is { } level ? new("exchanged", outcome.Levels[level].Code.Value)
            : new("exchanged", "none", "không xếp loại"),
    ];

    private static DiagnosticArgument Step(Outcome outcome, int place)
    {
        string name = NameOf(outcome, place);
        return new DiagnosticArgument("other", "step " + name, "bước " + name);
    }

    /// <summary>The code of a step; its number where it has none.</summary>
    public static string NameOf(Outcome outcome, int place) => outcome.Steps[place].Code.IsEmpty
        ? (place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)
        : "\"" + outcome.Steps[place].Code.Value + "\"";

    private static string Entries(FindingWitness witness)
    {
        var entries = witness.EntriesOf(witness.Dossier);
        return string.Join(", ", entries.Take(MostEntries).Select(entry => entry.Code + " = " + entry.Value))
            + (entries.Count > MostEntries ? ", …" : "");
    }
}
