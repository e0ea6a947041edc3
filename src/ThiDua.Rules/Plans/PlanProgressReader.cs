using System;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Plans;

/// <summary>Reads the JSON text of what has happened to a plan, with all mistakes of form at once.</summary>
public static class PlanProgressReader
{
    /// <summary>Reads with the usual limits.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="ArgumentNullException">There are no bytes.</exception>
    public static Diagnosed<PlanProgress> Read(Code name, byte[] utf8) => TextReading.Read(
        name, utf8, PlanProgressJson.Shape, spec => spec.Format, (spec, _, locate) => ToProgress(spec, locate));

    private static PlanProgress ToProgress(PlanProgressSpec spec, Func<Place, Place> locate) =>
        new(spec.RuleSet, spec.Version, spec.At)
        {
            Places = new Locating(locate),
            Dates = ValueList.From(spec.Dates.Select(entry => new EventDay(entry.Key, entry.Value)).ToList()),
            Tasks = ValueList.From(spec.Tasks.Select(task => new TaskProgress(task.Task, locate(task.At))
            {
                Unit = task.Unit,
                Of = task.Of,
                Period = task.Period,
                Started = task.Started,
                Done = task.Done,
                Time = task.Time,
                IsNeeded = task.IsNeeded,
                Document = task.Document,
                Note = task.Note,
            }).ToList()),
        };
}
