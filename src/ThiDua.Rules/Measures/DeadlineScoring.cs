using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>The last good day of a deadline, and working days between two dates: facts → answer.</summary>
internal static class DeadlineScoring
{
    private const int MostShown = 6;

    /// <summary>The last good day; a day that cannot be found yet is pending, never guessed.</summary>
    public static Answer Day(DeclaredDeadline deadline, Facts facts)
    {
        var dates = deadline.Dates.Select(facts.Entry).ToList();
        if (dates.Exists(date => date.IsNotApplicable)) return Answer.NotApplicable;
        if (dates.Exists(date => date.IsPending))
            return Answer.Pending(Interval<Fraction>.Everything, false, Answer.Merge(dates));
        var found = new List<Diagnostic>();
        if (Review(deadline, facts, found) is not { } review)
        {
            foreach (var one in found.Where(one => one.Severity == Severity.Error))
                facts.NoteDays(NotDated(deadline.Named.Code, one));
            return Undated(Interval<Fraction>.Everything, [], deadline.Named.Code);
        }

        if (deadline.Calendar is { } calendar) Note(review.UnsureDays, review.EstimatedYears, calendar, facts);
        return Answer.Number(DayNumber.Of(review.LastGoodDay));
    }

    /// <summary>The review for these facts, all of whose dates are known; null where a day cannot be found.</summary>
    public static DeadlineReview? Review(DeclaredDeadline deadline, Facts facts, List<Diagnostic> found)
    {
        if (deadline is { IsFixed: true, Fixed: { } known }) return known;
        var context = DeadlineContext.Empty.In(facts.Period);
        foreach (var date in deadline.Dates)
            context = context.With(date.Code, DayNumber.ToDate(facts.Entry(date).Value));
        if (deadline.Calendar is { } calendar) context = context.With(calendar);
        return DeadlineReviewing.TryReview(deadline.Rule, context, null, found);
    }

    /// <summary>
    /// Signed working days. Where a year is not known they are at most the calendar days, of the same sign.
    /// </summary>
    public static Answer WorkingDays(Answer from, Answer to, WorkingCalendar calendar, Facts facts)
    {
        var days = MeasureScoring.Days(from, to);
        if (days.IsNotApplicable) return days;
        if (Between(from.Greatest, to.Least, calendar) is { } least
            && Between(from.Least, to.Greatest, calendar) is { } most
            && calendar.MissingYear(ToDate(from.Least)!.Value, ToDate(to.Greatest)!.Value) is null)
        {
            if (days.IsValue) NoteBetween(from, to, calendar, facts);
            return MeasureScoring.Make(Ranges.Of(Fraction.Of(least), Fraction.Of(most)), [from, to]);
        }

        var possible = Ranges.Of(
            days.Range.Least is { } low ? Least(low, Fraction.Zero) : null,
            days.Range.Greatest is { } high ? Greatest(high, Fraction.Zero) : null);
        if (!days.IsValue) return Answer.Pending(possible, days.MayBeNotApplicable, days.Waiting);
        int missing = calendar.MissingYear(ToDate(from.Least)!.Value, ToDate(to.Least)!.Value) ?? 0;
        facts.NoteDays(new Diagnostic(
            DiagnosticCatalog.WorkingDaysNotCounted,
            default,
            new DiagnosticArgument("calendar", calendar.Code.Value),
            new DiagnosticArgument("year", missing)));
        return Undated(possible, [from, to], calendar.Code);
    }

    private static Fraction Least(Fraction a, Fraction b) => a < b ? a : b;

    private static Fraction Greatest(Fraction a, Fraction b) => a > b ? a : b;

    private static int? Between(Fraction? from, Fraction? to, WorkingCalendar calendar) =>
        ToDate(from) is { } first && ToDate(to) is { } last ? calendar.WorkingDaysBetween(first, last) : null;

    private static NodaTime.LocalDate? ToDate(Fraction? number) => number is { } day ? DayNumber.ToDate(day) : null;

    private static Answer Undated(Interval<Fraction> possible, IReadOnlyCollection<Answer> from, Code on) =>
        Answer.Pending(possible, false, Answer.Merge(from).And(new PendingReason(PendingKind.Undated, on)));

    private static void NoteBetween(Answer from, Answer to, WorkingCalendar calendar, Facts facts)
    {
        var (a, b) = (ToDate(from.Least)!.Value, ToDate(to.Least)!.Value);
        var (first, last) = a < b ? (a.PlusDays(1), b) : (b.PlusDays(1), a);
        if (a == b) return;
        Note(
            ValueList.From(calendar.SpecialDays(first, last).Where(day => day.Confidence != Confidence.Verified)),
            ValueList.From(calendar.Years
                .Where(year => year.IsEstimated && year.Year >= first.Year && year.Year <= last.Year)
                .Select(year => year.Year)),
            calendar,
            facts);
    }

    /// <summary>A result that rests on days of a calendar which are not verified, or only estimated, says so.</summary>
    private static void Note(
        ValueList<CalendarDay> unsure, ValueList<int> estimated, WorkingCalendar calendar, Facts facts)
    {
        var name = new DiagnosticArgument("calendar", calendar.Code.Value);
        if (unsure.Count > 0)
        {
            string days = string.Join(", ", unsure.Take(MostShown).Select(day => DeadlineReviewing.Show(day.Date)))
                + (unsure.Count > MostShown ? ", …" : "");
            facts.NoteDays(new Diagnostic(
                DiagnosticCatalog.UnverifiedDaysUsed, default, name, new DiagnosticArgument("days", days)));
        }

        if (estimated.Count == 0) return;
        string years = string.Join(", ", estimated.Select(year => year.ToString(CultureInfo.InvariantCulture)));
        facts.NoteDays(new Diagnostic(
            DiagnosticCatalog.EstimatedYearsUsed, default, name, new DiagnosticArgument("years", years)));
    }

    private static Diagnostic NotDated(Code deadline, Diagnostic why) => new(
        DiagnosticCatalog.DeadlineNotDated,
        default,
        new DiagnosticArgument("code", deadline.Value),
        new DiagnosticArgument("why", why.Text(Language.English), why.Text(Language.Vietnamese)));
}
