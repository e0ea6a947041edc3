using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Tests.Checklists;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>What holds for the review of any answers to a checklist on any day.</summary>
public sealed class ChecklistLawsTests
{
    private static readonly RuleSet Rules = Checked.With(
        """
        { "code": "h", "items": [
          { "code": "a", "rows": ["x"], "mayBeNotApplicable": true,
            "evidence": [{ "code": "v", "kind": "van-ban", "atLeast": 2, "window": "period" }] },
          { "code": "b", "rows": ["x"] },
          { "code": "c", "audience": ["phong"] }] },
        { "code": "n", "answer": "number", "rows": ["y"], "items": [
          { "code": "p", "answer": "number", "mayBeNotApplicable": true }, { "code": "q", "answer": "number" }] },
        { "code": "t", "answer": "text", "optional": true }
        """,
        """
        "correction": { "within": 10 }, "sums": [{ "code": "s", "of": "n", "parts": ["p", "q"] }],
        """,
        """
        "inputs": [{ "code": "share", "checklist": { "item": "h", "ask": "share" } }],
        "rubric": { "code": "total", "worth": 20, "bounds": "bounded", "lines": {
            "entry": { "checklist": { "ask": "incomplete" } }, "marking": "worth", "deductions": [
              { "code": "d", "marking": { "kind": "each", "of": "own", "points": 3 } }] },
          "criteria": [{ "code": "x", "worth": 10 }, { "code": "y", "worth": 10 }],
          "bonuses": [{ "code": "bonus", 
            "marking": { "kind": "proportional", "of": "share" } }] },
        """);

    private static readonly Language[] Languages = [Language.Vietnamese, Language.English];

    private static readonly string[] Items = ["a", "b", "n", "p", "q", "t"];

    private static readonly Arbitrary<Said> Sayings = Arb.From(
        from answers in Gen.ArrayOf(Gen.Choose(0, 4), Items.Length)
        from documents in Gen.ArrayOf(Gen.Choose(0, 3), 3)
        from waived in Gen.Elements("a", "h", "n", "")
        from until in Gen.Choose(-20, 20)
        from days in Gen.Choose(0, 40)
        select new Said(answers, documents, waived, until, days),
        said => said.Smaller());

    [Fact]
    public void One_more_answer_never_widens_what_is_known_of_completeness() =>
        Check.One(Properties.Fixed, Prop.ForAll(Sayings, said => Enumerable.Range(0, Items.Length).All(i =>
        {
            if (said.Answers[i] == 0) return true;
            var (less, more) = (said.Without(i).Review(), said.Review());
            return less.Items.Zip(more.Items).All(pair => Inside(pair.Second.Completeness, pair.First.Completeness));
        })));

    [Fact]
    public void The_order_of_what_was_said_changes_nothing() =>
        Check.One(Properties.Fixed, Prop.ForAll(Sayings, said =>
        {
            var (one, other) = (said.Review(), said.Review(isReversed: true));
            return one.Items.Zip(other.Items).All(pair => pair.First.State == pair.Second.State
                    && pair.First.Reasons == pair.Second.Reasons && pair.First.Evidence == pair.Second.Evidence)
                && one.Findings.SequenceEqual(other.Findings) && one.Completeness == other.Completeness;
        }));

    [Fact]
    public void A_waiver_changes_no_state_and_no_share() =>
        Check.One(Properties.Fixed, Prop.ForAll(Sayings, said =>
        {
            var (with, without) = (said.Review(), (said with { Waived = "" }).Review());
            return with.Items.Zip(without.Items).All(pair =>
                pair.First.State == pair.Second.State && pair.First.Reasons == pair.Second.Reasons
                    && pair.First.Completeness with { Waived = 0 } == pair.Second.Completeness with { Waived = 0 })
                && with.Findings.Select(one => one with { Waiver = null }).SequenceEqual(without.Findings)
                && with.Facts.Select(one => one.Value).SequenceEqual(without.Facts.Select(one => one.Value));
        }));

    [Fact]
    public void A_heading_counts_what_stands_below_it() =>
        Check.One(Properties.Fixed, Prop.ForAll(Sayings, said =>
        {
            var review = said.Review();
            var leaves = review.Items.Where(item => !item.Item.IsHeading && item.Item.IsRequired).ToList();
            var all = review.Completeness;
            return all.Complete == leaves.Count(item => item.State == ChecklistState.Complete)
                && all.Incomplete == leaves.Count(item => item.IsIncomplete)
                && all.Pending == leaves.Count(item => item.State == ChecklistState.Pending)
                && all.NotApplicable == leaves.Count(item => item.State == ChecklistState.NotApplicable);
        }));

    [Fact]
    public void What_is_open_is_carried_over_and_no_deadline_moves() =>
        Check.One(Properties.Fixed, Prop.ForAll(Sayings, Sayings, (first, second) =>
        {
            var before = first.Review();
            var after = (second with { Days = first.Days + second.Days }).Review(carried: before);
            return before.Findings.Where(one => one.IsOpen).All(one => after.Findings.Any(next =>
                next.Item.Code == one.Item.Code && next.Found == one.Found && next.Due == one.Due));
        }));

