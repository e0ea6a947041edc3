using System.Linq;
using NodaTime;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Values;
using Xunit;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Tests.Evidence;

/// <summary>Which pieces of evidence count for what has to be there.</summary>
public sealed class EvidenceReviewingTests
{
    private static readonly LocalDate Today = new(2024, 10, 5);

    private static readonly Period Year = Period.OfYear(2024);

    private static readonly EvidenceRequirement Document = new(Code.Of("van-ban"), "Văn bản")
    {
        Kind = Code.Of("van-ban"),
    };

    private static readonly EvidenceRequirement Minutes = new(Code.Of("hop"), "Biên bản")
    {
        Kind = Code.Of("bien-ban"),
    };

    private static EvidenceItem Piece =>
        EvidenceItem.Of("cv", "van-ban").Numbered("12/UBND", new LocalDate(2024, 3, 1));

    [Theory]
    [InlineData(2024, 3, 1, EvidenceState.Counts)]
    [InlineData(2024, 10, 5, EvidenceState.Counts)]
    [InlineData(2024, 10, 6, EvidenceState.NotYet)] // of a day that is still to come
    public void What_is_dated_after_the_day_of_the_review_is_no_evidence(
        int year, int month, int day, EvidenceState state) =>
        Assert.Equal(state, Of(Document, Piece.Numbered("12/UBND", new LocalDate(year, month, day))));

    [Theory]
    [InlineData(2024, 10, 5, EvidenceState.Counts)]
    [InlineData(2024, 10, 6, EvidenceState.NotYet)] // valid within the period, and not yet
    [InlineData(2025, 1, 1, EvidenceState.OutOfPeriod)]
    public void What_becomes_valid_later_does_not_count_yet(int year, int month, int day, EvidenceState state) =>
        Assert.Equal(state, Of(Document, Piece.Valid(new LocalDate(year, month, day), null)));

    [Fact]
    public void A_piece_of_another_kind_or_of_none_is_told()
    {
        var nothing = Piece with { Kind = default };

        Assert.Equal(EvidenceState.OtherKind, Of(Document, EvidenceItem.Of("bb", "bien-ban")));
        Assert.Equal(EvidenceState.OtherKind, Of(Document, nothing));
        Assert.Equal(EvidenceState.Counts, Of(Document with { Kind = default }, nothing));
    }

    [Fact]
    public void A_piece_that_another_requirement_asks_for_is_told_there_only()
    {
        var reviews = Review(
            [Document, Minutes], Piece, EvidenceItem.Of("bb", "bien-ban"), EvidenceItem.Of("anh", "anh"));

        Assert.Equal(
            ["anh OtherKind, cv Counts", "anh OtherKind, bb Counts"],
            reviews.Select(one => string.Join(", ", one.Pieces.Select(piece => piece.Item.Code + " " + piece.State))));
    }

    [Theory]
    [InlineData("", "", EvidenceState.Counts)] // what is blank is nothing that two pieces could share
    [InlineData("  ", " ", EvidenceState.Counts)]
    [InlineData("12/UBND", "", EvidenceState.Duplicate)]
    [InlineData("", "ab", EvidenceState.Duplicate)]
    public void Two_pieces_with_the_same_number_or_the_same_file_are_one(
        string symbol, string digest, EvidenceState second)
    {
        var day = new LocalDate(2024, 3, 1);
        var one = EvidenceItem.Of("a", "van-ban").Numbered(symbol, day).WithDigest(digest);
        var other = EvidenceItem.Of("b", "van-ban").Numbered(symbol, day).WithDigest(digest);

        var pieces = Review([Document], other, one).Single().Pieces;

        Assert.Equal([("a", EvidenceState.Counts), ("b", second)], pieces.Select(p => (p.Item.Name == "12/UBND"
            ? p.Item.Code.Value : p.Item.Name, p.State)));
    }

    [Fact]
    public void What_is_the_same_as_a_duplicate_is_one_too()
    {
        var day = new LocalDate(2024, 3, 1);
        var pieces = Review(
            [Document],
            EvidenceItem.Of("a", "van-ban").Numbered("1/UBND", day),
            EvidenceItem.Of("b", "van-ban").Numbered("1/ubnd ", day).WithDigest("ff"),
            EvidenceItem.Of("c", "van-ban").Numbered("2/UBND", day).WithDigest("FF")).Single().Pieces;

        Assert.Equal(
            [EvidenceState.Counts, EvidenceState.Duplicate, EvidenceState.Duplicate], pieces.Select(p => p.State));
    }

    [Fact]
    public void The_same_document_in_a_year_without_a_day_is_undated_where_days_are_asked_for()
    {
        var undated = EvidenceItem.Of("cv", "van-ban");

        Assert.Equal(EvidenceState.Undated, Of(Document with { Window = Year }, undated));
        Assert.Equal(EvidenceState.Counts, Of(Document, undated));
    }

    private static EvidenceState Of(EvidenceRequirement requirement, EvidenceItem piece) =>
        Review([requirement], piece).Single().Pieces.Single().State;

    private static ValueList<EvidenceReview> Review(
        ValueList<EvidenceRequirement> requirements, params EvidenceItem[] given) =>
        new EvidenceReviewing(Today, (issuer, asked, _) => issuer == asked).Review(requirements, given, Year);
}
