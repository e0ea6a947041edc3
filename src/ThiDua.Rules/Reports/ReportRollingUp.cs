using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>Many drafts for one outline → who has reported, sums and lists, and what was found.</summary>
internal sealed class ReportRollingUp
{
    private readonly ReportOutline _outline;
    private readonly ReportRules _rules;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<ReportAnswers> _counted = [];

    private ReportRollingUp(ReportOutline outline, ReportRules rules)
    {
        _outline = outline;
        _rules = rules;
    }

    public static Diagnosed<ReportRollUp> RollUp(
        ReportOutline outline, IEnumerable<ReportDraft> drafts, ReportRules rules)
    {
        var rolling = new ReportRollingUp(outline, rules);
        var rolled = rolling.RollUp(drafts);
        return new Diagnosed<ReportRollUp>(rolled, ValueList.From(rolling._diagnostics));
    }

    private ReportRollUp RollUp(IEnumerable<ReportDraft> drafts)
    {
        var byUnit = InOrder(drafts).Where(IsOfOutline).ToLookup(draft => draft.Unit);
        var owing = _outline.Reporters.Select(one => (one.Code, one.Title)).ToList();
        var others = byUnit.Select(group => group.Key)
            .Where(unit => owing.TrueForAll(one => one.Code != unit))
            .OrderBy(unit => unit)
            .Select(unit => (Code: unit, Title: unit.Value));
        var units = owing.Select(one => Unit(one.Code, one.Title, byUnit[one.Code].ToList(), true))
            .Concat(others.Select(one => Unit(one.Code, one.Title, byUnit[one.Code].ToList(), owing.Count == 0)))
            .ToList();
        var sums = new ReportSums(_outline, _counted);
        return new ReportRollUp(_outline, ValueList.From(units))
        {
            Numbers = ValueList.From(_outline.AllAsks.OfType<ReportAsk.Number>().Select(sums.Of).ToList()),
            Lists = ValueList.From(_outline.AllAsks.OfType<ReportAsk.List>().Select(sums.Of).ToList()),
            Forms = ValueList.From(_outline.AllAsks.OfType<ReportAsk.Table>().Select(sums.Of).ToList()),
            ExtraForms = ValueList.From(sums.ExtraForms().ToList()),
            Identities = ValueList.From(sums.Identities().ToList()),
            Findings = ValueList.From(units.SelectMany(Findings).Concat(sums.Broken()).ToList()),
        };
    }

    /// <summary>Drafts may come in any order; what is said of them comes in this one.</summary>
    private static IEnumerable<ReportDraft> InOrder(IEnumerable<ReportDraft> drafts) => drafts
        .OrderBy(draft => draft.Name).ThenBy(draft => draft.Report).ThenBy(draft => draft.Unit)
        .ThenBy(draft => draft.Places.Find(draft.At).Line);

    private bool IsOfOutline(ReportDraft draft)
    {
        if (draft.Report == _outline.Code) return true;
        _diagnostics.Add(new Diagnostic(
            DiagnosticCatalog.DraftOfOtherOutline,
            draft.Places.Find(draft.At.Property("report")),
            new DiagnosticArgument("found", draft.Report.Value),
            new DiagnosticArgument("expected", _outline.Code.Value)));
        return false;
    }

    private RolledUnit Unit(Code unit, string title, List<ReportDraft> drafts, bool isAsked)
    {
        if (drafts.Count == 0) return new RolledUnit(unit, title, RolledUnitState.Missing, null);
        if (drafts.Count > 1)
        {
            // Which of them holds is not for the library to say.
            foreach (var draft in drafts)
            {
                _diagnostics.Add(new Diagnostic(
                    DiagnosticCatalog.ReportedTwice,
                    draft.Places.Find(draft.At.Property("unit")),
                    new DiagnosticArgument("unit", unit.Value)));
            }

            return new RolledUnit(unit, title, RolledUnitState.Twice, null);
        }

        var (review, answers) = ReportReviewing.Answered(drafts[0], ReportSources.None, _rules);
        _diagnostics.AddRange(review.Diagnostics);
        bool isOther = drafts[0].Period.First != _outline.Period.First || drafts[0].Period.Last != _outline.Period.Last;
        var state = !isAsked ? RolledUnitState.NotAsked
            : answers is null ? RolledUnitState.Unusable
            : isOther ? RolledUnitState.OtherPeriod
            : RolledUnitState.Reported;
        if (state == RolledUnitState.Reported) _counted.Add(answers!);
        return new RolledUnit(unit, title, state, review.Value);
    }

    private IEnumerable<ReportFinding> Findings(RolledUnit unit)
    {
        var found = unit.Review?.Findings ?? ValueList<ReportFinding>.Empty;
        return unit.State switch
        {
            // There is no text of the unit to point at, so it is the outline that is pointed at.
            RolledUnitState.Missing => found.Prepend(
                Finding(DiagnosticCatalog.NotReported, _outline.Origin.At.Property("each"), unit)),
            RolledUnitState.NotAsked => found.Prepend(Finding(DiagnosticCatalog.NotAskedToReport, UnitAt(unit), unit)),
            RolledUnitState.Reported or RolledUnitState.OtherPeriod or RolledUnitState.Twice
                or RolledUnitState.Unusable => found,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private Place UnitAt(RolledUnit unit) =>
        unit.Review is { Draft: var draft } ? draft.Places.Find(draft.At.Property("unit")) : _outline.Origin.At;

    private static ReportFinding Finding(DiagnosticDescriptor descriptor, Place at, RolledUnit unit) => new(
        default, default, new Diagnostic(descriptor, at, new DiagnosticArgument("unit", unit.Title)));
}
