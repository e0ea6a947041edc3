using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>An outline and a draft → how complete the draft is, and what does not fit.</summary>
internal sealed class ReportReviewing
{
    private readonly ReportAnswers _answers;
    private readonly ReportAskReviewing _asks;
    private readonly ReportIdentityReviewing _identities;
    private readonly List<ReportSectionReview> _sections = [];
    private readonly ReportNotes _notes;

    private ReportReviewing(ReportAnswers answers, ReportSources sources, UnitKindNames kinds)
    {
        _answers = answers;
        _notes = new ReportNotes(answers.Draft);
        _identities = new ReportIdentityReviewing(answers, _notes);
        _asks = new ReportAskReviewing(answers, sources, kinds, _identities, _notes);
    }

    /// <summary>The review; null when the draft is for no outline, or of no known kind of unit.</summary>
    public static Diagnosed<ReportReview> Review(ReportDraft draft, ReportSources sources, ReportRules rules) =>
        Answered(draft, sources, rules).Review;

    /// <summary>The same, with the answers that can be used.</summary>
    public static (Diagnosed<ReportReview> Review, ReportAnswers? Answers) Answered(
        ReportDraft draft, ReportSources sources, ReportRules rules)
    {
        var bag = new DiagnosticBag(draft.Name, rules.MostDiagnostics);
        ReportReview? review = null;
        ReportAnswers? answers = null;
        if (Check(draft, rules, new CheckFindings(bag, new Holes())) is { } usable)
        {
            answers = usable;
            review = new ReportReviewing(answers, sources, rules.Kinds).Review() with
            {
                UnitTitle = rules.Chart.TitleOf(draft.Unit),
                RuleSet = rules.Code,
                Digest = rules.Digest,
            };
        }

        return (new Diagnosed<ReportReview>(review, bag.Sorted(draft.Places.Find)), answers);
    }

    /// <summary>
    /// The answers that can be used; what cannot be is reported. Null when the draft is for no outline, or of no known
    /// kind of unit.
    /// </summary>
    public static ReportAnswers? Check(ReportDraft draft, ReportRules rules, CheckFindings findings)
    {
        var key = new ReportDraftKey(rules, findings);
        if (key.Outline(draft) is not { } outline || key.Kind(draft, outline) is not { } kind) return null;
        var answers = new ReportAnswers(outline, draft, kind);
        ReportDraftChecks.Check(answers, findings);
        return answers;
    }

    private ReportReview Review()
    {
        var outline = _answers.Outline;
        var head = Head().ToList();
        foreach (var section in outline.Sections) Review(section);
        var across = outline.Identities.SelectMany(_identities.Across).ToList();
        return new ReportReview(outline, _answers.Draft, _answers.Kind)
        {
            Accepted = ReportAccepting.Of(_answers),
            Sections = ValueList.From(_sections),
            Identities = ValueList.From(_identities.Reviewed),
            Findings = ValueList.From(head.Concat(_sections.SelectMany(one => one.Findings)).Concat(across)),
        };
    }

    /// <summary>A section and those inside it.</summary>
    private ReportSectionReview Review(ReportSection section)
    {
        int place = _sections.Count;
        _sections.Add(null!); // a section stands before those inside it, and is known after them
        var asks = section.Asks.Select(ask => _asks.Review(section, ask)).ToList();
        int needed = asks.Count(ask => ask.IsNeeded);
        int done = asks.Count(ask => ask.IsNeeded && ask.State == ReportState.Complete);
        bool isBegun = asks.Exists(ask => ask.State is ReportState.Complete or ReportState.Open);
        foreach (var inner in section.Sections.Select(Review))
        {
            needed += inner.Needed;
            done += inner.Done;
            isBegun |= inner.IsBegun;
        }

        return _sections[place] = new ReportSectionReview(section, _answers.Applies(section), ValueList.From(asks))
        {
            Needed = needed,
            Done = done,
            IsBegun = isBegun,
        };
    }

    private IEnumerable<ReportFinding> Open(string property, string? text) =>
        text is not null && _notes.Open(text, _answers.Draft.At.Property(property)) is { } open ? [open] : [];

    /// <summary>What is wrong with the report as a whole: its period, its head, forms that nobody asked for.</summary>
    private IEnumerable<ReportFinding> Head()
    {
        var (draft, outline) = (_answers.Draft, _answers.Outline);
        bool isOther = draft.Period.First != outline.Period.First || draft.Period.Last != outline.Period.Last;
        if (isOther)
        {
            yield return _notes.Of(
                DiagnosticCatalog.WrongReportPeriod,
                draft.At.Property("period"),
                new DiagnosticArgument("found", draft.Period.ToString()),
                new DiagnosticArgument("expected", outline.Period.ToString()));
        }

        var years = YearsNamed.WrongInTitle(outline.Title, draft.Title ?? "", outline.Period);
        if (years.Count > 0) yield return _notes.WrongYear(years, outline.Period, draft.At.Property("title"));
        // Nobody can report on a time before it has begun.
        if (draft.Date is { } day && day < outline.Period.First)
            yield return _notes.WrongYear([day.Year], outline.Period, draft.At.Property("date"));
        var head = Open("title", draft.Title)
            .Concat(Open("symbol", draft.Symbol)).Concat(Open("place", draft.PlaceName));
        foreach (var open in head) yield return open;
        foreach (var code in draft.Forms.Keys.Where(code => _answers.Find(code) is not ReportAsk.Table))
        {
            var known = outline.AllAsks.OfType<ReportAsk.Table>().Select(table => table.Code.Value).ToList();
            yield return _notes.Of(
                DiagnosticCatalog.ExtraForm,
                draft.AtOf("tables", code),
                new DiagnosticArgument("code", code.Value),
                Quoting.Hint(Spelling.Nearest(code.Value, known), known));
        }
    }
}
