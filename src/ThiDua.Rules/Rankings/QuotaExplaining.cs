using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rankings;

/// <summary>Quotas explained: the limit, each group with its base, cap and place, and the keys of the unit.</summary>
internal static class QuotaExplaining
{
    private static readonly MeasureType CountType = MeasureType.Number(NumberUnit.Count, 0);

    /// <summary>The name of what became of a unit.</summary>
    private static string CaseOf(QuotaState state, bool isSure) => state.Verdict switch
    {
        QuotaVerdict.NotCandidate => "not-held",
        QuotaVerdict.Kept => state.IsTie ? "kept-as-tied" : "kept",
        QuotaVerdict.Demoted => (state.IsTie ? "demoted-as-tied"
            : state.Full is { Attribute: not null } ? "demoted-in-group" : "demoted") + (isSure ? "" : "-if-held"),
        QuotaVerdict.Tied => "tied",
        QuotaVerdict.Open => "open",
        _ => throw new UnreachableException(),
    };

    /// <summary>What became of the unit, of which level, to which, and where there was no place.</summary>
    /// <param name="quota">The quota.</param>
    /// <param name="state">What it did.</param>
    /// <param name="levels">The levels of the outcome.</param>
    /// <param name="isSure">Whether the unit surely holds a level that is limited.</param>
    public static ValueList<StepArgument> Arguments(Quota quota, QuotaState state, LevelList levels, bool isSure)
    {
        var arguments = new List<StepArgument>
        {
            new("case", CaseOf(state, isSure)),
            new("level", levels.Levels[quota.Level].Code.Value),
            new("levelTitle", levels.Levels[quota.Level].Title),
            new("demote", levels.Levels[quota.Demote].Code.Value),
            new("demoteTitle", levels.Levels[quota.Demote].Title),
        };
        if (state.Full is { } full)
        {
            arguments.Add(new StepArgument("scope", full.Code.Value));
            arguments.Add(new StepArgument("scopeTitle", full.Attribute?.Title ?? ""));
        }

        return ValueList.From(arguments);
    }

    /// <summary>
    /// Why the unit loses the level, or may, or keeps it beyond the limit; null for who has a place, or does not hold
    /// it.
    /// </summary>
    public static LevelReason.Quota? Reason(Quota quota, QuotaState state, LevelList levels, bool isSure)
    {
        QuotaDecision? decision = state.Verdict switch
        {
            QuotaVerdict.NotCandidate => null,
            QuotaVerdict.Kept => state.IsTie ? QuotaDecision.KeptAsTied : null,
            QuotaVerdict.Demoted => state.IsTie ? QuotaDecision.DemotedAsTied : QuotaDecision.Demoted,
            QuotaVerdict.Tied => QuotaDecision.Tied,
            QuotaVerdict.Open => QuotaDecision.Open,
            _ => throw new UnreachableException(),
        };
        return decision is not { } made ? null : new LevelReason.Quota(
            made,
            levels.Levels[quota.Level],
            levels.Levels[quota.Demote],
            state.Full?.Code ?? default,
            !isSure,
            ValueList.From(state.Places.Select(place => Limit(quota, place))));
    }

    private static QuotaPlaces Limit(Quota quota, QuotaPlace place) =>
        new(place.Scope.Code, place.Scope.Attribute?.Title, place.Scope.NameOf(place.Group))
        {
            Share = place.Share?.Range,
            AtLeast = quota.Limit.AtLeast.Sign > 0 ? quota.Limit.AtLeast : null,
            Number = quota.Limit.Share is null ? quota.Limit.Number : null,
            Base = place.Base?.Range,
            Allowed = place.Cap.Range,
            Candidates = place.Candidates.Range,
            Place = place.Place.Range,
            Equal = place.Equal.Range,
        };

    /// <summary>Each group of the unit, the widest first, then its keys.</summary>
    public static ValueList<Explanation> Parts(
        Quota quota, QuotaState state, Place rule, Facts facts, ExplainContext context) =>
        [
            .. state.Places.Select(place => Explain(quota, place, rule)),
            .. state.Places.Count > 0 && quota.Limit.Share is QuotaShare.Measured share
                ? [MeasureExplaining.Explain(share.Of, facts, context)]
                : ValueList<Explanation>.Empty,
            .. state.Places.Count == 0 ? [] : RankingExplaining.Keys(quota.Order, facts, context),
        ];

    private static Explanation Explain(Quota quota, QuotaPlace place, Place rule)
    {
        string how = place.Share is null ? "number" : quota.Limit.AtLeast.Sign > 0 ? "share-at-least" : "share";
        var arguments = new List<StepArgument>
        {
            new("case", place.Scope.Attribute is null ? how : how + "-of-group"),
            new("group", place.Scope.NameOf(place.Group)),
            new("candidates", Show(place.Candidates)),
            new("place", Show(place.Place)),
        };
        if (place.Share is { } share)
        {
            arguments.Add(new StepArgument("share", Show(share)));
            arguments.Add(new StepArgument("base", Show(place.Base!)));
            if (quota.Limit.AtLeast.Sign > 0)
                arguments.Add(new StepArgument("atLeast", quota.Limit.AtLeast.ToString()));
        }
        else arguments.Add(new StepArgument("number", quota.Limit.Number.ToString()));

        return new Explanation
        {
            Step = Code.Of("quota.limit"),
            Subject = place.Scope.Code,
            Title = place.Scope.Attribute is { } attribute ? Heading.Words(attribute.Code, attribute.Title) : null,
            Value = AnswerExplaining.Explain(place.Cap, CountType),
            Arguments = ValueList.From(arguments),
            Rule = rule,
        };
    }

    /// <summary>A number, or from which to which it may be.</summary>
    internal static string Show(Answer answer) => answer.IsValue
        ? answer.Value.ToString()
        : answer.Least + "–" + (answer.Greatest?.ToString() ?? "…");
}
