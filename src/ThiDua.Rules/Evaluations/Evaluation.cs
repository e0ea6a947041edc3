using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// The result of one dossier (kết quả chấm). Stage 4: it holds the rules and the input; the explanation is made from
/// them when it is asked for, and is the same every time.
/// </summary>
public sealed class Evaluation
{
    private readonly Rubric _rubric;
    private readonly UnitFacts _facts;
    private readonly EntryTable _entries;
    private readonly int _lastStage;
    private readonly PendingReasons _open;
    private ValueList<PendingReason>? _waiting; // listed when somebody asks, by whatever thread

    internal Evaluation(
        Rubric rubric,
        RuleSetIdentity ruleSet,
        Dossier dossier,
        UnitFacts facts,
        EntryTable entries,
        ValueList<StageView> views,
        ValueList<Diagnostic> diagnostics,
        int lastStage,
        (UnitFacts Facts, ValueList<Input> StandingIn)? provisional = null)
    {
        _rubric = rubric;
        _facts = facts;
        _entries = entries;
        _lastStage = lastStage;
        RuleSet = ruleSet;
        Dossier = dossier;
        Views = views;
        Diagnostics = diagnostics;
        Outcomes = OutcomesOf(rubric, facts);
        _open = Answer.Merge(rubric.Outcomes
            .Select(outcome => facts.Outcomes[outcome.Index])
            .SelectMany(state => new[] { state.Level, state.FinalPoints })
            .Append(Root.Points)
            .OfType<Answer>()
            .Concat(rubric.Rankings.SelectMany(one => RankingScoring.OwnKeys(one, facts.Rankings[one.Index], facts)))
            .Where(a => a.IsPending));
        if (provisional is not { } standing) return;
        bool isOpen = standing.StandingIn.Count > 0 && !_open.IsEmpty;
        if (!isOpen && !ProvisionalResult.Differs(rubric, facts, standing.Facts)) return;
        var codes = new HashSet<Code>(standing.StandingIn.Select(input => input.Code));
        Provisional = ProvisionalResult.Of(rubric, standing.Facts, standing.StandingIn, () => Context(codes), SheetsOf);
    }

    /// <summary>All that was worked out.</summary>
    internal UnitFacts Facts => _facts;

    /// <summary>
    /// The result reached with the values that stand in for missing entries, its own and those of the units that it was
    /// worked out with (kết quả tạm tính); null when nothing that is missing has one, or the result is known without.
    /// </summary>
    public ProvisionalResult? Provisional { get; }

    /// <summary>The rule set that was used: code, version and digest.</summary>
    public RuleSetIdentity RuleSet { get; }

    /// <summary>The input.</summary>
    public Dossier Dossier { get; }

    /// <summary>The rubric by which the dossier was scored (bảng chấm điểm).</summary>
    public Rubric Rubric => _rubric;

    /// <summary>The code of the unit (đơn vị).</summary>
    public Code Unit => Dossier.Unit;

    /// <summary>How far the evaluation could go.</summary>
    public EvaluationStatus Status
    {
        get
        {
            if (_open.IsEmpty) return EvaluationStatus.Complete;
            return _open.NeedsData ? EvaluationStatus.Pending : EvaluationStatus.Undecided;
        }
    }

    /// <summary>The total (tổng điểm): a value, not applicable, or pending.</summary>
    public Given<Points> Total => LineResult.ToPoints(Root.Points);

    /// <summary>
    /// The totals that are still possible, from the lowest to the highest; for a value only that one.
    /// </summary>
    public Interval<Points> PossibleTotal => LineResult.Range(Root.Points);

    /// <summary>The grade: the first outcome; null when the rule set has none.</summary>
    public OutcomeResult? Grade => Outcomes.Count == 0 ? null : Outcomes[0];

    /// <summary>All outcomes (xếp loại, danh hiệu), in the order of the rule set.</summary>
    public ValueList<OutcomeResult> Outcomes { get; }

    /// <summary>The places of the unit (xếp hạng), in the order of the rule set; alone it may have any.</summary>
    public ValueList<RankResult> Rankings => ValueList.From(
        _rubric.Rankings.Select(ranking => new RankResult(ranking, _facts.Rankings[ranking.Index])));

    /// <summary>All lines in the order of the rule set, the total first.</summary>
    public IEnumerable<LineResult> Lines => _rubric.OwnLines.Select(Result);

    /// <summary>The outermost deductions that took something (các khoản trừ), in the order of the rule set.</summary>
    public IEnumerable<LineResult> Deductions => Outermost(LineRole.Deduction);

