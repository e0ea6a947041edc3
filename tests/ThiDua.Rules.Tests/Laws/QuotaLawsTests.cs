using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Tests.Rankings;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>What holds of every quota, checked against trying all sets of accepted units.</summary>
public sealed class QuotaLawsTests(ITestOutputHelper output)
{
    private const int Distinct = 3_000;
    private const int Ties = 4_000;
    private const int MostWays = 600;

    private static readonly string[] _withTies = [.. QuotaCase.Complete, "equal keys", "a tie at the cut"];

    private static readonly string[] _scopes = ["1 scopes", "2 scopes", "3 scopes"];

    private static readonly string[] _policies = ["ties:Unresolved", "ties:AllOut", "ties:AllIn"];

    private readonly RankingLaw<QuotaCase> _distinct =
        new(output, Distinct, choices => QuotaMaker.Make(choices, 2, 8, distinct: true), QuotaCase.Complete);

    private readonly RankingLaw<QuotaCase> _tied =
        new(output, Ties, choices => QuotaMaker.Make(choices, 3, 6, distinct: false), _withTies);

    private readonly RankingLaw<QuotaCase> _oneScope =
        new(output, Ties, choices => QuotaMaker.Make(choices, 1, 10, distinct: false), _withTies);

    private readonly RankingLaw<QuotaCase> _anyScopes = new(
        output,
        Distinct,
        choices => QuotaMaker.Make(choices, 1 + choices.Of(3), 10, distinct: false),
        [.. _withTies, .. _scopes]);

    private readonly RankingLaw<QuotaCase> _anyScopesDistinct = new(
        output,
        Distinct,
        choices => QuotaMaker.Make(choices, 1 + choices.Of(3), 10, distinct: true),
        [.. QuotaCase.Complete, .. _scopes]);

    private readonly RankingLaw<QuotaCase> _open = new(
        output, Distinct, Open, [.. QuotaCase.Open, .. _scopes, "equal keys", .. _policies]);

    [Fact]
    public void A_quota_accepts_the_best_by_order_within_every_limit_and_as_many_as_possible() => _distinct.Holds(
        (one, _) =>
        {
            var slow = new QuotaEnumeration(one);
            var best = slow.Best(slow.Orders().Single());
            var states = one.Grade();
            var kept = slow.Candidates.Where(i => states[i].Verdict == QuotaVerdict.Kept).ToList();
            if (slow.Candidates.Any(i => states[i].Verdict is QuotaVerdict.Tied or QuotaVerdict.Open)) return "a tie";
            if (!best.SetEquals(kept)) return "best " + Show(best) + ", kept " + Show(kept);
            if (kept.Count != slow.Most) return "as many as " + slow.Most + " are possible, kept " + Show(kept);
            return slow.Candidates.Count == kept.Count ? "" : null;
        });

    [Fact]
    public void Accepted_demoted_and_tied_are_in_all_in_none_and_in_some_ways_to_break_ties() => _tied.Holds(
        (one, _) =>
        {
            var slow = new QuotaEnumeration(one);
            var ways = slow.Orders().Select(slow.Best).ToList();
            var states = one.Grade();
            var strict = (one with { Rule = one.Rule with { Ties = QuotaTies.AllOut } }).Grade();
            foreach (int i in slow.Candidates)
            {
                int accepted = ways.Count(way => way.Contains(i));
                var expected = accepted == ways.Count ? QuotaVerdict.Kept
                    : accepted == 0 ? QuotaVerdict.Demoted : QuotaVerdict.Tied;
                var hard = expected == QuotaVerdict.Kept ? expected : QuotaVerdict.Demoted;
                if (states[i].Verdict != expected || strict[i].Verdict != hard)
                    return "unit " + i + " is " + states[i].Verdict + " or " + strict[i].Verdict + ", not " + expected;
            }

            return ways.Count == 1 ? "" : null;
        });

