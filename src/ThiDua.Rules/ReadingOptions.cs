using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>
/// The limits that untrusted texts are held to (giới hạn đọc), and what the host gives to rule sets: working calendars.
/// The default limits suit every regulation we know.
/// </summary>
public sealed class ReadingOptions
{
    /// <summary>
    /// The usual limits: 4 MiB, 64 levels, 28 digits, 10 000 criteria, 1 000 findings, 10 million steps.
    /// </summary>
    public ReadingOptions()
        : this(4 * 1024 * 1024, 64, 28, 10_000, 1_000, 10_000_000) { }

    /// <summary>Limits of one's own.</summary>
    /// <param name="bytes">The largest text, in bytes.</param>
    /// <param name="depth">The deepest nesting of brackets, at most 64.</param>
    /// <param name="digits">The most digits of a number, at most 28.</param>
    /// <param name="criteria">The most lines of a rubric.</param>
    /// <param name="diagnostics">The most findings that are listed; further ones are counted.</param>
    /// <param name="steps">How many steps the questions across measures may take; counted, never timed.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A limit is below 1, or above what the library can bear.
    /// </exception>
    public ReadingOptions(int bytes, int depth, int digits, int criteria, int diagnostics, long steps)
    {
        Bytes = Checked(bytes, int.MaxValue, nameof(bytes));
        Depth = Checked(depth, 64, nameof(depth));
        Digits = Checked(digits, 28, nameof(digits));
        Criteria = Checked(criteria, 1_000_000, nameof(criteria));
        Diagnostics = Checked(diagnostics, 1_000_000, nameof(diagnostics));
        Steps = steps >= 1 ? steps : throw new ArgumentOutOfRangeException(nameof(steps), steps, "At least 1.");
    }

    private ReadingOptions(ReadingOptions other)
        : this(other.Bytes, other.Depth, other.Digits, other.Criteria, other.Diagnostics, other.Steps)
    {
        Calendars = other.Calendars;
        UnitKinds = other.UnitKinds;
    }

    /// <summary>The largest text, in bytes.</summary>
    public int Bytes { get; }

    /// <summary>The deepest nesting of brackets.</summary>
    public int Depth { get; }

    /// <summary>The most digits of a number.</summary>
    public int Digits { get; }

    /// <summary>The most lines of a rubric.</summary>
    public int Criteria { get; }

    /// <summary>The most findings that are listed.</summary>
    public int Diagnostics { get; }

    /// <summary>How many steps the questions across measures may take.</summary>
    public long Steps { get; }

    /// <summary>The working calendars that rule sets may name (lịch làm việc), by code; none unless given.</summary>
    public CodeMap<WorkingCalendar> Calendars { get; private init; } = CodeMap<WorkingCalendar>.Empty;

    /// <summary>The same options, with these working calendars besides; one of the same code is replaced.</summary>
    /// <exception cref="ArgumentNullException">There are no calendars, or one of them is missing.</exception>
    public ReadingOptions WithCalendars(params WorkingCalendar[] calendars)
    {
        var all = Calendars;
        foreach (var calendar in Require.NotNull(calendars))
        {
            var added = Require.NotNull(calendar, nameof(calendars));
            all = CodeMap.From(all
                .Where(pair => pair.Key != added.Code)
                .Append(new KeyValuePair<Code, WorkingCalendar>(added.Code, added)));
        }

        return new(this) { Calendars = all };
    }

    /// <summary>The kinds of unit that rule sets may name without declaring them; none unless given.</summary>
    public UnitKindRegistry UnitKinds { get; private init; } = UnitKindRegistry.Empty;

    /// <summary>The same options with a registry of kinds of unit (danh mục loại đơn vị).</summary>
    /// <exception cref="ArgumentNullException">There is no registry.</exception>
    public ReadingOptions WithUnitKinds(UnitKindRegistry kinds) =>
        new(this) { UnitKinds = Require.NotNull(kinds, nameof(kinds)) };

    internal ReadingLimits ToLimits() => new(Bytes, Depth, Digits, Diagnostics);

    private static int Checked(int value, int most, string name) => value >= 1 && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"From 1 to {most}."));
}
