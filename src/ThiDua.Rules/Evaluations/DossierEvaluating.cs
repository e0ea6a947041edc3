using System.Linq;
using NodaTime;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>A dossier and a rule set → an evaluation, with one view for each stage.</summary>
internal static class DossierEvaluating
{
    public static Diagnosed<Evaluation> Evaluate(Dossier dossier, DossierRules rules)
    {
        var bag = rules.NewBag(dossier);
        if (Entries(dossier, ref rules, bag) is not { } entries) return new(null, bag.Sorted(place => place));
        var unit = ClusterUnit.Of(dossier, rules, entries, bag);
        int last = LastOf(rules);
        var views = ValueList.From(rules.Stages.Select((_, i) => Evaluate(unit, i)));
        // The view of the last stage has everything.
        var facts = views.Count > 0 ? views[views.Count - 1] : Evaluate(unit, last);
        (UnitFacts, ValueList<Input>)? provisional = StandIns.Of(rules.Rubric, entries, last) is { } standing
            ? (Evaluator.Evaluate(unit, standing.Entries, standing.Sheets), standing.Inputs)
            : null;
        var whole = Finish(unit, facts, views, provisional);
        return new(whole, whole.Diagnostics);
    }

    /// <summary>What is wrong with the parts of a dossier that could be read, where others could not.</summary>
    public static void CheckRest(Dossier dossier, DossierRules rules, DiagnosticBag bag)
    {
        var own = rules.NewBag(dossier); // what was found in the form ends no check
        Entries(dossier, ref rules, own);
        bag.Add(own);
    }

    /// <summary>What is said of a dossier for a rule set that scores nothing.</summary>
    public static Diagnostic Unscored(Dossier dossier) => new(
        DiagnosticCatalog.NoRubricForDossier,
        Require.NotNull(dossier).RuleSetAt,
        new DiagnosticArgument("ruleSet", dossier.RuleSet.Value));

    /// <summary>The evaluation of a unit for whom everything was worked out, as of each stage and as a whole.</summary>
    public static Evaluation Finish(
        ClusterUnit unit,
        UnitFacts facts,
        ValueList<UnitFacts> views,
        (UnitFacts Facts, ValueList<Input> StandingIn)? provisional)
    {
        var (dossier, rules, entries, bag) = unit;
        var rubric = rules.Rubric;
        LeftOutFindings.Report(rubric, facts, entries, LastOf(rules), dossier, bag);
        ReportFilledTwice(rubric, facts, entries, LastOf(rules), bag);
        foreach (var gap in facts.TakeGaps()) GapFindings.Report(gap, rubric, entries, LastOf(rules), dossier, bag);
        foreach (var found in facts.TakeDays()) bag.Add(found with { At = dossier.At });
        var stages = ValueList.From(rules.Stages.Select((stage, i) => new StageView(stage, AsOf(unit, views[i], i))));
        return new Evaluation(
            rubric,
            rules.RuleSet,
            dossier,
            facts,
            entries,
            stages,
            bag.Sorted(place => place),
            LastOf(rules),
            provisional);
    }

    private static int LastOf(DossierRules rules) => rules.Stages.Count == 0 ? 0 : rules.Stages.Count - 1;

    /// <summary>
    /// The entries that count; null when the dossier is not for these rules, or attributes are missing. The rules are
    /// those of the dossier's rubric afterwards.
    /// </summary>
    public static EntryTable? Entries(Dossier dossier, ref DossierRules rules, DiagnosticBag bag)
    {
        CheckKey(dossier, rules, bag);
        if (bag.HasErrors) return null;
        CheckRelations(dossier, rules, bag);
        if (RubricChoice.Of(dossier, rules, bag) is not { } rubric) return null;
        if (rubric != rules.Rubric) rules = rules with { Rubric = rubric };
        var entries = EntryTable.Of(dossier, rules, bag);
        bool attributesAreKnown = rubric.Inputs
            .Where(i => i.IsAttribute && rubric.Read.Has(i))
            .All(i => entries.PlaceOf(i, int.MaxValue) is not null);
        // Without the period nobody knows which lines are in force.
        if (!attributesAreKnown || rules.Hides(dossier, "period")) return null;
        RefuseOffSheet(rubric, entries, dossier);
        if (!rules.Hides(dossier, "stages")) entries.ReportGivers();
        return entries;
    }

    private static UnitFacts Evaluate(ClusterUnit unit, int lastStage) =>
        Evaluator.Evaluate(unit, unit.Entries.Answers(lastStage), unit.Entries.SheetsOf(lastStage));

    /// <summary>The days that a dossier is about; null when it does not say.</summary>
    public static DateInterval? PeriodOf(Dossier dossier) =>
        dossier.Period is { } stretch ? new DateInterval(stretch.First, stretch.Last) : null;

    /// <summary>Where one criterion alone may be filled in, the entries of several are refused together.</summary>
    private static void ReportFilledTwice(
        Rubric rubric, UnitFacts facts, EntryTable entries, int last, DiagnosticBag bag)
    {
        foreach (var line in rubric.Lines
            .Where(one => facts.Lines[one.Index] is { IsOnSheet: true, IsFilledTwice: true }))
        {
            var filled = facts.Lines[line.Index].Candidates!;
            var places = filled[filled.Count - 1].FilledBy.Select(entry => entries.FirstPlaceOf(entry.Input, last));
            bag.Add(
                DiagnosticCatalog.FilledTwice,
                places.FirstOrDefault(place => place is not null) ?? default,
                new DiagnosticArgument("line", line.Code.Value),
                new DiagnosticArgument("filled", string.Join(", ", filled.Select(one => one.Code))));
        }
    }

