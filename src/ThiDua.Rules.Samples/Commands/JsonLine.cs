using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>JSON objects as the commands write them: Vietnamese letters as they are, numbers exact.</summary>
internal static class JsonLine
{
    /// <summary>One object in one line.</summary>
    public static string Of(Action<Utf8JsonWriter> members) => Write(members, isIndented: false);

    /// <summary>One object for people to fill in.</summary>
    public static string Indented(Action<Utf8JsonWriter> members) => Write(members, isIndented: true);

    /// <summary>A member that is a number; a fraction that no decimals end is a text: <c>"1001/12"</c>.</summary>
    public static void WritePoints(this Utf8JsonWriter to, string name, Points? points)
    {
        to.WritePropertyName(name);
        to.WritePoints(points);
    }

    /// <summary>The same in a list.</summary>
    public static void WritePoints(this Utf8JsonWriter to, Points? points)
    {
        if (points is not { } value) to.WriteNullValue();
        else if (value.Exact.Decimals is null) to.WriteStringValue(value.ToString());
        else to.WriteRawValue(value.Exact.ToString());
    }

    /// <summary>A member that is JSON already.</summary>
    public static void WriteTree(this Utf8JsonWriter to, string name, string json)
    {
        to.WritePropertyName(name);
        to.WriteTree(json);
    }

    /// <summary>A value that is JSON already.</summary>
    public static void WriteTree(this Utf8JsonWriter to, string json)
    {
        using var tree = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1_000 });
        tree.RootElement.WriteTo(to);
    }

    private static string Write(Action<Utf8JsonWriter> members, bool isIndented)
    {
        using var bytes = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = isIndented,
            NewLine = "\n",
        };
        using (var to = new Utf8JsonWriter(bytes, options))
        {
            to.WriteStartObject();
            members(to);
            to.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
