using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>The values of steps as people read them, and what a value waits for.</summary>
internal sealed class ValueWords
{
    private readonly ReasonWords _reasons;
    private readonly Language _language;

    public ValueWords(StepNames names, Language language)
    {
        _reasons = new ReasonWords(names, language);
        _language = language;
    }

    private string Or => new Words(" or ", " hoặc ").In(_language);

    /// <summary>The value of a step; a difference has its sign.</summary>
    public string Of(StepValue value, string step) => value switch
    {
        StepValue.Number number => IsDifference(step)
            ? NumberWords.Signed(number.Value, number.Unit, _language)
            : NumberWords.Number(number.Value, number.Unit, _language),
        StepValue.YesNo yes => Truth(yes.IsYes, step).In(_language),
        StepValue.OfLevel level => level.Level.Title,
        StepValue.OnDate date => NumberWords.Date(date.Value, _language),
        StepValue.NotApplicable => None(step).In(_language),
        StepValue.None => "",
        StepValue.PendingNumber open =>
            Open(IntervalWords.Of(open.Possible, open.Unit, _language), open.MayBeNotApplicable, step),
        StepValue.PendingLevel open => Open(
            string.Join(Or, open.Possible.Select(level => level.Title)), open.MayBeNotApplicable, step),
        StepValue.PendingYesNo open => Open(
            Truth(true, step).In(_language) + Or + Truth(false, step).In(_language), open.MayBeNotApplicable, step),
        StepValue.PendingDate open => Open(IntervalWords.Of(open.Possible, _language), open.MayBeNotApplicable, step),
        _ => throw new UnreachableException(),
    };

    /// <summary>What a value waits for; empty for one that is known.</summary>
    public string Waits(StepValue value) => _reasons.Of(ReasonsOf(value));

    public static ValueList<PendingReason> ReasonsOf(StepValue value) => value switch
    {
        StepValue.PendingNumber open => open.Reasons,
        StepValue.PendingLevel open => open.Reasons,
        StepValue.PendingYesNo open => open.Reasons,
        StepValue.PendingDate open => open.Reasons,
        StepValue.Number or StepValue.YesNo or StepValue.OfLevel or StepValue.OnDate or StepValue.NotApplicable
            or StepValue.None => ValueList<PendingReason>.Empty,
        _ => throw new UnreachableException(),
    };

    /// <summary>What it is called when nothing comes out.</summary>
    private static Words None(string step) => IsGrade(step)
        ? new("not graded", "không xếp loại") : new("not applicable", "không áp dụng");

    private string Open(string possible, bool mayBeNotApplicable, string step)
    {
        string more = mayBeNotApplicable ? new Words(", or ", ", hoặc ").In(_language) + None(step).In(_language) : "";
        return new Words("not known yet: ", "chưa xác định: ").In(_language) + possible + more;
    }

    private static Words Truth(bool yes, string step) => step switch
    {
        "checklist.item" => yes ? new("complete", "đầy đủ") : new("not complete", "chưa đạt"),
        "checklist.piece" => yes ? new("counts", "được tính") : new("does not count", "không được tính"),
        "checklist.sum" => yes ? new("they agree", "khớp") : new("they contradict each other", "mâu thuẫn"),
        _ => Plain(yes, step),
    };

    private static Words Plain(bool yes, string step) =>
        (Is(step, "condition.") && step != "condition.yes") || step == "line.when"
        ? yes ? new("yes", "đúng") : new("no", "sai")
        : yes ? new("yes", "có") : new("no", "không");

    private static bool IsDifference(string step) =>
        step is "line.limit" or "line.rounding" or "line.rescaling" or "line.bonus";

    private static bool IsGrade(string step) =>
        Is(step, "outcome") || Is(step, "why-not") || step == "measure.level";

    private static bool Is(string step, string start) => step.StartsWith(start, System.StringComparison.Ordinal);
}
