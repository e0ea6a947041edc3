using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Why something was not worked out for all entries.</summary>
internal enum OpenCause
{
    /// <summary>The rubric is for no unit.</summary>
    Nobody,

    /// <summary>There are too many sheets, by attributes and periods.</summary>
    Sheets,

    /// <summary>Points depend on other units or periods.</summary>
    Others,

    /// <summary>Entries that several givers make.</summary>
    Givers,

    /// <summary>Entries of which several stages are read.</summary>
    Stages,

    /// <summary>Lists of records, and the log.</summary>
    Lists,

    /// <summary>Numbers without an end, or without a step.</summary>
    Endless,

    /// <summary>Some entries lead to no points at all.</summary>
    Gaps,

    /// <summary>Levels depend on too many things besides the total.</summary>
    Questions,

    /// <summary>Numbers get too long, or there are too many of them.</summary>
    Size,

    /// <summary>No steps were left.</summary>
    Steps,
}

/// <summary>All reasons why something was not worked out, with the inputs on which it was waited, in words.</summary>
internal sealed class OpenCauses
{
    private readonly SortedDictionary<OpenCause, List<Code>> _causes = [];

    public bool Any => _causes.Count > 0;

    public void Add(OpenCause cause)
    {
        if (!_causes.ContainsKey(cause)) _causes.Add(cause, []);
    }

    /// <summary>Notes an input whose parts cannot be told.</summary>
    /// <param name="input">The input.</param>
    /// <param name="isViewed">Whether several stages of it are read.</param>
    public void Add(Input input, bool isViewed)
    {
        var cause = input.IsOfSeveral ? OpenCause.Givers
            : input.Measure.IsList ? OpenCause.Lists
            : isViewed ? OpenCause.Stages
            : OpenCause.Endless;
        Add(cause);
        if (!_causes[cause].Contains(input.Code)) _causes[cause].Add(input.Code);
    }

    public void Add(OpenCauses others)
    {
        foreach (var other in others._causes)
        {
            Add(other.Key);
            _causes[other.Key].AddRange(other.Value.Except(_causes[other.Key]).ToList());
        }
    }

    /// <summary>The reasons, such as "several givers mark a".</summary>
    /// <param name="steps">How many steps may be taken.</param>
    public Words Reasons(long steps) =>
        Join(_causes.Select(cause => Reason(cause.Key, CodeNames.Of(cause.Value), steps)), "; ");

    /// <summary>What would help, each advice once.</summary>
    public Words Advice() =>
        Join(_causes.Select(cause => Advice(cause.Key, CodeNames.Of(cause.Value))).Distinct(), "; ");

    private static Words Reason(OpenCause cause, Words names, long steps) => cause switch
    {
        OpenCause.Nobody => new("\"appliesTo\" holds for no unit", "không đơn vị nào thỏa \"appliesTo\""),
        OpenCause.Sheets => new(
            "by attributes and periods there are too many different sheets, or an attribute has no list of levels",
            "có quá nhiều loại phiếu khác nhau theo thuộc tính và kỳ, hoặc thuộc tính không có danh sách mức"),
        OpenCause.Others => new(
            "it depends on other units or periods", "còn tùy số liệu của đơn vị khác hoặc kỳ khác"),
        OpenCause.Givers => new("several givers mark " + names.English, names.Vietnamese + " do nhiều người chấm"),
        OpenCause.Stages => new(
            "several stages of " + names.English + " are read",
            "quy tắc xét " + names.Vietnamese + " ở nhiều giai đoạn"),
        OpenCause.Lists => new(
            "rules read the list or log " + names.English,
            "quy tắc xét danh sách hoặc sổ theo dõi " + names.Vietnamese),
        OpenCause.Endless => new(
            names.English + " has no end or no step", names.Vietnamese + " không có giới hạn hoặc không có bước nhảy"),
        OpenCause.Gaps => new(
            "some entries lead to no points (a gap of a table)",
            "có số liệu không cho điểm nào (rơi vào khoảng trống của bảng)"),
        OpenCause.Questions => new(
            "levels depend on many conditions besides the total, or on conditions that hang together",
            "mức còn tùy nhiều điều kiện ngoài tổng điểm, hoặc các điều kiện liên quan nhau"),
        OpenCause.Size => new(
            "there are too many different numbers, or they get too long",
            "có quá nhiều giá trị khác nhau, hoặc số quá dài"),
        OpenCause.Steps => new(
            "the " + Format(steps) + " steps that may be taken do not suffice",
            Format(steps) + " bước tính cho phép không đủ"),
        _ => throw new UnreachableException(),
    };

    private static Words Advice(OpenCause cause, Words names) => cause switch
    {
        OpenCause.Nobody => new("mend \"appliesTo\"", "hãy sửa \"appliesTo\""),
        OpenCause.Sheets => new(
            "give the attributes that decide which lines there are \"levels\", few of them",
            "hãy ghi \"levels\" (ít mức) cho thuộc tính quyết định dòng nào có trên phiếu"),
        OpenCause.Endless => new(
            "give " + names.English + " a \"range\" and \"decimals\", entered points a \"step\"",
            "hãy ghi \"range\" và \"decimals\" cho " + names.Vietnamese + ", \"step\" cho điểm được nhập"),
        OpenCause.Size => new("round measures, and give inputs a \"range\"",
            "hãy làm tròn các chỉ số và ghi \"range\" cho đầu vào"),
        OpenCause.Steps => new(
            "make \"range\" narrower or \"step\" wider (a program that reads rule sets can also raise \"steps\" in its "
            + "reading options)",
            "hãy thu hẹp \"range\" hoặc tăng \"step\" (phần mềm đọc bộ quy tắc cũng có thể tăng \"steps\" "
            + "trong tùy chọn đọc)"),
        OpenCause.Others or OpenCause.Givers or OpenCause.Stages or OpenCause.Lists or OpenCause.Gaps
            or OpenCause.Questions => new("try dossiers at the edges", "hãy thử hồ sơ có số liệu ở các mức biên"),
        _ => throw new UnreachableException(),
    };

    private static string Format(long steps) => steps.ToString(CultureInfo.InvariantCulture);

    private static Words Join(IEnumerable<Words> all, string by)
    {
        var words = all.ToList();
        return new Words(
            string.Join(by, words.Select(one => one.English)), string.Join(by, words.Select(one => one.Vietnamese)));
    }
}
