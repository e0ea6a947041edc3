using System;
using System.Collections.Generic;
using System.IO;
using ThiDua.Rules;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

internal static class ScoreOneUnit
{
    /// <summary>Scores the dossier of one file by the rules of another, and tells where each point comes from.</summary>
    public static void Run(string rulesFile, string dossierFile)
    {
        // The codes only name the texts in findings; the bytes may be anything.
        var loaded = RuleSet.Load(new RuleSetText(Code.Of("my-rules"), File.ReadAllBytes(rulesFile)));
        Tell(loaded.Diagnostics);
        if (loaded.Value is not { } rules) return; // there were errors

        var read = rules.ReadDossier(Code.Of("unit"), File.ReadAllBytes(dossierFile));
        Tell(read.Diagnostics);
        if (read.Value is not { } dossier) return;

        // Entries that the rules refuse do not count, and are told here: a result alone would not say so.
        var scored = rules.Evaluate(dossier);
        Tell(scored.Diagnostics);
        if (scored.Value is not { } result) return;

        Console.WriteLine(result.Total.Status switch
        {
            GivenStatus.Value => "Tổng điểm: " + result.Total.Value,
            GivenStatus.NotApplicable => "Tổng điểm: không áp dụng",
            _ => "Chưa đủ số liệu; có thể đạt: " + result.PossibleTotal,
        });
        Console.WriteLine(ExplanationWriter.ToText(result.Explain(), rules.Words, Language.Vietnamese));

        // Why not the next better level? Of another outcome, or a certain level: WhyNot(outcome), WhyNot(outcome, level).
        if (result.WhyNot() is { } whyNot)
            Console.WriteLine(ExplanationWriter.ToText(whyNot, rules.Words, Language.Vietnamese));
    }

    /// <summary>Only errors stop; a note wants to be read, too.</summary>
    private static void Tell(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
            Console.WriteLine($"{finding.Severity} {finding.Code} {finding.At}: {finding.Text(Language.Vietnamese)}");
    }
}
