using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>
/// Which rubric a dossier is scored by: the one that it names, or the only one that is for such units and periods.
/// </summary>
internal static class RubricChoice
{
    /// <summary>The rubric; null when there is none, or attributes are missing, which was reported.</summary>
    public static Rubric? Of(Dossier dossier, DossierRules rules, DiagnosticBag bag)
    {
        var all = rules.Rubrics;
        if (all.Count == 1 && all[0].Code.IsEmpty)
        {
            if (dossier.Rubric.IsEmpty) return all[0];
            ReportUnknown(dossier, all, bag);
            return null;
        }

        // Which one fits is not known where what it would have to fit could not be read.
        bool isHidden = rules.Hides(dossier, "rubric") || rules.Hides(dossier, "period")
            || rules.Hides(dossier, "attributes");
        if (isHidden) return OfPart(dossier, all, bag);
        var candidates = dossier.Rubric.IsEmpty
            ? all.Where(rubric => Fits(rubric, dossier)).ToList()
            : all.Where(rubric => rubric.Code == dossier.Rubric).ToList();
        if (!TryAttributes(dossier, candidates, rules, bag, out var attributes)) return null;
        if (!dossier.Rubric.IsEmpty) return Named(dossier, all, attributes, bag);
        var fitting = candidates.Where(rubric => Applies(rubric, attributes)).ToList();
        if (fitting.Count == 1) return fitting[0];
        ReportChoice(dossier, fitting, all, bag);
        return null;
    }

    /// <summary>The attributes that decide between rubrics; false where one is missing, which was reported.</summary>
    private static bool TryAttributes(
        Dossier dossier, List<Rubric> candidates, DossierRules rules, DiagnosticBag bag, out Answer[]? attributes)
    {
        attributes = null;
        bool Decides(Input input) => candidates.Exists(rubric => rubric.Read.IsDecidedBy(input));
        if (!rules.Rubric.Inputs.Any(Decides)) return true;
        // What is wrong with attributes is said when the entries are read.
        var silent = new DiagnosticBag(dossier.Name, 1);
        var found = EntryTable.AttributesOf(dossier, rules, Decides, silent);
        if (rules.Rubric.Inputs.Any(input => !input.IsView && Decides(input) && found[input.Slot].IsPending))
        {
            // Without them nobody knows which rubric it is, so entries are never read; what is named needs more.
            bool IsNeeded(Input input) =>
                Decides(input) || (!dossier.Rubric.IsEmpty && candidates.Exists(rubric => rubric.Read.Has(input)));
            EntryTable.AttributesOf(dossier, rules, IsNeeded, bag);
            return false;
        }

        attributes = [.. rules.Rubric.Inputs.Select(input =>
            found.TryGetValue(input.Slot, out var known) ? known
            // Nothing that decides reads it.
            : input.IsAttribute ? input.Missing(PendingKind.Missing) : Answer.NotApplicable)];
        return true;
    }

    /// <summary>The rubric of a dossier that could be read in part; null while there are several.</summary>
    private static Rubric? OfPart(Dossier dossier, ValueList<Rubric> all, DiagnosticBag bag)
    {
        if (dossier.Rubric.IsEmpty) return all.Count == 1 ? all[0] : null;
        var named = all.FirstOrDefault(rubric => rubric.Code == dossier.Rubric);
        if (named is null) ReportUnknown(dossier, all, bag);
        return named;
    }

    private static Rubric? Named(
        Dossier dossier, ValueList<Rubric> all, Answer[]? attributes, DiagnosticBag bag)
    {
        if (all.FirstOrDefault(rubric => rubric.Code == dossier.Rubric) is not { } named)
        {
            ReportUnknown(dossier, all, bag);
            return null;
        }

        if (!Fits(named, dossier))
        {
            bag.Add(
                DiagnosticCatalog.PeriodOfAnotherKind,
                dossier.At,
                new DiagnosticArgument("rubric", named.Code.Value),
                MeasureChecks.Named("kind", CadenceWords.Name(named.Period)),
                MeasureChecks.Named("example", CadenceWords.Example(named.Period)),
                CadenceWords.Read("found", dossier.Period));
            return null;
        }

        if (Applies(named, attributes)) return named;
        bag.Add(
            DiagnosticCatalog.RubricDoesNotApply, dossier.At, new DiagnosticArgument("rubric", named.Code.Value));
        return null;
    }

    /// <summary>Whether the rubric is for the period of the dossier.</summary>
    private static bool Fits(Rubric rubric, Dossier dossier) => rubric.Period == Cadence.Any
        || (DossierEvaluating.PeriodOf(dossier) is { } days && rubric.Period.Has(days));

    /// <summary>Whether the rubric is for a unit with some attributes.</summary>
    public static bool Applies(Rubric rubric, Answer[]? attributes)
    {
        if (rubric.Head.AppliesTo is not { } condition || attributes is null) return true;
        var facts = new UnitFacts(rubric, attributes, null);
        foreach (var node in rubric.Order)
        {
            if (node.Kind == NodeKind.Definition && rubric.Definitions[node.Index].IsAboutAttributes)
                Evaluator.Work(node, rubric, facts);
        }

        return ConditionScoring.Score(condition, facts).IsYes;
    }

    private static void ReportUnknown(Dossier dossier, ValueList<Rubric> all, DiagnosticBag bag)
    {
        var known = all.Where(rubric => !rubric.Code.IsEmpty).Select(rubric => rubric.Code.Value).ToList();
        bag.Add(
            DiagnosticCatalog.UnknownRubric,
            dossier.At.Inside("rubric"),
            new DiagnosticArgument("code", dossier.Rubric.Value),
            known.Count == 0
                ? new("hint", "It has only one; leave \"rubric\" out.", "Bộ này chỉ có một bảng; hãy bỏ \"rubric\".")
                : Quoting.Hint(Spelling.Nearest(dossier.Rubric.Value, known), known));
    }

    private static void ReportChoice(
        Dossier dossier, List<Rubric> fitting, ValueList<Rubric> all, DiagnosticBag bag)
    {
        var named = (fitting.Count == 0 ? all : (IEnumerable<Rubric>)fitting).ToList();
        bag.Add(
            fitting.Count == 0 ? DiagnosticCatalog.NoRubricApplies : DiagnosticCatalog.SeveralRubricsApply,
            dossier.At,
            CadenceWords.Read("period", dossier.Period),
            new DiagnosticArgument(
                "rubrics",
                string.Join(", ", named.Select(rubric => Named(rubric, words => words.English))),
                string.Join(", ", named.Select(rubric => Named(rubric, words => words.Vietnamese)))));
    }

    /// <summary>Code and sort of period, such as <c>"staff" (a month)</c>.</summary>
    private static string Named(Rubric rubric, System.Func<Words, string> language)
    {
        string code = "\"" + rubric.Code + "\"";
        return rubric.Period == Cadence.Any ? code : code + " (" + language(CadenceWords.Name(rubric.Period)) + ")";
    }
}
