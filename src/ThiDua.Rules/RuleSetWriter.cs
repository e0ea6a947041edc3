using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ThiDua.Rules;

/// <summary>
/// Writes a document as canonical JSON: properties in the order of the format, defaults left out, two spaces.
/// </summary>
public static class RuleSetWriter
{
    private static readonly JsonWriterOptions _options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>
    /// The JSON of a document, in UTF-8 and with a line end at its end. Reading it gives an equal document.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no document.</exception>
    public static byte[] Write(RuleSetDocument document)
    {
        Require.NotNull(document, nameof(document));
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, _options)) RuleSetJson.Shape.Write(writer, document.Spec);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
