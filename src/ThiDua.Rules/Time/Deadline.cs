using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Time;

/// <summary>
/// Until when something is to be done (thời hạn). Clock times are those of Vietnam (UTC+7), to the minute. A deadline
/// is a rule; <see cref="Review(DeadlineContext)"/> says which days it means.
/// </summary>
public abstract record Deadline
{
    internal Deadline() { }

    internal abstract string Kind { get; }

    /// <summary>What happens when the last day is a day off; <see cref="RollPolicy.None"/> unless said.</summary>
    public RollPolicy Roll { get; private init; }

    /// <summary>The code of the working calendar (lịch làm việc); empty where none is needed.</summary>
    public Code Calendar { get; private init; }

    /// <summary>The events whose dates it needs, each once, in their order.</summary>
    public ValueList<Code> Events => ValueList.From(Days.OfType<DayRef.OfEvent>().Select(day => day.Event).Distinct());

    internal abstract IEnumerable<DayRef> Days { get; }

    /// <summary>The rule of its last day, where no event decides that day; null where one does.</summary>
    internal Deadline? FixedEnd =>
        this is Window { First: DayRef.OfEvent, Last: DayRef.OnDate last }
            ? new NoLaterThan(last, null) { Roll = Roll, Calendar = Calendar }
            : Events.Count == 0 ? this : null;

    /// <summary>Whether the days of a calendar decide its last day.</summary>
    internal virtual bool NeedsCalendar => Roll != RollPolicy.None;

    /// <summary>The same deadline, with what happens when the last day is a day off.</summary>
    /// <exception cref="ArgumentException">Without a calendar no day is known to be off.</exception>
    public Deadline Rolled(RollPolicy roll, Code calendar) => roll == RollPolicy.None || !calendar.IsEmpty
        ? this with { Roll = roll, Calendar = calendar }
        : throw new ArgumentException("A calendar says which days are off.", nameof(calendar));

    /// <summary>The same deadline, with the calendar by which working days are counted.</summary>
    public Deadline By(Code calendar) => this with { Calendar = calendar };

    /// <summary>
    /// Which days it means: the last good moment and the first late one, with the steps that lead there. There is no
    /// value where a date, a calendar or a year of it is missing, or where it does not come exactly once in the period.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    public Diagnosed<DeadlineReview> Review(DeadlineContext context) =>
        DeadlineReviewing.Review(this, Require.NotNull(context), null);

    /// <summary>The same, and by how much something that was done on a day is late.</summary>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    public Diagnosed<DeadlineReview> Review(DeadlineContext context, LocalDate done) =>
        DeadlineReviewing.Review(this, Require.NotNull(context), new DoneAt(done, null));

    /// <summary>The same, and by how much something that was done at a moment, in Vietnam's time, is late.</summary>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    public Diagnosed<DeadlineReview> Review(DeadlineContext context, LocalDateTime done) =>
        DeadlineReviewing.Review(this, Require.NotNull(context), new DoneAt(done.Date, done.TimeOfDay));

    /// <summary>
    /// The reviews of a recurring deadline, one for each time that it comes in the period, oldest first; of any other
    /// deadline its one review.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    public Diagnosed<DeadlineReviews> ReviewAll(DeadlineContext context) =>
        DeadlineReviewing.ReviewAll(this, Require.NotNull(context));

    /// <summary>Strictly before a day, or before a time of that day (trước ngày …, trước … giờ ngày …).</summary>
    /// <param name="Day">The day, which is late already.</param>
    /// <param name="Time">The time of that day that is late already; null for the whole day.</param>
    public sealed record Before(DayRef Day, LocalTime? Time) : Deadline
    {
        internal override string Kind => "before";

        internal override IEnumerable<DayRef> Days => [Day];
    }

    /// <summary>No later than a day, which is included (chậm nhất ngày …, đến ngày …).</summary>
    /// <param name="Day">The last good day.</param>
    /// <param name="Time">The last good minute of it; null for the whole day.</param>
    public sealed record NoLaterThan(DayRef Day, LocalTime? Time) : Deadline
    {
        internal override string Kind => "no-later-than";

        internal override IEnumerable<DayRef> Days => [Day];
    }

    /// <summary>Inside a period, both ends included (trong tháng …, trong quý …).</summary>
    /// <param name="Period">The period.</param>
    public sealed record Within(Period Period) : Deadline
    {
        internal override string Kind => "within";

        internal override IEnumerable<DayRef> Days => [];
    }

    /// <summary>From one day to another, both included (từ ngày … đến ngày …).</summary>
    /// <param name="First">The first good day.</param>
    /// <param name="Last">The last good day.</param>
    public sealed record Window(DayRef First, DayRef Last) : Deadline
    {
        internal override string Kind => "window";

        internal override IEnumerable<DayRef> Days => [First, Last];
    }

    /// <summary>
    /// Some days after an event, whose own day is not counted (trong thời hạn … ngày kể từ ngày …): Bộ luật Dân sự
    /// 2015, Điều 147.
    /// </summary>
    public sealed record After : Deadline
    {
        internal const int Most = 10_000;

        /// <summary>Makes one.</summary>
        /// <param name="day">The day of the event.</param>
        /// <param name="count">How many, from 1 to 10 000.</param>
        /// <param name="unit">Of what.</param>
        /// <exception cref="ArgumentNullException">There is no day.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The count is out of range.</exception>
        public After(DayRef day, int count, CountUnit unit)
        {
            Day = Require.NotNull(day);
            Count = count is >= 1 and <= Most ? count
                : throw new ArgumentOutOfRangeException(nameof(count), count, "From 1 to 10000.");
            Unit = unit;
        }

        /// <summary>The day of the event.</summary>
        public DayRef Day { get; }

        /// <summary>How many days, weeks, months or years.</summary>
        public int Count { get; }

        /// <summary>Of what.</summary>
        public CountUnit Unit { get; }

        internal override string Kind => "after";

        internal override IEnumerable<DayRef> Days => [Day];

        internal override bool NeedsCalendar => base.NeedsCalendar || Unit == CountUnit.WorkingDays;
    }

    /// <summary>A day that comes again (định kỳ): no later than that day, or strictly before it.</summary>
    /// <param name="On">The day.</param>
    /// <param name="IsBefore">Whether the day itself is late already (trước ngày …).</param>
    /// <param name="Time">The time of the day; null for the whole day.</param>
    public sealed record Recurring(Recurrence On, bool IsBefore, LocalTime? Time) : Deadline
    {
        internal override string Kind => "recurring";

        internal override IEnumerable<DayRef> Days => [];
    }
}
