using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Plans;

/// <summary>
/// Says in code what has happened to a plan (lập tình hình thực hiện kế hoạch). What is said after
/// <see cref="Task(Code)"/> is about that task. After <see cref="Build"/> the builder refuses more.
/// </summary>
public sealed class PlanProgressBuilder
{
    private readonly Code _ruleSet;
    private readonly List<EventDay> _dates = [];
    private readonly List<TaskProgress> _tasks = [];
    private Code _name;
    private string? _version;
    private bool _isBuilt;

    /// <summary>Begins the progress of the plan of a rule set.</summary>
    /// <exception cref="ArgumentException">The code is empty, or joined from parts.</exception>
    public PlanProgressBuilder(Code ruleSet) => _name = _ruleSet = Plain(ruleSet, nameof(ruleSet));

    /// <inheritdoc cref="PlanProgressBuilder(Code)" />
    public PlanProgressBuilder(string ruleSet) : this(Code.Of(ruleSet)) { }

    /// <summary>How findings name it; the rule set unless said.</summary>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public PlanProgressBuilder Named(Code name) => With(() => _name = name);

    /// <summary>Only this version of the rule set will do.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public PlanProgressBuilder Version(string version) => With(() => _version = Composed(version, nameof(version)));

    /// <summary>Tells the day of an event (ngày của sự kiện).</summary>
    /// <exception cref="ArgumentException">The code is empty, or its day was told already.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public PlanProgressBuilder Date(Code symbol, LocalDate day) => With(() =>
    {
        if (_dates.Exists(one => one.Event == symbol))
            throw new ArgumentException($"The day of \"{symbol}\" was told already.", nameof(symbol));
        _dates.Add(new EventDay(Plain(symbol, nameof(symbol)), day.WithCalendar(CalendarSystem.Iso)));
    });

    /// <inheritdoc cref="Date(Code, LocalDate)" />
    public PlanProgressBuilder Date(string symbol, LocalDate day) => Date(Code.Of(symbol), day);

    /// <summary>Goes on about a task.</summary>
    /// <exception cref="ArgumentException">The code is empty, or joined from parts.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public PlanProgressBuilder Task(Code task) => With(() =>
        _tasks.Add(new TaskProgress(Plain(task, nameof(task)), Root.Property("tasks").Item(_tasks.Count))));

    /// <inheritdoc cref="Task(Code)" />
    public PlanProgressBuilder Task(string task) => Task(Code.Of(task));

    /// <summary>It is about this unit.</summary>
    /// <exception cref="ArgumentException">The code is empty, or joined from parts.</exception>
    /// <exception cref="InvalidOperationException">No task was begun, or it was built already.</exception>
    public PlanProgressBuilder By(Code unit) => Say(task => task with { Unit = Plain(unit, nameof(unit)) });

    /// <inheritdoc cref="By(Code)" />
    public PlanProgressBuilder By(string unit) => By(Code.Of(unit));

    /// <summary>It is about the inspection of this unit, where the unit inspects several.</summary>
    /// <exception cref="ArgumentException">The code is empty, or joined from parts.</exception>
    /// <exception cref="InvalidOperationException">No task was begun, or it was built already.</exception>
    public PlanProgressBuilder Of(Code inspected) =>
        Say(task => task with { Of = Plain(inspected, nameof(inspected)) });

    /// <inheritdoc cref="Of(Code)" />
    public PlanProgressBuilder Of(string inspected) => Of(Code.Of(inspected));

    /// <summary>It is about this time, of a task that comes again.</summary>
    /// <exception cref="InvalidOperationException">No task was begun, or it was built already.</exception>
    public PlanProgressBuilder In(Period period) => Say(task => task with { Period = period });

    /// <summary>It is worked on since a day.</summary>
    /// <exception cref="InvalidOperationException">No task was begun, or it was built already.</exception>
    public PlanProgressBuilder Started(LocalDate day) =>
        Say(task => task with { Started = day.WithCalendar(CalendarSystem.Iso) });

    /// <summary>It was done on a day.</summary>
    /// <exception cref="InvalidOperationException">No task was begun, or it was built already.</exception>
    public PlanProgressBuilder Done(LocalDate day) =>
        Say(task => task with { Done = day.WithCalendar(CalendarSystem.Iso) });

    /// <summary>It was done at a moment, in Vietnam's time.</summary>
    /// <exception cref="InvalidOperationException">No task was begun, or it was built already.</exception>
    public PlanProgressBuilder Done(LocalDateTime moment) => Say(task => task with
    {
        Done = moment.Date.WithCalendar(CalendarSystem.Iso),
        // Times are read and written to the minute.
        Time = new LocalTime(moment.Hour, moment.Minute),
    });

    /// <summary>It is to be done, or is not (có phát sinh, không phát sinh).</summary>
    /// <exception cref="InvalidOperationException">No task was begun, or it was built already.</exception>
    public PlanProgressBuilder Needed(bool isNeeded) => Say(task => task with { IsNeeded = isNeeded });

    /// <summary>The document that came out of it (số, ký hiệu văn bản).</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="InvalidOperationException">No task was begun, or it was built already.</exception>
    public PlanProgressBuilder Document(string document) =>
        Say(task => task with { Document = Composed(document, nameof(document)) });

    /// <summary>A free remark (ghi chú).</summary>
    /// <exception cref="ArgumentNullException">There is no note.</exception>
    /// <exception cref="InvalidOperationException">No task was begun, or it was built already.</exception>
    public PlanProgressBuilder Noted(string note) => Say(task => task with { Note = Composed(note, nameof(note)) });

    /// <summary>The progress. The builder is used up then.</summary>
    /// <exception cref="InvalidOperationException">It was built before.</exception>
    public PlanProgress Build()
    {
        With(() => _isBuilt = true);
        return new PlanProgress(_ruleSet, _version, Root)
        {
            Dates = ValueList.From(_dates),
            Tasks = ValueList.From(_tasks),
        };
    }

    private Place Root => new(_name, JsonPointer.Root, 0, 0);

    private PlanProgressBuilder Say(Func<TaskProgress, TaskProgress> say) => With(() =>
    {
        if (_tasks.Count == 0) throw new InvalidOperationException("Begin with a task.");
        _tasks[_tasks.Count - 1] = say(_tasks[_tasks.Count - 1]);
    });

    private PlanProgressBuilder With(Action step)
    {
        if (_isBuilt) throw new InvalidOperationException("It was built. Begin another builder.");
        step();
        return this;
    }

    private static string Composed(string text, string name) => Text.Compose(Require.NotNull(text, name));

    private static Code Plain(Code code, string name) => !code.IsEmpty && !code.IsDerived ? code
        : throw new ArgumentException($"\"{code}\" is empty or joined from parts.", name);
}
