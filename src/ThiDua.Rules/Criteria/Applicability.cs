using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>
/// Which lines stand on the sheet of a unit (K30): that depends on attributes of the unit only, and on dates.
/// </summary>
internal static class Applicability
{
    public static Condition? Check(Criterion line, CriterionSpec spec, CheckScope scope)
    {
        var reads = new Reads();
        if (spec.AppliesTo is not null) line.DecidedBy = reads;
        return Check(spec.AppliesTo, spec.At, reads, scope);
    }

    /// <summary>A condition over attributes of the unit only, of a line or of a rubric.</summary>
    public static Condition? Check(ByReading<ConditionSpec>? spec, Place at, Reads reads, CheckScope scope)
    {
        scope.Reads = reads;
        if (spec is null) return null;
        var condition = ConditionChecks.Check(spec, scope);
        // What is faulty decides nothing.
        if (reads.AreFaulty) condition = null;
        if (reads.Nodes.Count > 0) reads = reads.WithDefinitions(scope.Definitions);
        var wrong = reads.Inputs.Select(slot => scope.Inputs[slot]).FirstOrDefault(input => !input.IsAttribute);
        bool readsResults = reads.ReadsOthers || reads.Nodes.Any(n => n.Kind != NodeKind.Definition);
        if (wrong is null && !readsResults) return condition;
        scope.Report(
            DiagnosticCatalog.NotAnAttribute,
            at.Property("appliesTo"),
            new DiagnosticArgument("code", wrong is null ? "result" : wrong.Code.Value));
        return null;
    }

    /// <summary>Marks the lines that do not stand on the sheet: those that do not apply, and all below them.</summary>
    public static void Apply(Criterion line, LineState[] states, Facts facts, DateInterval? period, bool parentIsOn)
    {
        var state = states[line.Index];
        state.IsOnSheet = parentIsOn
            && (line.AppliesTo is null || ConditionScoring.Score(line.AppliesTo, facts).IsYes)
            && (period is null || IsInForce(line, period));
        foreach (var child in line.Children) Apply(child, states, facts, period, state.IsOnSheet);
    }

    /// <summary>Whether the line itself, not those around it, is in force on some day of a period.</summary>
    public static bool IsInForce(Criterion line, DateInterval period) => line.InForce is not { } dates
        || ((dates.From is null || dates.From <= period.End) && (dates.To is null || period.Start <= dates.To));
}
