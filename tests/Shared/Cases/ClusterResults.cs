using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;

namespace ThiDua.Testing.Cases;

/// <summary>
/// What a case of several units expects: <c>"units": {"class-8a": {…}, "class-8a 2031-03": {…}}</c>, how many hold
/// which grade, <c>"grades": {"good": 5}</c>, or the findings of dossiers that cannot be evaluated together.
/// </summary>
internal static class ClusterResults
{
    public static IReadOnlyList<string> Differences(JsonElement expected, Diagnosed<ClusterEvaluation> found)
    {
        if (expected.TryGetProperty("refused", out var refused)) return Refused(refused, found);
        var result = found.Require();
        return [.. Each(expected, "units", unit => Differences(unit, result)), .. Each(expected, "grades", Counted)];

        IEnumerable<string> Counted(JsonProperty grade)
        {
            int count = result.Evaluations
                .Count(one => one.Grade!.Level.IsValue && one.Grade.Level.Value.Code.Value == grade.Name);
            return count == grade.Value.GetInt32() ? [] : [$"{grade.Name}: {count} units"];
        }
    }

    private static IEnumerable<string> Each(
        JsonElement expected, string name, Func<JsonProperty, IEnumerable<string>> differences) =>
        expected.TryGetProperty(name, out var parts) ? parts.EnumerateObject().SelectMany(differences) : [];

    private static IEnumerable<string> Differences(JsonProperty unit, ClusterEvaluation result)
    {
        var all = result.Evaluations.Where(one => Names(one).Contains(unit.Name)).ToList();
        return all.Count == 1
            ? Results.Differences(unit.Value, all[0]).Select(difference => unit.Name + ": " + difference)
            : [$"{unit.Name}: {all.Count} results"];
    }

    /// <summary>A unit is called by its code, or by code and period, or by code and rubric.</summary>
    private static string[] Names(Evaluation one) =>
        [one.Unit.Value, one.Unit + " " + one.Dossier.Period, one.Unit + " " + one.Rubric.Code];

    private static IReadOnlyList<string> Refused(JsonElement expected, Diagnosed<ClusterEvaluation> found)
    {
        if (found.Value is not null) return ["expected no result, found one"];
        string codes = string.Join(", ", found.Diagnostics.Select(finding => finding.Code + " " + finding.At.Pointer));
        string wanted = string.Join(", ", expected.EnumerateArray().Select(one => one.GetString()));
        return codes == wanted ? [] : [$"refused: expected {wanted}, found {codes}"];
    }
}
