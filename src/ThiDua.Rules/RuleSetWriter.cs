using System;
using ThiDua.Rules.Json;

namespace ThiDua.Rules;

/// <summary>
/// Writes a document as canonical JSON: properties in the order of the format, defaults left out, two spaces.
/// </summary>
public static class RuleSetWriter
{
    /// <summary>
    /// The JSON of a document, in UTF-8 and with a line end at its end. Reading it gives an equal document.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no document.</exception>
    public static byte[] Write(RuleSetDocument document)
    {
        Require.NotNull(document, nameof(document));
        return CanonicalJson.Write(to => RuleSetJson.Shape.Write(to, document.Spec));
    }

    /// <summary>The digest of that JSON.</summary>
    internal static string DigestOf(RuleSetSpec spec) =>
        RuleSetText.ToDigest(CanonicalJson.Hash(to => RuleSetJson.Shape.Write(to, spec)));
}
