using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Analysis;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>
/// A rule set (bộ quy tắc), completely checked and ready to use. Stage 2. It is immutable and safe on any thread; all
/// its verbs are pure functions.
/// </summary>
public sealed class RuleSet
{
    private readonly RuleSetText? _text;
    private readonly ValueList<RuleSetAnalysis> _analyses;

    internal RuleSet(
        RuleSetSpec spec,
        RuleSetText? text,
        ValueList<Rubric> rubrics,
        ValueList<RuleSetAnalysis> analyses,
        Compilation compilation,
        ReadingOptions options)
    {
        Spec = spec;
        Rubrics = rubrics;
        _analyses = analyses;
        Interpretations = compilation.Interpretations;
        Stages = compilation.StageList;
        Relations = compilation.Relations;
        Deadlines = compilation.Deadlines;
        Organization = compilation.Organization;
        Teams = compilation.Teams;
        Rotations = compilation.Rotations;
        Dates = compilation.Dates;
        Plan = compilation.Plan;
        Reports = compilation.Reports;
        Checklists = compilation.Checklists;
        Document = compilation.Document;
        Digest = text?.Digest ?? RuleSetWriter.DigestOf(spec);
        Options = options;
        Kinds = new UnitKindNames(options.UnitKinds, spec.Organization);
        _text = text;
    }

    /// <summary>The code of the rule set.</summary>
    public Code Code => Spec.Code;

    /// <summary>The name for people; the code where there is none.</summary>
    public string Title => Spec.Title ?? Spec.Code.Value;

    /// <summary>The version of the rule set, as its author counts.</summary>
    public string Version => Spec.Version;

    /// <summary>The SHA-256 of the text that it was made from.</summary>
    public string Digest { get; }

    /// <summary>The first day on which it is in force; null when it has always been.</summary>
    public LocalDate? EffectiveFrom => Spec.Effective?.From;

    /// <summary>The last day on which it is in force; null when no end is set.</summary>
    public LocalDate? EffectiveTo => Spec.Effective?.To;

    /// <summary>Whether it is in force on a day.</summary>
    public bool IsInForce(LocalDate day) =>
        (EffectiveFrom is null || EffectiveFrom <= day) && (EffectiveTo is null || day <= EffectiveTo);

    /// <summary>The documents it rests on (căn cứ).</summary>
    public ValueList<LegalBasis> Basis => ValueList.From(Spec.Basis.Select(b => b.ToBasis()));

    /// <summary>The declared readings of unclear words (cách hiểu).</summary>
    public ValueList<Interpretation> Interpretations { get; }

    /// <summary>The stages of scoring in their order (các khâu chấm); empty when there is one only.</summary>
    public ValueList<Level> Stages { get; }

    /// <summary>How units may be related to each other (quan hệ giữa các đơn vị).</summary>
    public ValueList<Level> Relations { get; }

    /// <summary>The named deadlines (các thời hạn), by the chosen readings, in the order of the rule set.</summary>
    public ValueList<NamedDeadline> Deadlines { get; }

    /// <summary>The events whose days dossiers tell (các mốc ngày), such as the day of issue.</summary>
    public ValueList<Input> Dates { get; }

    /// <summary>The units that it speaks of, with their relations and groups; empty where it names none.</summary>
    public OrganizationChart Organization { get; }

    /// <summary>The inspection teams (đoàn kiểm tra) and attendance lists (thành phần tham dự).</summary>
    public TeamRules Teams { get; }

    /// <summary>Who inspects whom, year by year (phân công kiểm tra chéo); none where nothing is said.</summary>
    public ValueList<Rotation> Rotations { get; }

    /// <summary>The plan of work (kế hoạch): phases, tasks and who does them; null where there is none.</summary>
    public Plan? Plan { get; }

    /// <summary>The report outlines (đề cương báo cáo), in the order of the rule set.</summary>
    public ValueList<ReportOutline> Reports { get; }

    /// <summary>What inspections ask (các danh mục kiểm tra), in the order of the rule set.</summary>
    public ValueList<Checklist> Checklists { get; }

    /// <summary>The document that it was made from, in its own words (văn bản); null where it is not given.</summary>
    public OfficialDocument? Document { get; }

    /// <summary>
    /// The rubrics (các bảng chấm điểm) in the order of the rule set; usually there is one, and none where nothing is
    /// scored.
    /// </summary>
    public ValueList<Rubric> Rubrics { get; }

    /// <summary>The root of the tree of lines: the total (tổng điểm); of several rubrics that of the first.</summary>
    /// <exception cref="InvalidOperationException">The rule set has no rubric.</exception>
    public Criterion Total => Rubric.Root;

