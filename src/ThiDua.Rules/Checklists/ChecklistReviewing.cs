using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>A checklist, the answers of a unit, and a day → how it stands with every item.</summary>
internal sealed class ChecklistReviewing
{
    private readonly ChecklistAnswerChecks _answers;
    private readonly ChecklistSubject _subject;
    private readonly LocalDate _today;
    private readonly EvidenceReviewing _evidence;
    private readonly ILookup<Code, SumReview> _sums;

    private ChecklistReviewing(
        Checklist checklist, ChecklistSubject subject, ChecklistAnswerChecks answers, LocalDate today)
    {
        _subject = subject;
        _answers = answers;
        _today = today;
        _evidence = new EvidenceReviewing(today, subject.IsOf);
        _sums = new SumReviewing(NumbersOf).Review(checklist.Sums).ToLookup(sum => sum.Sum.Of.Item);
    }

    /// <summary>The reviews of all items, each before those below it, and how complete all are together.</summary>
    public static (ValueList<ChecklistItemReview> Items, Completeness Whole) Review(
        Checklist checklist, ChecklistSubject subject, ChecklistAnswerChecks answers, LocalDate today)
    {
        var reviewing = new ChecklistReviewing(checklist, subject, answers, today);
        var found = new List<ChecklistItemReview>();
        var parts = checklist.Items.Select(item => reviewing.Add(item, null, found)).ToList();
        return (ValueList.From(found), Total(parts.Select(one => one.Required)));
    }

    /// <summary>Several together.</summary>
    public static Completeness Total(IEnumerable<Completeness> parts)
    {
        var all = parts.ToList();
        return new Completeness(
            all.Sum(one => one.Complete),
            all.Sum(one => one.Incomplete),
            all.Sum(one => one.Pending),
            all.Sum(one => one.NotApplicable),
            all.Sum(one => one.Waived))
        {
            AllNotDone = all.TrueForAll(one => one.AllNotDone),
        };
    }

    /// <summary>Adds an item and those below it; the waiver of a heading is one of everything below it.</summary>
    private (Completeness Required, Completeness All) Add(
        ChecklistItem item, Waiver? around, List<ChecklistItemReview> found)
    {
        int at = found.Count;
        var waiver = Prevailing(_answers.FindWaiver(item), around);
        var own = item.IsHeading ? null : Review(item, waiver);
        found.Add(null!); // those below come after it, and are needed for it
        var below = item.Items.Select(child => Add(child, waiver, found)).ToList();
        var required = Total(
            Counted(own, item.IsRequired).Concat(below.Select(one => one.Required)));
        var all = Total(Counted(own, true).Concat(below.Select(one => one.All)));
        found[at] = (own ?? Heading(item, waiver, required, all)) with { Completeness = required };
        return (required, all);
    }

    /// <summary>Where nothing below has to be done, the heading tells how it stands with what may be.</summary>
    private ChecklistItemReview Heading(ChecklistItem item, Waiver? waiver, Completeness required, Completeness all) =>
        new(item, required.Applicable > 0 ? required.State : all.State)
        {
            Waiver = waiver,
            IsWaived = IsWaived(waiver),
        };

    /// <summary>The nearest that is in force; where none is, the nearest.</summary>
    private Waiver? Prevailing(Waiver? own, Waiver? around) =>
        IsWaived(own) || !IsWaived(around) ? own ?? around : around;

    private bool IsWaived(Waiver? waiver) => waiver?.IsInForce(_today) == true;

    private static IEnumerable<Completeness> Counted(ChecklistItemReview? own, bool counts) =>
        own is not null && counts ? [Counted(own)] : [];

