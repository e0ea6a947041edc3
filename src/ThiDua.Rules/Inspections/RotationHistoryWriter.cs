using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// Writes years of a rotation as canonical JSON (ghi tệp phân công): what was planned is what was before for the next
/// plan.
/// </summary>
public static class RotationHistoryWriter
{
    /// <summary>The JSON of some years, in UTF-8 and with a line end at its end.</summary>
    /// <exception cref="System.ArgumentNullException">There are no years.</exception>
    public static byte[] Write(IEnumerable<RotationYear> years)
    {
        var spec = new RotationHistorySpec
        {
            Years = ValueList.From(Require.NotNull(years, nameof(years)).Select(ToSpec)),
        };
        return CanonicalJson.Write(to => RotationJson.History.Write(to, spec));
    }

    internal static RotationYearSpec ToSpec(RotationYear year) => new()
    {
        Year = year.Year,
        Pairs = ValueList.From(year.Pairs.Select(pair =>
            new RotationPairSpec { By = pair.By, Of = pair.Of, Round = pair.Round })),
    };
}
