using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>
/// How it stands with a plan on a day (kết quả rà soát kế hoạch): each task exactly once for each unit that owes it and
/// each time that it comes. It never changes, and every state can be explained.
/// </summary>
public sealed record PlanReview
{
    private readonly CodeMap<PlanUnit> _byCode;

    internal PlanReview(Plan plan, PlanProgress progress, LocalDate today, ValueList<PlanItem> items)
    {
        Plan = plan;
        Progress = progress;
        Today = today;
        Items = items;
        Units = PlanUnits.Of(items);
        _byCode = CodeMap.From(Units.Select(one => new KeyValuePair<Code, PlanUnit>(one.Unit.Code, one)));
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>What was said to have happened.</summary>
    public PlanProgress Progress { get; }

    /// <summary>The day of the review, as it was asked for.</summary>
    public LocalDate Today { get; }

    /// <summary>Code of the rule set with the plan.</summary>
    public Code RuleSet { get; internal init; }

    /// <summary>The SHA-256 of the rule set.</summary>
    public string Digest { get; internal init; } = "";

    /// <summary>How it stands with each task, in the order of the plan; then by time and by unit.</summary>
    public ValueList<PlanItem> Items { get; }

    /// <summary>How it stands with each phase, in the order of the plan.</summary>
    public ValueList<PhaseReview> Phases { get; internal init; } = ValueList<PhaseReview>.Empty;

    /// <summary>
    /// The items by the quarter of their last good day (theo quý), earliest first; those whose day is not known yet
    /// come last, in no quarter.
    /// </summary>
    public ValueList<PlanQuarter> Quarters => ValueList.From(Items
        .GroupBy(item => item.LastGoodDay is { } day ? Period.OfQuarter(day.Year, (day.Month + 2) / 3) : (Period?)null)
        .OrderBy(group => group.Key?.First ?? LocalDate.MaxIsoValue)
        .Select(group => new PlanQuarter(group.Key, ValueList.From(group))));

    /// <summary>
    /// The units that owe, coordinate or pass on something (theo đơn vị), in the order in which the tasks name them.
    /// </summary>
    public ValueList<PlanUnit> Units { get; }

    /// <summary>What a unit owes, coordinates and passes on; empty lists where it does nothing.</summary>
    public PlanUnit Of(Code unit) => _byCode.TryGet(unit, out var found) ? found
        : new PlanUnit(new PlanActor(unit, unit.Value, false, []), [], []);

    /// <summary>
    /// What the plan answers to the inputs of the rule set, for a unit (số liệu của đơn vị), as of the day of the
    /// review: what is overdue is late until that day.
    /// </summary>
    public ValueList<PlanAnswer> AnswersFor(Code unit)
    {
        var items = Of(unit).Owes;
        return ValueList.From(Plan.Facts.Select(fact => PlanFacts.Of(fact, items)));
    }

    /// <summary>The items of a task.</summary>
    public ValueList<PlanItem> OfTask(Code task) => ValueList.From(Items.Where(item => item.Task.Code == task));

    /// <summary>
    /// Where a state comes from (diễn giải): which deadline, its last good day, how the days were counted, and which
    /// days of the calendar are not sure.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no item.</exception>
    public Explanation Explain(PlanItem item) => PlanExplaining.Explain(Require.NotNull(item), this);
}

/// <summary>The items whose last good day lies in one quarter (các nhiệm vụ của một quý).</summary>
/// <param name="Quarter">The quarter; null where the days are not known.</param>
/// <param name="Items">The items, in the order of the plan.</param>
public sealed record PlanQuarter(Period? Quarter, ValueList<PlanItem> Items);

/// <summary>What one unit has to do with a plan (phần việc của một đơn vị).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Owes">What it leads or does for itself.</param>
/// <param name="Coordinates">What it coordinates.</param>
public sealed record PlanUnit(PlanActor Unit, ValueList<PlanItem> Owes, ValueList<PlanItem> Coordinates)
{
    /// <summary>The reports that go through it (báo cáo qua đơn vị), which it has to pass on.</summary>
    public ValueList<PlanItem> PassesOn { get; internal init; } = ValueList<PlanItem>.Empty;

    /// <summary>What it still owes (còn phải làm), that with the earliest last good day first.</summary>
    public ValueList<PlanItem> Open => ValueList.From(Owes
        .Where(item => item.IsOpen)
        .OrderBy(item => item.LastGoodDay ?? LocalDate.MaxIsoValue));

    /// <summary>What it owes next (việc phải làm tiếp theo); null when nothing is left.</summary>
    public PlanItem? Next => Open is { Count: > 0 } open ? open[0] : null;
}

/// <summary>How it stands with a phase on a day (tình trạng giai đoạn).</summary>
/// <param name="Phase">The phase.</param>
/// <param name="State">Whether it has begun.</param>
/// <param name="First">Its first day; null while that is not known.</param>
/// <param name="Last">Its last day; null while that is not known.</param>
/// <param name="WorkingDays">Its working days; null where no calendar tells.</param>
public sealed record PhaseReview(Phase Phase, PhaseState State, LocalDate? First, LocalDate? Last, int? WorkingDays);

/// <summary>Whether a phase has begun (trạng thái giai đoạn).</summary>
public enum PhaseState
{
    /// <summary>It has not begun (chưa bắt đầu).</summary>
    NotBegun = 0,

    /// <summary>It is going on (đang diễn ra).</summary>
    Running = 1,

    /// <summary>It has ended (đã kết thúc).</summary>
    Ended = 2,

    /// <summary>The day on which it begins or ends was not told yet (chưa xác định).</summary>
    Unknown = 3,
}
