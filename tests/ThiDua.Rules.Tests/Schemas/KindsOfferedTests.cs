using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Schemas;

/// <summary>
/// Where one of several kinds of object may stand, all their words come before the alternatives: of those, editors look
/// only at the one that fits best so far.
/// </summary>
public sealed class KindsOfferedTests
{
    private static readonly JsonObject Definitions =
        JsonNode.Parse(RuleSetSchema.Write(Language.English))!["$defs"]!.AsObject();

    public static TheoryData<string> Unions =>
        [.. Definitions.Select(one => one.Key).Where(name => KindsIn(Definitions[name]!.AsObject()).Skip(1).Any())];

    [Theory]
    [MemberData(nameof(Unions))]
    public void All_kinds_of_a_union_are_offered_before_its_alternatives(string name)
    {
        var union = Definitions[name]!.AsObject();

        var offered = union["properties"]!["kind"]!["enum"]!.AsArray().Select(word => word!.GetValue<string>());

        Assert.Equal(KindsIn(union), offered);
        var keywords = union.Select(keyword => keyword.Key).ToList();
        Assert.True(keywords.IndexOf("properties") < keywords.IndexOf("anyOf"));
    }

    [Fact]
    public void A_marking_may_be_of_any_kind_of_amount() => Assert.Equal(
        ["fixed", "each", "table", "proportional", "entered", "measured", "by-reading"],
        KindsIn(Definitions["amount-by-reading"]!.AsObject()));

    /// <summary>The kinds that the alternatives take, also behind references.</summary>
    private static IEnumerable<string> KindsIn(JsonObject schema)
    {
        if (schema["$ref"]?.GetValue<string>() is { } other)
            return KindsIn(Definitions[other["#/$defs/".Length..]]!.AsObject());
        if (schema["properties"]?["kind"]?["const"]?.GetValue<string>() is { } kind) return [kind];
        return (schema["anyOf"]?.AsArray() ?? []).SelectMany(one => KindsIn(one!.AsObject()));
    }
}
