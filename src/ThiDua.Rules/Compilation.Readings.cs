using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Analysis;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>What runs by several readings of the same document tell each other.</summary>
internal sealed partial class Compilation
{
    /// <summary>Whether something depends on an interpretation.</summary>
    public bool Uses(Code interpretation) => _scope.IsUsed(interpretation);

    /// <summary>Whether points may depend on it; otherwise only days of the plan do.</summary>
    public bool Scores(Code interpretation) => _scope.IsScoring(interpretation);

    /// <summary>Where findings are accepted that were made.</summary>
    public IEnumerable<JsonPointer> Met => _spec.Accepted.All.Where(_scope.IsMet).Select(one => one.At.Pointer);

    /// <summary>Reports acceptances of findings that are neither here nor among others that were met.</summary>
    public void FindAcceptances(HashSet<JsonPointer> met) =>
        AcceptanceFindings.Report(_spec.Accepted.All.Where(one => !met.Contains(one.At.Pointer)), _scope);
}
