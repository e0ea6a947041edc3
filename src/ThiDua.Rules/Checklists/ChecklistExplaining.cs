using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>The state of an item, explained: from its answer, its evidence, its numbers, a waiver.</summary>
internal static class ChecklistExplaining
{
    /// <summary>An item; a heading from the items below it.</summary>
    public static Explanation Explain(ChecklistItemReview item, ChecklistReview review) => new()
    {
        Step = Code.Of(item.Item.IsHeading ? "checklist.heading" : "checklist.item"),
        Subject = item.Item.Code,
        Label = item.Item.Label,
        Title = item.Item.Title == item.Item.Code.Value ? null : item.Item.Title,
        Value = item.Item.IsHeading ? Share(item) : Value(item),
        Arguments = ValueList.From(Arguments(item)),
        Rule = item.Item.At,
        Input = item.Answer?.At,
        Basis = item.Item.Basis,
        From = ValueList.From((item.Item.IsHeading ? Below(item, review) : Parts(item)).Concat(Waived(item))),
    };

    /// <summary>The word of a state.</summary>
    public static string Word(ChecklistState state) => state switch
    {
        ChecklistState.Pending => "pending",
        ChecklistState.Complete => "complete",
        ChecklistState.Partly => "partly",
        ChecklistState.NotDone => "not-done",
        ChecklistState.NotApplicable => "not-applicable",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<StepArgument> Arguments(ChecklistItemReview item)
    {
        yield return new("case", Word(item.State));
        if (!item.Item.IsHeading) yield break;
        yield return Count("complete", item.Completeness.Complete);
        yield return Count("all", item.Completeness.Applicable);
    }

    private static StepValue Value(ChecklistItemReview item) => item.State switch
    {
        ChecklistState.Complete => new StepValue.YesNo(true),
        ChecklistState.Partly or ChecklistState.NotDone => new StepValue.YesNo(false),
        ChecklistState.NotApplicable => new StepValue.NotApplicable(),
        ChecklistState.Pending => new StepValue.PendingYesNo(
            item.Item.MayBeNotApplicable, [new PendingReason(PendingKind.Missing, item.Item.Code)]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static StepValue Share(ChecklistItemReview item) => item.Completeness switch
    {
        { Applicable: 0 } => new StepValue.NotApplicable(),
        { Share: { } share } => new StepValue.Number(share, NumberUnit.Share),
        var open => new StepValue.PendingNumber(
            Interval<Fraction>.Closed(open.Least!.Value, open.Greatest!.Value), NumberUnit.Share, false, []),
    };

    private static IEnumerable<Explanation> Below(ChecklistItemReview item, ChecklistReview review)
    {
        var direct = new HashSet<Code>(item.Item.Items.Select(one => one.Code));
        return review.Items.Where(one => direct.Contains(one.Item.Code)).Select(one => Explain(one, review));
    }

    private static IEnumerable<Explanation> Parts(ChecklistItemReview item)
    {
        foreach (var reason in item.Reasons)
            if (Of(reason, item) is { } step) yield return step;
        foreach (var evidence in item.Evidence) yield return Of(evidence, item);
        foreach (var other in item.OtherEvidence) yield return Of(other);
        foreach (var sum in item.Sums) yield return Of(sum);
    }

    /// <summary>The step of a reason; evidence and numbers have steps of their own, whether they fail or not.</summary>
    private static Explanation? Of(ChecklistReason reason, ChecklistItemReview item) => reason switch
    {
        ChecklistReason.Unanswered => Step("checklist.unanswered", item),
        ChecklistReason.Answered { Why: { } why, IsPartly: var partly } =>
            Step("checklist.answered", item, new("case", partly ? "partly" : "no"), new("why", why)),
        ChecklistReason.Answered { IsPartly: var partly } =>
            Step("checklist.answered", item, new StepArgument("case", partly ? "partly-bare" : "no-bare")),
        ChecklistReason.RowCount rows => Step(
            "checklist.rows",
            item,
            new("case", rows.Rows < rows.Least ? "few" : "many"),
            Count("rows", rows.Rows),
            Count("bound", rows.Rows < rows.Least ? rows.Least : rows.Most!.Value)),
        ChecklistReason.CellMissing cell =>
            Step("checklist.cell", item, Count("row", cell.Row), new("column", cell.Column.Title)),
        ChecklistReason.OtherAudience => Step("checklist.audience", item),
        ChecklistReason.AnsweredNotApplicable { Why: { } why } =>
            Step("checklist.not-applicable", item, new("case", "explained"), new("why", why)),
        ChecklistReason.AnsweredNotApplicable => Step("checklist.not-applicable", item),
        ChecklistReason.EvidenceMissing or ChecklistReason.Contradiction or ChecklistReason.Unconfirmed => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Explanation Step(string step, ChecklistItemReview item, params StepArgument[] arguments) => new()
    {
        Step = Code.Of(step),
        Value = new StepValue.None(),
        Rule = item.Item.At,
        Input = item.Answer?.At,
        Arguments = ValueList.From(arguments),
    };

    private static Explanation Of(EvidenceReview evidence, ChecklistItemReview item) => new()
    {
        Step = Code.Of("checklist.evidence"),
        Subject = evidence.Requirement.Code,
        Title = evidence.Requirement.Title,
        Value = new StepValue.Number(Fraction.Of(evidence.Counting), NumberUnit.Count),
        Arguments =
        [
            new("case", evidence.Missing > 0 ? "missing" : "enough"),
            Count("least", evidence.Requirement.AtLeast),
        ],
        Rule = evidence.Requirement.At,
        Input = item.Answer?.At,
        From = ValueList.From(evidence.Pieces.Select(Of)),
    };

    private static Explanation Of(EvidencePiece piece) => new()
    {
        Step = Code.Of("checklist.piece"),
        Subject = piece.Item.Code,
        Title = piece.Item.Name,
        Value = new StepValue.YesNo(piece.State == EvidenceState.Counts),
        Arguments = [new("case", Word(piece.State))],
        Input = piece.Item.At,
    };

    private static string Word(EvidenceState state) => state switch
    {
        EvidenceState.Counts => "counts",
        EvidenceState.Expired => "expired",
        EvidenceState.OutOfPeriod => "out-of-period",
        EvidenceState.Undated => "undated",
        EvidenceState.OtherIssuer => "other-issuer",
        EvidenceState.Duplicate => "duplicate",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Explanation Of(SumReview sum)
    {
        string which = sum.State switch
        {
            SumState.Holds => "holds",
            SumState.Broken => "broken",
            SumState.Waiting => "waiting",
            SumState.NotApplicable => "not-applicable",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        string how = sum.Sum.How switch
        {
            SumHow.Equals => "=",
            SumHow.AtMost => "<=",
            SumHow.AtLeast => ">=",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (sum.Row is not null) which += "-in-row";
        var arguments = new List<StepArgument> { new("case", which), new("how", how) };
        if (sum.Row is { } row) arguments.Add(Count("row", row));
        if (sum.Left is { } left) arguments.Add(new StepArgument("number", left.ToString()));
        arguments.Add(new StepArgument("sum", sum.Right.ToString()));
        if (sum.Missing.Count > 0) arguments.Add(new StepArgument("missing", string.Join(", ", sum.Missing)));
        return new Explanation
        {
            Step = Code.Of("checklist.sum"),
            Subject = sum.Sum.Code,
            Title = sum.Sum.Title,
            Rule = sum.Sum.At,
            Value = sum.State switch
            {
                SumState.Holds or SumState.Broken => new StepValue.YesNo(sum.State == SumState.Holds),
                SumState.Waiting => new StepValue.PendingYesNo(false, []),
                SumState.NotApplicable => new StepValue.NotApplicable(),
                _ => throw new System.Diagnostics.UnreachableException(),
            },
            Arguments = ValueList.From(arguments),
        };
    }

    private static IEnumerable<Explanation> Waived(ChecklistItemReview item)
    {
        if (item.Waiver is not { } waiver) yield break;
        yield return new Explanation
        {
            Step = Code.Of("checklist.waiver"),
            Value = new StepValue.OnDate(waiver.Until),
            Input = waiver.At,
            Arguments = [new("case", item.IsWaived ? "in-force" : "ended"), new("why", waiver.Why)],
        };
    }

    private static StepArgument Count(string name, int count) =>
        new(name, count.ToString(CultureInfo.InvariantCulture));
}
