using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Text = ThiDua.Rules.Values.Text;

namespace ThiDua.Rules.Tests.Values;

public class TextTests
{
    private const string Vowels = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";
    private const string Marks = Tones + "\u0302\u0306\u031B";

    private static readonly string[] Letters =
        [.. Vowels.SelectMany(v => Tones.Select(t => $"{v}{t}".Normalize()).Prepend($"{v}"))];

    private static readonly string Known = string.Concat(Letters) + Marks + "đĐ ";

    [Fact]
    public void All_hundred_and_forty_four_vowels_are_composed_as_the_platform_does()
    {
        Assert.Equal(144, Letters.Distinct().Count(letter => letter.Length == 1));
        foreach (string letter in Letters)
        {
            foreach (string written in Spellings(letter))
                Assert.Equal(letter, Text.Compose(written));
        }
    }

    [Theory]
    [InlineData("a\u0302\u0301", "ấ")] // letter, circumflex, tone
    [InlineData("\u00E2\u0301", "ấ")] // half composed
    [InlineData("a\u0323\u0302", "ậ")] // the mark below first
    [InlineData("a\u0302\u0323", "ậ")] // or last
    [InlineData("\u1EA1\u0302", "ậ")]
    [InlineData("u\u0301\u031B", "ứ")] // the horn last
    [InlineData("y\u0340", "ỳ")] // the mark that Unicode once had for Vietnamese
    [InlineData("Nguye\u0302\u0303n Thi\u0323 Đo\u031Bn", "Nguyễn Thị Đơn")]
    public void A_letter_is_composed_however_its_marks_were_typed(string typed, string composed) =>
        Assert.Equal(composed, Text.Compose(typed));

    [Fact]
    public void Vietnamese_letters_and_marks_in_any_order_come_out_as_the_platform_does() => Check.One(
        Properties.Fixed, Prop.ForAll(Texts, text =>
        {
            string cluster = Vowels[text.Length % Vowels.Length] + string.Concat(text.Where(Marks.Contains).Take(4));
            string composed = cluster.Normalize(NormalizationForm.FormC);
            bool isForeign = composed.Except(Known).Any(); // such as u and breve
            return isForeign || Text.Compose(cluster + "đ" + text) == composed + Text.Compose("đ" + text);
        }));

    [Fact]
    public void A_composed_text_is_the_same_text_to_the_platform() => Check.One(
        Properties.Fixed, Prop.ForAll(Texts, text =>
            Text.Compose(text).Normalize(NormalizationForm.FormC) == text.Normalize(NormalizationForm.FormC)));

    [Fact]
    public void Composing_again_changes_nothing() => Check.One(Properties.Fixed, Prop.ForAll(Texts, text =>
    {
        string once = Text.Compose(text);
        return ReferenceEquals(Text.Compose(once), once);
    }));

    [Theory]
    [InlineData("")]
    [InlineData("Trường Tiểu học số 1")]
    [InlineData("\uD800 \uDC00 lone")] // not half of anything
    [InlineData("n\u0303 x\u0301 \u0301")] // letters that are not Vietnamese, and a mark on nothing
    [InlineData("e\u0308\u0301")] // a mark that is not Vietnamese comes between
    public void What_needs_no_composing_is_given_back_itself(string text) => Assert.Same(text, Text.Compose(text));

    [Fact]
    public void A_letter_under_a_hundred_thousand_marks_is_composed_in_a_moment()
    {
        string composed = Text.Compose("a" + new string('\u0301', 100_000) + "\u0323");

        Assert.Equal("\u1EA1" + new string('\u0301', 100_000), composed);
    }

    [Theory]
    [InlineData("Hoà bình", "hòa bình")] // where the tone stands
    [InlineData("THUỶ LỢI", "thủy lợi")]
    [InlineData("hoa", "hóa")] // words that differ by tone alone are not kept apart
    [InlineData("a\u0302\u0301", "Ấ")]
    [InlineData("a\u0301\u0302", "ấ")] // typed in the wrong order
    [InlineData("ĐIỂM", "điểm")]
    [InlineData("TITLE", "title")]
    public void Headings_that_read_the_same_are_folded_alike(string one, string other) =>
        Cultures.Each(() => Assert.Equal(Text.Fold(one), Text.Fold(other)));

    [Theory]
    [InlineData("a", "ă")]
    [InlineData("ă", "â")]
    [InlineData("o", "ơ")]
    [InlineData("u", "ư")]
    [InlineData("e", "ê")]
    [InlineData("d", "đ")]
    [InlineData("hoà", "hoặc")]
    public void Different_letters_stay_apart(string one, string other) =>
        Assert.NotEqual(Text.Fold(one), Text.Fold(other));

    [Fact]
    public void A_folded_heading_is_composed_in_lower_case_without_tones() => Cultures.Each(() =>
        Assert.Equal("tiêu chi i: điêm trư", Text.Fold("TIÊU CHÍ I: Điểm trừ")));

    [Fact]
    public void Folding_again_changes_nothing() => Check.One(Properties.Fixed, Prop.ForAll(Texts, text =>
        Text.Fold(Text.Fold(text)) == Text.Fold(text) && Text.Fold(Text.Compose(text)) == Text.Fold(text)));

    [Fact]
    public void There_has_to_be_a_text()
    {
        Assert.Throws<ArgumentNullException>(() => Text.Compose(null!));
        Assert.Throws<ArgumentNullException>(() => Text.Fold(null!));
    }

    // Vowels, bare and marked, with their marks in any order; the platform composes nothing else here.
    private static Arbitrary<string> Texts => Arb.From(
        Gen.Elements((Vowels + Vowels + Marks + Marks + "ấỆợđĐ ").ToCharArray()).ArrayOf().Select(cs => new string(cs)),
        text => text.Length < 2 ? [] : [text[(text.Length / 2)..], text[..(text.Length / 2)], text[1..], text[..^1]]);

    // All ways to write a letter: from whole to bare, and with the marks of different classes swapped.
    private static IEnumerable<string> Spellings(string letter)
    {
        string bare = letter.Normalize(NormalizationForm.FormD);
        yield return letter;
        yield return bare;
        for (int taken = 1; taken < bare.Length; taken++)
            yield return bare[..taken].Normalize() + bare[taken..];
        string swapped = bare.Length == 3 ? $"{bare[0]}{bare[2]}{bare[1]}" : bare;
        if (swapped.Normalize() == letter)
            yield return swapped;
    }
}
