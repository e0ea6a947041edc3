using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>The pairs of a year whose units are both on the list, by their places in it.</summary>
internal sealed record NumberedYear(int Year, ValueList<(int Tail, int Head)> Pairs)
{
    public static NumberedYear Of(RotationYear year, Dictionary<Code, int> index)
    {
        var pairs = year.Pairs
            .Where(pair => index.ContainsKey(pair.By) && index.ContainsKey(pair.Of))
            .Select(pair => (index[pair.By], index[pair.Of]));
        return new NumberedYear(year.Year, ValueList.From(pairs));
    }
}
