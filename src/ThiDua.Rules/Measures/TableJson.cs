using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>The one description of a table, used for measures, amounts and bands.</summary>
internal static class TableJson
{
    /// <summary>"as-published": the gaps of the table are in force.</summary>
    public static readonly Form<bool> Gaps = new WordForm<bool>(("as-published", true), ("none", false));

    /// <summary>An interval, by reading where needed.</summary>
    public static readonly Form<ByReading<IntervalSpec>> Interval = new ByReadingForm<IntervalSpec>(new IntervalSpecForm());

    /// <summary>One level or several; true and false are the levels of a yes-no.</summary>
    public static readonly Form<ValueList<Code>> Levels = new LevelsForm();

    public static Form<ValueList<RowSpec<T>>> Rows<T>(Form<ByReading<T>> then) => new ListForm<RowSpec<T>>(
        new Shape<RowSpec<T>>(
            "row",
            "One row of a table: an interval or levels, and what they give.",
            "Một dòng của bảng: khoảng hoặc mức, và kết quả tương ứng.",
            w => new RowSpec<T>
            {
                In = w.Optional("in", Interval!, x => x.In, null, "the interval of numbers or days.", "khoảng số hoặc khoảng ngày."),
                Is = w.Optional("is", Levels, x => x.Is, ValueList<Code>.Empty, "the level, or a list of levels.", "mức, hoặc danh sách mức."),
                Then = w.Required("then", then, x => x.Then, "what the row gives.", "kết quả của dòng."),
            })
        { IsPart = true })
    { NotEmpty = true };

    private sealed class IntervalSpecForm : Form<IntervalSpec>
    {
        public override Words Name => Forms.Interval.Name;

        public override bool TryRead(JsonCursor at, out IntervalSpec value)
        {
            // Dates have strokes between their parts; hardly any number has one.
            bool mayBeDates = at.Kind == JsonKind.String && at.Text.IndexOf('-') > 0;
            if (mayBeDates && TryReadDates(at, out value, out bool areDates)) return areDates;
            bool read = Forms.Interval.TryRead(at, out Interval<Fraction> interval);
            value = new IntervalSpec(interval, read && at.Text.IndexOf('%') >= 0);
            return read;
        }

        /// <summary>Whether the ends are meant as days; they may be turned round, which is reported.</summary>
        private static bool TryReadDates(JsonCursor at, out IntervalSpec value, out bool areSound)
        {
            areSound = IntervalText.TryParseDates(at.Text, out var dates, out var fault);
            value = areSound ? new IntervalSpec(DayNumber.Of(dates), false) { IsDate = true } : null!;
            if (!areSound && fault == IntervalFault.Empty)
                at.Fault(DiagnosticCatalog.EmptyInterval, new DiagnosticArgument("value", Quoting.Shorten(at.Text)));
            return areSound || fault == IntervalFault.Empty;
        }

        public override void Write(Utf8JsonWriter to, IntervalSpec value)
        {
            if (value.IsDate) to.WriteStringValue(DayNumber.ToDates(value.Interval).ToString());
            else if (value.IsPercent) to.WriteStringValue(IntervalText.FormatPercent(value.Interval));
            else Forms.Interval.Write(to, value.Interval);
        }

        public override string SchemaName => "interval";

        public override void Describe(SchemaWriter to) => Forms.Interval.Describe(to);
    }

    private sealed class LevelsForm : Form<ValueList<Code>>
    {
        private static readonly ListForm<Code> _list = new(new LevelForm()) { NotEmpty = true };

        public override Words Name => new("a level or a list of levels", "một mức hoặc danh sách mức");

        public override ValueList<Code> Hole => ValueList<Code>.Empty;

        public override bool TryRead(JsonCursor at, out ValueList<Code> value)
        {
            if (at.Kind == JsonKind.Array) return _list.TryRead(at, out value);
            value = ValueList<Code>.Empty;
            if (!new LevelForm().TryRead(at, out Code one)) return false;
            value = [one];
            return true;
        }

        public override void Write(Utf8JsonWriter to, ValueList<Code> value)
        {
            if (value.Count == 1) new LevelForm().Write(to, value[0]);
            else _list.Write(to, value);
        }

        public override void Describe(SchemaWriter to) => to.AnyOf(new LevelForm().Describe, _list.Describe);
    }

    private sealed class LevelForm : Form<Code>
    {
        public override Words Name => new("a level", "một mức");

        public override bool TryRead(JsonCursor at, out Code value)
        {
            value = at.Kind == JsonKind.True ? YesNo.Yes : YesNo.No;
            return at.Kind is JsonKind.True or JsonKind.False || Forms.Code.TryRead(at, out value);
        }

        public override void Write(Utf8JsonWriter to, Code value)
        {
            if (value == YesNo.Yes) to.WriteBooleanValue(true);
            else if (value == YesNo.No) to.WriteBooleanValue(false);
            else to.WriteStringValue(value.Value);
        }

        public override void Describe(SchemaWriter to) => to.AnyOf(Forms.YesNo.Describe, Forms.Code.Describe);
    }
}

/// <summary>Yes and no as levels.</summary>
internal static class YesNo
{
    public static readonly Code Yes = Code.Of("true");
    public static readonly Code No = Code.Of("false");
}
