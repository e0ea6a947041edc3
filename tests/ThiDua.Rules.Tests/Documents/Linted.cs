using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Documents;

/// <summary>Small documents for the tests of the linter.</summary>
internal static class Linted
{
    /// <summary>What the linter finds in a rule set with these parts, such as <c>"document": { … }</c>.</summary>
    public static ValueList<Diagnostic> Find(string parts) => Find(parts, TestRegister.Options);

    public static ValueList<Diagnostic> Find(string parts, LintOptions options) => RuleSet.Load(new RuleSetText(
        Code.Of("linted"),
        Encoding.UTF8.GetBytes("""{ "format": 1, "code": "linted", "version": "1", """ + parts + " }")))
        .Require().Lint(options);

    /// <summary>The codes of what is found in a document of one paragraph, in a period.</summary>
    public static string InText(string text, string period) => Codes(Find(
        "\"document\": { \"period\": " + JsonSerializer.Serialize(period)
            + ", \"body\": [" + JsonSerializer.Serialize(text + "./.") + "] }"));

    /// <summary>The codes of what is found in a list with these labels.</summary>
    public static string InList(IEnumerable<string> labels) => Codes(Find("\"document\": { \"body\": ["
        + string.Join(",", labels.Select(label => "{ \"heading\": \"Nội dung ./.\", \"label\": "
            + JsonSerializer.Serialize(label) + " }"))
        + "] }"));

    public static string Codes(IEnumerable<Diagnostic> found) => string.Join(" ", found.Select(one => one.Code));
}
