using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>
/// The JSON Schema (draft 2020-12) of rule sets, made from the description that reads them: with it an editor completes
/// names and marks mistakes of form while a rule set is written. What it lets pass is still checked when it is loaded.
/// </summary>
public static class RuleSetSchema
{
    /// <summary>The schema with its descriptions in a language, in UTF-8 and with a line end at its end.</summary>
    public static byte[] Write(Language language) => SchemaWriter.Write(RuleSetJson.Shape, language, mayAccept: true);
}