    /// <summary>
    /// All inputs, those of the lines too, in the order of the rule set; the days of events are <see cref="Dates"/>.
    /// </summary>
    public ValueList<Input> Inputs => Rubrics.Count == 0 ? ValueList<Input>.Empty
        : ValueList.From(Rubric.Inputs.Where(input => !input.IsView && !input.IsEventDate));

    /// <summary>The same inputs in the order of the sheet: each where the first line that reads it stands.</summary>
    public ValueList<Input> InputsOfSheet =>
        Rubrics.Count == 0 ? ValueList<Input>.Empty : SheetOrder.Of(Rubric);

    /// <summary>
    /// Grades and titles (xếp loại, danh hiệu); the first is the grade; of several rubrics those of the first.
    /// </summary>
    public ValueList<Outcome> Outcomes => Rubrics.Count == 0 ? ValueList<Outcome>.Empty : Rubric.Outcomes;

    /// <summary>
    /// The words that explanations of this rule set need: its readings, and the titles of all that has one.
    /// </summary>
    public ExplanationWords Words => RuleSetWords.Of(this);

    /// <summary>
    /// What can come out of it (kết quả phân tích): totals and levels, exactly or within bounds; of several rubrics for
    /// the first.
    /// </summary>
    /// <exception cref="InvalidOperationException">The rule set has no rubric.</exception>
    public RuleSetAnalysis Analysis => _analyses[Rubric.Index];

    /// <summary>Code, version and digest: what a result says about the rules it rests on.</summary>
    public RuleSetIdentity Identity => new(Code, Version, Digest);

    internal RuleSetSpec Spec { get; }

    internal ReadingOptions Options { get; }

    /// <summary>The kinds that units and groups may be of, with their names.</summary>
    internal UnitKindNames Kinds { get; }

    /// <summary>The first rubric, usually the only one.</summary>
    internal Rubric Rubric => Rubrics.Count > 0 ? Rubrics[0]
        : throw new InvalidOperationException("The rule set has no rubric.");

    internal DossierRules Rules => new(
        Rubric, Rubrics, Identity, Stages, Relations, InForce, Options.Diagnostics, new RingSenders(Rotations))
    { Organization = Organization };

    private DateInterval InForce => new(EffectiveFrom ?? LocalDate.MinIsoValue, EffectiveTo ?? LocalDate.MaxIsoValue);

    /// <summary>Reads, checks and compiles a text: all its mistakes at once, or a rule set.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static Diagnosed<RuleSet> Load(RuleSetText text) => Load(text, new ReadingOptions());

    /// <summary>The same with limits of one's own.</summary>
    /// <exception cref="ArgumentNullException">There is no text, or there are no options.</exception>
    public static Diagnosed<RuleSet> Load(RuleSetText text, ReadingOptions options)
    {
        Require.NotNull(text, nameof(text));
        Require.NotNull(options, nameof(options));
        var partial = RuleSetReader.ReadPartly(text, options);
        RuleSet? ruleSet = null;
        // A text that ends early says nothing about the rest; what was read is not checked for meaning.
        if (partial.Spec is not null && !partial.Text.IsCut)
            ruleSet = RuleSetCompiler.Compile(partial.Spec, text, partial.Bag, partial.Holes, options);
        return new Diagnosed<RuleSet>(ruleSet, partial.Bag.Sorted(partial.Text.Locate));
    }

    /// <summary>
    /// Scores a dossier. The result has a value even when entries were refused (each refusal is an error among the
    /// diagnostics, and the entry counts as not given); it has none when the dossier is not for this rule set.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no dossier.</exception>
    public Diagnosed<Evaluation> Evaluate(Dossier dossier)
    {
        Require.NotNull(dossier, nameof(dossier));
        return Rubrics.Count == 0 ? new(null, ValueList.Of(DossierEvaluating.Unscored(dossier)))
            : DossierEvaluating.Evaluate(dossier, Rules);
    }

    /// <summary>
    /// Scores many dossiers together: units of a cluster, or the periods of a year. Whoever looks at other units or
    /// periods sees those that are given. There is no value when a dossier is not for this rule set, or when a unit has
    /// two for one rubric and period; refused entries are errors among the diagnostics and count as not given.
    /// </summary>
    /// <exception cref="ArgumentNullException">There are no dossiers, or one is missing.</exception>
    public Diagnosed<ClusterEvaluation> Evaluate(IEnumerable<Dossier> dossiers)
    {
        Require.NotNull(dossiers, nameof(dossiers));
        return Rubrics.Count == 0 ? new(null, ValueList.From(dossiers.Select(DossierEvaluating.Unscored)))
            : ClusterEvaluating.Evaluate(dossiers, Rules);
    }

