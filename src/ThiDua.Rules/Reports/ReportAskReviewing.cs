using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>How it stands with each thing that a section asks for.</summary>
internal sealed class ReportAskReviewing
{
    private readonly ReportAnswers _answers;
    private readonly ReportSources _sources;
    private readonly UnitKindNames _kinds;
    private readonly ReportNotes _notes;
    private readonly ReportTableReviewing _tables;
    private readonly HashSet<Code> _open = []; // lists of which nobody knows yet what they will come to

    public ReportAskReviewing(
        ReportAnswers answers,
        ReportSources sources,
        UnitKindNames kinds,
        ReportIdentityReviewing identities,
        ReportNotes notes)
    {
        _answers = answers;
        _sources = sources;
        _kinds = kinds;
        _notes = notes;
        _tables = new ReportTableReviewing(answers, identities);
        foreach (var list in answers.ListsInOrder)
            if (IsOpen(list)) _open.Add(list.Code);
    }

    public ReportAskReview Review(ReportSection section, ReportAsk ask)
    {
        var notes = _notes.About(section, ask);
        if (!_answers.Applies(section)) return OutOfPlace(ask, notes);
        bool isNeeded = IsNeeded(ask);
        var found = new ReportAskFindings(isNeeded, notes);
        ReportChange? change = null;
        switch (ask)
        {
            case ReportAsk.Text text:
                Review(section, text, found);
                break;
            case ReportAsk.Number number:
                Review(number, found);
                break;
            case ReportAsk.List list:
                Review(list, found);
                break;
            case ReportAsk.Table table:
                _tables.Review(table, found);
                break;
            case ReportAsk.Change asked:
                change = Review(asked, found);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }

        return new ReportAskReview(ask, isNeeded, found.State)
        {
            Change = change,
            Findings = ValueList.From(found.All),
        };
    }

