using System;
using System.Linq;
using System.Xml;
using FsCheck.Fluent;
using ThiDua.Rules.Tests;
using ThiDua.Templates.Printing;
using Xunit;
using Check = FsCheck.Check;

namespace ThiDua.Templates.Tests.Printing;

public sealed class PrintedTextTests
{
    [Theory]
    [InlineData("Kế hoạch số 12/KH-UBND", "Kế hoạch số 12/KH-UBND")]
    [InlineData("Ke\u0302\u0301 hoa\u0323ch", "Kế hoạch")] // letters and marks apart
    [InlineData("một\r\nhai\tba", "một  hai ba")]
    [InlineData("a\0b\u001Bc\u0085d\u2028e", "a b c d e")]
    [InlineData("\u202Egnart\u202C", "gnart")] // would be read from right to left
    [InlineData("a\u2066b\u2069\u200Fc\u061C", "abc")]
    [InlineData("\uFEFFa\u200Bb", "ab")]
    [InlineData("\U0001F600 ok", "\U0001F600 ok")] // a character of two halves stays whole
    [InlineData("a\U000E0041b", "ab")] // a tag character shows nothing
    [InlineData("soft\u00ADhyphen", "soft\u00ADhyphen")]
    public void A_text_is_made_printable(string text, string printed) =>
        Assert.Equal(printed, PrintedText.Of(text).Value);

    // The compiler of tests would not keep half a character in an attribute.
    [Fact]
    public void Half_a_character_is_marked_as_lost()
    {
        Assert.Equal("a\uFFFDb", PrintedText.Of("a\uD83Db").Value);
        Assert.Equal("a\uFFFD", PrintedText.Of("a\uDC00").Value);
        Assert.Equal("\uFFFD", PrintedText.Of("\uFFFF").Value);
    }

    [Fact]
    public void What_was_cleaned_once_is_clean_and_can_stand_in_XML() =>
        Check.One(Properties.Fixed, Prop.ForAll(HostileTexts.Mixed, text =>
        {
            string clean = PrintedText.Of(text).Value;
            return PrintedText.Of(clean).Value == clean && XmlConvert.VerifyXmlChars(clean) == clean
                && !clean.Any(char.IsControl);
        }));

    [Fact]
    public void No_text_is_empty_and_nothing_is_an_error_of_the_caller()
    {
        Assert.True(default(PrintedText).IsEmpty);
        Assert.Equal("", default(PrintedText).Value);
        Assert.Throws<ArgumentNullException>(() => PrintedText.Of(null!));
    }
}
