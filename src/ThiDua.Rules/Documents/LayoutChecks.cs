using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>A layout profile as written → checked: there is room for text, and the words are there.</summary>
internal static class LayoutChecks
{
    /// <summary>Less than this is no column of text: a head has two beside each other.</summary>
    private static readonly Fraction _leastText = Fraction.Of(50);

    public static LayoutProfile? Check(LayoutSpec spec, CheckFindings findings)
    {
        if (findings.HasErrors) return null; // a part that is missing has no sizes to compare
        var page = spec.Page;
        CheckRoom(page, "width", page.Width, page.Left + page.Right, findings);
        CheckRoom(page, "height", page.Height, page.Top + page.Bottom, findings);
        CheckWords(spec, "font", spec.Font, findings);
        CheckWords(spec, "state", spec.State, findings);
        CheckWords(spec, "motto", spec.Motto, findings);
        return findings.HasErrors ? null : new LayoutProfile(spec);
    }

    private static void CheckRoom(
        LayoutPageSpec page, string name, Fraction whole, Fraction margins, CheckFindings findings)
    {
        if (whole - margins >= _leastText) return;
        findings.Report(
            DiagnosticCatalog.NoRoomForText,
            page.At.Property(name),
            new DiagnosticArgument("whole", whole.ToString()),
            new DiagnosticArgument("margins", margins.ToString()),
            new DiagnosticArgument("least", _leastText.ToString()));
    }

    private static void CheckWords(LayoutSpec spec, string name, string text, CheckFindings findings)
    {
        if (string.IsNullOrWhiteSpace(text))
            findings.Report(
                DiagnosticCatalog.LayoutWithoutWords, spec.At.Property(name), new DiagnosticArgument("name", name));
    }
}
