using System;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// What was entered (giá trị nhập), as it stands in the dossier: its type is not known before the rule set has been
/// asked. A text may turn out to be a level, a date or a share such as <c>12.5%</c>.
/// </summary>
public abstract record EntryValue
{
    private const int MostDigits = 28;

    private protected EntryValue() { }

    /// <summary>Not applicable (không áp dụng), in JSON <c>"n/a"</c>.</summary>
    public static EntryValue NotApplicable { get; } = new NotAppl();

    internal abstract string Kind { get; } // nobody outside can derive: the cases below are all there are

    /// <summary>A number (số).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It takes more than 28 digits to write.</exception>
    public static EntryValue Of(decimal value)
    {
        Fraction number = Fraction.Of(value);
        int digits = 0;
        foreach (char c in number.ToString())
            digits += c is >= '0' and <= '9' ? 1 : 0;

        return digits <= MostDigits ? new Number(number)
            : throw new ArgumentOutOfRangeException(nameof(value), value, "An entered number has at most 28 digits.");
    }

    /// <summary>A whole number (số nguyên).</summary>
    public static EntryValue Of(int value) => new Number(Fraction.Of(value));

    /// <summary>A whole number (số nguyên).</summary>
    public static EntryValue Of(long value) => new Number(Fraction.Of(value));

    /// <summary>Yes or no (có, không).</summary>
    public static EntryValue Of(bool value) => new YesNo(value);

    /// <summary>A level (mức), by its code.</summary>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public static EntryValue Of(Code level) => level.IsEmpty
        ? throw new ArgumentException("An empty code is no level.", nameof(level)) : new Text(level.Value);

    /// <summary>A date (ngày).</summary>
    public static EntryValue Of(LocalDate date) =>
        new Text(LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso)));

    /// <summary>A list of records (danh sách bản ghi).</summary>
    /// <exception cref="ArgumentNullException">There is no list, or a record is missing.</exception>
    public static EntryValue Of(params EntryRecord[] records) => new Records(ValueList.From(
        Require.NotNull(records, nameof(records)).Select(record => Require.NotNull(record, nameof(records)))));

    /// <summary>
    /// A text as it may stand in a dossier, such as <c>12.5%</c>, a level or a date; <c>n/a</c> is not applicable.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="ArgumentException">The text holds half of a character.</exception>
    public static EntryValue Of(string text) => Read(Content.Checked(text, nameof(text)));

    /// <summary>A number, so that it can be entered as it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It takes more than 28 digits to write.</exception>
    public static implicit operator EntryValue(decimal value) => Of(value);

    /// <summary>Yes or no, so that it can be entered as it is.</summary>
    public static implicit operator EntryValue(bool value) => Of(value);

    /// <summary>What a text means that was read: not applicable, or still to be resolved.</summary>
    internal static EntryValue Read(string text) => text == NotAppl.Word ? NotApplicable : new Text(text);

    /// <summary>A number (số), exact.</summary>
    public sealed record Number : EntryValue
    {
        internal Number(Fraction value) => Value = value;

        internal Number(Fraction value, string written)
        {
            Value = value;
            if (written != value.ToString()) AsWritten = new Wording(written);
        }

        /// <summary>The number.</summary>
        public Fraction Value { get; }

        internal override string Kind => "number";

        /// <summary>The number with all the digits that were written, such as <c>1.200</c>.</summary>
        internal string Written => AsWritten.Text ?? Value.ToString();

        private Wording AsWritten { get; }

        /// <summary>The number as it is written.</summary>
        public override string ToString() => Value.ToString();
    }

    /// <summary>Yes or no (có, không).</summary>
    public sealed record YesNo : EntryValue
    {
        internal YesNo(bool value) => Value = value;

        /// <summary>True for yes.</summary>
        public bool Value { get; }

        internal override string Kind => "yes-no";

        /// <summary><c>true</c> or <c>false</c>.</summary>
        public override string ToString() => Value ? "true" : "false";
    }

    /// <summary>A text (chuỗi ký tự) whose meaning the rule set tells: a level, a date, a share.</summary>
    public sealed record Text : EntryValue
    {
        internal Text(string value) => Value = value;

        /// <summary>The text.</summary>
        public string Value { get; }

        internal override string Kind => "text";

        /// <summary>The text.</summary>
        public override string ToString() => Value;
    }

    /// <summary>A list of records (danh sách bản ghi).</summary>
    public sealed record Records : EntryValue
    {
        internal Records(ValueList<EntryRecord> items) => Items = items;

        /// <summary>The records in the order in which they were written.</summary>
        public ValueList<EntryRecord> Items { get; }

        internal override string Kind => "records";

        /// <summary>The records, such as <c>[t1: [rating = 4]]</c>.</summary>
        public override string ToString() => Items.ToString();
    }

    /// <summary>Not applicable (không áp dụng).</summary>
    public sealed record NotAppl : EntryValue
    {
        internal const string Word = "n/a";

        internal NotAppl() { }

        internal override string Kind => "not-applicable";

        /// <summary><c>n/a</c>.</summary>
        public override string ToString() => Word;
    }
}
