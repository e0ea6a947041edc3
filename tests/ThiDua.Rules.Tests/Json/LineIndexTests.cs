using System;
using System.Text;
using ThiDua.Rules.Json;
using Xunit;

namespace ThiDua.Rules.Tests.Json;

public class LineIndexTests
{
    private static readonly string[] Pieces =
        ["a", "đ", "ế", "😀", "\n", "\r\n", "\r", "   ", "\u2028", new string('x', 700)];

    [Fact]
    public void Every_line_and_column_is_the_one_found_by_counting()
    {
        var random = new Random(20260101);
        for (int i = 0; i < 50; i++)
        {
            var text = new StringBuilder();
            for (int pieces = random.Next(60); pieces > 0; pieces--) text.Append(Pieces[random.Next(Pieces.Length)]);

            Compare(text.ToString());
        }
    }

    private static void Compare(string text)
    {
        var index = new LineIndex(Encoding.UTF8.GetBytes(text), 0);
        int offset = 0;
        int line = 1;
        int column = 1;
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsLowSurrogate(text[at])) continue;
            Assert.Equal((line, column), index.At(offset));
            int units = char.IsHighSurrogate(text[at]) ? 2 : 1;
            bool endsLine = text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));
            offset += Encoding.UTF8.GetByteCount(text.AsSpan(at, units));
            (line, column) = endsLine ? (line + 1, 1) : (line, column + units);
        }

        Assert.Equal((line, column), index.At(offset));
    }
}
