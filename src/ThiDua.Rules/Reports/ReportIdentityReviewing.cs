using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>Holds numbers that must fit each other against each other, wherever all of them are known.</summary>
internal sealed class ReportIdentityReviewing
{
    private readonly ReportAnswers _answers;
    private readonly ReportNotes _notes;
    private readonly List<ReportIdentityReview> _reviewed = [];

    public ReportIdentityReviewing(ReportAnswers answers, ReportNotes notes)
    {
        _answers = answers;
        _notes = notes;
    }

    public IEnumerable<ReportIdentityReview> Reviewed => _reviewed;

    /// <summary>An identity across sections; what is not for this unit, or not known, breaks none.</summary>
    public IEnumerable<ReportFinding> Across(ReportIdentity identity)
    {
        var whole = _answers.Value(identity.Whole);
        if (Broken(identity, whole, identity.Parts.Select(_answers.Value), _answers.At(identity.Whole)) is { } broken)
            yield return Finding(broken, _notes);
    }

    /// <summary>An identity of a form, in one of its rows.</summary>
    public void InRow(ReportAsk.Table table, int row, ReportIdentity identity, ReportAskFindings found)
    {
        var at = _answers.CellAt(table.Code, row, identity.Whole.Column);
        var whole = _answers.Cell(table.Code, row, identity.Whole.Column);
        var parts = identity.Parts.Select(part => _answers.Cell(table.Code, row, part.Column));
        if (Broken(identity, whole, parts, at) is { } broken) found.Add(Finding(broken, found.Notes));
    }

    /// <summary>An identity of a form, in the row of totals as it was written.</summary>
    public void InTotal(ReportAsk.Table table, ReportIdentity identity, ReportAskFindings found)
    {
        Fraction? Of(ReportTerm term) => _answers.Total(table.Code, term.Column);
        var at = _answers.TotalAt(table.Code, identity.Whole.Column);
        if (Broken(identity, Of(identity.Whole), identity.Parts.Select(Of), at) is { } broken)
            found.Add(Finding(broken, found.Notes));
    }

    private ReportIdentityReview? Broken(
        ReportIdentity identity, Fraction? whole, IEnumerable<Fraction?> parts, Place at)
    {
        var all = parts.ToList();
        if (whole is not { } known || all.Contains(null)) return null;
        var sum = all.Aggregate(Fraction.Zero, (so, part) => so + part!.Value);
        var review = new ReportIdentityReview(identity, known, sum, _answers.Draft.Places.Find(at));
        _reviewed.Add(review);
        return review.Holds ? null : review;
    }

    private ReportFinding Finding(ReportIdentityReview broken, ReportNotes notes) => notes.Of(
        broken.Identity.MayBeLess ? DiagnosticCatalog.PartsExceedWhole : DiagnosticCatalog.PartsAreNotWhole,
        broken.At,
        ReportTermTitles.Of(broken, _answers.Outline));
}
