namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A parent whose worth is not the sum of its criteria.</summary>
    public static DiagnosticDescriptor WorthIsNotSum { get; } = new("TD5001", Severity.Error,
        "The worth is {worth}, but its criteria give {sum}. Mend one of the worths, or accept this finding if the document has it.",
        "Điểm chuẩn là {worth}, nhưng các tiêu chí con cộng lại {sum}. Hãy sửa điểm chuẩn, hoặc chấp nhận nếu văn bản ghi như vậy.");

    /// <summary>A criterion without a worth.</summary>
    public static DiagnosticDescriptor WorthMissing { get; } = new("TD5002", Severity.Error,
        "{line} needs a worth. Add \"worth\": the points that it can give at most, of a line with criteria their sum.",
        "{line} cần điểm chuẩn. Hãy thêm \"worth\": số điểm tối đa, của mục có tiêu chí con là tổng của chúng.");

    /// <summary>A line that nothing scores.</summary>
    public static DiagnosticDescriptor NothingScores { get; } = new("TD5003", Severity.Error,
        "Nothing says how this line is marked. Add \"marking\" or \"criteria\", or \"lines\" on a line around it.",
        "Chưa nói dòng này chấm thế nào. Hãy thêm \"marking\" hoặc \"criteria\", hoặc \"lines\" ở dòng bao ngoài.");

    /// <summary>A line with a marking and criteria.</summary>
    public static DiagnosticDescriptor MarkedTwice { get; } = new("TD5004", Severity.Error,
        "The line has both \"marking\" and \"criteria\". Keep one of them.",
        "Dòng vừa có \"marking\" vừa có \"criteria\". Hãy giữ một trong hai.");

    /// <summary>A line that may be not applicable, without saying what then.</summary>
    public static DiagnosticDescriptor PolicyMissing { get; } = new("TD5005", Severity.Error,
        "{what} may turn out not applicable{why}, and so may this line. {mend} \"ifNotApplicable\" what it gives then: \"full\", "
            + "\"zero\", a number or \"leave-out\".",
        "{what} có thể không áp dụng{why}, nên dòng này cũng vậy. {mend} \"ifNotApplicable\" để định điểm khi đó: \"full\", "
            + "\"zero\", một số hoặc \"leave-out\".");

    /// <summary>A policy for a case that cannot occur.</summary>
    public static DiagnosticDescriptor PolicyNeverUsed { get; } = new("TD5006", Severity.Warning,
        "This line can never be not applicable, so \"ifNotApplicable\" has no effect. Remove it, or let the input be \"n/a\".",
        "Dòng này luôn áp dụng nên \"ifNotApplicable\" không có tác dụng. Hãy bỏ đi, hoặc cho phép đầu vào nhận \"n/a\".");

    /// <summary>Limits that exclude each other.</summary>
    public static DiagnosticDescriptor LimitsTurned { get; } = new("TD5007", Severity.Error,
        "The line gives {least} at least and {most} at most, which cannot be. {mend}.",
        "Dòng này ít nhất {least} mà nhiều nhất {most} thì không thể có. {mend}.");

    /// <summary>A limit that rounding would leave.</summary>
    public static DiagnosticDescriptor LimitOffGrid { get; } = new("TD5008", Severity.Error,
        "The limit {limit} has more decimals than the rounding to {decimals} keeps. Round the limit too.",
        "Giới hạn {limit} có nhiều chữ số thập phân hơn mức làm tròn {decimals}. Hãy làm tròn cả giới hạn.");

    /// <summary>A limit that is not on the grid of the rounding where something is left out.</summary>
    public static DiagnosticDescriptor LoweredLimitOffGrid { get; } = new("TD5016", Severity.Error,
        "Where a criterion does not count, the worth is lower and the limit is {limit}, which has more decimals than the rounding to {decimals} keeps. "
            + "Write \"leftOut\": \"rescale\", give the criteria worths that fit, or round to more decimals.",
        "Khi có tiêu chí không tính, điểm chuẩn bị hạ và giới hạn là {limit}, có nhiều chữ số thập phân hơn mức làm tròn {decimals}. Hãy ghi "
            + "\"leftOut\": \"rescale\", sửa điểm chuẩn các tiêu chí con, hoặc làm tròn tới nhiều chữ số hơn.");

    /// <summary>Two owners of one entry.</summary>
    public static DiagnosticDescriptor TwoOwners { get; } = new("TD5009", Severity.Error,
        "\"{code}\" would be owned by \"{first}\" and by \"{second}\". Name one owner.",
        "\"{code}\" có hai bên nhập là \"{first}\" và \"{second}\". Hãy chỉ ghi một.");

    /// <summary>A property that only bonuses and deductions have, or only criteria.</summary>
    public static DiagnosticDescriptor NotForThisLine { get; } = new("TD5010", Severity.Error,
        "\"{property}\" does not go with {line}. Remove it, or move the line.",
        "\"{property}\" không dùng được với {line}. Hãy bỏ đi, hoặc chuyển dòng sang chỗ khác.");

    /// <summary>Applicability that depends on more than attributes.</summary>
    public static DiagnosticDescriptor NotAnAttribute { get; } = new("TD5011", Severity.Error,
        "Whether a line stands on the sheet can depend on attributes of the unit only, and \"{code}\" is none. Declare it with \"from\": \"unit\".",
        "Việc áp dụng một dòng chỉ được phụ thuộc thuộc tính của đơn vị, còn \"{code}\" thì không phải. Hãy khai báo với \"from\": \"unit\".");

    /// <summary>Criteria that may be left out of a parent that does not say what happens to the worth.</summary>
    public static DiagnosticDescriptor LeftOutUnsaid { get; } = new("TD5012", Severity.Error,
        "A criterion below may be left out. Say in \"leftOut\" whether the worth is \"lower\" then, or the points \"rescale\".",
        "Một tiêu chí con có thể bị loại ra. Hãy ghi \"leftOut\": hạ điểm chuẩn (\"lower\") hay quy đổi lại điểm (\"rescale\").");

    /// <summary>A worth that may be lowered below a line that does not say what becomes of its own.</summary>
    public static DiagnosticDescriptor WorthLoweredBelow { get; } = new("TD5013", Severity.Warning,
        "The worth of \"{code}\" may be lower, and so may the worth of this line; its points are then of less than {worth}. Write "
            + "\"leftOut\": \"rescale\" here to hold them against {worth}, or \"lower\" if that is meant.",
        "Điểm chuẩn của \"{code}\" có thể bị hạ, và điểm chuẩn của dòng này cũng hạ theo, không còn đủ {worth}. Hãy ghi "
            + "\"leftOut\": \"rescale\" ở dòng này để quy đổi về {worth} điểm, hoặc \"lower\" nếu đúng ý.");

    /// <summary>A line whose days and those of the lines around it have none in common.</summary>
    public static DiagnosticDescriptor NeverInForce { get; } = new("TD5014", Severity.Error,
        "\"{code}\" is never in force: no day is in its \"inForce\" and in that of the lines around it. Put the dates right, or move the line.",
        "\"{code}\" không bao giờ có hiệu lực: không có ngày nào vừa thuộc \"inForce\" của nó vừa thuộc \"inForce\" của các dòng bao quanh. Hãy sửa "
            + "ngày, hoặc chuyển dòng sang chỗ khác.");

    /// <summary>Evidence that is required where nothing is entered.</summary>
    public static DiagnosticDescriptor NothingToBack { get; } = new("TD5015", Severity.Error,
        "\"evidenceRequired\" makes the entry of a line wait for evidence, and nothing is entered for \"{code}\" itself. Give it an \"entry\" that its "
            + "rules read, or write \"evidenceRequired\" on the lines that have one.",
        "\"evidenceRequired\" buộc giá trị nhập của dòng phải có minh chứng, nhưng \"{code}\" không có nội dung nhập riêng. Hãy thêm \"entry\" cho "
            + "dòng, hoặc ghi \"evidenceRequired\" ở các dòng có nội dung nhập.");

    /// <summary>"lines" below which no leaf takes anything from it.</summary>
    public static DiagnosticDescriptor LinesGiveNothing { get; } = new("TD5017", Severity.Warning,
        "Nothing takes this: each leaf below has a \"marking\" of its own, or nearer \"lines\". Remove one of the two; \"marks\" and "
        + "\"owner\" alone are for every leaf.",
        "Không dòng nào dùng phần này: các dòng lá phía dưới đều có \"marking\" riêng hoặc có \"lines\" gần hơn. Hãy bỏ một trong hai; "
        + "chỉ \"marks\" và \"owner\" áp dụng cho mọi dòng lá.");

    /// <summary>A criterion of which nobody can tell whether it is the one that is filled in.</summary>
    public static DiagnosticDescriptor NothingToFillIn { get; } = new("TD5020", Severity.Error,
        "Of the criteria of \"{line}\" one is filled in, but nothing is entered for this one alone. Give it an entry of its own, or an input that only it reads.",
        "Trong các tiêu chí của \"{line}\" chỉ nhập một, nhưng tiêu chí này không có nội dung nhập riêng. Hãy thêm nội dung nhập, hoặc đầu vào chỉ riêng nó dùng.");

    /// <summary>A stand-in for an entry that tells which criterion is filled in.</summary>
    public static DiagnosticDescriptor StandInChooses { get; } = new("TD5022", Severity.Error,
        "Whether \"{code}\" is entered tells which criterion of \"{line}\" is filled in, so nothing can stand in for it. Remove \"meanwhile\".",
        "Việc nhập \"{code}\" cho biết tiêu chí nào của \"{line}\" được chọn, nên không có giá trị tạm dùng thay được. Hãy bỏ \"meanwhile\".");

    /// <summary>An entry of one stage that another one alone may make.</summary>
    public static DiagnosticDescriptor ReadOfAnotherStage { get; } = new("TD5023", Severity.Error,
        "\"{code}\" is read as the stage \"{stage}\" enters it, but \"{owner}\" alone may enter it, so it stays open for ever. Let the same "
        + "stage be its \"owner\" and give the marks, or give it no \"owner\".",
        "\"{code}\" được đọc theo khâu \"{stage}\", nhưng chỉ khâu \"{owner}\" được nhập, nên không bao giờ có giá trị. Hãy để cùng một khâu "
        + "làm \"owner\" và cho điểm, hoặc bỏ \"owner\".");

    /// <summary>Several criteria filled in where one alone may be.</summary>
    public static DiagnosticDescriptor FilledTwice { get; } = new("TD5021", Severity.Error,
        "Only one criterion of \"{line}\" may be filled in, and these are: {filled}. Take the entries of all but one out; until then the line is open.",
        "Chỉ được nhập một tiêu chí của \"{line}\", nhưng đã nhập: {filled}. Hãy bỏ các giá trị nhập, chỉ giữ một tiêu chí; khi chưa sửa thì dòng này chưa có điểm.");

    private static DiagnosticDescriptor[] CriteriaPart() =>
    [
        WorthIsNotSum, WorthMissing, NothingScores, MarkedTwice, PolicyMissing, PolicyNeverUsed, LimitsTurned,
        LimitOffGrid, LoweredLimitOffGrid, TwoOwners, NotForThisLine, NotAnAttribute, LeftOutUnsaid, WorthLoweredBelow, NeverInForce, NothingToBack,
        LinesGiveNothing,
        NothingToFillIn, FilledTwice, StandInChooses, ReadOfAnotherStage,
    ];
}
