using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>
/// Writes a review as an iCalendar file (RFC 5545) for the calendars of people: an event for each phase, and for each
/// time that a task comes, from its first to its last good day, with an alarm before it is due. The identifiers are
/// the same in every export, so that a newer file replaces an older one. What has no days yet is left out.
/// </summary>
public static class PlanCalendarWriter
{
    /// <summary>The whole plan.</summary>
    /// <param name="review">How it stands with the plan.</param>
    /// <param name="stamp">When the file is made: the library reads no clock.</param>
    /// <param name="language">The language of the descriptions; titles are those of the document.</param>
    /// <exception cref="ArgumentNullException">There is no review.</exception>
    public static byte[] Write(PlanReview review, Instant stamp, Language language)
    {
        Require.NotNull(review, nameof(review));
        return new Writing(review, stamp, language).Write(review.Items);
    }

    /// <summary>What one unit owes, coordinates or passes on, and the phases.</summary>
    /// <param name="review">How it stands with the plan.</param>
    /// <param name="unit">The code of the unit.</param>
    /// <param name="stamp">When the file is made: the library reads no clock.</param>
    /// <param name="language">The language of the descriptions; titles are those of the document.</param>
    /// <exception cref="ArgumentNullException">There is no review.</exception>
    public static byte[] Write(PlanReview review, Code unit, Instant stamp, Language language)
    {
        var own = Require.NotNull(review, nameof(review)).Of(unit);
        return new Writing(review, stamp, language).Write([.. own.Owes, .. own.Coordinates, .. own.PassesOn]);
    }

    private sealed class Writing
    {
        private const string Zone = "Asia/Ho_Chi_Minh";

        private readonly PlanReview _review;
        private readonly string _stamp;
        private readonly Language _language;
        private readonly CalendarLines _to = new();

        public Writing(PlanReview review, Instant stamp, Language language)
        {
            _review = review;
            _stamp = CalendarLines.Moment(stamp.InUtc().LocalDateTime) + "Z";
            _language = language;
        }

        public byte[] Write(IEnumerable<PlanItem> items)
        {
            var groups = items
                .Where(item => item.Due is not null)
                .GroupBy(item => (item.Task.Code, item.Occurrence))
                .Select(group => group.Distinct().ToList())
                .ToList();
            _to.Add("BEGIN", "VCALENDAR");
            _to.Add("VERSION", "2.0");
            _to.Add("PRODID", "-//ThiDua.Rules//Plan//VI");
            _to.Add("CALSCALE", "GREGORIAN");
            if (groups.Exists(group => group[0].LastGoodTime is not null)) WriteZone();
            foreach (var phase in _review.Phases.Where(phase => phase.First <= phase.Last)) Write(phase);
            foreach (var group in groups) Write(group);
            _to.Add("END", "VCALENDAR");
            return _to.ToBytes();
        }

        /// <summary>Vietnam has been seven hours ahead since 13 June 1975, and has no summer time.</summary>
        private void WriteZone()
        {
            _to.Add("BEGIN", "VTIMEZONE");
            _to.Add("TZID", Zone);
            _to.Add("BEGIN", "STANDARD");
            _to.Add("DTSTART", "19750613T000000");
            _to.Add("TZOFFSETFROM", "+0800");
            _to.Add("TZOFFSETTO", "+0700");
            _to.Add("TZNAME", "+07");
            _to.Add("END", "STANDARD");
            _to.Add("END", "VTIMEZONE");
        }

        private void Write(PhaseReview phase)
        {
            Begin("phase." + phase.Phase.Code);
            WriteDays(phase.First!.Value, phase.Last!.Value);
            _to.AddText("SUMMARY", phase.Phase.Title);
            _to.AddText("CATEGORIES", In("Giai đoạn", "Phase"));
            End("CONFIRMED");
        }

        /// <summary>One event for all units that owe the same thing at the same time.</summary>
        private void Write(List<PlanItem> items)
        {
            var (task, due) = (items[0].Task, items[0].Due!);
            Begin(task.Code.Value + (items[0].Occurrence is { } time ? "." + time : ""));
            if (items[0].LastGoodTime is not null)
            {
                _to.Add("DTSTART;TZID=" + Zone, CalendarLines.Moment(due.LastGood));
                _to.Add("DTEND;TZID=" + Zone, CalendarLines.Moment(due.FirstLate));
            }
            else
            {
                WriteDays(due.FirstGoodDay ?? due.LastGoodDay, due.LastGoodDay);
            }

            _to.AddText("SUMMARY", task.Title);
            _to.AddText("DESCRIPTION", string.Join("\n", Description(items)));
            if (task.Section is { } section) _to.AddText("CATEGORIES", section.Title);
            if (items.Exists(item => item.IsOpen && item.State != PlanTaskState.Overdue)) WriteAlarm(items[0]);
            End(StatusOf(items));
        }

