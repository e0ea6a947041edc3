using System;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>What every command is told: where to write, in which language, and whether as JSON.</summary>
internal sealed record Request(Screen Screen, Language Language, bool IsJson)
{
    /// <summary>The words in the language of the request.</summary>
    public string In(string vietnamese, string english) => Language.In(vietnamese, english);

    /// <summary>Writes one line that is never broken.</summary>
    public void Line(string text) => Screen.Out.WriteLine(Screen.Clean(text));
}

/// <summary>Words in two languages.</summary>
internal static class LanguageWords
{
    public static string In(this Language language, string vietnamese, string english) =>
        language == Language.English ? english : vietnamese;
}
