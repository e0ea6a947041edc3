using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ThiDua.Rules.Json;

/// <summary>The one way in which JSON is written: two spaces, letters as they are, and a line end at its end.</summary>
internal static class CanonicalJson
{
    private static readonly JsonWriterOptions _options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>What <paramref name="write"/> writes, in UTF-8.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, _options))
        {
            write(writer);
            stream.Capacity = (int)writer.BytesPending + 1; // with the line end nothing has to be moved
        }

        stream.WriteByte((byte)'\n');
        return stream.Length == stream.Capacity ? stream.GetBuffer() : stream.ToArray();
    }

    /// <summary>The SHA-256 of the same.</summary>
    public static byte[] Hash(Action<Utf8JsonWriter> write)
    {
        using var buffer = new HashBuffer();
        using (var writer = new Utf8JsonWriter(buffer, _options)) write(writer);
        buffer.GetSpan(1)[0] = (byte)'\n';
        buffer.Advance(1);
        return buffer.ToHash();
    }
}
