using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Organization;

/// <summary>An electronic identifier as a JSON text.</summary>
internal sealed class UnitIdentifierForm : Form<UnitIdentifier>
{
    private const string Pattern = "^[0-9A-Z]+(\\.[0-9A-Z]+)*$";

    public static readonly Form<UnitIdentifier?> Optional =
        new OptionalForm<UnitIdentifier>(new UnitIdentifierForm());

    public override Words Name => new("an electronic identifier such as \"H56.01\"", "mã định danh điện tử, ví dụ \"H56.01\"");

    public override bool TryRead(JsonCursor at, out UnitIdentifier value)
    {
        value = default;
        if (at.Kind != JsonKind.String) return at.WrongType(Name);
        if (!Forms.Text.TryRead(at, out string text)) return false;
        return UnitIdentifier.TryParse(text, out value)
            || at.Fault(DiagnosticCatalog.BadUnitIdentifier, new DiagnosticArgument("value", Quoting.Shorten(text)));
    }

    public override void Write(Utf8JsonWriter to, UnitIdentifier value) => to.WriteStringValue(value.Value);

    public override void Describe(SchemaWriter to) => to.Text(Pattern, UnitIdentifier.Longest);
}
