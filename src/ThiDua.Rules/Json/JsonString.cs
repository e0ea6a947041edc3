using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>A string or a property name as it was read, with what is wrong inside it.</summary>
internal readonly record struct JsonString
{
    private JsonString(string text, int start, string? badByte, string? halfCharacter)
    {
        Text = text;
        Start = start;
        BadByte = badByte;
        HalfCharacter = halfCharacter;
    }

    public string Text { get; }

    /// <summary>Offset of the opening quote.</summary>
    public int Start { get; }

    /// <summary>The first byte that is not UTF-8, such as <c>0xE1</c>.</summary>
    public string? BadByte { get; }

    /// <summary>The first escape that is half of a character, such as <c>\ud800</c>.</summary>
    public string? HalfCharacter { get; }

    public bool IsFaulty => BadByte is not null || HalfCharacter is not null;

    /// <summary>The string or name that the reader stands on.</summary>
    public static JsonString Read(ref Utf8JsonReader reader, Utf8Check utf8, RepeatedTexts repeated)
    {
        int start = (int)reader.TokenStartIndex;
        int length = reader.ValueSpan.Length;
        int end = start + 1 + length;
        int bad = utf8.FirstBad(start, end);
        string? half = reader.ValueIsEscaped ? SurrogateCheck.Mend(utf8.Text, start + 1, end) : null;
        string? known = reader.ValueIsEscaped ? null : repeated.Find(utf8.Text, start + 1, length);
        string text = known ?? Values.Text.Compose(reader.GetString()!);
        return new JsonString(text, start, bad < 0 ? null : utf8.Show(bad), half);
    }

    /// <summary>Adds what is wrong, one finding of each sort.</summary>
    public void Report(DiagnosticBag bag, System.Func<Place> at)
    {
        if (BadByte is not null) bag.AddOnce(DiagnosticCatalog.BadUtf8, at, new DiagnosticArgument("byte", BadByte));
        if (HalfCharacter is not null)
            bag.Add(DiagnosticCatalog.LoneSurrogate, at(), new DiagnosticArgument("escape", HalfCharacter));
    }
}
