using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// What happened, day by day (sổ theo dõi): one log feeds all lines that count events. It is one entry of one stage.
/// </summary>
public sealed record EventLog
{
    internal EventLog(Code stage, LocalDate? completeThrough, ValueList<LogEvent> events, string? note, Place at)
    {
        Stage = stage;
        CompleteThrough = completeThrough;
        Events = events;
        Note = note;
        Origin = new Origin(at);
    }

    /// <summary>The stage that keeps the log (khâu ghi sổ); empty where there are no stages.</summary>
    public Code Stage { get; }

    /// <summary>
    /// The last day through which the office says that everything is in it (đầy đủ đến hết ngày); null while it says
    /// nothing: then more may have happened.
    /// </summary>
    public LocalDate? CompleteThrough { get; }

    /// <summary>The events in the order in which they were written.</summary>
    public ValueList<LogEvent> Events { get; }

    /// <summary>A free remark (ghi chú); it never changes a result.</summary>
    public string? Note { get; }

    /// <summary>Where the log stands; it takes no part in equality.</summary>
    public Place At => Origin.At;

    private Origin Origin { get; }
}
