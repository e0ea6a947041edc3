using System.Text.Json;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>A date, or the code of an event, as a JSON text.</summary>
internal sealed class DayRefForm : Form<DayRef>
{
    public static readonly Form<DayRef> Instance = new DayRefForm();

    public override Words Name => new(
        "a date (year-month-day) or the code of an event", "ngày (năm-tháng-ngày) hoặc mã sự kiện");

    public override bool TryRead(JsonCursor at, out DayRef value)
    {
        value = null!;
        if (at.Kind != JsonKind.String) return at.WrongType(Name);
        if (!Forms.Text.TryRead(at, out string text)) return false;
        // What begins like a year was meant as a date: "2024-02-30" would be a code too.
        if (text.Length > 4 && text[4] == '-' && IsNumber(text, 4))
        {
            if (!Forms.Date.TryRead(at, out var date)) return false;
            value = DayRef.Of(date);
            return true;
        }

        // So was "15/5/2024", which is no code, and "15-5-2024", which would be one.
        if (IsDayFirst(text)) return Forms.Date.TryRead(at, out _);
        if (!Forms.Code.TryRead(at, out Code code)) return false;
        value = DayRef.Of(code);
        return true;
    }

    public override void Write(Utf8JsonWriter to, DayRef value)
    {
        if (value is DayRef.OnDate on) to.WriteStringValue(LocalDatePattern.Iso.Format(on.Date));
        else to.WriteStringValue(((DayRef.OfEvent)value).Event.Value);
    }

    public override void Describe(SchemaWriter to) => to.AnyOf(Forms.Date.Describe, Forms.Code.Describe);

    private static bool IsDayFirst(string text)
    {
        string[] parts = text.Split('/', '-', '.');
        return parts.Length == 3 && parts[2].Length == 4
            && System.Array.TrueForAll(parts, part => part.Length > 0 && IsNumber(part, part.Length));
    }

    private static bool IsNumber(string text, int length)
    {
        for (int i = 0; i < length; i++)
            if (text[i] is < '0' or > '9') return false;

        return true;
    }
}
