using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ThiDua.Rules.Samples.Tests;

/// <summary>The numbers and days of texts, so that what is printed can be held against what was computed.</summary>
internal static partial class NumbersOf
{
    /// <summary>Those that are printed in Vietnamese: <c>1.234,5</c> and <c>15/11/2024</c>.</summary>
    public static IEnumerable<string> Printed(string text) => PrintedNumber().Matches(text).Select(found =>
        found.Value.Contains('/', StringComparison.Ordinal)
            ? string.Join('-', found.Value.Split('/').Reverse())
            : Plain(found.Value.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')));

    /// <summary>Those of one step in JSON, the sentence that was made of them left out.</summary>
    public static IEnumerable<string> Json(JsonElement step) => step.EnumerateObject()
        .Where(property => property.Name is not ("text" or "from" or "rule" or "input"))
        .SelectMany(property => Values(property.Value))
        .SelectMany(value => ExactNumber().Matches(value).Select(found => found.Value)
            .SelectMany(found => found.Contains('-', StringComparison.Ordinal) ? [found] : new[] { Plain(found) })
            // Titles are printed as they are written.
            .Concat(Printed(value)));

    private static IEnumerable<string> Values(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Values(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Values),
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Number => [json.GetRawText()],
        _ => [],
    };

    private static string Plain(string number) =>
        decimal.Parse(number, CultureInfo.InvariantCulture).ToString("0.####", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d\d/\d\d/\d{4}|\d{1,3}(\.\d{3})+(,\d+)?|\d+(,\d+)?")]
    private static partial Regex PrintedNumber();

    [GeneratedRegex(@"\d{4}-\d\d-\d\d|\d+(\.\d+)?")]
    private static partial Regex ExactNumber();
}
