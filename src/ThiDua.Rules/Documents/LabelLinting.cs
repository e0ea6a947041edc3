using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;

namespace ThiDua.Rules.Documents;

/// <summary>
/// Looks at the labels of one list: whether they follow each other as they should. Labels with different beginnings
/// ("3.1." and "4.1.") are lists of their own; dashes and items without a label count nothing.
/// </summary>
internal static class LabelLinting
{
    /// <summary>Reports what is wrong with the labels of one list that stands by itself.</summary>
    public static void Check(IEnumerable<PrintedLabel> list, LintScope scope) => Check(list, null, scope);

    /// <summary>Reports what is wrong with the labels of one list below an item with a label.</summary>
    public static void Check(IEnumerable<PrintedLabel> list, string? parent, LintScope scope)
    {
        var counted = list
            .Select(label => CountedLabel.Read(label))
            .Where(label => label is not null)
            .Select(label => label!.Value)
            .ToList();
        ReportOthers(counted, parent, scope);
        foreach (var same in counted.GroupBy(one => (one.Number.Before, IsArabic: one.Number.Arabic is not null)))
        {
            var labels = same.ToList();
            foreach (var fault in Faults(labels, same.Key.IsArabic)) scope.Report(fault);
            ReportStyles(labels, scope);
        }
    }

    /// <summary>The faults by the style that explains the list best: "i)" may be a letter or a Roman numeral.</summary>
    private static List<LintFault> Faults(List<CountedLabel> labels, bool isArabic)
    {
        if (isArabic) return LabelSequence.Faults(labels, LabelStyle.Arabic);
        var letters = LabelSequence.Faults(labels, LabelStyle.Letter);
        if (labels.Exists(one => one.Number.AsRoman is null)) return letters;
        var roman = LabelSequence.Faults(labels, LabelStyle.Roman);
        return roman.Count <= letters.Count ? roman : letters;
    }

    /// <summary>
    /// "4.1." below "3." belongs to another item. What stands below a letter or a Roman numeral is not compared: it is
    /// numbered in another style there.
    /// </summary>
    private static void ReportOthers(List<CountedLabel> labels, string? parent, LintScope scope)
    {
        if (parent is null || LabelNumber.Read(parent)?.Path is not { } around) return;
        foreach (var one in labels)
        {
            if (one.Number.ParentPath is not { } written || written == around) continue;
            scope.Report(one.Fault(
                DiagnosticCatalog.LabelOfOtherParent,
                new DiagnosticArgument("parent", parent.Trim()),
                new DiagnosticArgument("expected", around + "." + one.Number.Core + one.Number.After)));
        }
    }

    /// <summary>Labels of one list end alike: "1." and not "1)".</summary>
    private static void ReportStyles(List<CountedLabel> labels, LintScope scope)
    {
        foreach (var one in labels.Where(one => one.Number.After != labels[0].Number.After))
            scope.Report(one.Fault(DiagnosticCatalog.LabelsOfTwoStyles, labels[0].Shown("first")));
    }
}
