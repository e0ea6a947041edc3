using System;

namespace ThiDua.Rules.Dossiers;

/// <summary>Checks texts that come from code, so that what was built can be written and read again.</summary>
internal static class Content
{
    private const int DigestLength = 64;

    /// <summary>The text, composed.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="ArgumentException">The text holds half of a character.</exception>
    public static string Checked(string text, string name)
    {
        Require.NotNull(text, name);
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                throw new ArgumentException("The text holds half of a character.", name);
            i++;
        }

        return Values.Text.Compose(text);
    }

    /// <summary>The text, composed; it must say something.</summary>
    /// <exception cref="ArgumentException">The text is blank, or holds half of a character.</exception>
    public static string NotBlank(string text, string name) => !string.IsNullOrWhiteSpace(Require.NotNull(text, name))
        ? Checked(text, name)
        : throw new ArgumentException("The text is blank.", name);

    /// <summary>Whether a text is a SHA-256 in lower-case hexadecimal.</summary>
    public static bool IsDigest(string text)
    {
        foreach (char c in text)
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f'))) return false;

        return text.Length == DigestLength;
    }
}
