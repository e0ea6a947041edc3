using System.Diagnostics;
using System.Text.Json;
using NodaTime.Text;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>The values of steps as JSON: <c>kind</c> first, then what belongs to the kind.</summary>
internal static class ValueJson
{
    public static void Write(Utf8JsonWriter to, StepValue value)
    {
        to.WriteStartObject();
        to.WriteString("kind", value.Kind);
        switch (value)
        {
            case StepValue.Number number:
                to.WriteString("number", number.Value.ToString());
                to.WriteString("unit", NumberUnitText.Format(number.Unit));
                break;
            case StepValue.YesNo yes:
                to.WriteBoolean("isYes", yes.IsYes);
                break;
            case StepValue.OfLevel level:
                to.WritePropertyName("level");
                Write(to, level.Level);
                break;
            case StepValue.OnDate date:
                to.WriteString("date", LocalDatePattern.Iso.Format(date.Value));
                break;
            case StepValue.NotApplicable or StepValue.None:
                break;
            case StepValue.PendingNumber open:
                to.WriteString("possible", open.Possible.ToString());
                to.WriteString("unit", NumberUnitText.Format(open.Unit));
                Write(to, open.MayBeNotApplicable, open.Reasons);
                break;
            case StepValue.PendingLevel open:
                to.WriteStartArray("possible");
                foreach (var level in open.Possible) Write(to, level);
                to.WriteEndArray();
                Write(to, open.MayBeNotApplicable, open.Reasons);
                break;
            case StepValue.PendingYesNo open:
                Write(to, open.MayBeNotApplicable, open.Reasons);
                break;
            case StepValue.PendingDate open:
                to.WriteString("possible", open.Possible.ToString());
                Write(to, open.MayBeNotApplicable, open.Reasons);
                break;
            default:
                throw new UnreachableException();
        }

        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, Level level)
    {
        to.WriteStartObject();
        to.WriteString("code", level.Code.Value);
        to.WriteString("title", level.Title);
        to.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter to, bool mayBeNotApplicable, ValueList<PendingReason> reasons)
    {
        to.WriteBoolean("mayBeNotApplicable", mayBeNotApplicable);
        to.WriteStartArray("reasons");
        foreach (var reason in reasons) to.WriteStringValue(reason.ToString());
        to.WriteEndArray();
    }
}