    [Fact]
    public void A_roll_up_is_the_sum_by_hand() =>
        Check.One(Properties.Fixed, Prop.ForAll(Sayings, Sayings, (first, second) =>
        {
            var (one, two) = (first.Review("xa-a"), second.Review("xa-b"));
            var (rolled, turned) = (ChecklistRollUp.Of([one, two]), ChecklistRollUp.Of([two, one]));
            return rolled.Items.SequenceEqual(turned.Items) && rolled.Items.All(item =>
            {
                ChecklistItemReview[] both = [one.Of(item.Item.Code), two.Of(item.Item.Code)];
                var sum = both.Aggregate(Fraction.Zero, (total, each) => total + (each.Number ?? Fraction.Zero));
                return (item.Sum ?? Fraction.Zero) == sum
                    && item.Complete + item.Partly + item.NotDone + item.NotApplicable + item.Pending.Count == 2
                    && item.Complete == both.Count(each => each.State == ChecklistState.Complete);
            });
        }));

    [Fact]
    public void The_parts_of_a_trace_add_up_to_the_total() =>
        Check.One(Properties.Fixed, Prop.ForAll(Sayings, said =>
        {
            var dossier = new DossierBuilder("k", "xa-a").Build().With(said.Review());
            var scored = Rules.Evaluate(dossier).Require();
            var trace = PointsTrace.Of(scored);
            return trace.IsOpen == !scored.Total.IsValue
                || (scored.Total.IsValue && trace.Backed + trace.Explained + trace.Unbacked == scored.Total.Value);
        }));

    [Fact]
    public void Answers_are_written_and_read_as_they_were() =>
        Check.One(Properties.Fixed, Prop.ForAll(Sayings, said =>
        {
            var answers = said.Builder("xa-a", false, null).Build();
            byte[] written = ChecklistAnswersWriter.Write(answers);
            return ChecklistAnswersReader.Read(Code.Of("k"), written).Require() == answers;
        }));

    [Fact]
    public void Every_item_can_be_explained_in_both_languages() =>
        Check.One(Properties.Fixed, Prop.ForAll(Sayings, said =>
        {
            var review = said.Review();
            return review.Items.All(item => Languages.All(language => !ExplanationWriter
                .ToText(review.Explain(item), language).Contains("checklist.", StringComparison.Ordinal)));
        }));

    private static bool Inside(Completeness more, Completeness less)
    {
        if (more.Applicable == 0) return true; // all that was open does not apply
        if (less.Applicable == 0) return false;
        return less.Least <= more.Least && more.Greatest <= less.Greatest;
    }

    /// <summary>A number for each item, 0 for no answer; documents; a waiver; the day.</summary>
    private sealed record Said(int[] Answers, int[] Documents, string Waived, int Until, int Days)
    {
        private static readonly LocalDate First = new(2024, 12, 1);

        private LocalDate Today => First.PlusDays(Days);

        public Said Without(int item) => this with { Answers = [.. Answers.Select((one, i) => i == item ? 0 : one)] };

        public IEnumerable<Said> Smaller() =>
            Enumerable.Range(0, Items.Length).Where(i => Answers[i] > 0).Select(Without);

        public ChecklistReview Review(string unit = "xa-a", bool isReversed = false, ChecklistReview? carried = null) =>
            Rules.Review(Builder(unit, isReversed, carried), Today);

        public ChecklistAnswersBuilder Builder(string unit, bool isReversed, ChecklistReview? carried)
        {
            var said = new ChecklistAnswersBuilder("k", unit);
            if (carried is not null) said.Carry(carried);
            var order = Enumerable.Range(0, Items.Length);
            foreach (int i in isReversed ? order.Reverse() : order)
            {
                if (ValueOf(i) is not { } value) continue;
                said.Answer(Items[i], value);
                if (Items[i] == "a") foreach (int d in Order(isReversed)) said.With("cv-" + d);
            }

            foreach (int d in Order(isReversed)) said.Evidence(Document(d));
            if (Waived.Length > 0) said.Waive(Waived, "…", Today.PlusDays(Until));
            return said;
        }

        private IEnumerable<int> Order(bool isReversed) =>
            isReversed ? Enumerable.Range(0, Documents.Length).Reverse() : Enumerable.Range(0, Documents.Length);

        /// <summary>One of its own, the same as another, one of another year, one that has expired.</summary>
        private EvidenceItem Document(int i) => Documents[i] switch
        {
            0 => Checked.Document("cv-" + i, 3, 1 + i),
            1 => EvidenceItem.Of("cv-" + i, "van-ban").Numbered("chung", new LocalDate(2024, 5, 1)),
            2 => Checked.Document("cv-" + i, 3, 1, 2023),
            _ => Checked.Document("cv-" + i, 3, 1).Valid(null, new LocalDate(2024, 12, 15)),
        };

        private AnswerValue? ValueOf(int i) => (Items[i], Answers[i]) switch
        {
            (_, 0) => null,
            ("a" or "p", 4) => AnswerValue.NotApplicable,
            ("a" or "b", 1) => AnswerValue.Yes,
            ("a" or "b", 2) => AnswerValue.Partly,
            ("a" or "b", _) => AnswerValue.No,
            ("t", _) => AnswerValue.Of("…"),
            (_, var number) => AnswerValue.Of(number),
        };
    }
}