    /// <summary>
    /// The bonuses that gave something (các khoản thưởng): the outermost ones, in the order of the rule set.
    /// </summary>
    public IEnumerable<LineResult> Bonuses => Outermost(LineRole.Bonus);

    /// <summary>
    /// What total, outcomes and their final points still wait for (còn thiếu), in the order of the rule set.
    /// </summary>
    public ValueList<PendingReason> Waiting => _waiting ??= ValueList.From(_open.List
        .Select(reason => reason.SeenBy(Unit, Dossier.Period?.ToString()))
        .Distinct()
        .OrderBy(reason => _rubric.PlaceOf(reason.List.IsEmpty ? reason.On : reason.List)));

    /// <summary>
    /// The results as of each stage, in the order of the stages; empty when the rule set has no stages.
    /// </summary>
    public ValueList<StageView> Views { get; }

    /// <summary>What was wrong with the dossier: refused entries, missing evidence.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>The interpretations (cách hiểu) that this result depends on.</summary>
    public ValueList<Code> Interpretations =>
        ValueList.From(ExplainOutcomes().Prepend(Explain()).Concat(ExplainRankings()).SelectMany(Readings)
            // What is not on the sheet is not explained.
            .Concat(_rubric.OwnLines.SelectMany(line => line.SheetReadings)).Distinct());

    private LineState Root => _facts.Lines[_rubric.Root.Index];

    /// <summary>
    /// What the periods around this one may look back at (kết quả để dùng cho kỳ sau), for
    /// <see cref="DossierBuilder.Earlier"/>: points, levels and places by the rules that made them; what is open is
    /// left out.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// The rule set has one rubric only, which has no code, or the dossier says no period.
    /// </exception>
    public EarlierResult ToEarlier() => EarlierResults.Of(this, _facts);

    /// <summary>The result of one line.</summary>
    /// <exception cref="KeyNotFoundException">The rule set has no such line.</exception>
    public LineResult Line(Code code) => Result(_rubric.LinesByCode.TryGet(code, out var line)
        ? line
        : throw new KeyNotFoundException("There is no line \"" + code + "\"."));

    /// <summary>The place in one ranking.</summary>
    /// <exception cref="KeyNotFoundException">The rubric has no such ranking.</exception>
    public RankResult Rank(Code ranking) => new(RankingOf(ranking), _facts.Rankings[RankingOf(ranking).Index]);

    /// <summary>Where the place in each ranking comes from, in the order of the rule set.</summary>
    public ValueList<Explanation> ExplainRankings()
    {
        var context = Context();
        return ValueList.From(_rubric.Rankings.Select(one =>
            Seen(RankingExplaining.Explain(one, _facts.Rankings[one.Index], _facts, context))));
    }

    /// <summary>Where the total comes from (diễn giải), down to each rule and each entry.</summary>
    public Explanation Explain() => Explain(_rubric.Root);

    internal Explanation Explain(Criterion line) => Seen(LineExplaining.Explain(
        line, new Criteria.Sheet(_facts.Lines, _facts, Context(), one => SheetsOf(_facts, one))));

    internal Criterion? FindLine(Code code) => _rubric.LinesByCode.TryGet(code, out var line) ? line : null;

    internal Input? FindInput(Code code) => _rubric.Inputs.FirstOrDefault(one => one.Code == code);

    /// <summary>Where each outcome comes from, in the order of the rule set.</summary>
    public ValueList<Explanation> ExplainOutcomes()
    {
        var context = Context();
        return ValueList.From(_rubric.Outcomes.Select(outcome =>
            Seen(OutcomeExplaining.Explain(outcome, _facts.Outcomes[outcome.Index], _facts, context))));
    }

    /// <summary>
    /// The steps that changed a level, or may, each with its reason (lý do hạ mức), in the order of the rule set.
    /// </summary>
    public ValueList<LevelChange> LevelChanges() => LevelChange.Of(Outcomes, ExplainOutcomes());

    /// <summary>
    /// Why the grade is not the next better one (vì sao chưa đạt); null when the rule set has no grade.
    /// </summary>
    public WhyNot? WhyNot() => _rubric.Outcomes.Count == 0 ? null : WhyNot(_rubric.Outcomes[0].Code);

    /// <summary>
    /// What keeps an outcome from the next better level; while it is open, from the best possible one.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The rule set has no such outcome.</exception>
    public WhyNot WhyNot(Code outcome)
    {
        var asked = Asked(outcome);
        var state = _facts.Outcomes[asked.Index];
        return OwnReasons.SeenBy(this, WhyNotExplaining.Explain(asked, state, _facts, Context()));
    }

