using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>The forms of simple values.</summary>
internal static class Forms
{
    public static readonly Form<string> Text = new TextForm();
    public static readonly Form<bool> YesNo = new YesNoForm();
    public static readonly Form<Code> Code = new CodeForm(mayBeDerived: false);

    /// <summary>
    /// A code that refers to something, also to a line that was given to a criterion: <c>criterion/line</c>.
    /// </summary>
    public static readonly Form<Code> Reference = new CodeForm(mayBeDerived: true);

    public static readonly Form<LocalDate> Date = new DateForm();
    public static readonly Form<Interval<Fraction>> Interval = new IntervalForm();

    private static readonly Words TextName = new("a text", "chuỗi ký tự");

    private sealed class TextForm : Form<string>
    {
        public override Words Name => TextName;

        public override bool TryRead(JsonCursor at, out string value)
        {
            value = at.Text;
            if (at.Kind != JsonKind.String) return at.WrongText(Name);
            return !at.Node.IsFaulty || at.Hole();
        }

        public override void Write(Utf8JsonWriter to, string value) => to.WriteStringValue(value);

        public override void Describe(SchemaWriter to) => to.Type("string");
    }

    private sealed class YesNoForm : Form<bool>
    {
        public override Words Name => new("true or false", "true hoặc false");

        public override bool TryRead(JsonCursor at, out bool value)
        {
            value = at.Kind == JsonKind.True;
            if (at.Kind is JsonKind.True or JsonKind.False) return true;
            return at.Kind == JsonKind.String && at.Text is "true" or "false"
                ? at.WrongQuotes(Name, at.Text)
                : at.WrongType(Name);
        }

        public override void Write(Utf8JsonWriter to, bool value) => to.WriteBooleanValue(value);

        public override void Describe(SchemaWriter to) => to.Type("boolean");
    }

    private sealed class CodeForm : Form<Code>
    {
        private readonly bool _mayBeDerived;

        public CodeForm(bool mayBeDerived) => _mayBeDerived = mayBeDerived;

        public override Words Name => new("a code", "mã");

        public override bool TryRead(JsonCursor at, out Code value)
        {
            value = default;
            if (at.Kind != JsonKind.String) return at.WrongText(Name);
            if (!Text.TryRead(at, out string text)) return false;
            return (Values.Code.TryParse(text, out value) && (_mayBeDerived || !value.IsDerived))
                || at.Fault(DiagnosticCatalog.BadCode, BadCode.Arguments(text));
        }

        public override void Write(Utf8JsonWriter to, Code value) => to.WriteStringValue(value.Value);

        public override void Describe(SchemaWriter to)
        {
            if (_mayBeDerived) to.Text(Patterns.Reference, Values.Code.Longest);
            else to.Text(Patterns.Code, Values.Code.LongestPart);
        }
    }

    private sealed class DateForm : Form<LocalDate>
    {
        public override Words Name => new("a date (year-month-day)", "ngày (năm-tháng-ngày)");

        public override bool TryRead(JsonCursor at, out LocalDate value)
        {
            value = default;
            if (at.Kind != JsonKind.String) return at.WrongType(Name);
            if (!Text.TryRead(at, out string text)) return false;
            return DayRange.TryParse(text, out value)
                || at.Fault(DiagnosticCatalog.BadDate, new DiagnosticArgument("value", Quoting.Shorten(text)));
        }

        public override void Write(Utf8JsonWriter to, LocalDate value) =>
            to.WriteStringValue(LocalDatePattern.Iso.Format(value));

        public override void Describe(SchemaWriter to) => to.Date();
    }

    private sealed class IntervalForm : Form<Interval<Fraction>>
    {
        public override Words Name => new("an interval such as \"[70, 80]\"", "khoảng, ví dụ \"[70, 80]\"");

        public override bool TryRead(JsonCursor at, out Interval<Fraction> value)
        {
            value = default;
            if (at.Kind != JsonKind.String) return at.WrongType(Name);
            if (!Text.TryRead(at, out string text)) return false;
            if (IntervalText.TryParseNumbers(text, out value, out _, out var fault)) return true;
            var shown = new DiagnosticArgument("value", Quoting.Shorten(text));
            return fault == IntervalFault.Empty
                ? at.Fault(DiagnosticCatalog.EmptyInterval, shown)
                : at.Fault(DiagnosticCatalog.BadInterval, shown, MeantInterval.Hint(text));
        }

        public override void Write(Utf8JsonWriter to, Interval<Fraction> value) =>
            to.WriteStringValue(value.ToString());

        public override void Describe(SchemaWriter to) => to.Text(Patterns.Interval);
    }
}
