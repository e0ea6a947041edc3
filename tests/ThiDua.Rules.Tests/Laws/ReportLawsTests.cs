using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Tests.Reports;
using ThiDua.Rules.Values;
using ThiDua.Testing;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>What holds for the review of any draft, and for any roll-up.</summary>
public sealed class ReportLawsTests(ITestOutputHelper output)
{
    private static readonly RuleSet Rules = Reported.Rules();

    private static readonly Code Outline = Code.Of("tong-ket");

    private static readonly ReportDraft[] Complete = [Reported.Complete("so-y-te"), Reported.Complete("huyen-a")];

    /// <summary>A draft with some of its answers taken away, and one of those.</summary>
    private static readonly Arbitrary<Torn> TornDrafts = Arb.From(
        from draft in Gen.Elements(Complete)
        from kept in Gen.ArrayOf(Gen.Elements(true, true, false), DraftAnswer.Of(draft).Count)
        from back in Gen.Choose(0, kept.Length - 1)
        select new Torn(draft, [.. kept.Select((isKept, i) => isKept && i != back)], back),
        Shrunk);

    private readonly ThingLaw<Torn> _law = new(output, TornDrafts, Torn.AllCases, torn => torn.Cases);

    [Fact]
    public void Completing_an_item_never_lowers_completeness() =>
        _law.Holds(torn => Rules.Review(torn.Without).Completeness <= Rules.Review(torn.With).Completeness);

    [Fact]
    public void What_is_complete_is_a_whole_and_nothing_is_more() =>
        _law.Holds(torn =>
        {
            var review = Rules.Review(torn.Without);
            return review.Done <= review.Needed
                && review.Sections.All(section => section.Done <= section.Needed)
                && review.Needed == review.Sections.Sum(section => section.Asks.Count(ask => ask.IsNeeded));
        });

    [Fact]
    public void What_is_not_complete_is_told_somewhere() =>
        _law.Holds(torn =>
        {
            var reviewed = Rules.ReviewReport(torn.Without);
            var review = reviewed.Require();
            if (review.Done == review.Needed) return "";
            return review.Findings.Count + reviewed.Diagnostics.Count > 0 ? null : "Nothing is told.";
        });

    [Fact]
    public void Sections_that_do_not_apply_never_count() =>
        _law.Holds(torn =>
        {
            var review = Rules.Review(torn.Without);
            return review.Sections.Where(section => !section.Applies).All(section =>
                section is { Needed: 0, Done: 0, State: ReportState.NotApplicable }
                && section.Findings.All(finding => finding.Says.Code == "TD8077"));
        });

    [Fact]
    public void Sums_are_those_that_a_hand_would_reckon_and_the_order_of_drafts_never_matters() =>
        _law.OfTwo().Holds(two =>
        {
            var (one, other) = two;
            var drafts = new[] { one.Without with { }, other.Without }
                .GroupBy(draft => draft.Unit).Select(group => group.First()).ToArray();
            var rolled = Rules.RollUpReports(Outline, drafts).Require();
            return rolled.Equals(Rules.RollUpReports(Outline, drafts.Reverse()).Require())
                && rolled.Numbers.All(number => number.Sum == ByHand(drafts, number.Ask.Code));
        });

    [Fact]
    public void A_draft_is_written_as_it_was_read() =>
        _law.Holds(torn => ReportDraftReader
            .Read(Code.Of("again"), ReportDraftWriter.Write(torn.Without)).Require().Equals(torn.Without));

    private static Fraction ByHand(IEnumerable<ReportDraft> drafts, Code number) => drafts.Aggregate(
        Fraction.Zero, (sum, draft) => draft.Numbers.TryGet(number, out var value) ? sum + value : sum);

    private static IEnumerable<Torn> Shrunk(Torn torn) => torn.Kept.Select((isKept, i) => (isKept, i))
        .Where(one => !one.isKept && one.i != torn.Back)
        .Select(one => torn with { Kept = [.. torn.Kept.Select((isKept, i) => isKept || i == one.i)] });
}

/// <summary>A complete draft with some of its answers taken away.</summary>
internal sealed record Torn(ReportDraft Draft, bool[] Kept, int Back)
{
    /// <summary>All cases that can be made.</summary>
    public static IReadOnlyList<string> AllCases { get; } =
    [
        "of so-y-te", "of huyen-a", .. DraftAnswer.Properties.Select(property => "some of " + property + " missing"),
        .. DraftAnswer.Properties.Select(property => property + " put back"),
    ];

    /// <summary>Which of them it is.</summary>
    public IEnumerable<string> Cases =>
    [
        "of " + Draft.Unit, .. Missing.Select(answer => "some of " + answer.Property + " missing"),
        DraftAnswer.Of(Draft)[Back].Property + " put back",
    ];

    private IEnumerable<DraftAnswer> Missing => DraftAnswer.Of(Draft).Where((_, i) => !Kept[i]);

    /// <summary>What was taken away, what is put back, and the draft as it is written without all of that.</summary>
    public override string ToString() => "without " + string.Join(", ", Missing)
        + "; put back: " + DraftAnswer.Of(Draft)[Back]
        + "\n" + Encoding.UTF8.GetString(ReportDraftWriter.Write(Without));

    public ReportDraft Without => DraftAnswer.Keep(Draft, Kept);

    /// <summary>The same with one answer put back.</summary>
    public ReportDraft With => DraftAnswer.Keep(Draft, [.. Kept.Select((isKept, i) => isKept || i == Back)]);
}

/// <summary>One answer of a draft.</summary>
internal sealed record DraftAnswer(string Property, Code Code)
{
    /// <summary>Where answers stand.</summary>
    public static IReadOnlyList<string> Properties { get; } = ["texts", "numbers", "lists", "tables", "none", "before"];

    public override string ToString() => Property + "/" + Code;

    public static List<DraftAnswer> Of(ReportDraft draft) =>
    [
        .. draft.Texts.Keys.Select(code => new DraftAnswer("texts", code)),
        .. draft.Numbers.Keys.Select(code => new DraftAnswer("numbers", code)),
        .. draft.Lists.Keys.Select(code => new DraftAnswer("lists", code)),
        .. draft.Forms.Keys.Select(code => new DraftAnswer("tables", code)),
        .. draft.None.Keys.Select(code => new DraftAnswer("none", code)),
        .. draft.Before.Keys.Select(code => new DraftAnswer("before", code)),
    ];

    public static ReportDraft Keep(ReportDraft draft, bool[] kept)
    {
        var answers = Of(draft).Where((_, i) => kept[i]).ToHashSet();
        CodeMap<T> Only<T>(string property, CodeMap<T> map) =>
            CodeMap.From(map.Where(pair => answers.Contains(new DraftAnswer(property, pair.Key))));
        return draft with
        {
            Texts = Only("texts", draft.Texts),
            Numbers = Only("numbers", draft.Numbers),
            Lists = Only("lists", draft.Lists),
            Forms = Only("tables", draft.Forms),
            None = Only("none", draft.None),
            Before = Only("before", draft.Before),
        };
    }
}
