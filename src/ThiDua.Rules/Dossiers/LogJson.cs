using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>The shapes of the log.</summary>
internal static class LogJson
{
    private const int MostTimes = 1_000_000;

    private static readonly Shape<LogEventSpec> _event = new(
        "event",
        "One event of the log.",
        "Một sự kiện trong sổ theo dõi.",
        w => new LogEventSpec
        {
            Kind = w.Required("kind", Forms.Code, x => x.Kind, "the kind of event.", "loại sự kiện."),
            Date = w.Required("date", Forms.Date, x => x.Date, "the day.", "ngày."),
            Times = w.Optional(
                "times", new WholeForm(1, MostTimes), x => x.Times, 1, "for how many equal events it stands.",
                "số lần (số sự kiện giống nhau)."),
            Fields = w.Optional(
                "fields", RecordJson.Fields, x => x.Fields, ValueList<Entry>.Empty, "the declared fields.",
                "các trường đã khai báo."),
            Evidence = w.Optional(
                "evidence", EntryJson.Evidence, x => x.Evidence, ValueList<string>.Empty, "what backs it.",
                "minh chứng."),
        });

    private static readonly Shape<LogSpec> _log = new(
        "log",
        "What happened, day by day; complete through a day or still open.",
        "Sổ theo dõi sự kiện; đầy đủ đến hết một ngày, hoặc còn mở.",
        w => new LogSpec
        {
            Stage = w.Optional("stage", Forms.Code, x => x.Stage, default, "the stage that keeps it.", "khâu ghi sổ."),
            CompleteThrough = w.Optional(
                "completeThrough", new OptionalForm<LocalDate>(Forms.Date), x => x.CompleteThrough, null,
                "the day through which everything is in it.", "đã ghi đầy đủ đến hết ngày này."),
            Events = w.Many("events", new DataForm<LogEventSpec>(_event), x => x.Events, "the events.", "các sự kiện."),
        });

    public static readonly Form<LogSpec> Log = new DataForm<LogSpec>(_log);

    /// <summary>The properties of the log and of an event, for the format page.</summary>
    public static IEnumerable<PropertyDescription> Properties() => _log.Properties().Concat(_event.Properties());
}