    private static Completeness Counted(ChecklistItemReview item) => item.State switch
    {
        ChecklistState.Complete => new(1, 0, 0, 0, 0),
        ChecklistState.Partly => new(0, 1, 0, 0, item.IsWaived ? 1 : 0) { AllNotDone = false },
        ChecklistState.NotDone => new(0, 1, 0, 0, item.IsWaived ? 1 : 0),
        ChecklistState.Pending => new(0, 0, 1, 0, item.IsWaived ? 1 : 0),
        ChecklistState.NotApplicable => new(0, 0, 0, 1, 0),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private ChecklistItemReview Review(ChecklistItem item, Waiver? waiver)
    {
        var answer = _answers.Find(item);
        var given = answer is null ? [] : _answers.EvidenceOf(answer).ToList();
        bool isBacked = answer is not null && !IsNo(answer.Value) && answer.Value is not AnswerValue.NotAppl;
        var evidence = isBacked
            ? _evidence.Review(item.Evidence, given, item.Period)
            : ValueList<EvidenceReview>.Empty;
        var sums = ValueList.From(_sums[item.Code].ToList());
        var reasons = ValueList.From(Reasons(item, answer, evidence, sums).ToList());
        return new ChecklistItemReview(item, StateOf(answer, reasons))
        {
            Answer = answer,
            Evidence = evidence,
            OtherEvidence = given.Count == 0 ? ValueList<EvidencePiece>.Empty : _evidence.Others(
                given.Except(evidence.SelectMany(one => one.Pieces).Select(piece => piece.Item)), item.Period),
            Sums = sums,
            Reasons = reasons,
            Waiver = waiver,
            IsWaived = IsWaived(waiver),
        };
    }

    private static bool IsNo(AnswerValue value) => value is AnswerValue.YesNo { IsYes: false };

    private static bool IsPartly(ChecklistItem item, AnswerValue value) =>
        item.Answer == AnswerType.YesNo && value is AnswerValue.Words;

    private static ChecklistState StateOf(ItemAnswer? answer, ValueList<ChecklistReason> reasons)
    {
        if (reasons.Any(one => one is ChecklistReason.OtherAudience or ChecklistReason.AnsweredNotApplicable))
            return ChecklistState.NotApplicable;
        if (answer is null) return ChecklistState.Pending;
        if (reasons.Any(one => one is ChecklistReason.Answered { IsPartly: false })) return ChecklistState.NotDone;
        // What is missing already stays missing, whatever the numbers are that are waited for.
        if (reasons.Any(one => one is not ChecklistReason.Unconfirmed)) return ChecklistState.Partly;
        return reasons.Count == 0 ? ChecklistState.Complete : ChecklistState.Pending;
    }

    private IEnumerable<ChecklistReason> Reasons(
        ChecklistItem item, ItemAnswer? answer, ValueList<EvidenceReview> evidence, ValueList<SumReview> sums)
    {
        if (!item.IsFor(_subject.Kind)) return [new ChecklistReason.OtherAudience()];
        if (answer is null) return [new ChecklistReason.Unanswered()];
        if (answer.Value is AnswerValue.NotAppl) return [new ChecklistReason.AnsweredNotApplicable(answer.Why)];
        var said = IsNo(answer.Value) || IsPartly(item, answer.Value)
            ? new ChecklistReason[] { new ChecklistReason.Answered(!IsNo(answer.Value), answer.Why) }
            : [];
        return said
            .Concat(TableReasons(item, answer.Value))
            .Concat(evidence.Where(one => one.Missing > 0).Select(one => new ChecklistReason.EvidenceMissing(one)))
            .Concat(In(SumState.Broken).Select(one => new ChecklistReason.Contradiction(one)))
            .Concat(In(SumState.Waiting).Select(one => new ChecklistReason.Unconfirmed(one)));

        IEnumerable<SumReview> In(SumState state) => sums.Where(one => one.State == state);
    }

    private static IEnumerable<ChecklistReason> TableReasons(ChecklistItem item, AnswerValue value)
    {
        if (value is not AnswerValue.Table table) yield break;
        if (table.Rows.Count < item.LeastRows || table.Rows.Count > item.MostRows)
            yield return new ChecklistReason.RowCount(table.Rows.Count, item.LeastRows, item.MostRows);
        for (int i = 0; i < table.Rows.Count; i++)
            foreach (var column in item.Columns.Where(one => one.IsRequired && table.Rows[i].Find(one.Code) is null))
                yield return new ChecklistReason.CellMissing(i + 1, column);
    }

    private SumNumbers NumbersOf(SumTerm term)
    {
        var item = _answers.ItemOf(term.Item);
        if (!item.IsFor(_subject.Kind)) return SumNumbers.Of(Given<Fraction>.NotApplicable);
        return _answers.Find(item)?.Value switch
        {
            null => SumNumbers.Of(Given<Fraction>.Pending([])),
            AnswerValue.NotAppl => SumNumbers.Of(Given<Fraction>.NotApplicable),
            AnswerValue.Number number => SumNumbers.Of(Given.Of(number.Value)),
            AnswerValue.Table table => SumNumbers.Of(table, item.Columns.First(one => one.Code == term.Column)),
            AnswerValue.YesNo or AnswerValue.Words => throw new System.Diagnostics.UnreachableException(),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
