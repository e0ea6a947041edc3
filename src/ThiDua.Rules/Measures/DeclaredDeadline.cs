using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>A deadline of the rule set, checked, with the inputs that tell the days of its events.</summary>
internal sealed record DeclaredDeadline(
    NamedDeadline Named, Place At, ValueList<Input> Dates, WorkingCalendar? Calendar, DeadlineReview? Fixed)
{
    public Deadline Rule => Named.Deadline;

    /// <summary>Whether its days are the same for every dossier.</summary>
    public bool IsFixed => Dates.Count == 0 && Rule is not Deadline.Recurring;
}
