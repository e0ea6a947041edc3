using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>
/// What is told beside dossiers, each in a file of its own: what units answer to checklists, and what has happened to
/// the plan. The reviews of these go into the dossiers; nobody enters the same thing twice.
/// </summary>
internal sealed class ReviewFiles
{
    private readonly RuleSet _rules;
    private readonly Request _request;
    private readonly List<(UserFile File, ChecklistReview Review)> _checklists = [];
    private readonly List<(string Path, ValueList<Diagnostic> Findings, bool IsUsable)> _files = [];
    private PlanReview? _plan;

    private ReviewFiles(RuleSet rules, Request request) => (_rules, _request) = (rules, request);

    /// <summary>What was found in each file, and whether there is a review of it.</summary>
    public IReadOnlyList<(string Path, ValueList<Diagnostic> Findings, bool IsUsable)> Files => _files;

    /// <summary>Whether a file is read here, and not as a dossier.</summary>
    public static bool Reads(UserFile file) => IsAnswers(file) || IsProgress(file);

    /// <summary>Whether a file holds answers to a checklist.</summary>
    public static bool IsAnswers(UserFile file) => RootProperties.Has(file.Bytes, "answers");

    /// <summary>Reads and reviews those files that hold answers or progress.</summary>
    /// <exception cref="UnusableException">Two files say the same thing, or a day is needed.</exception>
    public static ReviewFiles Of(RuleSet rules, IEnumerable<UserFile> files, Request request)
    {
        var reviews = new ReviewFiles(rules, request);
        foreach (var file in files)
        {
            if (IsAnswers(file)) reviews.AddAnswers(file);
            else if (IsProgress(file)) reviews.AddProgress(file);
        }

        return reviews;
    }

    /// <summary>The review of a checklist of a unit; null where it answered none.</summary>
    public ChecklistReview? ChecklistOf(Code unit) => Of(unit).FirstOrDefault();

    /// <summary>A dossier with what the reviews say of its unit.</summary>
    public Dossier Complete(Dossier dossier)
    {
        if (dossier.RuleSet != _rules.Code) return dossier; // it is refused as a whole
        if (_plan is not null) dossier = dossier.With(_plan);
        return Of(dossier.Unit).Aggregate(dossier, (all, one) => all.With(one));
    }

    /// <summary>Dossiers of the units that answered and have none, each with the file of the answers.</summary>
    public IEnumerable<(UserFile File, Dossier Dossier)> Others(IEnumerable<Dossier> dossiers)
    {
        if (_rules.Rubrics.Count == 0) return [];
        var known = dossiers.Select(dossier => dossier.Unit).ToHashSet();
        return _checklists.Where(one => known.Add(one.Review.Unit))
            .Select(one => (one.File, Complete(BlankOf(one.File, one.Review))));
    }

    private static bool IsProgress(UserFile file) => RootProperties.Has(file.Bytes, "tasks");

    private IEnumerable<ChecklistReview> Of(Code unit) =>
        _checklists.Select(one => one.Review).Where(review => review.Unit == unit);

    private Dossier BlankOf(UserFile file, ChecklistReview review)
    {
        var blank = new DossierBuilder(_rules.Code, review.Unit).Named(file.Name);
        if (RulesYear.Of(_rules) is { } year) blank.In(year);
        return (review.UnitTitle.Length > 0 ? blank.Titled(review.UnitTitle) : blank).Build();
    }

    private void AddAnswers(UserFile file)
    {
        var read = _rules.ReadAnswers(file.Name, file.Bytes);
        if (read.Value is not { } answers)
        {
            _files.Add((file.Path, read.Diagnostics, false));
            return;
        }

        var reviewed = _rules.ReviewChecklist(answers, _request.DayOr(answers.On));
        _files.Add((file.Path, reviewed.Diagnostics, reviewed.Value is not null));
        if (reviewed.Value is not { } review) return;
        if (Of(review.Unit).Any(one => one.Checklist.Code == review.Checklist.Code))
        {
            throw new UnusableException(_request.In(
                "Có hai tệp trả lời cùng một danh mục của đơn vị " + review.Unit + ": bỏ " + file.Path
                    + " hoặc tệp kia.",
                "Two files answer the same checklist for " + review.Unit + ": leave out " + file.Path
                    + " or the other."));
        }

        _checklists.Add((file, review));
    }

    private void AddProgress(UserFile file)
    {
        if (_plan is not null)
        {
            throw new UnusableException(_request.In(
                "Chỉ nêu một tệp tình hình thực hiện kế hoạch; " + file.Path + " là tệp thứ hai.",
                "Name one file of the progress of the plan; " + file.Path + " is a second one."));
        }

        var read = PlanProgressReader.Read(file.Name, file.Bytes);
        if (read.Value is not { } progress)
        {
            _files.Add((file.Path, read.Diagnostics, false));
            return;
        }

        var reviewed = _rules.ReviewPlan(progress, _request.DayOr(null));
        // Some findings are about deadlines, and stand in the rules.
        var byText = reviewed.Diagnostics.GroupBy(found => found.At.Text);
        _files.AddRange(byText.Select(of =>
            (of.Key == progress.Name ? file.Path : of.Key.Value, ValueList.From(of), reviewed.Value is not null)));
        _plan = reviewed.Value;
    }
}