    [Fact]
    public void Where_equal_units_are_all_taken_one_stays_out_just_where_enough_kept_ones_are_better() => _tied.Holds(
        (one, _) =>
        {
            var slow = new QuotaEnumeration(one);
            var expected = slow.WithAllEqual();
            var states = (one with { Rule = one.Rule with { Ties = QuotaTies.AllIn } }).Grade();
            foreach (int i in slow.Candidates)
            {
                var verdict = expected.Contains(i) ? QuotaVerdict.Kept : QuotaVerdict.Demoted;
                bool isTie = expected.Contains(i) && slow.IsExceededAround(i, expected);
                if (states[i].Verdict != verdict || states[i].IsTie != isTie)
                    return "unit " + i + " is " + states[i] + ", not " + verdict + (isTie ? " as tied" : "");
            }

            return expected.SetEquals(slow.Candidates) ? "" : null;
        });

    [Fact]
    public void In_one_scope_all_equal_units_are_those_kept_in_some_way_to_break_ties() => _oneScope.Holds(
        (one, _) =>
        {
            var some = one.Grade();
            var all = (one with { Rule = one.Rule with { Ties = QuotaTies.AllIn } }).Grade();
            for (int i = 0; i < all.Count; i++)
            {
                bool isKeptInSome = some[i].Verdict is QuotaVerdict.Kept or QuotaVerdict.Tied;
                if (isKeptInSome != all[i].Verdict is QuotaVerdict.Kept)
                    return "unit " + i + " is " + some[i].Verdict + " and " + all[i].Verdict;
            }

            return all.Any(state => state.Verdict == QuotaVerdict.Demoted) ? null : "";
        });

    [Fact]
    public void However_open_levels_and_keys_turn_out_the_result_of_a_quota_was_possible_before() => _open.Holds(
        (one, _) =>
        {
            var possible = one.Grade();
            int ways = 0;
            foreach (var complete in QuotaMaker.Completions(one).Take(MostWays))
            {
                ways++;
                var states = complete.Grade();
                for (int i = 0; i < states.Count; i++)
                    if (Fault(possible[i].After, states[i].After) is { } fault)
                        return "unit " + i + ": " + fault + " of\n" + complete;
            }

            return ways == 1 ? "" : null;
        });

    [Fact]
    public void One_more_entry_never_widens_what_a_quota_leaves_possible() => _open.Holds(
        (one, choices) =>
        {
            if (QuotaMaker.Closed(one, choices) is not { } closed) return "";
            var (before, after) = (one.Grade(), closed.Grade());
            for (int i = 0; i < before.Count; i++)
                if (Fault(before[i].After, after[i].After) is { } fault)
                    return "unit " + i + ": " + fault + " of\n" + closed;

            return null;
        });

    [Fact]
    public void Where_nothing_is_open_both_ways_of_a_quota_agree() => _anyScopes.Holds(
        (one, choices) =>
        {
            one = QuotaMaker.WithTies(one, choices);
            var groups = QuotaGroups.Of([.. one.Units.Select(unit => unit.Groups)], one.Rule.Scopes).Groups!;
            var field = new QuotaField(one.Rule, one.Units, groups);
            var (classes, extremes) = (QuotaClasses.Find(field), QuotaExtremes.Find(field));
            for (int i = 0; i < classes.Length; i++)
                if (What(classes[i]) != What(extremes[i]))
                    return "unit " + i + ": " + classes[i] + " and " + extremes[i];

            return field.Candidates.Any() ? null : "";
        });

    private static (bool, bool) What(QuotaFinding found) => (found.MayBeKept, found.MayBeDemoted);

    [Fact]
    public void The_order_of_units_never_matters_to_a_quota() => _open.Holds(
        (one, choices) =>
        {
            var order = choices.Shuffled(Enumerable.Range(0, one.Units.Count));
            var states = one.Grade();
            var shuffled = (one with { Units = [.. order.Select(i => one.Units[i])] }).Grade();
            for (int i = 0; i < order.Count; i++)
            {
                var (a, b) = (states[order[i]], shuffled[i]);
                if (a.Verdict != b.Verdict || QuotaCase.Show(a.After) != QuotaCase.Show(b.After))
                    return "unit " + order[i] + ": " + a.Verdict + " and " + b.Verdict;
            }

            return order.Count < 2 ? "" : null;
        });

