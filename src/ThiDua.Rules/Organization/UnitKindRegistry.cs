using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>
/// The kinds of unit that a host knows (danh mục loại đơn vị): an open list with dates, given to the reading of rule
/// sets. A kind that a rule set declares itself wins; what it leaves unsaid is taken from here.
/// </summary>
public sealed class UnitKindRegistry
{
    private readonly Dictionary<Code, UnitKind> _byCode;

    internal UnitKindRegistry(ValueList<UnitKind> kinds)
    {
        Kinds = kinds;
        _byCode = kinds.ToDictionary(kind => kind.Code);
    }

    /// <summary>The registry that knows nothing.</summary>
    public static UnitKindRegistry Empty { get; } = new(ValueList<UnitKind>.Empty);

    /// <summary>All kinds, in the order of the text.</summary>
    public ValueList<UnitKind> Kinds { get; }

    /// <summary>The kind with a code, or null.</summary>
    public UnitKind? Find(Code code) => _byCode.TryGetValue(code, out var kind) ? kind : null;
}
