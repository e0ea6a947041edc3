namespace ThiDua.Rules.Json;

/// <summary>Patterns of texts for JSON Schemas; they have no more than editors of all kinds understand.</summary>
internal static class Patterns
{
    /// <summary>A date such as 2031-03-31.</summary>
    public const string Date = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    /// <summary>A share such as 12.5%.</summary>
    public const string Share = "^" + Number + "%$";

    /// <summary>A share that is not negative.</summary>
    public const string ShareUp = "^[+]?" + Digits + "%$";

    /// <summary>A code without parts.</summary>
    public const string Code = "^" + Part + "$";

    /// <summary>A code of up to four parts.</summary>
    public const string Reference = "^" + Part + "(/" + Part + "){0,3}$";

    /// <summary>An interval: two ends in brackets, or a sign and one end.</summary>
    public const string Interval =
        "^([\\[(] ?" + End + " ?, ?" + End + " ?[\\])]|(>=|<=|≥|≤|>|<|=) ?" + End + ")$";

    /// <summary>A year, half, quarter or month, two years, or two dates.</summary>
    public const string Period =
        "^([0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2])|[-/][0-9]{4})?|" + Date + "/" + Date + ")$";

    private const string Digits = "[0-9]+(\\.[0-9]+)?";

    private const string Number = "[+-]?" + Digits;

    private const string End = "(" + Number + "%?|" + Date + ")";

    private const string Part = "[A-Za-z0-9]+([-.][A-Za-z0-9]+)*";
}
