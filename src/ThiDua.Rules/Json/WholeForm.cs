using System.Globalization;
using System.Text.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>A whole number inside a small range.</summary>
internal sealed class WholeForm : Form<int>
{
    private readonly NumberForm _number;

    public WholeForm(int least, int greatest) => _number = new NumberForm(new("a whole number", "số nguyên"), 0, least, greatest);

    public override Words Name => _number.Name;

    public override bool TryRead(JsonCursor at, out int value)
    {
        value = 0;
        if (!_number.TryRead(at, out Fraction number)) return false;
        value = (int)number.Numerator;
        return true;
    }

    public override void Write(Utf8JsonWriter to, int value) => to.WriteNumberValue(value);

    public override void Describe(SchemaWriter to) => _number.Describe(to);
}
