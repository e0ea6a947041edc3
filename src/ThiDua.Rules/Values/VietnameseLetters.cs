namespace ThiDua.Rules.Values;

/// <summary>
/// How Vietnamese letters are put together from a letter and a mark: the pairs of the Unicode standard.
/// </summary>
internal static class VietnameseLetters
{
    // Grave, acute, circumflex, tilde, breve, hook above, horn, dot below.
    private const string Marks = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323";

    // One line for each of these marks: the letters it can stand on, and what comes of them.
    private static readonly string[] Bare =
    [
        "AEIOUaeiouÂâĂăÊêÔôƠơƯưYy",
        "AEIOUYaeiouyÂâĂăÊêÔôƠơƯư",
        "AEOaeoẠạẸẹỌọ",
        "AOaoIiUuÂâĂăEeÊêÔôƠơƯưYy",
        "AaẠạ",
        "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy",
        "OoUu",
        "AaEeIiOoƠơUuƯưYy",
    ];

    private static readonly string[] Marked =
    [
        "ÀÈÌÒÙàèìòùẦầẰằỀềỒồỜờỪừỲỳ",
        "ÁÉÍÓÚÝáéíóúýẤấẮắẾếỐốỚớỨứ",
        "ÂÊÔâêôẬậỆệỘộ",
        "ÃÕãõĨĩŨũẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ",
        "ĂăẶặ",
        "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ",
        "ƠơƯư",
        "ẠạẸẹỊịỌọỢợỤụỰựỴỵ",
    ];

    /// <summary>
    /// The canonical class of a mark, which gives the order in which marks are written: horn, dot below, then those
    /// above; 0 for what is not a mark of a Vietnamese letter.
    /// </summary>
    public static int ClassOf(char c) => c switch
    {
        '\u031B' => 216,
        '\u0323' => 220,
        '\u0300' or '\u0301' or '\u0302' or '\u0303' or '\u0306' or '\u0309' or '\u0340' or '\u0341' => 230,
        _ => 0,
    };

    /// <summary>The mark itself, where Unicode has it twice (U+0340, U+0341).</summary>
    public static char Canonical(char mark) => mark switch { '\u0340' => '\u0300', '\u0341' => '\u0301', _ => mark };

    /// <summary>Whether a mark tells the tone (dấu thanh), not the letter.</summary>
    public static bool IsTone(char mark) => mark is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323';

    /// <summary>Whether a tone mark can stand on it, or it has one.</summary>
    public static bool IsVowel(char c) => Bare[0].LastIndexOf(c) >= 0 || TrySplit(c, out _, out _);

    public static bool TryJoin(char letter, char mark, out char joined)
    {
        int line = Marks.IndexOf(mark);
        int at = line < 0 ? -1 : Bare[line].IndexOf(letter);
        joined = at < 0 ? letter : Marked[line][at];
        return at >= 0;
    }

    /// <summary>The same text without marks, as codes are written: "khối" → "khoi".</summary>
    public static string WithoutMarks(string text)
    {
        var bare = new System.Text.StringBuilder(text.Length);
        foreach (char c in text)
        {
            char letter = c;
            while (TrySplit(letter, out char next, out _)) letter = next;
            if (ClassOf(letter) == 0) bare.Append(letter switch { 'đ' => 'd', 'Đ' => 'D', _ => letter });
        }

        return bare.ToString();
    }

    public static bool TrySplit(char joined, out char letter, out char mark)
    {
        letter = joined;
        mark = default;
        if (joined < '\u00C0') // the least of them
            return false;
        for (int line = 0; line < Marked.Length; line++)
        {
            int at = Marked[line].IndexOf(joined);
            if (at < 0)
                continue;
            letter = Bare[line][at];
            mark = Marks[line];
            return true;
        }
        return false;
    }
}
