using System;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>One event of the log (sự kiện): what happened, when, and how many times.</summary>
public sealed record LogEvent
{
    internal LogEvent(
        Code kind,
        LocalDate date,
        int times,
        ValueList<Entry> fields,
        ValueList<string> evidence,
        string? note,
        Place at)
    {
        Kind = kind;
        Date = date;
        Times = times;
        InOrder = fields;
        Fields = EntryMap.Of(fields);
        Evidence = evidence;
        Note = note;
        Origin = new Origin(at);
    }

    /// <summary>The kind of event (loại sự kiện), declared by the rule set.</summary>
    public Code Kind { get; }

    /// <summary>The day (ngày).</summary>
    public LocalDate Date { get; }

    /// <summary>For how many equal events it stands, 1 or more (số lần).</summary>
    public int Times { get; }

    /// <summary>What else is known of it, by code (các trường).</summary>
    public CodeMap<Entry> Fields { get; }

    /// <summary>The same fields in the order in which they were written.</summary>
    public ValueList<Entry> InOrder { get; }

    /// <summary>What backs it (minh chứng).</summary>
    public ValueList<string> Evidence { get; }

    /// <summary>A free remark (ghi chú); it never changes a result.</summary>
    public string? Note { get; }

    /// <summary>Where the event stands; it takes no part in equality.</summary>
    public Place At => Origin.At;

    private Origin Origin { get; }

    /// <summary>An event that happened once.</summary>
    /// <exception cref="ArgumentException">The kind is empty, or joined from parts.</exception>
    public static LogEvent Of(Code kind, LocalDate date) => kind.IsEmpty || kind.IsDerived
        ? throw new ArgumentException("\"" + kind + "\" is empty or joined from parts.", nameof(kind))
        : new(
            kind,
            date.WithCalendar(CalendarSystem.Iso),
            1,
            ValueList<Entry>.Empty,
            ValueList<string>.Empty,
            null,
            default);

    /// <inheritdoc cref="Of(Code, LocalDate)" />
    public static LogEvent Of(string kind, LocalDate date) => Of(Code.Of(kind), date);

    /// <summary>The same event, counted so many times.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public LogEvent Counted(int times) => times >= 1
        ? new(Kind, Date, times, InOrder, Evidence, Note, At)
        : throw new ArgumentOutOfRangeException(nameof(times), times, "At least 1.");

    /// <summary>The same event with a value in one more field.</summary>
    /// <exception cref="ArgumentException">The code is empty or has a value, or the value is a list.</exception>
    public LogEvent With(Code field, EntryValue value) =>
        new(Kind, Date, Times, FieldValues.With(InOrder, field, value), Evidence, Note, At);

    /// <inheritdoc cref="With(Code, EntryValue)" />
    public LogEvent With(string field, EntryValue value) => With(Code.Of(field), value);

    /// <summary>The same event with what backs it (minh chứng).</summary>
    /// <exception cref="ArgumentException">A text is blank, or holds half of a character.</exception>
    public LogEvent BackedBy(params string[] evidence)
    {
        var texts = Require.NotNull(evidence, nameof(evidence))
            .Select(text => Content.NotBlank(text, nameof(evidence)));
        return new(Kind, Date, Times, InOrder, [.. Evidence, .. texts], Note, At);
    }

    /// <summary>Kind, day and how often, such as <c>late-report 2031-03-11 × 2</c>.</summary>
    public override string ToString() =>
        Kind + " " + LocalDatePattern.Iso.Format(Date) + (Times == 1 ? "" : " × " + Fraction.Of(Times));
}
