using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ThiDua.Rules.Json;

/// <summary>Canonical JSON: properties in the order of the format, defaults left out, two spaces, a line end.</summary>
internal static class CanonicalJson
{
    private static readonly JsonWriterOptions _options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>The text in UTF-8. Reading it gives an equal value.</summary>
    public static byte[] Write<T>(Form<T> form, T value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, _options)) form.Write(writer, value);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
