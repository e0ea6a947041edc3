using System.Text.Json;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>The final points that a gate sets: a number, or the lower end of the band of the new level.</summary>
/// <param name="Number">The number; null for the lower end of the band.</param>
internal sealed record GatePoints(Fraction? Number)
{
    public static readonly Form<ByReading<GatePoints>> Form = new ByReadingForm<GatePoints>(new GatePointsForm());

    private sealed class GatePointsForm : Form<GatePoints>
    {
        private static readonly WordForm<bool> _floor = new(("band-floor", true));

        public override Words Name => new("a number of points or \"band-floor\"", "số điểm hoặc \"band-floor\"");

        public override bool TryRead(JsonCursor at, out GatePoints value)
        {
            value = new GatePoints((Fraction?)null);
            if (at.Kind == JsonKind.String) return _floor.TryRead(at, out _);
            if (at.Kind != JsonKind.Number) return at.WrongType(Name);
            bool read = NumberForm.Points.TryRead(at, out Fraction points);
            value = new GatePoints(points);
            return read;
        }

        public override void Write(Utf8JsonWriter to, GatePoints value)
        {
            if (value.Number is { } number) NumberText.Write(to, number);
            else _floor.Write(to, true);
        }

        public override void Describe(SchemaWriter to) => to.AnyOf(NumberForm.Points.Describe, _floor.Describe);
    }
}