        private void Begin(string id)
        {
            _to.Add("BEGIN", "VEVENT");
            _to.AddText("UID", id + "@" + _review.Plan.Code + "." + _review.RuleSet + ".thidua-rules");
            _to.Add("DTSTAMP", _stamp);
        }

        private void End(string status)
        {
            _to.Add("STATUS", status);
            _to.Add("TRANSP", "TRANSPARENT");
            _to.Add("END", "VEVENT");
        }

        /// <summary>Whole days; the end is the day after the last one.</summary>
        private void WriteDays(LocalDate first, LocalDate last)
        {
            _to.AddDate("DTSTART", first);
            _to.AddDate("DTEND", last.PlusDays(1));
        }

        /// <summary>At eight in the morning, as many days ahead as a task is due soon.</summary>
        private void WriteAlarm(PlanItem item)
        {
            _to.Add("BEGIN", "VALARM");
            _to.Add("ACTION", "DISPLAY");
            _to.AddText("DESCRIPTION", In("Sắp đến hạn: ", "Due soon: ") + item.Task.Title);
            _to.Add("TRIGGER;RELATED=END", AlarmOf(item.Due!));
            _to.Add("END", "VALARM");
        }

        /// <summary>From the end of the event back to eight o'clock.</summary>
        private string AlarmOf(DeadlineReview due)
        {
            var alarm = due.LastGoodDay.PlusDays(-_review.Plan.DueSoonDays).At(new LocalTime(8, 0));
            // What is due before eight rings on the day before.
            if (alarm >= due.LastGood) alarm = alarm.PlusDays(-1);
            var ahead = NodaTime.Period.Between(alarm, due.FirstLate, PeriodUnits.Days | PeriodUnits.HourMinuteSecond);
            string text = "-P" + (ahead.Days > 0 ? Number(ahead.Days) + "D" : "");
            if (ahead.Hours > 0 || ahead.Minutes > 0) text += "T";
            if (ahead.Hours > 0) text += Number(ahead.Hours) + "H";
            return ahead.Minutes > 0 ? text + Number(ahead.Minutes) + "M" : text;
        }

        private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

        private IEnumerable<string> Description(List<PlanItem> items)
        {
            var task = items[0].Task;
            if (task.Lead is { } lead) yield return In("Chủ trì: ", "Lead: ") + lead.Title;
            if (task.Each.Count > 0) yield return In("Thực hiện: ", "Done by each of: ") + Titles(task.Each);
            if (task.Pairs.Count > 0)
            {
                yield return In("Từng cặp kiểm tra: ", "For each pair of the inspection: ")
                    + string.Join("; ", items.Select(NameOf));
            }

            if (task.Coordinators.Count > 0)
                yield return In("Phối hợp: ", "Coordinating: ") + Titles(task.Coordinators);
            if (task.Outputs.Count > 0)
                yield return In("Văn bản: ", "Documents: ") + string.Join("; ", task.Outputs);
            if (task.Report?.Through is { } through)
                yield return In("Báo cáo qua: ", "Reported through: ") + through.Title;
            foreach (var group in items.GroupBy(item => item.State))
            {
                // A list of all the units of a province helps nobody: where they agree, they are not named.
                string units = items.TrueForAll(item => item.State == group.Key) ? ""
                    : ": " + string.Join("; ", group.Select(NameOf));
                yield return PlanTitles.Of(group.Key, _language) + units;
            }
        }

        private static string StatusOf(List<PlanItem> items) =>
            items.TrueForAll(item => item.State == PlanTaskState.NotNeeded) ? "CANCELLED"
            : items.TrueForAll(item => item.Task.Conditional is not null && item.Progress is null) ? "TENTATIVE"
            : "CONFIRMED";

        private static string NameOf(PlanItem item) =>
            item.Unit?.Title + (item.Of is { } inspected ? " → " + inspected.Title : "");

        private static string Titles(IEnumerable<PlanActor> actors) =>
            string.Join("; ", actors.Select(one => one.Title));

        private string In(string vietnamese, string english) =>
            _language == Language.English ? english : vietnamese;
    }
}
