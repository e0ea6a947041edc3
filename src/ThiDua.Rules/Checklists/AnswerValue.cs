using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>
/// What was answered (nội dung trả lời), as it stands in the text: what sort of answer an item takes is not known
/// before the checklist has been asked. A text may turn out to be a date, a document, or <c>partly</c>.
/// </summary>
public abstract record AnswerValue
{
    internal const string PartlyWord = "partly";

    internal const string NotApplicableWord = "n/a";

    private protected AnswerValue() { }

    /// <summary>Yes (có, đã thực hiện).</summary>
    public static AnswerValue Yes { get; } = new YesNo(true);

    /// <summary>No (không, chưa thực hiện).</summary>
    public static AnswerValue No { get; } = new YesNo(false);

    /// <summary>Partly (một phần, chưa đầy đủ).</summary>
    public static AnswerValue Partly { get; } = new Words(PartlyWord);

    /// <summary>Not applicable (không áp dụng), in JSON <c>"n/a"</c>.</summary>
    public static AnswerValue NotApplicable { get; } = new NotAppl();

    internal abstract string Kind { get; } // nobody outside can derive: the cases below are all there are

    /// <summary>A number (số).</summary>
    public static AnswerValue Of(decimal value) => new Number(Fraction.Of(value));

    /// <summary>A date (ngày).</summary>
    public static AnswerValue Of(LocalDate date) =>
        new Words(LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso)));

    /// <summary>A text, or the number and symbol of a document.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public static AnswerValue Of(string text) => !string.IsNullOrWhiteSpace(Require.NotNull(text, nameof(text)))
        ? Read(Text.Compose(text))
        : throw new ArgumentException("The text is blank.", nameof(text));

    /// <summary>The rows of a table (các dòng của bảng).</summary>
    /// <exception cref="ArgumentNullException">There are no rows, or one is missing.</exception>
    public static AnswerValue Of(params AnswerRow[] rows) => new Table(ValueList.From(
        Require.NotNull(rows, nameof(rows)).Select(row => Require.NotNull(row, nameof(rows)))));

    internal static AnswerValue Read(string text) => text == NotApplicableWord ? NotApplicable : new Words(text);

    /// <summary>Yes or no (có, không).</summary>
    public sealed record YesNo : AnswerValue
    {
        internal YesNo(bool isYes) => IsYes = isYes;

        /// <summary>True for yes.</summary>
        public bool IsYes { get; }

        internal override string Kind => "yes-no";

        /// <inheritdoc />
        public override string ToString() => IsYes ? "true" : "false";
    }

    /// <summary>An exact number (số).</summary>
    public sealed record Number : AnswerValue
    {
        internal Number(Fraction value) => Value = value;

        /// <summary>The number.</summary>
        public Fraction Value { get; }

        internal override string Kind => "number";

        /// <inheritdoc />
        public override string ToString() => Value.ToString();
    }

    /// <summary>A text (chữ) whose meaning the item tells.</summary>
    public sealed record Words : AnswerValue
    {
        internal Words(string value) => Value = value;

        /// <summary>The text.</summary>
        public string Value { get; }

        internal override string Kind => "text";

        /// <inheritdoc />
        public override string ToString() => Value;
    }

    /// <summary>The rows of a table (bảng).</summary>
    public sealed record Table : AnswerValue
    {
        internal Table(ValueList<AnswerRow> rows) => Rows = rows;

        /// <summary>The rows in their order.</summary>
        public ValueList<AnswerRow> Rows { get; }

        internal override string Kind => "table";

        /// <inheritdoc />
        public override string ToString() => "[" + Rows.Count.ToString(CultureInfo.InvariantCulture) + "]";
    }

    /// <summary>Not applicable (không áp dụng).</summary>
    public sealed record NotAppl : AnswerValue
    {
        internal NotAppl() { }

        internal override string Kind => "not-applicable";

        /// <inheritdoc />
        public override string ToString() => NotApplicableWord;
    }
}

/// <summary>One row of a table that was filled in (một dòng của bảng).</summary>
public sealed record AnswerRow
{
    internal AnswerRow(ValueList<AnswerCell> cells, Place at)
    {
        Cells = cells;
        Origin = new Origin(at);
    }

    /// <summary>A row without cells yet.</summary>
    public static AnswerRow Empty { get; } = new(ValueList<AnswerCell>.Empty, default);

    /// <summary>The cells that were filled in, in their order.</summary>
    public ValueList<AnswerCell> Cells { get; }

    /// <summary>The columns whose cell was filled in with something that they do not take.</summary>
    internal ValueList<Code> Refused { get; init; } = ValueList<Code>.Empty;

    internal Place At => Origin.At;

    private Origin Origin { get; }

    /// <summary>The same row with one more cell.</summary>
    /// <exception cref="ArgumentException">The code is empty, or the column has a value already.</exception>
    /// <exception cref="ArgumentNullException">There is no value.</exception>
    public AnswerRow With(Code column, AnswerValue value)
    {
        if (column.IsEmpty || Find(column) is not null)
            throw new ArgumentException("\"" + column + "\" is empty or has a value already.", nameof(column));
        var cell = new AnswerCell(column, Require.NotNull(value, nameof(value)));
        return new AnswerRow(ValueList.From(Cells.Append(cell)), At);
    }

    /// <inheritdoc cref="With(Code, AnswerValue)" />
    public AnswerRow With(string column, AnswerValue value) => With(Code.Of(column), value);

    /// <summary>What stands in a column, or null.</summary>
    public AnswerValue? Find(Code column) => Cells.FirstOrDefault(cell => cell.Column == column)?.Value;

    /// <summary>Whether something is due in a column and not there: it is empty, or was refused.</summary>
    internal bool Misses(ChecklistColumn column) =>
        Find(column.Code) is null && (column.IsRequired || Refused.Contains(column.Code));
}

/// <summary>One cell of a table (một ô của bảng).</summary>
/// <param name="Column">The code of the column.</param>
/// <param name="Value">What stands in it.</param>
public sealed record AnswerCell(Code Column, AnswerValue Value);
