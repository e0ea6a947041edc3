using System;
using System.Text.Json;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Amounts;

/// <summary>A number of points, "worth", a share such as "50%" (of the worth), and for limits "none".</summary>
internal sealed class PointsOrWorthForm : Form<PointsOrWorth>
{
    private static readonly NumberForm _share =
        new(new("a share such as \"50%\"", "tỷ lệ như \"50%\""), null, 0, 1_000_000) { PerCent = true };

    private readonly bool _mayBeNone;

    private PointsOrWorthForm(bool mayBeNone) => _mayBeNone = mayBeNone;

    /// <summary>For amounts: never negative, never "none".</summary>
    public static readonly Form<ByReading<PointsOrWorth>> Amount = new ByReadingForm<PointsOrWorth>(new PointsOrWorthForm(false));

    /// <summary>For limits.</summary>
    public static readonly Form<ByReading<PointsOrWorth>> Limit = new ByReadingForm<PointsOrWorth>(new PointsOrWorthForm(true));

    public override Words Name => _mayBeNone
        ? new("a number of points, \"worth\" or \"none\"", "số điểm, \"worth\" hoặc \"none\"")
        : new("a number of points, \"worth\" or a share such as \"50%\"", "số điểm, \"worth\" hoặc tỷ lệ như \"50%\"");

    public override bool TryRead(JsonCursor at, out PointsOrWorth value)
    {
        value = PointsOrWorth.None;
        if (at.Kind == JsonKind.Number) return TryReadPoints(at, out value);
        if (at.Kind != JsonKind.String) return at.WrongType(Name);
        if (!Forms.Text.TryRead(at, out string text)) return false;
        if (text == "worth") value = PointsOrWorth.Worth;
        else if (!_mayBeNone && text.EndsWith("%", StringComparison.Ordinal)) return TryReadShare(at, out value);
        else if (!(_mayBeNone && text == "none")) return at.WrongNumber(Name);
        return true;
    }

    public override void Write(Utf8JsonWriter to, PointsOrWorth value)
    {
        if (value.Kind == PointsOrWorthKind.None) to.WriteStringValue("none");
        else if (value.Kind == PointsOrWorthKind.Points) NumberText.Write(to, value.Value);
        else if (value.Value == Fraction.One) to.WriteStringValue("worth");
        else to.WriteStringValue((value.Value * Fraction.Of(100)) + "%");
    }

    public override string SchemaName => _mayBeNone ? "limit" : "points";

    public override void Describe(SchemaWriter to)
    {
        if (_mayBeNone)
            to.AnyOf(NumberForm.Points.Describe, word => word.OneWordOf(["worth", "none"]));
        else
            AmountKeywords(to);
    }

    /// <summary>What an amount says of itself, not by reading.</summary>
    public static void AmountKeywords(SchemaWriter to) =>
        to.AnyOf(NumberForm.PointsUp.Describe, share => share.Text(Patterns.ShareUp), word => word.OneWordOf(["worth"]));

    private bool TryReadPoints(JsonCursor at, out PointsOrWorth value)
    {
        var form = _mayBeNone ? NumberForm.Points : NumberForm.PointsUp;
        bool read = form.TryRead(at, out Fraction points);
        value = PointsOrWorth.Points(points);
        return read;
    }

    private static bool TryReadShare(JsonCursor at, out PointsOrWorth value)
    {
        bool read = _share.TryRead(at, out Fraction share);
        value = new PointsOrWorth(PointsOrWorthKind.Share, share);
        return read;
    }
}
