namespace ThiDua.Rules.Json;

/// <summary>The form of numbers in JSON: <c>-12.5e+3</c>.</summary>
internal static class JsonNumber
{
    private static readonly char[] ExponentMarks = ['e', 'E'];

    /// <summary>How many digits stand in the number, without those of an exponent.</summary>
    public static int Digits(string number)
    {
        int digits = 0;
        foreach (char c in number)
        {
            if (c is 'e' or 'E') break;
            if (c is >= '0' and <= '9') digits++;
        }

        return digits;
    }

    public static bool HasExponent(string number) => number.IndexOfAny(ExponentMarks) >= 0;

    /// <summary>Whether the bytes are a number in JSON.</summary>
    public static bool IsNumber(byte[] text, int start, int end)
    {
        int at = start < end && text[start] == '-' ? start + 1 : start;
        int whole = AfterDigits(text, at, end);
        if (whole == at || (text[at] == '0' && whole > at + 1)) return false;
        at = whole;
        if (at < end && text[at] == '.')
        {
            int after = AfterDigits(text, at + 1, end);
            if (after == at + 1) return false;
            at = after;
        }

        return at == end || IsExponent(text, at, end);
    }

    private static bool IsExponent(byte[] text, int at, int end)
    {
        if (text[at] is not ((byte)'e' or (byte)'E')) return false;
        int digits = at + 1 < end && text[at + 1] is (byte)'+' or (byte)'-' ? at + 2 : at + 1;
        return digits < end && AfterDigits(text, digits, end) == end;
    }

    private static int AfterDigits(byte[] text, int at, int end)
    {
        while (at < end && text[at] is >= (byte)'0' and <= (byte)'9') at++;
        return at;
    }
}
