using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Tests.Time;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Fuzz;

/// <summary>
/// One mistake gives one diagnostic, wherever it stands: every property of every good rule set is spoilt.
/// </summary>
public sealed class OneMistakeTests
{
    public static TheoryData<string> Files => BadFiles.Names(BadFiles.GoodFolder);

    [Theory, MemberData(nameof(Files))]
    public void A_misspelt_property_is_one_mistake(string name) => EachHasOneError(
        name, "TD0111", (owner, property) => JsonTree.Rename(owner, property, Misspelt(property)), NamesOfShapes);

    [Theory, MemberData(nameof(Files))]
    public void A_value_of_the_wrong_type_is_one_mistake(string name) =>
        EachHasOneError(name, "TD0113", (owner, property) => owner[property] = null, _ => true);

    [Theory, MemberData(nameof(Files))]
    public void A_property_that_stands_twice_is_one_mistake(string name) =>
        EachHasOneError(name, "TD0109", JsonTree.Repeat, _ => true);

    [Theory, MemberData(nameof(Files))]
    public void A_list_in_a_list_is_one_mistake(string name) => EachHasOneError(
        name, "TD0113", (owner, property) => owner[property] = new JsonArray(new JsonArray()), _ => true);

    [Theory, MemberData(nameof(Files))]
    public void An_exponent_is_one_mistake_where_numbers_stand_and_elsewhere_too(string name) => EachHasOneError(
        name, "TD011", (owner, property) => owner[property] = JsonNode.Parse("[1e5]")![0]!.DeepClone(), _ => true);

    [Theory, MemberData(nameof(Files))]
    public void Half_of_a_character_is_one_mistake(string name) =>
        EachHasOneError(name, "TD0110", (owner, property) => owner[property] = JsonTree.Half, _ => true);

    private static void EachHasOneError(
        string name, string code, Action<JsonObject, string> spoil, Func<JsonObject, bool> isMeant)
    {
        string json = File.ReadAllText(Path.Combine(BadFiles.GoodFolder, name + ".json"));
        int count = JsonTree.Properties(JsonNode.Parse(json)!).Count;
        var wrong = new List<string>();
        for (int i = 0; i < count; i++)
        {
            JsonNode root = JsonNode.Parse(json)!;
            var (owner, property) = JsonTree.Properties(root)[i];
            if (!isMeant(owner) || property == "$schema") continue;
            string path = owner.GetPath() + "." + property;
            spoil(owner, property);
            var found = RuleSet
                .Load(RuleSetText.Of(Code.Of("spoilt"), JsonTree.Write(root)), TestCalendars.Options).Diagnostics
                .Where(d => d.Severity != Severity.Note).ToList();
            if (found.Count != 1 || !found[0].Code.StartsWith(code, StringComparison.Ordinal))
                wrong.Add(path + "\n    " + string.Join("\n    ", found));
        }

        Assert.True(wrong.Count == 0, name + ", of " + count + ":\n" + string.Join("\n", wrong));
    }

    // The names in maps are codes: another code is no misspelt property.
    private static bool NamesOfShapes(JsonObject owner) =>
        owner.Parent is not JsonObject
        || owner.GetPropertyName() is not ("levels" or "measures" or "conditions" or "values" or "deadlines");

    private static string Misspelt(string name) =>
        name.Length < 2 || name[^1] == name[^2] ? name + "x" : name[..^2] + name[^1] + name[^2];
}
