using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>
/// What stands in for an entry while it is missing (K81), as written: a number, yes or no, or a text that is a level, a
/// date or a share.
/// </summary>
internal sealed record Meanwhile(string Text, Fraction? Number, bool? IsYes)
{
    public static readonly Form<Meanwhile?> Form = new MeanwhileForm();

    private sealed class MeanwhileForm : Form<Meanwhile?>
    {
        private static readonly NumberForm _number = new(new("a number", "số"), null, null, null);

        public override Words Name => new("a value that may be entered", "giá trị được phép nhập");

        public override bool TryRead(JsonCursor at, out Meanwhile? value)
        {
            value = null;
            if (at.Kind is JsonKind.True or JsonKind.False)
            {
                bool isYes = at.Kind == JsonKind.True;
                value = new Meanwhile(isYes ? "true" : "false", null, isYes);
                return true;
            }

            if (at.Kind == JsonKind.Number)
            {
                if (!_number.TryRead(at, out Fraction number)) return false;
                value = new Meanwhile(number.ToString(), number, null);
                return true;
            }

            if (at.Kind != JsonKind.String) return at.WrongType(Name);
            if (!Forms.Text.TryRead(at, out string text)) return false;
            value = new Meanwhile(text, null, null);
            return true;
        }

        public override void Write(Utf8JsonWriter to, Meanwhile? value)
        {
            if (value!.Number is { } number) NumberText.Write(to, number);
            else if (value.IsYes is { } isYes) to.WriteBooleanValue(isYes);
            else Forms.Text.Write(to, value.Text);
        }

        public override void Describe(SchemaWriter to) => to.Type("number", "boolean", "string");
    }
}

/// <summary>What stands in for an entry, as written → checked.</summary>
internal static class MeanwhileChecks
{
    private const string NotApplicable = "n/a";

    /// <summary>The input with what stands in for it; nothing does where that is faulty, which was reported.</summary>
    public static Input Check(Input input, Meanwhile? meanwhile, Place at, CheckScope scope)
    {
        if (meanwhile is null) return input;
        if (input.IsAttribute || input.Type == InputType.Records)
        {
            scope.Report(
                DiagnosticCatalog.NotForThisType,
                at,
                new DiagnosticArgument("property", "meanwhile"),
                input.IsAttribute ? new("type", "an attribute of the unit", "thuộc tính của đơn vị")
                    : MeasureChecks.Named("type", input.Measure.Name));
            return input;
        }

        if (Answered(input, meanwhile) is { } answer) return input with { Meanwhile = answer };
        if (input.Measure.Levels is { IsPartial: true }) return input;
        var expected = InputWords.Expected(input);
        string range = input.Range.Least is null && input.Range.Greatest is null ? "" : ", " + input.RangeText;
        scope.Report(
            DiagnosticCatalog.CannotStandIn,
            at,
            new DiagnosticArgument("value", Quoting.Shorten(meanwhile.Text)),
            new DiagnosticArgument("code", input.Code.Value),
            new DiagnosticArgument("expected", expected.English + range, expected.Vietnamese + range));
        return input;
    }

    private static Answer? Answered(Input input, Meanwhile meanwhile) => meanwhile switch
    {
        { Text: NotApplicable } => InputAnswer.NotApplicable(input),
        { IsYes: { } isYes } => InputAnswer.Of(isYes, input),
        { Number: { } number } => InputAnswer.Of(number, input),
        _ => InputAnswer.Of(meanwhile.Text, input),
    } is { Value: { } answer } ? answer : null;
}
