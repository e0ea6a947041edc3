namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A rotation whose units are said in two ways, or in none.</summary>
    public static DiagnosticDescriptor RotationUnitsOneThing { get; } = new("TD7301", Severity.Error,
        "A rotation says its units in one way. Write exactly one of \"units\" and \"of\".",
        "Phân công kiểm tra chéo chỉ nêu đơn vị theo một cách. Hãy ghi đúng một trong \"units\" và \"of\".");

    /// <summary>A rotation of fewer than two units.</summary>
    public static DiagnosticDescriptor TooFewUnits { get; } = new("TD7302", Severity.Error,
        "A rotation needs at least two units, and there are {count}. List the units that inspect each other.",
        "Phân công kiểm tra chéo cần ít nhất hai đơn vị, ở đây có {count}. Hãy ghi các đơn vị kiểm tra chéo nhau.");

    /// <summary>A unit that does not take part in a rotation.</summary>
    public static DiagnosticDescriptor UnknownUnitOfRotation { get; } = new("TD7303", Severity.Error,
        "There is no unit \"{code}\" in this rotation. {hint}",
        "Không có đơn vị \"{code}\" trong phân công kiểm tra chéo này. {hint}");

    /// <summary>Units that would have to inspect more others than there are.</summary>
    public static DiagnosticDescriptor TooManyInspected { get; } = new("TD7304", Severity.Error,
        "With {count} units none can inspect {each} others. Lower \"each\" below the number of units.",
        "Có {count} đơn vị thì không đơn vị nào kiểm tra được {each} đơn vị khác. Hãy giảm \"each\" xuống dưới số đơn vị.");

    /// <summary>Costs of pairs where there are too many units to seek the cheapest ring.</summary>
    public static DiagnosticDescriptor WishesOfTooMany { get; } = new("TD7305", Severity.Error,
        "There are {count} units; pairs may have costs where there are at most {most}. Remove \"wishes\", or make groups.",
        "Có {count} đơn vị; chỉ đặt được chi phí cho cặp khi có không quá {most} đơn vị. Hãy bỏ \"wishes\" hoặc chia nhóm.");

    /// <summary>Two costs for one pair.</summary>
    public static DiagnosticDescriptor WishTwice { get; } = new("TD7306", Severity.Error,
        "The pair \"{by}\" → \"{of}\" has two costs. Leave one of them.",
        "Cặp \"{by}\" → \"{of}\" có hai chi phí. Hãy để lại một.");

    /// <summary>An earlier year that is not earlier.</summary>
    public static DiagnosticDescriptor HistoryNotEarlier { get; } = new("TD7307", Severity.Error,
        "The year {year} stands under \"history\" of the year {first}. Only earlier years belong there.",
        "Năm {year} nằm trong \"history\" của năm {first}. Chỉ ghi các năm trước ở đó.");

    /// <summary>An earlier year that stands twice.</summary>
    public static DiagnosticDescriptor HistoryTwice { get; } = new("TD7308", Severity.Error,
        "The year {year} stands twice. Put its pairs together.",
        "Năm {year} được ghi hai lần. Hãy gộp các cặp lại.");

    /// <summary>A stage that the rule set does not have.</summary>
    public static DiagnosticDescriptor UnknownStageOfRotation { get; } = new("TD7309", Severity.Error,
        "There is no stage \"{code}\" that this rotation could own. {hint}",
        "Không có khâu chấm \"{code}\" để giao cho phân công này. {hint}");

    /// <summary>Two rotations of one year that own the same stage.</summary>
    public static DiagnosticDescriptor StageOfTwoRotations { get; } = new("TD7310", Severity.Error,
        "The stage \"{stage}\" of {year} belongs to \"{first}\" already. Leave it to one rotation of the year.",
        "Khâu \"{stage}\" của năm {year} đã thuộc \"{first}\". Hãy giao cho một phân công của năm đó.");

    /// <summary>A group that the rule set does not have.</summary>
    public static DiagnosticDescriptor UnknownGroupOfRotation { get; } = new("TD7311", Severity.Error,
        "There is no cluster or block \"{code}\" in \"organization\". {hint}",
        "Không có cụm, khối \"{code}\" trong \"organization\". {hint}");

    /// <summary>A group of whose members nothing is said for a year.</summary>
    public static DiagnosticDescriptor GroupWithoutYear { get; } = new("TD7312", Severity.Error,
        "Nothing says who is in \"{group}\" at the end of {year}. Add the members of that year, or list the units.",
        "Không rõ \"{group}\" gồm những đơn vị nào vào cuối năm {year}. Hãy thêm thành viên năm đó, hoặc ghi \"units\".");

    /// <summary>Requirements that cannot be kept together.</summary>
    public static DiagnosticDescriptor RotationImpossible { get; } = new("TD7313", Severity.Error,
        "No assignment keeps to these together: {requirements}. The cheapest way out is to give up {cheapest}.",
        "Không phân công nào đáp ứng cùng lúc: {requirements}. Cách ít tốn nhất là bỏ {cheapest}.");

    /// <summary>An assignment that was neither found nor proved impossible.</summary>
    public static DiagnosticDescriptor RotationNotFound { get; } = new("TD7314", Severity.Error,
        "No assignment was found within {steps} steps, nor a proof that there is none. Write \"pairs\", or give up a requirement.",
        "Sau {steps} bước chưa tìm được phân công, cũng chưa chứng minh được là không có. Hãy ghi \"pairs\", hoặc bỏ bớt yêu cầu.");

    /// <summary>A unit of an earlier year that takes no part now.</summary>
    public static DiagnosticDescriptor UnknownUnitOfHistory { get; } = new("TD7315", Severity.Warning,
        "In an earlier year stands \"{code}\", which is no unit of this rotation; its pairs are passed over. {hint}",
        "Phân công năm trước có \"{code}\" không phải đơn vị của phân công này nên các cặp của đơn vị đó bị bỏ qua. {hint}");

    /// <summary>A unit that inspected itself in an earlier year.</summary>
    public static DiagnosticDescriptor InspectedItself { get; } = new("TD7316", Severity.Error,
        "In {year} \"{unit}\" inspected itself, which cannot be. Mend the pair.",
        "Phân công năm {year} ghi \"{unit}\" tự kiểm tra mình, điều không thể có. Hãy sửa cặp này.");

    /// <summary>An earlier year without all its pairs.</summary>
    public static DiagnosticDescriptor HistoryIncomplete { get; } = new("TD7317", Severity.Warning,
        "Pairs of {year} are missing, and those may come again: {list}. Add them, or leave it so where these units took no part that year.",
        "Phân công năm {year} còn thiếu cặp nên cặp bị thiếu có thể lặp lại: {list}. Hãy bổ sung, hoặc giữ nguyên nếu năm đó đơn vị không tham gia.");

    /// <summary>A round that no unit goes on.</summary>
    public static DiagnosticDescriptor UnknownRound { get; } = new("TD7320", Severity.Error,
        "There is no round {round}: \"each\" says how many there are. Mend the round of \"{unit}\" → \"{other}\", or raise \"each\".",
        "Không có lượt {round}: số lượt ghi ở \"each\". Hãy sửa lượt của cặp \"{unit}\" → \"{other}\", hoặc tăng \"each\".");

    /// <summary>A unit that inspects itself.</summary>
    public static DiagnosticDescriptor InspectsItself { get; } = new("TD7321", Severity.Error,
        "\"{unit}\" inspects itself. Send another unit.",
        "\"{unit}\" tự kiểm tra mình. Hãy phân công đơn vị khác.");

    /// <summary>A pair that stands twice.</summary>
    public static DiagnosticDescriptor PairTwice { get; } = new("TD7322", Severity.Error,
        "The pair \"{unit}\" → \"{other}\" stands twice. Leave one of them.",
        "Cặp \"{unit}\" → \"{other}\" được ghi hai lần. Hãy để lại một.");

    /// <summary>A unit that inspects nobody.</summary>
    public static DiagnosticDescriptor InspectsNobody { get; } = new("TD7323", Severity.Error,
        "\"{unit}\" inspects nobody in round {round}. Add its pair.",
        "\"{unit}\" không đi kiểm tra đơn vị nào trong lượt {round}. Hãy thêm cặp của đơn vị này.");

    /// <summary>A unit that inspects several others in one round.</summary>
    public static DiagnosticDescriptor InspectsSeveral { get; } = new("TD7324", Severity.Error,
        "\"{unit}\" inspects more than one unit in round {round}. Leave one of its pairs.",
        "\"{unit}\" đi kiểm tra hơn một đơn vị trong lượt {round}. Hãy để lại một cặp.");

    /// <summary>A unit that is inspected by nobody.</summary>
    public static DiagnosticDescriptor InspectedByNobody { get; } = new("TD7325", Severity.Error,
        "\"{unit}\" is inspected by nobody in round {round}. Send a unit to it.",
        "\"{unit}\" không được đơn vị nào kiểm tra trong lượt {round}. Hãy phân công một đơn vị.");

    /// <summary>A unit that is inspected by several others in one round.</summary>
    public static DiagnosticDescriptor InspectedBySeveral { get; } = new("TD7326", Severity.Error,
        "\"{unit}\" is inspected by more than one unit in round {round}. Leave one of the pairs.",
        "\"{unit}\" được hơn một đơn vị kiểm tra trong lượt {round}. Hãy để lại một cặp.");

    /// <summary>Two units that inspect each other.</summary>
    public static DiagnosticDescriptor MutualPair { get; } = new("TD7327", Severity.Error,
        "\"{unit}\" and \"{other}\" inspect each other. Send one of them elsewhere, or leave out \"no-mutual-pair\".",
        "\"{unit}\" và \"{other}\" kiểm tra lẫn nhau. Hãy phân công một trong hai nơi khác, hoặc bỏ \"no-mutual-pair\".");

    /// <summary>Pairs that fall into several cycles.</summary>
    public static DiagnosticDescriptor SeveralCycles { get; } = new("TD7328", Severity.Error,
        "The pairs of round {round} fall into {cycles} cycles. Join them to one, or leave out \"single-cycle\".",
        "Các cặp của lượt {round} tạo thành {cycles} vòng. Hãy nối thành một vòng, hoặc bỏ \"single-cycle\".");

    /// <summary>A pair of an earlier year that comes again too soon.</summary>
    public static DiagnosticDescriptor PairAgain { get; } = new("TD7329", Severity.Error,
        "\"{unit}\" inspected \"{other}\" in {earlier} already. Send another unit, or change \"not-again\".",
        "\"{unit}\" đã kiểm tra \"{other}\" năm {earlier}. Hãy phân công đơn vị khác, hoặc sửa \"not-again\".");

    /// <summary>A pair that is forbidden.</summary>
    public static DiagnosticDescriptor ForbiddenPair { get; } = new("TD7330", Severity.Error,
        "\"{unit}\" may not inspect \"{other}\". Send another unit, or change \"forbidden\".",
        "\"{unit}\" không được kiểm tra \"{other}\". Hãy phân công đơn vị khác, hoặc sửa \"forbidden\".");

    private static DiagnosticDescriptor[] RotationsPart() =>
    [
        RotationUnitsOneThing, TooFewUnits, UnknownUnitOfRotation, TooManyInspected, WishesOfTooMany, WishTwice,
        HistoryNotEarlier, HistoryTwice, UnknownStageOfRotation, StageOfTwoRotations, UnknownGroupOfRotation,
        GroupWithoutYear, RotationImpossible, RotationNotFound, UnknownUnitOfHistory, InspectedItself,
        HistoryIncomplete, UnknownRound, InspectsItself, PairTwice,
        InspectsNobody, InspectsSeveral, InspectedByNobody, InspectedBySeveral, MutualPair, SeveralCycles, PairAgain,
        ForbiddenPair,
    ];
}
