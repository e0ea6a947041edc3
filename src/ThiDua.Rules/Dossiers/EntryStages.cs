using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>The stages at which entries are made, by their number, and whether who marks at them may do so.</summary>
internal sealed class EntryStages
{
    private readonly DossierRules _rules;
    private readonly DiagnosticBag _bag;

    public EntryStages(DossierRules rules, DiagnosticBag bag)
    {
        _rules = rules;
        _bag = bag;
    }

    /// <summary>The stages that the rule set declares, in order.</summary>
    public ValueList<Level> Declared => _rules.Stages;

    /// <summary>
    /// The number of a stage; without stages in the rule set there is the stage 0 only, to which a ring may give a
    /// name.
    /// </summary>
    public int IndexOf(Code stage)
    {
        if (Declared.Count == 0) return stage.IsEmpty || _rules.Senders.Own(stage) ? 0 : -1;
        for (int i = 0; i < Declared.Count; i++)
            if (Declared[i].Code == stage) return i;

        return -1;
    }

    public string TitleOf(Code stage) => Declared.FirstOrDefault(one => one.Code == stage)?.Title ?? stage.Value;

    /// <summary>Whether a ring that owns a stage sends who marked; if not, that was reported.</summary>
    public bool IsSent(Code stage, string? by, Place at, Dossier dossier)
    {
        if (_rules.Hides(dossier, "period") || _rules.Hides(dossier, "unit")) return true;
        return _rules.Hides(at.Inside("by")) || _rules.Senders.Accept(stage, by, at, dossier, _bag);
    }

    /// <summary>Reports that the stage of entries is none.</summary>
    public void ReportUnknown(StageEntries stage, bool isAlone)
    {
        if (_rules.Hides(stage.At.Inside("stage"))) return;
        if (!stage.Stage.IsEmpty) ReportUnknown(DiagnosticCatalog.EntryAtUnknownStage, stage.Stage, stage.At);
        // Beside stages they were told when the dossier was read.
        else if (isAlone) _bag.Add(DiagnosticCatalog.EntriesNeedStages, stage.At);
    }

    /// <summary>Reports that the stage of a log is none.</summary>
    public void ReportUnknown(EventLog log) =>
        ReportUnknown(DiagnosticCatalog.LogOfUnknownStage, log.Stage, log.At);

    private void ReportUnknown(DiagnosticDescriptor descriptor, Code stage, Place at)
    {
        var known = Declared.Select(one => one.Code.Value).ToList();
        _bag.Add(
            descriptor,
            at,
            new DiagnosticArgument("code", stage.Value),
            Quoting.Hint(Spelling.Nearest(stage.Value, known), known));
    }
}
