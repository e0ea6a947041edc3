using System.Linq;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Time;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>Until when phases last and tasks are due, in the words of documents (thời gian, thời hạn).</summary>
internal sealed class PlanTimes
{
    private readonly Plan _plan;
    private readonly WordingContext _words;

    /// <summary>Days are written short, "20/9/2024".</summary>
    public PlanTimes(Plan plan)
        : this(plan, WordingContext.Empty.Short())
    {
    }

    private PlanTimes(Plan plan, WordingContext words)
    {
        _plan = plan;
        _words = plan.Events.Aggregate(words, (known, day) => known.Calling(day.Code, InSentence(day.Title)));
    }

    /// <summary>Days are written as the text of a document has them, "ngày 20 tháng 9 năm 2024".</summary>
    public static PlanTimes InFull(Plan plan) => new(plan, WordingContext.Empty);

    /// <summary>The first and the last day of a phase.</summary>
    public string Of(Phase phase) => DeadlineWording.Write(new Deadline.Window(phase.From, phase.To), _words);

    /// <summary>The deadline of a task; null where it only has the time of its section or of the whole plan.</summary>
    public string? Own(PlanTask task) => task.Deadline is Deadline.Within within
        && (within.Period == _plan.Period || within.Period == task.Section?.Period)
            ? null
            : DeadlineWording.Write(task.Deadline, _words);

    /// <summary>A title goes on in a sentence with a small letter, but an abbreviation stays as it is.</summary>
    private static string InSentence(string title) => title.Length > 1 && char.IsLower(title[1])
        ? char.ToLowerInvariant(title[0]) + title.Substring(1)
        : title;
}
