using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// Writes a dossier as canonical JSON: properties in the order of the format, defaults left out, two spaces.
/// </summary>
public static class DossierWriter
{
    internal static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>
    /// The JSON of a dossier, in UTF-8 and with a line end at its end. Reading it gives an equal dossier.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no dossier.</exception>
    public static byte[] Write(Dossier dossier)
    {
        Require.NotNull(dossier, nameof(dossier));
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
            DossierJson.Shape.Write(writer, DossierParts.ToSpec(dossier));
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
