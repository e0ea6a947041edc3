using System;
using System.Collections.Generic;
using System.Globalization;
using System.Numerics;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Html;

/// <summary>
/// A bar chart as a picture of lines in the page (SVG): the name above each bar and the number behind it, so that
/// nothing is said by colour or length alone; below it the same in words.
/// </summary>
internal sealed class HtmlChart
{
    private const int Width = 360; // about that of a phone: letters keep their size there
    private const int LongestBar = 270; // the number stands behind it
    private const int BarHeight = 14;
    private const int LineHeight = 18;
    private const int Gap = 12;
    private const int LettersInLine = 46; // of 13 units: what surely fits

    private readonly HtmlElements _to;
    private int _number;

    public HtmlChart(HtmlElements to) => _to = to;

    public void Add(PrintedChart chart)
    {
        _number++;
        string identity = "chart-" + Number(_number);
        _to.Open("figure").Line("figcaption", chart.Caption.Value, ("id", identity));
        AddPicture(chart, identity);
        foreach (var words in chart.Words) _to.Line("p", words.Value);
        _to.CloseBlock();
    }

    private void AddPicture(PrintedChart chart, string identity)
    {
        var labels = new List<List<string>>();
        int height = Gap;
        foreach (var bar in chart.Bars)
        {
            labels.Add(LinesOf(bar.Label.Value));
            height += (labels[labels.Count - 1].Count * LineHeight) + BarHeight + Gap;
        }

        _to.Open("svg", ("role", "img"), ("aria-labelledby", identity),
            ("viewBox", "0 0 " + Number(Width) + " " + Number(height)));
        int y = Gap;
        for (int i = 0; i < labels.Count; i++)
        {
            foreach (string line in labels[i])
            {
                y += LineHeight;
                AddText(0, y - 5, line);
            }

            int length = LengthOf(chart.Bars[i].Share);
            _to.Open("rect", ("x", "0"), ("y", Number(y)), ("width", Number(length)), ("height", Number(BarHeight)))
                .Close();
            AddText(length + 6, y + BarHeight - 2, chart.Bars[i].Value.Value);
            y += BarHeight + Gap;
        }

        _to.CloseBlock();
    }

    private void AddText(int x, int y, string text) =>
        _to.Line("text", text, ("x", Number(x)), ("y", Number(y)));

    /// <summary>A picture breaks no lines by itself. Breaks come at spaces; a word that is too long is cut.</summary>
    private static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        string name = text.Trim();
        int start = 0;
        while (name.Length - start > LettersInLine)
        {
            int most = start + LettersInLine;
            int end = name.LastIndexOf(' ', most, LettersInLine);
            if (end <= start) end = char.IsHighSurrogate(name[most - 1]) ? most - 1 : most;
            lines.Add(name.Substring(start, end - start));
            start = end;
            while (char.IsWhiteSpace(name[start])) start++;
        }

        lines.Add(name.Substring(start));
        return lines;
    }

    /// <summary>The share of the longest bar, in whole units, at least one where there is anything.</summary>
    private static int LengthOf(Fraction share)
    {
        var bounded = Fraction.Max(Fraction.Zero, Fraction.Min(Fraction.One, share));
        var length = BigInteger.Divide(bounded.Numerator * LongestBar, bounded.Denominator);
        return bounded.IsZero ? 0 : Math.Max(1, (int)length);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
