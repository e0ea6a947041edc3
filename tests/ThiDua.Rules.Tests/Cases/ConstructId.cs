using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace ThiDua.Rules.Tests.Cases;

/// <summary>
/// The numbers of the constructs that regulations of the field are made of: K01 to K88, and W1 and W2, which are
/// wanted though no regulation was seen that has them.
/// </summary>
internal static class ConstructId
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. Enumerable.Range(1, 88).Select(number => "K" + (number < 10 ? "0" : "") + number),
        "W1",
        "W2",
    ];

    /// <summary>The numbers in a text, in their order.</summary>
    public static IReadOnlyList<string> In(string text) =>
        [.. Regex.Matches(text, @"\b(?:K\d\d|W\d)\b").Select(match => match.Value)];
}
