using System;
using System.Text;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing;

/// <summary>
/// Text that can be printed in every format (chữ in): composed Vietnamese letters, one line, no control characters, no
/// halves of characters, nothing that turns the direction of writing. <c>default</c> is empty.
/// </summary>
/// <remarks>
/// Everything that is printed is of this type, so that no writer can meet a text that was not cleaned; what remains for
/// a writer is to escape what its own format gives a meaning.
/// </remarks>
public readonly record struct PrintedText
{
    private const char Replacement = '\uFFFD';

    private readonly string? _value;

    private PrintedText(string value) => _value = value;

    /// <summary>The text.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether there is nothing to see.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(_value);

    /// <summary>Cleans a text: what cannot be printed becomes a space, or goes.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static PrintedText Of(string text) => new(Clean(Text.Compose(text)));

    /// <summary>The same as <see cref="Of"/>.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static implicit operator PrintedText(string text) => Of(text);

    /// <summary>The same as <see cref="Of"/>; nothing stays nothing.</summary>
    internal static PrintedText? OrNull(string? text)
    {
        if (text is null) return null;
        return Of(text);
    }

    /// <summary>The text.</summary>
    public override string ToString() => Value;

    private static string Clean(string text)
    {
        StringBuilder? cleaned = null; // most texts are clean as they are
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (IsTag(c, text[i + 1])) cleaned ??= new StringBuilder(text, 0, i, text.Length);
                else cleaned?.Append(c).Append(text[i + 1]);
                i++;
                continue;
            }

            if (IsPlain(c))
            {
                cleaned?.Append(c);
                continue;
            }

            cleaned ??= new StringBuilder(text, 0, i, text.Length);
            if (IsSpace(c)) cleaned.Append(' ');
            else if (!IsUnseen(c)) cleaned.Append(Replacement);
        }

        return cleaned?.ToString() ?? text;
    }

    private static bool IsPlain(char c) => !IsSpace(c) && !IsUnseen(c) && !char.IsSurrogate(c) && c < '\uFFFE';

    /// <summary>Control characters and line ends: what is printed is one line.</summary>
    private static bool IsSpace(char c) => c is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029';

    /// <summary>
    /// Characters without a shape that turn the direction of writing, or hide in a text so that two that look equal
    /// are not. The joiners of other scripts and the soft hyphen stay.
    /// </summary>
    private static bool IsUnseen(char c) => c is '\u061C' or '\u180E' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB');

    /// <summary>The tag characters U+E0000–U+E007F, which no font shows.</summary>
    private static bool IsTag(char high, char low) => high == '\uDB40' && low < '\uDC80';
}
