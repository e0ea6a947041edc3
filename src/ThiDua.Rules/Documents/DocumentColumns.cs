using System.Collections.Generic;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Documents;

/// <summary>
/// The tables in which parts of a rule set stand in a document. What a column holds follows from its place: the
/// document only says how its head is called.
/// </summary>
internal static class DocumentColumns
{
    private const int MostOfForm = 12; // of a list whose further columns are filled in by hand

    private static readonly Dictionary<DocumentPart, Layout> _layouts = new()
    {
        [DocumentPart.Tasks] = new(
            5,
            "number, task, who leads, who coordinates, deadline",
            "số thứ tự, nội dung, đơn vị chủ trì, đơn vị phối hợp, thời hạn"),
        [DocumentPart.Rubric] = new(
            5,
            "number, content, worth, points, remarks",
            "số thứ tự, nội dung, điểm chuẩn, điểm chấm, ghi chú"),
        [DocumentPart.Inspected] = new(
            MostOfForm,
            "number, name, then empty ones to be filled in",
            "số thứ tự, tên, sau đó là các cột để trống điền sau"),
        [DocumentPart.Units] = new(
            MostOfForm,
            "number, name, then empty ones to be filled in",
            "số thứ tự, tên, sau đó là các cột để trống điền sau"),
    };

    /// <summary>Reports heads of columns that the table of a part does not have.</summary>
    public static void Check(DocumentReferenceSpec spec, CheckFindings findings)
    {
        if (spec.Columns.Count == 0 || findings.IsHole(spec.At.Property("part"))) return;
        var at = spec.At.Property("columns");
        if (!_layouts.TryGetValue(spec.Part, out var layout))
            findings.Report(DiagnosticCatalog.NeverTable, at);
        else if (spec.Columns.Count is 1 || spec.Columns.Count > layout.Most)
            findings.Report(
                DiagnosticCatalog.WrongColumns,
                at,
                new DiagnosticArgument("count", spec.Columns.Count),
                new DiagnosticArgument("most", layout.Most),
                new DiagnosticArgument("names", layout.English, layout.Vietnamese));
    }

    private readonly record struct Layout(int Most, string English, string Vietnamese);
}
