using System.Collections.Generic;
using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>The log of a dossier that is being built.</summary>
internal sealed class LogCollector
{
    private readonly List<LogEvent> _events = [];
    private LocalDate? _completeThrough;

    public Code Stage { get; set; }

    public void Add(LogEvent happened) => _events.Add(happened);

    public void Complete(LocalDate through) => _completeThrough = through.WithCalendar(CalendarSystem.Iso);

    /// <summary>The log; null when nothing was said about it.</summary>
    public EventLog? ToLog(Place dossier)
    {
        bool isSilent = _events.Count == 0 && _completeThrough is null && Stage.IsEmpty;
        return isSilent ? null
            : new EventLog(Stage, _completeThrough, ValueList.From(_events), null, dossier.Property("log"));
    }
}
