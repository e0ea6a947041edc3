using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Time;

/// <summary>A period as a JSON text.</summary>
internal sealed class PeriodForm : Form<Period>
{
    public static readonly Form<Period> Instance = new PeriodForm();

    public override Words Name => new("a period such as \"2026-Q2\"", "kỳ, ví dụ \"2026-Q2\"");

    public override bool TryRead(JsonCursor at, out Period value)
    {
        value = default;
        if (at.Kind != JsonKind.String) return at.WrongType(Name);
        if (!Forms.Text.TryRead(at, out string text)) return false;
        if (PeriodText.TryParse(text, out value, out bool endsFirst)) return true;
        var (descriptor, arguments) = Fault(text, endsFirst);
        return at.Fault(descriptor, arguments);
    }

    public override void Write(Utf8JsonWriter to, Period value) => to.WriteStringValue(value.ToString());

    public override void Describe(SchemaWriter to) => to.Text(Patterns.Period);

    /// <summary>Why a text is no period.</summary>
    public static (DiagnosticDescriptor Descriptor, DiagnosticArgument[] Arguments) Fault(string text, bool endsFirst)
    {
        var shown = new DiagnosticArgument("value", Quoting.Shorten(text));
        return endsFirst
            ? (DiagnosticCatalog.PeriodEndsBeforeItBegins, [shown])
            : (DiagnosticCatalog.BadPeriod, [shown, PeriodSuggestion.Hint(text)]);
    }
}
