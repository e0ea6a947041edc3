using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>Texts that try to be more than text, alone and mixed.</summary>
internal static class HostileTexts
{
    private static readonly string[] Parts =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</style><b>", "]]>", "<!--", "-->", "<?xml?>",
        "&lt;", "&#x0;", "&bogus;", "\" onload=\"x", "' or '1'='1", "javascript:alert(1)", "{{7*7}}", "${x}",
        "# ", "## ", "- ", "+ ", "* ", "1. ", "1) ", "> ", "---", "===", "***", "```", "~~~", "    x", "\t", "|", "\\",
        "[a](http://example.org)", "![a](b)", "<http://example.org>", "http://example.org", "www.example.org",
        "[^1]: x", "[x]: y", "**", "__", "`", "~~", ":---:", "\n", "\r\n", "\u2028", "\u0085", "\0", "\u0001", "\u001B[31m",
        "\u007F", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\U0001F600", "\U000E0041", "\u202Eabc\u202C", "\u2066", "\u200F",
        "\u200B", "\uFEFF", "مرحبا", "\u061C", "a\u0302\u0301", "ế", "=HYPERLINK(\"x\")", "@SUM(A1)", "%00", "CON", "../..",
    ];

    /// <summary>A million characters of one word.</summary>
    public static string Megabyte { get; } = new('<', 1_000_000);

    /// <summary>Each by itself, and all of them in one text.</summary>
    public static string[] All => [.. Parts, string.Concat(Parts)];

    /// <summary>Each that a file can hold: halves of characters are refused when it is read.</summary>
    public static IReadOnlyList<string> InFiles { get; } =
        [.. Parts.Where(part => part.Length > 1 || !char.IsSurrogate(part[0]))];

    /// <summary>Several of them in any order, and any characters between them.</summary>
    public static Arbitrary<string> Mixed => Gen.OneOf(Gen.Elements(Parts), ArbMap.Default.GeneratorFor<char>()
            .Select(one => one.ToString()))
        .ArrayOf().Select(string.Concat).ToArbitrary();
}