    /// <summary>The evaluation as of a stage; what is wrong with the dossier is told with the whole result.</summary>
    private static Evaluation AsOf(ClusterUnit unit, UnitFacts facts, int stage)
    {
        _ = facts.TakeGaps();
        _ = facts.TakeDays();
        var (dossier, rules, entries, _) = unit;
        return new Evaluation(
            rules.Rubric,
            rules.RuleSet,
            dossier,
            facts,
            entries,
            ValueList<StageView>.Empty,
            ValueList<Diagnostic>.Empty,
            stage);
    }

    private static void CheckRelations(Dossier dossier, DossierRules rules, DiagnosticBag bag)
    {
        if (dossier.Content.Relations.Count == 0) return;
        var known = rules.Relations.Select(relation => relation.Code.Value).ToList();
        foreach (var (code, units) in dossier.Content.Relations)
        {
            var at = dossier.At.Inside("relations", code.Value);
            if (!known.Contains(code.Value))
            {
                bag.Add(
                    DiagnosticCatalog.UnknownRelation,
                    at,
                    new DiagnosticArgument("code", code.Value),
                    Json.Quoting.Hint(Spelling.Nearest(code.Value, known), known));
            }

            foreach (var twice in units.GroupBy(unit => unit).Where(group => group.Count() > 1))
            {
                bag.Add(
                    DiagnosticCatalog.RelatedTwice,
                    at,
                    new DiagnosticArgument("unit", twice.Key.Value),
                    new DiagnosticArgument("relation", code.Value));
            }
        }
    }

    /// <summary>
    /// Entries of lines that do not stand on the sheet are refused; those that only such lines would read are told.
    /// </summary>
    private static void RefuseOffSheet(Rubric rubric, EntryTable entries, Dossier dossier)
    {
        if (!rubric.HasApplicability) return;
        var facts = Evaluator.Evaluate(rubric, entries.Answers(int.MaxValue), PeriodOf(dossier));
        entries.RefuseOffSheet(input =>
            !rubric.LinesByCode.TryGet(input.Line, out var line) || facts.Lines[line.Index].IsOnSheet);
        var read = SheetInputs.Of(rubric, line => facts.Lines[line.Index].IsOnSheet);
        // What no line reads on any sheet was told when the rules were loaded.
        var readByLines = SheetInputs.OfAnyLine(rubric);
        entries.ReportUnread(
            input => read.Contains(input.Code) || !readByLines.Contains(input.Code), dossier.Grounds);
    }

    /// <summary>Reports a dossier for another rule set, or for a time when the rule set is not in force.</summary>
    public static void CheckKey(Dossier dossier, DossierRules rules, DiagnosticBag bag)
    {
        var (ruleSet, inForce) = (rules.RuleSet, rules.InForce);
        // What could not be read may be right.
        if (dossier.RuleSet != ruleSet.Code && !dossier.RuleSet.IsEmpty)
        {
            bag.Add(
                DiagnosticCatalog.OtherRuleSet,
                dossier.RuleSetAt,
                new DiagnosticArgument("found", dossier.RuleSet.Value),
                new DiagnosticArgument("expected", ruleSet.Code.Value));
            return;
        }

        CheckUnit(dossier, rules.Organization, bag);
        CheckSame("version", "phiên bản", dossier.Version, ruleSet.Version, dossier.VersionAt, bag);
        CheckSame("digest", "mã băm", dossier.Digest, ruleSet.Digest, dossier.DigestAt, bag);
        if (dossier.Period is not { } period)
        {
            // Where nothing says when the rules end they may be meant to hold whenever that is.
            if (inForce.End != LocalDate.MaxIsoValue && !rules.Hides(dossier, "period"))
                bag.Add(DiagnosticCatalog.PeriodMissing, dossier.At, InForceWords(inForce));
            return;
        }

        if (period.First > inForce.End || period.Last < inForce.Start)
        {
            bag.Add(
                DiagnosticCatalog.NotInForce,
                dossier.PeriodAt,
                new DiagnosticArgument("period", period.ToString()),
                InForceWords(inForce));
        }
    }

    /// <summary>
    /// Units may be scored that the organization does not have; one that is almost called so is told.
    /// </summary>
    private static void CheckUnit(Dossier dossier, OrganizationChart organization, DiagnosticBag bag)
    {
        if (organization.NearestTo(dossier.Unit) is not { } meant) return;
        bag.Add(
            DiagnosticCatalog.UnitMisspelt,
            dossier.UnitAt,
            new DiagnosticArgument("code", dossier.Unit.Value),
            Json.Quoting.Hint(meant, []));
    }

    /// <summary>From when to when, where that is said.</summary>
    private static DiagnosticArgument InForceWords(DateInterval days)
    {
        static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
        bool begins = days.Start != LocalDate.MinIsoValue;
        bool ends = days.End != LocalDate.MaxIsoValue;
        return new DiagnosticArgument(
            "inForce",
            ((begins ? "from " + Iso(days.Start) : "") + (ends ? " until " + Iso(days.End) : "")).Trim(),
            ((begins ? "từ " + Iso(days.Start) : "") + (ends ? " đến hết " + Iso(days.End) : "")).Trim());
    }

    private static void CheckSame(
        string english, string vietnamese, string? found, string expected, Place at, DiagnosticBag bag)
    {
        if (found is null || string.Equals(found, expected, System.StringComparison.Ordinal)) return;
        bag.Add(
            DiagnosticCatalog.OtherVersion,
            at,
            new DiagnosticArgument("property", english, vietnamese),
            new DiagnosticArgument("found", Json.Quoting.Shorten(found)),
            new DiagnosticArgument("expected", expected));
    }
}
