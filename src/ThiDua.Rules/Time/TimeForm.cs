using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Time;

/// <summary>A time of day, to the minute, as a JSON text.</summary>
internal sealed class TimeForm : Form<LocalTime>
{
    public static readonly Form<LocalTime> Instance = new TimeForm();

    private static readonly LocalTimePattern _pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public override Words Name => new("a time of day such as \"10:00\"", "giờ trong ngày, ví dụ \"10:00\"");

    public override bool TryRead(JsonCursor at, out LocalTime value)
    {
        value = default;
        if (at.Kind != JsonKind.String) return at.WrongType(Name);
        if (!Forms.Text.TryRead(at, out string text)) return false;
        var parsed = _pattern.Parse(text);
        value = parsed.Success ? parsed.Value : default;
        return parsed.Success
            || at.Fault(DiagnosticCatalog.BadTime, new DiagnosticArgument("value", Quoting.Shorten(text)));
    }

    public override void Write(Utf8JsonWriter to, LocalTime value) => to.WriteStringValue(_pattern.Format(value));

    public override void Describe(SchemaWriter to) => to.Text("^([01][0-9]|2[0-3]):[0-5][0-9]$");
}
