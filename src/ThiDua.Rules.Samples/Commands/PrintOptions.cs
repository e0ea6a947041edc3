using System.Collections.Generic;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>What was asked to be printed, and where to.</summary>
/// <param name="What">One of <see cref="Things"/>.</param>
/// <param name="Data">The files with what is not in the rules: dossiers, answers, inspections, people.</param>
/// <param name="Format">One of <see cref="Formats"/>.</param>
/// <param name="Out">The file that is written.</param>
/// <param name="Of">Which of several, by its code; null for the only one, where it may be for the first.</param>
/// <param name="Unit">Of which unit, by its code; null for the only one.</param>
/// <param name="Period">The result of which period, as it was typed; null for the only one.</param>
/// <param name="Layout">A file with another layout than that of the decree; null for that.</param>
internal sealed record PrintOptions(
    string What,
    IReadOnlyList<string> Data,
    string Format,
    string Out,
    string? Of,
    string? Unit,
    string? Period,
    string? Layout)
{
    public const string Plan = "plan";
    public const string PlanTable = "plan-table";
    public const string Checklist = "checklist";
    public const string Report = "report";
    public const string ScoreSheet = "score-sheet";
    public const string Explanation = "explanation";
    public const string League = "league";
    public const string Ring = "ring";
    public const string Minutes = "minutes";

    public const string Docx = "docx";
    public const string Html = "html";
    public const string Markdown = "md";

    /// <summary>All that can be printed.</summary>
    public static string[] Things =>
        [Plan, PlanTable, Checklist, Report, ScoreSheet, Explanation, League, Ring, Minutes];

    /// <summary>All formats.</summary>
    public static string[] Formats => [Docx, Html, Markdown];
}