    /// <summary>Scores the dossiers of a set together.</summary>
    /// <exception cref="ArgumentNullException">There is no set.</exception>
    public Diagnosed<ClusterEvaluation> Evaluate(DossierSet dossiers) =>
        Evaluate(Require.NotNull(dossiers, nameof(dossiers)).Dossiers);

    /// <summary>
    /// How it stands with the plan on a day (rà soát kế hoạch): what is due, done, late, by unit and quarter. What is
    /// refused of the progress is an error and counts as not said; it has no value when it is not for this rule set.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no progress.</exception>
    public Diagnosed<PlanReview> ReviewPlan(PlanProgress progress, LocalDate today) =>
        RuleSetPlans.Review(this, Require.NotNull(progress, nameof(progress)), today, _text, Options);

    /// <summary>
    /// How it stands with a checklist of one unit on a day (rà soát danh mục kiểm tra): what is complete, missing and
    /// why, what has to be put right. Refused answers are errors and count as not said; there is no value when the
    /// answers are for another rule set, checklist or kind of unit.
    /// </summary>
    /// <exception cref="ArgumentNullException">There are no answers.</exception>
    public Diagnosed<ChecklistReview> ReviewChecklist(ChecklistAnswers answers, LocalDate today) =>
        RuleSetChecklists.Review(this, Require.NotNull(answers, nameof(answers)), today, Options);

    /// <summary>
    /// Looks at what is printed (rà soát thể thức văn bản): labels, symbols, citations, dates, head and foot of the
    /// document, plan and score sheets. Nothing that it finds prevents the rules from being used.
    /// </summary>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    public ValueList<Diagnostic> Lint(LintOptions options) =>
        RuleSetLinting.Lint(Spec, _text, Require.NotNull(options, nameof(options)), Options);

    /// <summary>What can come out of a rubric (kết quả phân tích của một bảng chấm điểm).</summary>
    /// <exception cref="KeyNotFoundException">The rule set has no such rubric.</exception>
    public RuleSetAnalysis AnalysisOf(Code rubric) => Rubrics.FirstOrDefault(one => one.Code == rubric) is { } found
        ? _analyses[found.Index]
        : throw new KeyNotFoundException("There is no rubric \"" + rubric + "\".");

    /// <summary>
    /// Reads a table of dossiers for this rule set, a row for each unit. Other than <see cref="DossierTable"/> alone it
    /// knows the codes: a wrong column is reported once, at its heading, and the values of rows that give no dossier
    /// are checked too, so that all mistakes come at once.
    /// </summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="bytes">The bytes of the file, or anything else: reading tells.</param>
    /// <exception cref="ArgumentNullException">There are no bytes.</exception>
    public DossierTable ReadTable(Code name, byte[] bytes) =>
        new TableReader(name, Code, new TableInputs(Inputs.Concat(Dates), Rubrics), Options.ToLimits())
            .Read(Require.NotNull(bytes, nameof(bytes)));

    /// <summary>
    /// The scoring table of a rule set whose sheet is the same for all units and periods: for many sheets, when only
    /// results are wanted. Nothing can be wrong with it, so there are no findings.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// The rule set has several rubrics, attributes, or lines that are in force for some time: say which units and
    /// period it is for. Or its results depend on other units: then there is no table.
    /// </exception>
    public ScoringTable ToTable() => RuleSetTables.OfAll(this);

    /// <summary>
    /// The scoring table for units with the same attributes as one, in the same period. The dossier is data, so what is
    /// wrong with it is found and not thrown: there is no table when it is for another rule set or time, or when its
    /// attributes are faulty. Its entries do not matter.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no dossier.</exception>
    /// <exception cref="InvalidOperationException">
    /// The results of the rubric depend on other units or periods: one sheet alone has no result.
    /// </exception>
    public Diagnosed<ScoringTable> ToTable(Dossier like) =>
        RuleSetTables.Of(this, Require.NotNull(like, nameof(like)));

    /// <summary>The same rule set with another reading of one of its interpretations (cách hiểu khác).</summary>
    /// <exception cref="ArgumentException">There is no such interpretation or reading.</exception>
    public Diagnosed<RuleSet> WithReading(Code interpretation, Code reading) =>
        RuleSetReadings.Choose(this, interpretation, reading, Options);
}
