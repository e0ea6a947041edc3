using System;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>A text as far as it could be read.</summary>
/// <param name="Spec">What was written; null where nothing could be read.</param>
/// <param name="Json">Where its parts stand.</param>
/// <param name="Bag">What was found.</param>
/// <param name="Holes">The parts that could not be read.</param>
internal sealed record SpecText<TSpec>(TSpec? Spec, JsonText Json, DiagnosticBag Bag, Holes Holes)
    where TSpec : Written
{
    /// <summary>The value that is made of it: none where anything is wrong.</summary>
    public Diagnosed<TResult> Make<TResult>(Func<TSpec, CheckFindings, Func<Place, Place>, TResult?> make)
        where TResult : class
    {
        // A text that ends early says nothing about the rest.
        var result = Spec is null || Json.IsCut ? null : make(Spec, new CheckFindings(Bag, Holes), Json.Locate);
        return new Diagnosed<TResult>(Bag.HasErrors ? null : result, Bag.Sorted(Json.Locate));
    }

    /// <summary>The same; where anything is wrong with the form, the rest is checked beside it.</summary>
    public Diagnosed<TResult> Make<TResult>(
        Func<TSpec, Func<Place, Place>, TResult> make, Action<TResult, CheckFindings> checkRest)
        where TResult : class => Make((spec, findings, locate) =>
        {
            var made = make(spec, locate);
            if (findings.HasErrors) checkRest(made, findings);
            return made;
        });
}
