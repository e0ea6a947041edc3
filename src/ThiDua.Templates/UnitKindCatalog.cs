using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Templates;

/// <summary>
/// The kinds of unit of the Vietnamese public sector (danh mục loại đơn vị): what there was until 30/06/2025 and what
/// there is since, each with its source and how sure it is.
/// </summary>
public static class UnitKindCatalog
{
    /// <summary>The registry, to be given to <see cref="Rules.ReadingOptions.WithUnitKinds"/>.</summary>
    public static UnitKindRegistry Read() =>
        UnitKindReader.Read(Code.Of("unit-kinds"), EmbeddedFiles.Read("Organization/unit-kinds.json")).Require();
}
