using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>Writes a request for a rotation as canonical JSON (ghi tệp yêu cầu phân công).</summary>
public static class RotationRequestWriter
{
    /// <summary>
    /// The JSON of a request, in UTF-8 and with a line end at its end. Reading it gives an equal request, but for its
    /// limit of steps.
    /// </summary>
    /// <exception cref="System.ArgumentNullException">There is no request.</exception>
    public static byte[] Write(RotationRequest request)
    {
        Require.NotNull(request, nameof(request));
        var spec = new RotationSpec
        {
            Year = request.Year,
            Units = ValueList.From(request.Units.Select(unit => new TitledCodeSpec { Code = unit })),
            Each = request.Each,
            Requirements = ValueList.From(request.Requirements.Select(ToSpec)),
            Wishes = ValueList.From(request.Wishes.Select(wish =>
                new RotationWishSpec { By = wish.By, Of = wish.Of, Cost = wish.Cost.Exact })),
            History = ValueList.From(request.History.Select(RotationHistoryWriter.ToSpec)),
        };
        return CanonicalJson.Write(to => RotationJson.Request.Write(to, spec));
    }

    private static RotationRequirementSpec ToSpec(RotationRequirement requirement)
    {
        RotationRequirementSpec spec = requirement switch
        {
            RotationRequirement.SingleCycle => new RotationRequirementSpec.SingleCycle(),
            RotationRequirement.NoMutualPair => new RotationRequirementSpec.NoMutualPair(),
            RotationRequirement.NotAgain again => new RotationRequirementSpec.NotAgain(again.Years),
            RotationRequirement.Forbidden pairs => new RotationRequirementSpec.Forbidden(pairs.By, pairs.Of),
            _ => throw new UnreachableException(),
        };
        return spec with { Cost = requirement.Cost.Exact };
    }
}
