namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A rule for several givers of something that is not a number.</summary>
    public static DiagnosticDescriptor GiversNeedNumbers { get; } = new("TD2150", Severity.Error,
        "Several givers are combined by numbers, and what is entered under \"{code}\" is {type}. Leave \"givers\" out here, or put "
            + "\"marks\" on the line around it: then the points of each giver are combined.",
        "Chỉ gộp được số của nhiều người chấm, còn mục nhập \"{code}\" là {type}. Hãy bỏ \"givers\" ở đây, hoặc đặt \"marks\" ở "
            + "dòng cha: khi đó gộp điểm của từng người.");

    /// <summary>A line that is worked out once for each giver, of whichever stage was last.</summary>
    public static DiagnosticDescriptor GiversOfNoStage { get; } = new("TD2151", Severity.Error,
        "Each giver's result of the whole line counts here, so it must be known which stage they belong to. Name the stage; or put "
            + "\"marks\" into \"lines\" to combine entry by entry.",
        "Ở đây gộp kết quả cả dòng của từng người chấm nên phải biết họ thuộc khâu nào. Hãy ghi mã khâu; hoặc đặt \"marks\" trong "
            + "\"lines\" để gộp từng mục nhập.");

    /// <summary>A rule that needs a number of givers, each of whom may say "not applicable".</summary>
    public static DiagnosticDescriptor GiversMayFallAway { get; } = new("TD2152", Severity.Error,
        "\"{how}\" needs the marks of {least} givers, and \"{code}\" may be not applicable for some of them. Say what it gives then, "
            + "or take \"mean\" or \"median\".",
        "\"{how}\" cần điểm của {least} người chấm, mà \"{code}\" có thể không áp dụng với một số người. Hãy quy định điểm cho trường "
            + "hợp đó, hoặc dùng \"mean\" hay \"median\".");

    /// <summary>A line whose worth may differ from giver to giver.</summary>
    public static DiagnosticDescriptor GiversWeighDifferently { get; } = new("TD2153", Severity.Error,
        "What is left out of \"{code}\" lowers its worth, and that may differ from giver to giver; only \"mean\" combines such points. "
            + "Write \"leftOut\": \"rescale\", or another policy for what is not applicable.",
        "Phần bị loại khỏi \"{code}\" làm giảm điểm chuẩn, và có thể khác nhau giữa những người chấm; chỉ \"mean\" gộp được các điểm "
            + "như vậy. Hãy ghi \"leftOut\": \"rescale\", hoặc chọn cách xử lý khác khi không áp dụng.");

    /// <summary>Marks that are apart whatever they are.</summary>
    public static DiagnosticDescriptor AlwaysApart { get; } = new("TD2154", Severity.Error,
        "Two marks are always apart by 0 or more. Write a number above 0.",
        "Hai điểm bao giờ cũng lệch nhau từ 0 trở lên. Hãy ghi số lớn hơn 0.");

    /// <summary>The entry of a line that is worked out once for each giver, read outside it.</summary>
    public static DiagnosticDescriptor EntryOfEachGiver { get; } = new("TD2155", Severity.Error,
        "\"{code}\" is entered by each giver of \"{line}\" and has no single value outside it. Ask for the points of a line instead.",
        "\"{code}\" do từng người chấm \"{line}\" nhập nên ngoài dòng đó không có một giá trị duy nhất. Hãy hỏi điểm của dòng.");

    /// <summary>A number of givers where no rule puts several together.</summary>
    public static DiagnosticDescriptor NumberWithoutGivers { get; } = new("TD2156", Severity.Error,
        "\"exactly\" is for the marks of several givers, and nothing says how these make one. Write \"givers\" too, such as \"mean\", or "
            + "remove \"exactly\".",
        "\"exactly\" dùng khi có nhiều người chấm, nhưng chưa quy định cách gộp điểm của họ. Hãy ghi thêm \"givers\", ví dụ \"mean\", "
            + "hoặc bỏ \"exactly\".");

    /// <summary>A number of givers that a rule cannot work with.</summary>
    public static DiagnosticDescriptor NumberDoesNotFit { get; } = new("TD2157", Severity.Error,
        "\"{how}\" needs {needs}, so the number of givers cannot be this one. Change \"exactly\", or remove it.",
        "\"{how}\" cần {needs} nên không thể ấn định số người chấm như vậy. Hãy sửa hoặc bỏ \"exactly\".");

    private static DiagnosticDescriptor[] MarksPart() =>
    [
        GiversNeedNumbers, GiversOfNoStage, GiversMayFallAway, GiversWeighDifferently, AlwaysApart, EntryOfEachGiver,
        NumberWithoutGivers, NumberDoesNotFit,
    ];
}
