using System.Linq;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>
/// What is already known of a unit (nguồn số liệu của báo cáo): its scores, how it stands with the plan and with what
/// was inspected, its report of an earlier period. It never changes; each step gives another one.
/// </summary>
public sealed class ReportSources
{
    private ReportSources() { }

    private ReportSources(ReportSources other) =>
        (Scores, Plan, Checklists, Earlier) = (other.Scores, other.Plan, other.Checklists, other.Earlier);

    /// <summary>Nothing is known.</summary>
    public static ReportSources None { get; } = new();

    /// <summary>The scores (kết quả chấm); null where there are none.</summary>
    public Evaluation? Scores { get; private init; }

    /// <summary>How it stands with the plan (kết quả rà soát kế hoạch); null where that is not known.</summary>
    public PlanReview? Plan { get; private init; }

    /// <summary>What was found in inspections (kết quả kiểm tra), of each checklist one review.</summary>
    public ValueList<ChecklistReview> Checklists { get; private init; } = [];

    /// <summary>The report of an earlier period (báo cáo kỳ trước); null where there is none.</summary>
    public ReportDraft? Earlier { get; private init; }

    /// <summary>The same with scores.</summary>
    /// <exception cref="System.ArgumentNullException">There are no scores.</exception>
    public ReportSources With(Evaluation scores) =>
        new(this) { Scores = Require.NotNull(scores, nameof(scores)) };

    /// <summary>The same with how it stands with the plan.</summary>
    /// <exception cref="System.ArgumentNullException">There is no review.</exception>
    public ReportSources With(PlanReview plan) =>
        new(this) { Plan = Require.NotNull(plan, nameof(plan)) };

    /// <summary>The same with what was found in an inspection; it takes the place of an earlier review.</summary>
    /// <exception cref="System.ArgumentNullException">There is no review.</exception>
    public ReportSources With(ChecklistReview checklist)
    {
        var code = Require.NotNull(checklist, nameof(checklist)).Checklist.Code;
        return new(this)
        {
            Checklists = ValueList.From(Checklists.Where(one => one.Checklist.Code != code).Append(checklist)),
        };
    }

    /// <summary>The same with the report of an earlier period.</summary>
    /// <exception cref="System.ArgumentNullException">There is no report.</exception>
    public ReportSources With(ReportDraft earlier) =>
        new(this) { Earlier = Require.NotNull(earlier, nameof(earlier)) };

    /// <summary>The number that a source gives for a unit; null while it is not known.</summary>
    internal Fraction? Number(ReportSource source, Code unit) => source switch
    {
        ReportSource.Score score => PointsOf(score.Line, unit) is { IsValue: true } points ? points.Value.Exact : null,
        ReportSource.Task task => AnswerOf(task.Of, task.Ask, unit) is { Value.IsValue: true } answer
            ? Fraction.Of(answer.Value.Value)
            : null,
        ReportSource.Item item => NumberOf(item, unit),
        ReportSource.Grade or ReportSource.Documents or ReportSource.Findings => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The words that a source gives for a unit, one text or several; none while they are not known.</summary>
    internal ValueList<string> Words(ReportSource source, Code unit) => source switch
    {
        ReportSource.Grade grade => LevelOf(grade.Outcome, unit) is { } level ? [level] : [],
        ReportSource.Documents documents => AnswerOf(documents.Of, TaskAsk.Done, unit)?.Documents ?? [],
        ReportSource.Item item => WordsOf(item, unit),
        ReportSource.Findings findings => FindingsOf(findings.Of, unit),
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
        && IsYearBefore(earlier.Period, period) ? earlier : null;

    /// <summary>
    /// Of a half-year, a quarter or a month the same one of last year (cùng kỳ năm trước); of a year or more what ended
    /// just before it.
    /// </summary>
    private static bool IsYearBefore(Period earlier, Period period)
    {
        // Days after the end: the last day of February is not the same in each year.
        var (end, earlierEnd) = (period.Last.PlusDays(1), earlier.Last.PlusDays(1));
        return period.First.PlusYears(1) <= end
            ? earlierEnd == period.First
            : earlier.First == period.First.PlusYears(-1) && earlierEnd == end.PlusYears(-1);
    }

    private Given<Points>? PointsOf(Code line, Code unit)
    {
        if (Scores is not { } scores || scores.Unit != unit) return null;
        return line.IsEmpty ? scores.Total : scores.Lines.FirstOrDefault(one => one.Line.Code == line)?.Points;
    }

    private PlanAnswer? AnswerOf(Code task, TaskAsk ask, Code unit) =>
        Plan is null ? null : PlanFacts.Of(new PlanFact(default, default, task, ask), Plan.Of(unit).Owes);

    private ChecklistReview? ReviewOf(Code item, Code unit) =>
        Checklists.FirstOrDefault(one => one.Unit == unit && one.Checklist.Find(item) is not null);

    private Fraction? NumberOf(ReportSource.Item item, Code unit) =>
        item.Ask != ChecklistAsk.State && ReviewOf(item.Of, unit) is { } review
        && ChecklistFacts.Of(item.Of, item.Ask, review).TryGetValue(out var number) ? number : null;

    /// <summary>The name of a state; what was answered in words.</summary>
    private ValueList<string> WordsOf(ReportSource.Item item, Code unit)
    {
        if (ReviewOf(item.Of, unit)?.Of(item.Of) is not { } found || found.State == ChecklistState.Pending) return [];
        if (item.Ask == ChecklistAsk.State) return [ChecklistTitles.Of(found.State, Language.Vietnamese)];
        return item.Ask == ChecklistAsk.Value && found.Answer?.Value is AnswerValue.Words words ? [words.Value] : [];
    }

    /// <summary>What is still to be put right, and by doing what.</summary>
    private ValueList<string> FindingsOf(Code of, Code unit) => ValueList.From(Checklists
        .Where(one => one.Unit == unit)
        .SelectMany(review => review.Findings.Where(finding => finding.IsOpen && IsIn(review, of, finding)))
        .Select(finding => finding.Item.Title + (finding.Action is { } action ? ": " + action : "")));

    private static bool IsIn(ChecklistReview review, Code of, ChecklistFinding finding) => of.IsEmpty
        || review.Checklist.Find(of)?.SelfAndBelow().Any(item => item.Code == finding.Item.Code) == true;

    private string? LevelOf(Code outcome, Code unit)
    {
        if (Scores is not { } scores || scores.Unit != unit) return null;
        var found = outcome.IsEmpty ? scores.Grade : scores.Outcomes.FirstOrDefault(one => one.Outcome.Code == outcome);
        return found is not null && found.Level.TryGetValue(out var level) ? level.Title : null;
    }
}
