using System.Text;

namespace ThiDua.Rules.Json;

/// <summary>
/// Gives one string for a short text that stands in a JSON text again and again, as names of properties, kinds and
/// small numbers do.
/// </summary>
internal sealed class RepeatedTexts
{
    private const int Places = 256; // a power of two; of two texts with one place the later one is kept
    private const int Longest = 24;

    private readonly string?[] _kept = new string?[Places];

    /// <summary>The text of these bytes; null for one that is long or not in ASCII.</summary>
    public string? Find(byte[] text, int start, int length)
    {
        if (length > Longest) return null;
        uint hash = 0;
        for (int i = start; i < start + length; i++)
        {
            if (text[i] > 0x7F) return null;
            hash = unchecked(hash * 31 + text[i]);
        }

        ref string? kept = ref _kept[hash % Places];
        if (kept is null || !IsThat(kept, text, start, length)) kept = Encoding.ASCII.GetString(text, start, length);
        return kept;
    }

    private static bool IsThat(string kept, byte[] text, int start, int length)
    {
        if (kept.Length != length) return false;
        for (int i = 0; i < length; i++)
            if (kept[i] != text[start + i]) return false;

        return true;
    }
}
