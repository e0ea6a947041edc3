using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>
/// What is already known of a unit (nguồn số liệu của báo cáo): its scores, how it stands with the plan, its report of
/// an earlier period. It never changes; each step gives another one.
/// </summary>
public sealed class ReportSources
{
    private ReportSources() { }

    /// <summary>Nothing is known.</summary>
    public static ReportSources None { get; } = new();

    /// <summary>The scores (kết quả chấm); null where there are none.</summary>
    public Evaluation? Scores { get; private init; }

    /// <summary>How it stands with the plan (kết quả rà soát kế hoạch); null where that is not known.</summary>
    public PlanReview? Plan { get; private init; }

    /// <summary>The report of an earlier period (báo cáo kỳ trước); null where there is none.</summary>
    public ReportDraft? Earlier { get; private init; }

    /// <summary>The same with scores.</summary>
    /// <exception cref="System.ArgumentNullException">There are no scores.</exception>
    public ReportSources With(Evaluation scores) =>
        new() { Scores = Require.NotNull(scores, nameof(scores)), Plan = Plan, Earlier = Earlier };

    /// <summary>The same with how it stands with the plan.</summary>
    /// <exception cref="System.ArgumentNullException">There is no review.</exception>
    public ReportSources With(PlanReview plan) =>
        new() { Scores = Scores, Plan = Require.NotNull(plan, nameof(plan)), Earlier = Earlier };

    /// <summary>The same with the report of an earlier period.</summary>
    /// <exception cref="System.ArgumentNullException">There is no report.</exception>
    public ReportSources With(ReportDraft earlier) =>
        new() { Scores = Scores, Plan = Plan, Earlier = Require.NotNull(earlier, nameof(earlier)) };

    /// <summary>The number that a source gives for a unit; null while it is not known.</summary>
    internal Fraction? Number(ReportSource source, Code unit) => source switch
    {
        ReportSource.Score score => PointsOf(score.Line, unit) is { IsValue: true } points ? points.Value.Exact : null,
        ReportSource.Task task => AnswerOf(task.Of, task.Ask, unit) is { Value.IsValue: true } answer
            ? Fraction.Of(answer.Value.Value)
            : null,
        ReportSource.Grade or ReportSource.Documents => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The words that a source gives for a unit, one text or several; none while they are not known.</summary>
    internal ValueList<string> Words(ReportSource source, Code unit) => source switch
    {
        ReportSource.Grade grade => LevelOf(grade.Outcome, unit) is { } level ? [level] : [],
        ReportSource.Documents documents => AnswerOf(documents.Of, TaskAsk.Done, unit)?.Documents ?? [],
        ReportSource.Score or ReportSource.Task => [],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A number of the earlier report of a unit, where it is of that period.</summary>
    internal Fraction? Before(ReportTerm term, Period since, Code unit)
    {
        if (Earlier is not { } earlier || earlier.Unit != unit) return null;
        if (earlier.Period.First != since.First || earlier.Period.Last != since.Last) return null;
        if (term.Column.IsEmpty) return earlier.Numbers.TryGet(term.Ask, out var number) ? number : null;
        return earlier.Forms.TryGet(term.Ask, out var form) ? form.Sum(term.Column) : null;
    }

    /// <summary>The report of the year before a period; null where there is none.</summary>
    internal ReportDraft? EarlierOf(Code unit, Period period) => Earlier is { } earlier && earlier.Unit == unit
        && earlier.Period.Last.PlusDays(1) == period.First ? earlier : null;

    private Given<Points>? PointsOf(Code line, Code unit)
    {
        if (Scores is not { } scores || scores.Unit != unit) return null;
        return line.IsEmpty ? scores.Total : scores.Lines.FirstOrDefault(one => one.Line.Code == line)?.Points;
    }

    private PlanAnswer? AnswerOf(Code task, TaskAsk ask, Code unit) =>
        Plan is null ? null : PlanFacts.Of(new PlanFact(default, default, task, ask), Plan.Of(unit).Owes);

    private string? LevelOf(Code outcome, Code unit)
    {
        if (Scores is not { } scores || scores.Unit != unit) return null;
        var found = outcome.IsEmpty ? scores.Grade : scores.Outcomes.FirstOrDefault(one => one.Outcome.Code == outcome);
        return found is not null && found.Level.TryGetValue(out var level) ? level.Title : null;
    }
}
