using System.Globalization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Diagnostics;

/// <summary>
/// One value that the text of a diagnostic speaks of, by name; a value made of words has both languages.
/// </summary>
public sealed record DiagnosticArgument
{
    internal DiagnosticArgument(string name, string value) : this(name, value, value) { }

    internal DiagnosticArgument(string name, long value) : this(name, value.ToString(CultureInfo.InvariantCulture)) { }

    internal DiagnosticArgument(string name, string english, string vietnamese)
    {
        Name = name;
        English = english;
        Vietnamese = vietnamese;
    }

    /// <summary>The name that stands in braces in the texts of the descriptor.</summary>
    public string Name { get; }

    /// <summary>The value as an English text shows it.</summary>
    public string English { get; }

    /// <summary>The value as a Vietnamese text shows it.</summary>
    public string Vietnamese { get; }

    /// <summary>The value as it stands in a text of that language.</summary>
    public string In(Language language) => language == Language.English ? English : Vietnamese;
}
