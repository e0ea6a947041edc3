using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

public sealed class LimitLawsTests(ITestOutputHelper output)
{
    private static readonly string[] _children = ["criteria", "bonuses", "deductions"];

    [Fact]
    public void Points_stay_inside_the_limits_of_their_line() => Holds((line, written, isBounded, isRoot) =>
    {
        bool isCriterion = line.Line.Role == LineRole.Criterion;
        var least = Number(written?["atLeast"], isCriterion && (isRoot || !isBounded) ? null : 0);
        if (!isCriterion && (least is null || least < 0)) least = 0;
        return least is null || line.Possible.Least is { } found && found >= Points.Of(least.Value);
    });

    [Fact]
    public void Criteria_that_are_bounded_never_give_more_than_their_worth() =>
        Holds((line, written, isBounded, isRoot) =>
        line.Line.Role != LineRole.Criterion || isRoot || !isBounded || written?["atMost"] is not null
        || line.Possible.Greatest <= line.Line.Worth);

    [Fact]
    public void A_capped_line_never_exceeds_its_cap() => Holds((line, written, _, _) =>
        Number(written?["atMost"], null) is not { } cap || line.Possible.Greatest <= Points.Of(cap));

    [Fact]
    public void A_bonus_never_takes_and_a_deduction_never_gives() => Holds((line, _, _, _) =>
        line.Line.Role == LineRole.Criterion || line.Possible.Least >= Points.Zero);

    private delegate bool Limit(LineResult line, JsonObject? written, bool isBounded, bool isRoot);

    private void Holds(Limit limit) => new Law(output, SheetGenerator.SheetsWithGaps).Holds(
        sheet => !sheet.Rules.ToJsonString().Contains("\"at", System.StringComparison.Ordinal),
        (sheet, _) =>
        {
            var written = Lines(sheet.Rules["rubric"]).ToDictionary(line => line["code"]!.GetValue<string>());
            bool isBounded = sheet.Rules["rubric"]!["bounds"]!.GetValue<string>() == "bounded";
            var found = sheet.Evaluate().Lines.FirstOrDefault(line => line.IsOnSheet && !line.Points.IsNotApplicable
                && !limit(line, written.GetValueOrDefault(line.Line.Code.Value), isBounded,
                    line.Line.Code.Value == "total"));
            return found is null ? null : found.Line.Code + " " + found.Possible;
        });

    private static int? Number(JsonNode? limit, int? otherwise) => limit is null ? otherwise
        : limit.GetValueKind() == JsonValueKind.Number ? limit.GetValue<int>() : null;

    private static IEnumerable<JsonObject> Lines(JsonNode? line) =>
        _children
            .SelectMany(part => (line![part]?.AsArray() ?? []).SelectMany(Lines)).Prepend(line!.AsObject());
}
