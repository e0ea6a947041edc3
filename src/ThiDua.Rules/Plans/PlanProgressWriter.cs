using System;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Plans;

/// <summary>Writes what has happened to a plan as canonical JSON.</summary>
public static class PlanProgressWriter
{
    /// <summary>The JSON in UTF-8, with a line end at its end. Reading it gives equal progress.</summary>
    /// <exception cref="ArgumentNullException">There is no progress.</exception>
    public static byte[] Write(PlanProgress progress)
    {
        Require.NotNull(progress, nameof(progress));
        var spec = new PlanProgressSpec
        {
            RuleSet = progress.RuleSet,
            Version = progress.Version,
            Dates = ValueList.From(progress.Dates.Select(day => new MapEntry<NodaTime.LocalDate>(day.Event, day.Day))),
            Tasks = ValueList.From(progress.Tasks.Select(ToSpec)),
        };
        return CanonicalJson.Write(writer => PlanProgressJson.Shape.Write(writer, spec));
    }

    private static TaskProgressSpec ToSpec(TaskProgress task) => new()
    {
        Task = task.Task,
        Unit = task.Unit,
        Of = task.Of,
        Period = task.Period,
        Started = task.Started,
        Done = task.Done,
        Time = task.Time,
        IsNeeded = task.IsNeeded,
        Document = task.Document,
        Note = task.Note,
    };
}
