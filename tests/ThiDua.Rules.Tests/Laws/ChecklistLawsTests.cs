using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>What holds for the review of any answers to a checklist on any day.</summary>
public sealed class ChecklistLawsTests(ITestOutputHelper output)
{
    private static readonly Language[] Languages = [Language.Vietnamese, Language.English];

    private readonly ThingLaw<ChecklistSaid> _law =
        new(output, ChecklistSaid.Any, ChecklistSaid.AllCases, said => said.Cases);

    [Fact]
    public void One_more_answer_never_widens_what_is_known_of_completeness() =>
        _law.Holds(said => Enumerable.Range(0, said.Answers.Length).All(i =>
        {
            if (said.Answers[i] == 0) return true;
            var (less, more) = (said.Without(i).Review(), said.Review());
            return less.Items.Zip(more.Items).All(pair => Inside(pair.Second.Completeness, pair.First.Completeness));
        }), said => said.IsSilent);

    [Fact]
    public void The_order_of_what_was_said_changes_nothing() =>
        _law.Holds(said =>
        {
            var (one, other) = (said.Review(), said.Review(isReversed: true));
            return one.Items.Zip(other.Items).All(pair => pair.First.State == pair.Second.State
                    && pair.First.Reasons == pair.Second.Reasons && pair.First.Evidence == pair.Second.Evidence)
                && one.Findings.SequenceEqual(other.Findings) && one.Completeness == other.Completeness;
        });

    [Fact]
    public void A_waiver_changes_no_state_and_no_share() =>
        _law.Holds(said =>
        {
            var (with, without) = (said.Review(), (said with { Waived = "" }).Review());
            return with.Items.Zip(without.Items).All(pair =>
                pair.First.State == pair.Second.State && pair.First.Reasons == pair.Second.Reasons
                    && pair.First.Completeness with { Waived = 0 } == pair.Second.Completeness with { Waived = 0 })
                && with.Findings.Select(one => one with { Waiver = null }).SequenceEqual(without.Findings)
                && with.Facts.Select(one => one.Value).SequenceEqual(without.Facts.Select(one => one.Value));
        }, said => said.Waived.Length == 0);

    [Fact]
    public void A_heading_counts_what_stands_below_it() =>
        _law.Holds(said =>
        {
            var review = said.Review();
            var leaves = review.Items.Where(item => !item.Item.IsHeading && item.Item.IsRequired).ToList();
            var all = review.Completeness;
            return all.Complete == leaves.Count(item => item.State == ChecklistState.Complete)
                && all.Incomplete == leaves.Count(item => item.IsIncomplete)
                && all.Pending == leaves.Count(item => item.State == ChecklistState.Pending)
                && all.NotApplicable == leaves.Count(item => item.State == ChecklistState.NotApplicable);
        });

    [Fact]
    public void What_is_open_is_carried_over_and_no_deadline_moves() =>
        _law.OfTwo().Holds(two =>
        {
            var (first, second) = two;
            var before = first.Review();
            var after = (second with { Days = first.Days + second.Days }).Review(carried: before);
            return before.Findings.Where(one => one.IsOpen).All(one => after.Findings.Any(next =>
                next.Item.Code == one.Item.Code && next.Found == one.Found && next.Due == one.Due));
        });

    [Fact]
    public void A_roll_up_is_the_sum_by_hand() =>
        _law.OfTwo().Holds(two =>
        {
            var (one, other) = (two.First.Review("xa-a"), two.Second.Review("xa-b"));
            var (rolled, turned) = (ChecklistRollUp.Of([one, other]), ChecklistRollUp.Of([other, one]));
            return rolled.Items.SequenceEqual(turned.Items) && rolled.Items.All(item =>
            {
                ChecklistItemReview[] both = [one.Of(item.Item.Code), other.Of(item.Item.Code)];
                var sum = both.Aggregate(Fraction.Zero, (total, each) => total + (each.Number ?? Fraction.Zero));
                return (item.Sum ?? Fraction.Zero) == sum
                    && item.Complete + item.Partly + item.NotDone + item.NotApplicable + item.Pending.Count == 2
                    && item.Complete == both.Count(each => each.State == ChecklistState.Complete);
            });
        });

    [Fact]
    public void The_parts_of_a_trace_add_up_to_the_total() =>
        _law.Holds(said =>
        {
            var dossier = new DossierBuilder("k", "xa-a").Build().With(said.Review());
            var scored = ChecklistSaid.Rules.Evaluate(dossier).Require();
            var trace = PointsTrace.Of(scored);
            return trace.IsOpen == !scored.Total.IsValue
                || (scored.Total.IsValue && trace.Backed + trace.Explained + trace.Unbacked == scored.Total.Value);
        });

    [Fact]
    public void Answers_are_written_and_read_as_they_were() =>
        _law.Holds(said =>
        {
            var answers = said.Builder("xa-a", false, null).Build();
            byte[] written = ChecklistAnswersWriter.Write(answers);
            return ChecklistAnswersReader.Read(Code.Of("k"), written).Require() == answers;
        });

    [Fact]
    public void Every_item_can_be_explained_in_both_languages() =>
        _law.Holds(said =>
        {
            var review = said.Review();
            return review.Items.All(item => Languages.All(language => !ExplanationWriter
                .ToText(review.Explain(item), language).Contains("checklist.", StringComparison.Ordinal)));
        });

    private static bool Inside(Completeness more, Completeness less)
    {
        if (more.Applicable == 0) return true; // all that was open does not apply
        if (less.Applicable == 0) return false;
        return less.Least <= more.Least && more.Greatest <= less.Greatest;
    }
}
