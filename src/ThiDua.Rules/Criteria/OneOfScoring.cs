using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>
/// Criteria of which exactly one may be filled in (K21): that one counts; while none is, any of them may be; of several
/// one has to be taken back.
/// </summary>
internal static class OneOfScoring
{
    /// <summary>What the line is made of; who may be the one that counts is noted in its state.</summary>
    public static Answer Score(Criterion line, LineState[] states, Facts facts)
    {
        var state = states[line.Index];
        var here = line.Criteria.Where(child => states[child.Index].IsOnSheet).ToList();
        var filled = here.Where(child => IsFilled(child, states, facts)).ToList();
        var possible = filled.Count > 0 ? filled : here.Where(child => MayBeFilled(child, states, facts)).ToList();
        state.Candidates = possible.Count > 0 ? possible : here;
        // What stands on the sheet alone needs no choice.
        state.IsFilledTwice = filled.Count > 1;
        state.Choosing = state.Candidates.Count <= 1 ? ValueList<PendingReason>.Empty
            : Reasons(state.Candidates, states, facts);
        if (here.Count == 0) return Answer.NotApplicable;
        return state.Candidates is [var only]
            ? states[only.Index].Points
            : TableScoring.Hull(state.Candidates.Select(one => states[one.Index].Points).ToList(), state.Choosing);
    }

    private static bool IsFilled(Criterion line, LineState[] states, Facts facts) =>
        line.FilledBy.Any(entry => IsOnSheet(entry, states) && facts.IsEntered(entry.Input));

    private static bool MayBeFilled(Criterion line, LineState[] states, Facts facts) =>
        line.FilledBy.Any(entry => IsOnSheet(entry, states) && facts.MayBeEntered(entry.Input));

    /// <summary>What none of them has yet, or what several have that only one may have.</summary>
    private static ValueList<PendingReason> Reasons(IReadOnlyList<Criterion> lines, LineState[] states, Facts facts)
    {
        var entries = lines.SelectMany(line => line.FilledBy).Where(entry => IsOnSheet(entry, states)).ToList();
        var refused = entries.Where(entry => facts.IsEntered(entry.Input))
            .Select(entry => new PendingReason(PendingKind.Refused, entry.Input.Code));
        var open = entries.SelectMany(entry => facts.Entry(entry.Input).Reasons);
        return Sorted(refused.Any() ? refused : open);
    }

    private static ValueList<PendingReason> Sorted(IEnumerable<PendingReason> reasons) =>
        ValueList.From(reasons.Distinct().OrderBy(reason => reason.On).ThenBy(reason => reason.Kind));

    private static bool IsOnSheet(LineEntry entry, LineState[] states) =>
        entry.Line < 0 || states[entry.Line].IsOnSheet;
}
