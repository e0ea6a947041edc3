using System;
using System.Text.Json;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Tells files of users apart by their form; what is wrong with them the right reader says.</summary>
internal static class RootProperties
{
    /// <summary>Whether the object of a text has a property, as far as it is JSON at all.</summary>
    public static bool Has(ReadOnlySpan<byte> utf8, string property)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var reader = new Utf8JsonReader(utf8.StartsWith(mark) ? utf8[mark.Length..] : utf8);
        try
        {
            while (reader.Read())
            {
                bool isOfRoot = reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1;
                if (isOfRoot && reader.ValueTextEquals(property)) return true;
            }
        }
        catch (JsonException)
        {
            return false; // the reader of the file says what is wrong, and where
        }

        return false;
    }
}
