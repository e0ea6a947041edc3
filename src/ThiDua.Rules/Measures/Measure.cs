using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Where a checked part came from: its place in the rules and the interpretations that chose it.</summary>
internal readonly record struct Source(Place At, ValueList<Code> Interpretations)
{
    /// <summary>The name that its author gave it; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>The same place, chosen by further interpretations too.</summary>
    public Source With(ValueList<Code> more) =>
        more.Count == 0 ? this : this with { Interpretations = [.. Interpretations, .. more] };
}

/// <summary>
/// A checked measure (chỉ số): a question with one answer for one unit. Codes are looked up, types agree.
/// </summary>
internal abstract record Measure(Source Source, MeasureType Type, bool MayBeNotApplicable)
{
    internal abstract string Kind { get; }

    /// <summary>A constant.</summary>
    public sealed record Literal(Source Source, MeasureType Type, Fraction Value) : Measure(Source, Type, false)
    {
        internal override string Kind => "literal";
    }

    /// <summary>A level of a list, written by its code.</summary>
    public sealed record OneLevel(Source Source, MeasureType Type, int Place) : Measure(Source, Type, false)
    {
        internal override string Kind => "literal";
    }

    /// <summary>The effective entry of an input; its line may stand on some sheets only.</summary>
    public sealed record Entry(Source Source, Input Input, bool MayBeOff = false)
        : Measure(Source, Input.Measure, MayBeOff || Input.MayBeNotApplicable)
    {
        internal override string Kind => "input";
    }

    /// <summary>A measure with a name of its own, worked out once.</summary>
    public sealed record Named(Source Source, MeasureType Type, bool MayBeNotApplicable, int Definition, Code Code)
        : Measure(Source, Type, MayBeNotApplicable)
    {
        internal override string Kind => "named";
    }

    /// <summary>Several measures put together.</summary>
    public sealed record Combine(
        Source Source,
        MeasureType Type,
        bool MayBeNotApplicable,
        CombineHow How,
        ValueList<Measure> Of,
        ValueList<Fraction> Weights)
        : Measure(Source, Type, MayBeNotApplicable)
    {
        internal override string Kind => "combine";
    }

    /// <summary>An exact quotient.</summary>
    public sealed record Ratio(Source Source, MeasureType Type, bool MayBeNotApplicable, Measure Of, Measure To)
        : Measure(Source, Type, MayBeNotApplicable)
    {
        internal override string Kind => "ratio";
    }

    /// <summary>Rows of intervals or levels.</summary>
    public sealed record Table(
        Source Source, MeasureType Type, bool MayBeNotApplicable, Measure Of, TableRows<Measure> Rows)
        : Measure(Source, Type, MayBeNotApplicable)
    {
        internal override string Kind => "table";
    }

    /// <summary>A condition as yes or no.</summary>
    public sealed record Holds(Source Source, Condition When) : Measure(Source, MeasureType.YesNo, false)
    {
        internal override string Kind => "holds";
    }

    /// <summary>The second where the first is not applicable.</summary>
    public sealed record Default(Source Source, MeasureType Type, bool MayBeNotApplicable, Measure Of, Measure Then)
        : Measure(Source, Type, MayBeNotApplicable)
    {
        internal override string Kind => "default";
    }

    /// <summary>A measure rounded.</summary>
    public sealed record Round(Source Source, MeasureType Type, Measure Of, Rounding Rounding)
        : Measure(Source, Type, Of.MayBeNotApplicable)
    {
        internal override string Kind => "round";
    }

    /// <summary>A fold over the items of a collection.</summary>
    public sealed record Over(
        Source Source,
        MeasureType Type,
        bool MayBeNotApplicable,
        Collection Each,
        Condition? Where,
        OverTake Take,
        Measure? Value)
        : Measure(Source, Type, MayBeNotApplicable)
    {
        internal override string Kind => "over";
    }

    /// <summary>A field of the current item of a fold.</summary>
    public sealed record Field(
        Source Source, MeasureType Type, bool MayBeNotApplicable, int Number, Code Code, string Title)
        : Measure(Source, Type, MayBeNotApplicable)
    {
        internal override string Kind => "field";

        /// <summary>What may be entered there.</summary>
        public Interval<Fraction> Range { get; init; }

        /// <summary>Whether it is the number of a period inside a larger one.</summary>
        public bool IsOfPeriod { get; init; }
    }

    /// <summary>The last good day of a deadline.</summary>
    public sealed record DeadlineDay(Source Source, DeclaredDeadline Deadline)
        : Measure(Source, MeasureType.Date, false)
    {
        internal override string Kind => "deadline";
    }

    /// <summary>Signed days from one date to another; working days where there is a calendar.</summary>
    public sealed record Days(Source Source, Measure From, Measure To, WorkingCalendar? Calendar)
        : Measure(
            Source,
            MeasureType.Number(Calendar is null ? NumberUnit.Days : NumberUnit.WorkingDays, 0),
            From.MayBeNotApplicable || To.MayBeNotApplicable)
    {
        internal override string Kind => "days";
    }

    /// <summary>Something computed already for a line.</summary>
    public sealed record LineResult(
        Source Source, MeasureType Type, bool MayBeNotApplicable, int Line, Code Code, ResultAsk Ask)
        : Measure(Source, Type, MayBeNotApplicable)
    {
        internal override string Kind => "result";
    }

    /// <summary>The place of the unit in a ranking, or whether it is tied; n/a for whoever is not ranked.</summary>
    public sealed record RankingResult(Source Source, MeasureType Type, int Ranking, Code Code, ResultAsk Ask)
        : Measure(Source, Type, true)
    {
        internal override string Kind => "result-ranking";
    }

    /// <summary>The level of an outcome.</summary>
    public sealed record OutcomeLevel(Source Source, MeasureType Type, bool MayBeNotApplicable, int Outcome, Code Code)
        : Measure(Source, Type, MayBeNotApplicable)
    {
        internal override string Kind => "result-level";

        /// <summary>The step after which the level is asked for; null for the last one.</summary>
        public int? Step { get; init; }

        /// <summary>The code of that step.</summary>
        public Code StepCode { get; init; }
    }

    /// <summary>The final points of an outcome: those of the line that it grades, unless a gate set them.</summary>
    public sealed record OutcomeFinal(Source Source, MeasureType Type, bool MayBeNotApplicable, int Outcome, Code Code)
        : Measure(Source, Type, MayBeNotApplicable)
    {
        internal override string Kind => "result-final";
    }
}
