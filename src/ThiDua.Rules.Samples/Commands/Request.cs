using System;
using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>What every command is told: where to write, in which language, and whether as JSON.</summary>
internal sealed record Request(Screen Screen, Language Language, bool IsJson)
{
    /// <summary>The day on which files are looked at, as it was typed; null where none was: no clock is read.</summary>
    public LocalDate? Today { get; init; }

    /// <summary>The day that was typed, or that of the file.</summary>
    /// <exception cref="UnusableException">There is neither.</exception>
    public LocalDate DayOr(LocalDate? ofFile) => Today ?? ofFile ?? throw new UnusableException(In(
        "Cần ngày rà soát: thêm --today, ví dụ --today 2024-10-05.",
        "The day of the review is needed: add --today, such as --today 2024-10-05."));

    /// <summary>The words in the language of the request.</summary>
    public string In(string vietnamese, string english) => Language.In(vietnamese, english);

    /// <summary>Says that there is nothing to show; programs see it from the lines that are not there.</summary>
    public void NoDossiers()
    {
        if (!IsJson) Line(In("Không có hồ sơ nào.", "There are no dossiers."));
    }

    /// <summary>Writes one line that is never broken.</summary>
    public void Line(string text) => Screen.Out.WriteLine(Screen.Clean(text));
}

/// <summary>Words in two languages.</summary>
internal static class LanguageWords
{
    public static string In(this Language language, string vietnamese, string english) =>
        language == Language.English ? english : vietnamese;
}
