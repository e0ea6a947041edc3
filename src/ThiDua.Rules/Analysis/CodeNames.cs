using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Codes in a finding: all of a few; of many the first ones and how many more there are.</summary>
internal static class CodeNames
{
    private const int MostNamed = 5;

    public static Words Of(IReadOnlyCollection<Code> codes)
    {
        string named = string.Join(", ", codes.Take(MostNamed).Select(code => "\"" + code + "\""));
        if (codes.Count <= MostNamed) return new(named, named);
        string rest = (codes.Count - MostNamed).ToString(CultureInfo.InvariantCulture);
        return new(named + ", … (and " + rest + " more)", named + ", … (và " + rest + " mục khác)");
    }
}