    [Fact]
    public void A_greater_share_never_accepts_fewer() => _anyScopesDistinct.Holds(
        (one, choices) =>
        {
            if (one.KnownShare is not { } share) return "";
            var greater = share + ((Fraction.One - share) * Fraction.Of(choices.Of(11), 10));
            if (greater.Sign == 0) return "";
            return AcceptsNoFewer(one.WithShare(Answer.Number(greater)), one);
        });

    [Fact]
    public void A_greater_guaranteed_number_never_accepts_fewer() => _anyScopesDistinct.Holds(
        (one, choices) =>
        {
            if (one.Rule.Limit.Share is null) return "";
            var limit = one.Rule.Limit with { AtLeast = one.Rule.Limit.AtLeast + Fraction.Of(choices.Of(3)) };
            return AcceptsNoFewer(one with { Rule = one.Rule with { Limit = limit } }, one);
        });

    /// <summary>
    /// In one scope whoever was accepted stays so; in finer ones a place may go to a better unit elsewhere.
    /// </summary>
    private static string? AcceptsNoFewer(QuotaCase larger, QuotaCase smaller)
    {
        var (few, many) = (Kept(smaller), Kept(larger));
        bool holds = smaller.Rule.Scopes.Count == 1 ? many.IsSupersetOf(few) : many.Count >= few.Count;
        return holds ? null : Show(few) + " and then " + Show(many);
    }

    /// <summary>Why the semantics speaks of the groups of a unit only: elsewhere more places may harm it.</summary>
    [Fact]
    public void More_places_in_one_group_may_cost_a_unit_of_another_its_place()
    {
        var candidates = new[] { (3, 1), (2, 1), (1, 2) };
        HashSet<int> Accepted(int placesOfFirst)
        {
            var units = candidates.Select(one => new QuotaUnit(
                Answer.Level(0), [QuotaCase.Number(one.Item1)], [default, QuotaCase.Group(one.Item2)], null)).ToList();
            var rule = new Quota(
                0, 1, new QuotaLimit(null, Fraction.Of(2), RoundingMode.Down), null,
                QuotaCase.Scopes(2), QuotaCase.Keys(1), QuotaTies.Unresolved);
            var groups = QuotaGroups.Of([.. units.Select(unit => unit.Groups)], rule.Scopes).Groups!;
            var run = new QuotaRun(groups, [2, placesOfFirst, 1]);
            return [.. Enumerable.Range(0, 3).Where(i =>
            {
                bool isAccepted = run.FullFor(i) is null;
                run.Take(i);
                return isAccepted;
            })];
        }

        Assert.Equal([0, 2], Accepted(placesOfFirst: 1));
        Assert.Equal([0, 1], Accepted(placesOfFirst: 2));
    }

    private static QuotaCase Open(Choices choices)
    {
        var one = QuotaMaker.Open(QuotaMaker.Make(choices, 1 + choices.Of(3), 6, distinct: false), choices);
        return QuotaMaker.WithTies(one, choices);
    }

    private static string? Fault(Answer possible, Answer found)
    {
        bool isIn = (found.Options & ~possible.Options) == 0
            && (possible.MayBeNotApplicable || !found.MayBeNotApplicable);
        return isIn ? null : QuotaCase.Show(found) + " was not possible: " + QuotaCase.Show(possible);
    }

    private static HashSet<int> Kept(QuotaCase one)
    {
        var states = one.Grade();
        return [.. Enumerable.Range(0, states.Count).Where(i => states[i].Verdict == QuotaVerdict.Kept)];
    }

    private static string Show(IEnumerable<int> units) => "{" + string.Join(", ", units.Order()) + "}";
}