    /// <summary>What keeps an outcome from a level (vì sao không đạt mức).</summary>
    /// <exception cref="KeyNotFoundException">
    /// The rule set has no such outcome, or the outcome no such level.
    /// </exception>
    public WhyNot WhyNot(Code outcome, Code level)
    {
        var asked = Asked(outcome);
        int wished = asked.LevelList.IndexOf(level);
        if (wished < 0) throw new KeyNotFoundException("\"" + outcome + "\" has no level \"" + level + "\".");
        var state = _facts.Outcomes[asked.Index];
        return OwnReasons.SeenBy(this, WhyNotExplaining.Explain(asked, state, wished, _facts, Context()));
    }

    private Explanation Seen(Explanation node) => OwnReasons.SeenBy(this, node);

    private Ranking RankingOf(Code code) => _rubric.Rankings.FirstOrDefault(one => one.Code == code)
        ?? throw new KeyNotFoundException("There is no ranking \"" + code + "\".");

    private Outcome Asked(Code outcome) => _rubric.Outcomes.FirstOrDefault(one => one.Code == outcome)
        ?? throw new KeyNotFoundException("There is no outcome \"" + outcome + "\".");

    internal static ValueList<OutcomeResult> OutcomesOf(Rubric rubric, UnitFacts facts) =>
        ValueList.From(rubric.Outcomes.Select(outcome => new OutcomeResult(outcome, facts.Outcomes[outcome.Index])));

    private static IEnumerable<Code> Readings(Explanation node) =>
        node.Interpretations.Concat(node.From.SelectMany(Readings));

    /// <summary>The sheets of the givers of a line; each explains named measures for itself.</summary>
    private ValueList<SheetOfGiver> SheetsOf(UnitFacts facts, Criterion line)
    {
        var sheets = facts.Sheets?.Of(line.Index) ?? ValueList<GiverSheet>.Empty;
        return ValueList.From(sheets.Select(sheet =>
        {
            var own = facts.Of(sheet, line.Index);
            var places = _rubric.Wholes[line.Index].Slots.Select((slot, i) => (slot, sheet.Marks[i].At))
                .ToDictionary(pair => pair.slot, pair => pair.At);
            var context = Context(input => places.TryGetValue(input.Slot, out var at) ? at : PlaceOf(input));
            // On a giver's own sheet the line is a plain one.
            var explained = new Criteria.Sheet(own.Lines, own, context, other =>
                other == line ? ValueList<SheetOfGiver>.Empty : SheetsOf(facts, other));
            return new SheetOfGiver(sheet.From.By, sheet.From.At, explained);
        }));
    }

    private Place? PlaceOf(Input input) => _entries.PlaceOf(_rubric.Inputs[input.Slot], _lastStage);

    private ExplainContext Context(ISet<Code>? standingIn = null) => Context(PlaceOf, standingIn);

    private ExplainContext Context(Func<Input, Place?> placeOf, ISet<Code>? standingIn = null) => new(
        _rubric.Definitions,
        [.. _rubric.Lines.Select(line => Heading.Of(line.Code, line.Label, line.Title))],
        [.. _rubric.AllOutcomes.Select(outcome => Heading.Of(outcome.Code, null, outcome.Title))],
        placeOf,
        input => Marks(_rubric.Inputs[input.Slot], standingIn?.Contains(input.Code) == true))
    {
        StandingIn = standingIn ?? new HashSet<Code>(),
        Grounds = GroundsOf,
        OverriddenOf = input => _entries.OverriddenOf(_rubric.Inputs[input.Slot], _lastStage),
    };

    /// <summary>What stands behind an entry: the review that answered, and entries that do not count.</summary>
    private ValueList<Explanation> GroundsOf(Input input)
    {
        var reviewed = ReviewOf(input);
        // Of a line that is worked out giver by giver, what does not count belongs to none of them.
        return input.Whole >= 0 ? reviewed : [.. reviewed, .. _entries.RefusedOf(input)];
    }

    /// <summary>What a review says, unless somebody entered something else at a later stage.</summary>
    private ValueList<Explanation> ReviewOf(Input input)
    {
        if (Dossier.Grounds.Of(input.Code) is not { } ground) return ValueList<Explanation>.Empty;
        return PlaceOf(input) is { } at && at != ground.At ? ValueList<Explanation>.Empty : ground.Steps;
    }

    private ValueList<GiverMark> Marks(Input input, bool isStandingIn)
    {
        var marks = _entries.GiversOf(input, _lastStage);
        return isStandingIn ? StandIns.Filled(input, marks) : marks;
    }

    private LineResult Result(Criterion line) => new(line, _facts.Lines[line.Index]);

    private IEnumerable<LineResult> Outermost(LineRole role) =>
        OutermostLines.Of(_rubric.Root, role, _facts.Lines).Select(Result);
}
