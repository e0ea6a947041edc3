using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>Findings as they are compared: severity, place, and both texts.</summary>
internal static class Findings
{
    public static string Format(ValueList<Diagnostic> diagnostics) => string.Concat(diagnostics.Select(d =>
        $"{d.Severity} {d.Code} {d.At.Pointer}\n  {d.Text(Language.English)}\n  {d.Text(Language.Vietnamese)}\n"));

    /// <summary>Loads a rule set of which only rubric, outcomes and a little more are given.</summary>
    public static Diagnosed<RuleSet> Load(string rubric, string outcomes = "[]", string more = "",
        long steps = 10_000_000)
    {
        string json = $$"""
            { "format": 1, "code": "small", "version": "1", {{more}} "rubric": {{rubric}}, "outcomes": {{outcomes}} }
            """;
        return RuleSet.Load(
            RuleSetText.Of(Code.Of("small"), json), new ReadingOptions(4_000_000, 64, 28, 10_000, 1_000, steps));
    }
}
