using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace ThiDua.Testing.House;

/// <summary>How every house test ends: with all violations, one per line, or with none.</summary>
internal static class Violations
{
    public static void None(IEnumerable<string> violations)
    {
        string[] all = [.. violations.Distinct(StringComparer.Ordinal)];
        if (all.Length > 0) Assert.Fail(all.Length + " violation(s):\n" + string.Join('\n', all));
    }
}
