using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>What is said of a code that a program, not a text, gives, and that nothing has.</summary>
internal static class UnknownArgument
{
    /// <summary>An exception with the code that was perhaps meant, or with those that there are.</summary>
    /// <param name="what">What was looked for, such as "report outline".</param>
    /// <param name="code">The code that nothing has.</param>
    /// <param name="known">The codes that there are.</param>
    /// <param name="parameter">The parameter that it was given for.</param>
    public static ArgumentException Of(string what, Code code, IEnumerable<Code> known, string parameter)
    {
        var names = known.Select(one => one.Value).OrderBy(name => name, StringComparer.Ordinal).ToList();
        string hint = names.Count == 0 ? "There are none."
            : Quoting.Hint(Spelling.Nearest(code.Value, names), names).English;
        return new ArgumentException("There is no " + what + " \"" + code + "\". " + hint, parameter);
    }
}
