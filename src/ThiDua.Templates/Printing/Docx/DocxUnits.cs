using System;
using System.Globalization;

namespace ThiDua.Templates.Printing.Docx;

/// <summary>Lengths and sizes as Word has them: twentieths and halves of a point, as whole numbers.</summary>
internal static class DocxUnits
{
    private const decimal TwipsInPoint = 20m;
    private const decimal TwipsInMillimetre = 1440m / 25.4m;
    private const decimal SingleLine = 240m;

    public static int Millimetres(decimal length) => Whole(length * TwipsInMillimetre);

    public static int Points(decimal length) => Whole(length * TwipsInPoint);

    public static int Lines(decimal lines) => Whole(lines * SingleLine);

    /// <summary>The size of letters: in halves of a point.</summary>
    public static string HalfPoints(decimal size) => Text(Whole(size * 2));

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Whole(decimal number) => (int)Math.Round(number, MidpointRounding.AwayFromZero);
}
