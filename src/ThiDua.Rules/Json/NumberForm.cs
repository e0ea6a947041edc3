using System.Globalization;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>A number with a greatest count of decimals and a range; where said, also as a text with a per cent sign.</summary>
internal sealed class NumberForm : Form<Fraction>
{
    /// <summary>Points as written: at most four decimals, not beyond 10^12.</summary>
    public static readonly NumberForm Points = new(new("a number of points", "số điểm"), 4, -1_000_000_000_000, 1_000_000_000_000);

    /// <summary>Points that cannot be negative.</summary>
    public static readonly NumberForm PointsUp = new(new("a number of points", "số điểm"), 4, 0, 1_000_000_000_000);

    /// <summary>Whole đồng.</summary>
    public static readonly NumberForm Money = new(new("an amount in đồng", "số tiền (đồng)"), 0, -1_000_000_000_000_000, 1_000_000_000_000_000);

    /// <summary>Any number, or a share written like "12.5%".</summary>
    public static readonly NumberForm Any = new(new("a number", "số"), null, null, null) { PerCent = true };

    private const int MostDigits = 26; // of a share: divided by 100 it can still be written with 28 decimals

    private readonly int? _decimals;
    private readonly long? _least;
    private readonly long? _greatest;

    public NumberForm(Words name, int? decimals, long? least, long? greatest)
    {
        Name = name;
        _decimals = decimals;
        _least = least;
        _greatest = greatest;
    }

    public override Words Name { get; }

    /// <summary>Whether "30%" may stand for 0.3.</summary>
    public bool PerCent { get; init; }

    /// <summary>A text such as "25" may have been meant as either: both ways of writing are shown.</summary>
    private Words WithShare => new(
        Name.English + ", such as 0.25 or \"25%\"", Name.Vietnamese + ", ví dụ 0.25 hoặc \"25%\"");

    public override bool TryRead(JsonCursor at, out Fraction value)
    {
        value = default;
        if (at.Kind == JsonKind.String && PerCent) return TryReadShare(at, out value);
        if (at.Kind != JsonKind.Number) return at.WrongNumber(Name);
        if (at.Node.IsFaulty) return at.Hole();
        return Fraction.TryParse(at.Text, out value)
            ? IsInside(at, value)
            : at.Fault(DiagnosticCatalog.NotANumber, new DiagnosticArgument("text", Quoting.Shorten(at.Text)), MendedNumber.Hint(at.Text));
    }

    public override void Write(Utf8JsonWriter to, Fraction value) => NumberText.Write(to, value);

    // How many decimals there may be is left to the reader: "multipleOf" is reckoned in floats by many editors.
    public override void Describe(SchemaWriter to)
    {
        if (!PerCent) WriteNumber(to);
        else to.AnyOf(WriteNumber, share => share.Text(_least >= 0 ? Patterns.ShareUp : Patterns.Share));
    }

    private void WriteNumber(SchemaWriter to) => to.Number(_decimals == 0, _least, _greatest);

    private bool TryReadShare(JsonCursor at, out Fraction value)
    {
        value = default;
        if (at.Node.IsFaulty) return at.Hole();
        string text = at.Text;
        if (!text.EndsWith("%", System.StringComparison.Ordinal)) 
            return text.IndexOf(',') < 0 ? at.WrongType(WithShare) : at.WrongNumber(WithShare);
        string number = text.Substring(0, text.Length - 1);
        int digits = JsonNumber.Digits(number);
        if (digits > MostDigits)
            return at.Fault(DiagnosticCatalog.TooManyDigits, JsonShow.Count("digits", digits), JsonShow.Count("most", MostDigits));
        if (!IsNumber(number) || !Fraction.TryParse(number, out value))
            return at.Fault(DiagnosticCatalog.NotANumber, new DiagnosticArgument("text", Quoting.Shorten(text)), MendedNumber.Hint(text));
        value /= Fraction.Of(100);
        return IsInside(at, value);
    }

    private static bool IsNumber(string text) => text.IndexOf('/') < 0 && Fraction.TryParse(text, out _);

    /// <summary>Where nothing negative is taken, the minus sign is most often that of a deduction.</summary>
    private DiagnosticArgument Inside(JsonCursor at, Fraction value) => _least == 0 && value.Sign < 0
        ? new(
            "hint",
            "Write it without the minus sign, as deductions are: " + at.Text.TrimStart('-') + ".",
            "Hãy bỏ dấu trừ, kể cả khi là điểm trừ: " + at.Text.TrimStart('-') + ".")
        : new("hint", "Write a number inside it.", "Hãy viết một số trong khoảng đó.");

    private bool IsInside(JsonCursor at, Fraction value)
    {
        if (_decimals is { } most && (value.Decimals ?? int.MaxValue) > most)
        {
            return at.Fault(
                DiagnosticCatalog.TooManyDecimals,
                new DiagnosticArgument("value", at.Text),
                new DiagnosticArgument("most", most.ToString(CultureInfo.InvariantCulture)));
        }

        if (!(value < Fraction.Of(_least ?? 0) && _least is not null || value > Fraction.Of(_greatest ?? 0) && _greatest is not null))
            return true;
        var range = Interval<Fraction>.Of(
            _least is { } low ? Fraction.Of(low) : null, true, _greatest is { } high ? Fraction.Of(high) : null, true);
        return at.Fault(
            DiagnosticCatalog.NumberOutOfRange,
            new DiagnosticArgument("value", at.Text),
            new DiagnosticArgument("range", range.ToString()),
            Inside(at, value));
    }
}

/// <summary>Numbers as JSON text.</summary>
internal static class NumberText
{
    /// <summary>Writes a decimal as a number; a share that has no finite decimal form does not occur in a document.</summary>
    public static void Write(Utf8JsonWriter to, Fraction value) => to.WriteRawValue(value.ToString());
}
