using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>The log of a dossier against the kinds of events that were declared.</summary>
internal static class LogChecks
{
    /// <summary>What the log says of each kind: the events of the period, and whether more may have happened.</summary>
    public static IEnumerable<KeyValuePair<Input, Answer>> Check(
        EventLog log,
        Dossier dossier,
        IReadOnlyList<Input> kinds,
        System.Func<Place, bool> isHidden,
        DiagnosticBag bag)
    {
        var items = kinds.ToDictionary(kind => kind.Code, _ => new List<Item>());
        var outside = new List<LocalDate>();
        bool anyUnknown = false;
        foreach (var happened in log.Events.Where(one => !isHidden(one.At)))
        {
            var kind = kinds.FirstOrDefault(one => one.Code == happened.Kind);
            if (kind is null)
            {
                anyUnknown = true;
                ReportUnknown(happened, kinds, bag);
            }
            else if (!kind.Owner.IsEmpty && kind.Owner != log.Stage)
                RefuseOwner(happened, kind, bag);
            else if (dossier.Period is { } period && (happened.Date < period.First || happened.Date > period.Last))
                outside.Add(happened.Date);
            else
                items[kind.Code].Add(ListChecks.Check(happened, kind, bag));
        }

        ReportOutside(outside, log, dossier, bag);
        // A refused event may have been meant for any kind: then nothing is complete.
        PendingKind? open = anyUnknown ? PendingKind.Refused : IsComplete(log, dossier) ? null : PendingKind.OpenLog;
        return kinds.Where(kind => kind.Owner.IsEmpty || kind.Owner == log.Stage).Select(kind =>
            new KeyValuePair<Input, Answer>(kind, ToAnswer(items[kind.Code], kind, open)));
    }

    /// <summary>In the order of days: the order of writing means nothing.</summary>
    private static Answer ToAnswer(List<Item> items, Input kind, PendingKind? open)
    {
        var sorted = items.OrderBy(item => item.Fields[CollectionChecks.DateField].Value);
        ValueList<PendingReason> reasons =
            open is { } reason ? [new PendingReason(reason, kind.Code)] : ValueList<PendingReason>.Empty;
        return Answer.List(new ItemList(ValueList.From(sorted), open is not null, reasons), false);
    }

    /// <summary>A log is complete for a period when the office says so of its last day.</summary>
    private static bool IsComplete(EventLog log, Dossier dossier) =>
        log.CompleteThrough is { } through && (dossier.Period is not { } period || through >= period.Last);

    private static void ReportUnknown(LogEvent happened, IReadOnlyList<Input> kinds, DiagnosticBag bag)
    {
        var known = kinds.Select(kind => kind.Code.Value).ToList();
        bag.Add(
            DiagnosticCatalog.UnknownEventKind,
            happened.At,
            new DiagnosticArgument("code", Quoting.Shorten(happened.Kind.Value)),
            Quoting.Hint(bag.IsFull ? null : Spelling.Nearest(happened.Kind.Value, known), known));
    }

    private static void RefuseOwner(LogEvent happened, Input kind, DiagnosticBag bag) => bag.Add(
        DiagnosticCatalog.NotTheOwner,
        happened.At,
        new DiagnosticArgument("code", kind.Code.Value),
        new DiagnosticArgument("owner", kind.Owner.Value));

    private static void ReportOutside(List<LocalDate> outside, EventLog log, Dossier dossier, DiagnosticBag bag)
    {
        if (outside.Count == 0) return;
        bag.Add(
            DiagnosticCatalog.EventsOutsidePeriod,
            log.At,
            new DiagnosticArgument("count", outside.Count),
            new DiagnosticArgument("period", dossier.Period!.Value.ToString()),
            new DiagnosticArgument("date", LocalDatePattern.Iso.Format(outside.Min())));
    }
}
