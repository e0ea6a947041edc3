using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>Values that fell into a gap of a table: where they were entered, and how they may be decided.</summary>
internal static class GapFindings
{
    public static void Report(
        TableGap gap, Rubric rubric, EntryTable entries, int last, Dossier dossier, DiagnosticBag bag) => bag.Add(
        DiagnosticCatalog.ValueInGap,
        InputsOf(gap, rubric).Select(input => entries.FirstPlaceOf(input, last)).FirstOrDefault(at => at is not null)
            ?? dossier.At,
        MeasureChecks.Named("value", gap.Value),
        new DiagnosticArgument("code", gap.Owner.Value),
        MeasureChecks.Named("below", gap.Below),
        MeasureChecks.Named("above", gap.Above),
        Hint(gap, rubric));

    /// <summary>The entries that the table looks at; none where these are points, to which many entries lead.</summary>
    private static IEnumerable<Input> InputsOf(TableGap gap, Rubric rubric)
    {
        if (gap.Of is Measure.Entry entry) return [entry.Input];
        var reads = gap.Of is Measure.Named named
            ? rubric.Definitions[named.Definition].Reads.WithDefinitions(rubric.Definitions)
            : ReadsOf(gap.Owner, rubric);
        return reads is null || reads.Nodes.Any(node => node.Kind != NodeKind.Definition) ? []
            : reads.Inputs.Select(slot => rubric.Inputs[slot]).Where(input => !input.IsAttribute);
    }

    private static Reads? ReadsOf(Code owner, Rubric rubric)
    {
        var definition = rubric.Definitions.FirstOrDefault(one => one.Code == owner);
        if (definition is not null) return definition.Reads.WithDefinitions(rubric.Definitions);
        return rubric.LinesByCode.TryGet(owner, out var line)
            && rubric.Reads.TryGetValue(new Node(NodeKind.LineBase, line.Index), out var reads)
            ? reads.WithDefinitions(rubric.Definitions) : null;
    }

    private static DiagnosticArgument Hint(TableGap gap, Rubric rubric) =>
        rubric.AllOutcomes.Any(outcome => outcome.Code == gap.Owner)
        ? new(
            "hint",
            "Decide it by a gate with \"become\", or mend the value.",
            "Hãy quyết định bằng bước \"gate\" có \"become\", hoặc sửa giá trị.")
        : new(
            "hint",
            "Mend the entries; if they are right, whoever issued the table has to decide: add a row for such values.",
            "Hãy sửa số liệu nhập; nếu số liệu đúng thì nơi ban hành bảng phải quyết định: "
                + "thêm dòng cho giá trị như vậy.");
}