    /// <summary>What is not for this unit is never missing; it must not be there.</summary>
    private ReportAskReview OutOfPlace(ReportAsk ask, ReportNotes notes)
    {
        var at = ask switch
        {
            ReportAsk.Text => _answers.Text(ask.Code) is null ? (Place?)null : _answers.Draft.AtOf("texts", ask.Code),
            ReportAsk.Number => _answers.Number(ask.Code) is null ? null : _answers.Draft.AtOf("numbers", ask.Code),
            ReportAsk.List => _answers.Entries(ask.Code).Any() ? _answers.Draft.AtOf("lists", ask.Code) : null,
            ReportAsk.Table => _answers.Form(ask.Code) is null ? null : _answers.Draft.AtOf("tables", ask.Code),
            ReportAsk.Change => null,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return new ReportAskReview(ask, false, ReportState.NotApplicable)
        {
            Findings = at is not { } place
                ? []
                : [notes.Under(
                    DiagnosticCatalog.SectionDoesNotApply, place, _kinds.Named("kind", _answers.Kind))],
        };
    }

    /// <summary>
    /// What explains a number is not needed while that is 0, entries not while there is nothing to give them for, a
    /// change not while nobody has to give its numbers.
    /// </summary>
    private bool IsNeeded(ReportAsk ask) => _answers.IsNeeded(ask) && ask switch
    {
        ReportAsk.Text { IfAny: { IsEmpty: false } number } =>
            _answers.Value(ReportTerm.Of(number)) is { } value ? !value.IsZero
                : _answers.Find(ReportTerm.Of(number).Ask) is { } explained && _answers.IsNeeded(explained),
        ReportAsk.List list =>
            list.AtLeast > 0 && (list.Each.Count == 0 || IsWaiting(list) || Keys(list).Any()),
        ReportAsk.Change change => IsToldOf(change.Of) && (change.In is null || IsToldOf(change.In)),
        ReportAsk.Text or ReportAsk.Number or ReportAsk.Table => true,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Whether a number is known, or is missing where it is asked for.</summary>
    private bool IsToldOf(ReportTerm term)
    {
        if (_answers.Value(term) is not null) return true;
        if (_answers.Find(term.Ask) is not { } asked) return false;
        return _answers.Form(term.Ask) is not null && asked is ReportAsk.Table table
            ? table.Columns.Any(column => column.Code == term.Column && !column.IsOptional)
            : _answers.IsNeeded(asked);
    }

    private void Review(ReportSection section, ReportAsk.Text ask, ReportAskFindings found)
    {
        var at = _answers.Draft.AtOf("texts", ask.Code);
        if (_answers.Text(ask.Code) is not { } text)
        {
            found.Missing(DiagnosticCatalog.ReportTextMissing, at);
            return;
        }

        found.SomeThere();
        if (Same(text, ask.Title)) found.Open(found.Notes.Under(DiagnosticCatalog.PromptLeft, at));
        else found.Open(found.Notes.Open(text, at));
        var years = YearsNamed.Wrong(section.Title, text, _answers.Outline.Period);
        if (years.Count > 0) found.Add(found.Notes.WrongYear(years, _answers.Outline.Period, at));
        if (ask.Source is { } source && _sources.Words(source, _answers.Draft.Unit) is { Count: > 0 } known)
        {
            bool areThere = known.All(one => text.IndexOf(one, StringComparison.OrdinalIgnoreCase) >= 0);
            Differ(areThere, text, known, at, found);
        }
    }

    private void Review(ReportAsk.Number ask, ReportAskFindings found)
    {
        var at = _answers.Draft.AtOf("numbers", ask.Code);
        if (_answers.Number(ask.Code) is not { } number)
        {
            if (_answers.IsRefused(at)) found.Refused();
            else found.Missing(DiagnosticCatalog.ReportNumberMissing, at);
            return;
        }

        found.SomeThere();
        if (ask.Source is { } source && _sources.Number(source, _answers.Draft.Unit) is { } known)
            Differ(number == known, number.ToString(), [known.ToString()], at, found);
    }

    private void Review(ReportAsk.List ask, ReportAskFindings found)
    {
        var at = _answers.Draft.AtOf("lists", ask.Code);
        if (_answers.IsNone(ask.Code))
        {
            found.SomeThere();
            return;
        }

        var entries = _answers.Entries(ask.Code).ToList();
        if (entries.Count > 0) found.SomeThere();
        if (ask.Each.Count == 0) Count(ask, null, entries.Count, at, found);
        var given = entries.ToLookup(one => one.Entry.Of);
        foreach (var (key, title) in Keys(ask)) Count(ask, title, given[key].Count(), at, found);
        foreach (var (entry, place) in entries) found.Open(found.Notes.Open(entry.Text, place));
        if (IsWaiting(ask)) found.MoreToCome();
    }

    /// <summary>For what entries must be there: a section that may be left out counts once it is written.</summary>
    private IEnumerable<(Code Code, string Title)> Keys(ReportAsk.List ask) => ReportLists.Keys(ask, _answers)
        .Where(key => _answers.SectionOf(key.Code) is not { } section
            || _answers.IsNeeded(section) || _answers.HasAny(section.Code));

    /// <summary>While a list that this one follows is open, nobody knows that this one is complete.</summary>
    private bool IsWaiting(ReportAsk.List ask) => ask.Each.Any(_open.Contains);

    /// <summary>Whether entries are still to come, or to get a code; those that it follows were looked at.</summary>
    private bool IsOpen(ReportAsk.List list)
    {
        if (!_answers.IsNeeded(list) || _answers.IsNone(list.Code)) return false;
        var entries = _answers.Entries(list.Code).ToList();
        return entries.Count < list.AtLeast || IsWaiting(list) || entries.Exists(one => one.Entry.Code.IsEmpty);
    }

    private static void Count(ReportAsk.List ask, string? of, int count, Place at, ReportAskFindings found)
    {
        bool isFew = count < ask.AtLeast;
        if (!isFew && !(count > ask.AtMost)) return;
        string english = of is null ? "" : " for \"" + Json.Quoting.Shorten(of) + "\"";
        string vietnamese = of is null ? "" : " cho \"" + Json.Quoting.Shorten(of) + "\"";
        var arguments = new[]
        {
            new DiagnosticArgument("count", count),
            new DiagnosticArgument("for", english, vietnamese),
            new DiagnosticArgument("limit", isFew ? ask.AtLeast : ask.AtMost!.Value),
        };
        if (isFew) found.Few(DiagnosticCatalog.TooFewEntries, at, arguments);
        else found.Add(found.Notes.Under(DiagnosticCatalog.TooManyEntries, at, arguments));
    }

    private ReportChange? Review(ReportAsk.Change ask, ReportAskFindings found)
    {
        var before = Before(ask.Of, ask, found);
        var shareBefore = ask.In is null ? null : Before(ask.In, ask, found);
        var now = _answers.Value(ask.Of);
        var shareNow = ask.In is null ? null : _answers.Value(ask.In);
        bool isWhole = ask.In is null || (shareBefore is not null && shareNow is not null);
        // A number of this year that is missing is missing where it is asked for.
        if (before is null || now is null || !isWhole)
        {
            found.MoreToCome();
            return null;
        }

        found.SomeThere();
        return new ReportChange(ask.Since, before.Value, now.Value)
        {
            ShareBefore = ShareOf(before.Value, shareBefore),
            ShareNow = ShareOf(now.Value, shareNow),
        };
    }

    /// <summary>The number of the earlier period: from the form or the draft, or the report of that period.</summary>
    private Fraction? Before(ReportTerm term, ReportAsk.Change ask, ReportAskFindings found)
    {
        var at = _answers.Draft.AtOf("before", term.Code);
        Fraction? written = _answers.Draft.Before.TryGet(term.Code, out var number) ? number : null;
        var column = _answers.IsNone(term.Ask) ? null : _answers.LastYearOf(term);
        var inForm = column is null ? null : _answers.Value(column);
        if (written is not null && inForm is not null && written != inForm)
            found.Add(Differs(DiagnosticCatalog.BeforeDiffers, written.Value, inForm.Value, ask, at, found.Notes));
        if (written is null && column is not null)
        {
            written = inForm;
            at = _answers.At(column);
        }

        var reported = _sources.Before(term, ask.Since, _answers.Draft.Unit);
        if (written is not null && reported is not null && written != reported)
            found.Add(Differs(DiagnosticCatalog.LastYearDiffers, written.Value, reported.Value, ask, at, found.Notes));

        // What the form has to tell is missing in the form, where it is reported.
        if (written is null && reported is null && (column is null || !IsToldOf(column)))
        {
            found.Missing(
                DiagnosticCatalog.LastYearMissing,
                at,
                new DiagnosticArgument("number", ReportTermTitles.Of(term, _answers.Outline)),
                new DiagnosticArgument("code", term.Code.Value),
                new DiagnosticArgument("period", ask.Since.ToString()));
        }

        return written ?? reported;
    }

    private static ReportFinding Differs(
        DiagnosticDescriptor descriptor,
        Fraction written,
        Fraction other,
        ReportAsk.Change ask,
        Place at,
        ReportNotes notes) => notes.Of(
            descriptor,
            at,
            new DiagnosticArgument("found", written.ToString()),
            new DiagnosticArgument("expected", other.ToString()),
            new DiagnosticArgument("period", ask.Since.ToString()));

    private static Fraction? ShareOf(Fraction part, Fraction? whole) =>
        whole is null || whole.Value.IsZero ? null : part / whole.Value;

    private static void Differ(
        bool isSame, string written, ValueList<string> known, Place at, ReportAskFindings found)
    {
        if (isSame) return;
        found.Add(found.Notes.Of(
            DiagnosticCatalog.DiffersFromSource,
            at,
            new DiagnosticArgument("found", Json.Quoting.Shorten(written)),
            new DiagnosticArgument("expected", Json.Quoting.Shorten(string.Join("; ", known)))));
    }

    private static bool Same(string text, string words) =>
        string.Equals(Letters(text), Letters(words), StringComparison.Ordinal);

    private static string Letters(string text) => new(Text.Fold(text).Where(char.IsLetterOrDigit).ToArray());
}
