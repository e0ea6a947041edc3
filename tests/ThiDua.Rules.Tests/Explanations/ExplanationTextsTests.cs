using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Tests.Laws;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Explanations;

public sealed class ExplanationTextsTests(ITestOutputHelper output)
{
    private static readonly string[] Prefixes =
    [
        "line.", "amount.", "measure.", "condition.", "outcome", "quota.", "ranking", "why-not.", "deadline.", "plan.",
        "checklist.",
    ];

    [Fact]
    public void Both_languages_name_the_same_arguments()
    {
        var texts = ExplanationTexts.Steps.Select(step => (step, ExplanationTexts.Find(step, null)!));

        Assert.All(texts, text =>
        {
            Assert.Equal(Holes(text.Item2.Head.English), Holes(text.Item2.Head.Vietnamese));
            Assert.Equal(Holes(text.Item2.Detail.English), Holes(text.Item2.Detail.Vietnamese));
        });
    }

    [Fact]
    public void Every_step_of_a_sheet_has_a_sentence() =>
        new ThingLaw<RandomSheet>(
            output, choices => new RandomSheet(choices), RandomSheet.AllCases, sheet => sheet.Cases)
            .Holds(sheet => sheet.Explain().SelfAndBelow().All(node =>
                ExplanationTexts.Find(node.Step, node.Argument("case")) is not null
                    && !ExplanationWriter.ToText(node, Language.Vietnamese)
                        .Contains(node.Step.Value, StringComparison.Ordinal)));

    [Fact]
    public void Every_step_stands_in_the_page_of_explanations_and_no_other()
    {
        string page = File.ReadAllText(Path.Combine(Golden.Repository, "docs", "explanations.md"));

        Assert.Equal(
            ExplanationTexts.Steps.Select(step => step.Value.Split('/')[0]).Distinct().Order(StringComparer.Ordinal),
            Steps(page).Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Steps(string page) => Regex
        .Matches(page, "^\\| `([a-z.-]+)`", RegexOptions.Multiline)
        .Select(match => match.Groups[1].Value)
        .Where(step => Prefixes.Any(prefix => step.StartsWith(prefix, StringComparison.Ordinal)));

    private static IEnumerable<string> Holes(string template) =>
        Regex.Matches(template, "{[^}]*}").Select(match => match.Value).Order(StringComparer.Ordinal);
}
