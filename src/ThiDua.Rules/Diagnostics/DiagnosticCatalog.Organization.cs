namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A kind of unit that nobody declared.</summary>
    public static DiagnosticDescriptor UnknownUnitKind { get; } = new("TD1001", Severity.Error,
        "The kind of unit \"{code}\" is neither declared under \"kinds\" nor known to the host. {hint}",
        "Loại đơn vị \"{code}\" không được khai báo ở \"kinds\" và không có trong danh mục của hệ thống. {hint}");

    /// <summary>A unit or group that is not declared.</summary>
    public static DiagnosticDescriptor UnknownUnit { get; } = new("TD1002", Severity.Error,
        "The organization has no unit or group \"{code}\". {hint}",
        "Trong tổ chức không có đơn vị hoặc cụm, khối \"{code}\". {hint}");

    /// <summary>A relation that is not declared.</summary>
    public static DiagnosticDescriptor UnknownUnitRelation { get; } = new("TD1003", Severity.Error,
        "The relation \"{code}\" is not declared. {hint}",
        "Quan hệ \"{code}\" chưa được khai báo. {hint}");

    /// <summary>A unit of a kind that ended before.</summary>
    public static DiagnosticDescriptor UnitKindEnded { get; } = new("TD1004", Severity.Warning,
        "\"{unit}\" is of the kind {kind}, which ended on {last}, before the rules speak of it. Write a kind of today; the successors are: {successors}.",
        "\"{unit}\" thuộc loại {kind} đã kết thúc ngày {last}, trước thời gian quy tắc nói đến. Hãy ghi loại đơn vị hiện hành; loại thay thế: {successors}.");

    /// <summary>A unit of a kind that ends while the rules speak of it.</summary>
    public static DiagnosticDescriptor UnitKindEnds { get; } = new("TD1005", Severity.Note,
        "\"{unit}\" is of the kind {kind}, of which there are none after {last}. For later periods use the successors: {successors}.",
        "\"{unit}\" thuộc loại {kind}, sau ngày {last} không còn loại đơn vị này. Với kỳ sau đó, hãy dùng loại thay thế: {successors}.");

    /// <summary>A text that is not an electronic identifier.</summary>
    public static DiagnosticDescriptor BadUnitIdentifier { get; } = new("TD1006", Severity.Error,
        "\"{value}\" is not an electronic identifier. Write up to 35 of the characters 0-9, A-Z and single dots between them, such as \"H56.01\" or \"000.00.01.H56\".",
        "\"{value}\" không phải là mã định danh điện tử. Hãy ghi tối đa 35 ký tự 0-9, A-Z và dấu chấm đơn ở giữa, ví dụ \"H56.01\" hoặc \"000.00.01.H56\".");

    /// <summary>Two units with one identifier.</summary>
    public static DiagnosticDescriptor IdentifierTwice { get; } = new("TD1007", Severity.Error,
        "The identifier {identifier} is that of \"{other}\" on the same days. Mend one of the two.",
        "Mã định danh {identifier} trùng với mã của \"{other}\" trong cùng thời gian. Hãy sửa một trong hai.");

    /// <summary>A unit related to itself.</summary>
    public static DiagnosticDescriptor RelatedToItself { get; } = new("TD1008", Severity.Error,
        "\"{unit}\" is its own \"{relation}\". Name another unit under \"to\".",
        "\"{unit}\" có quan hệ \"{relation}\" với chính nó. Hãy ghi đơn vị khác ở \"to\".");

    /// <summary>Two parents on the same day.</summary>
    public static DiagnosticDescriptor RelatedTwiceAtOnce { get; } = new("TD1009", Severity.Error,
        "\"{unit}\" has two units as \"{relation}\" on the same day, \"{first}\" and \"{second}\". End one before the other begins.",
        "\"{unit}\" cùng lúc có hai đơn vị theo quan hệ \"{relation}\" là \"{first}\" và \"{second}\". Hãy kết thúc quan hệ này trước khi quan hệ kia bắt đầu.");

    /// <summary>A unit above itself.</summary>
    public static DiagnosticDescriptor RelationCircle { get; } = new("TD1010", Severity.Error,
        "By \"{relation}\" a unit comes back to itself {when}: {circle}. Take one of these relations away.",
        "Theo quan hệ \"{relation}\", một đơn vị quay về chính nó {when}: {circle}. Hãy bỏ một trong các quan hệ này.");

    /// <summary>A unit spoken of at a time when it is not there.</summary>
    public static DiagnosticDescriptor UnitNotThere { get; } = new("TD1011", Severity.Error,
        "\"{code}\" {when}, so it is not there at that time. Mend the days or name the unit that is.",
        "\"{code}\" {when} nên không có vào thời gian này. Hãy sửa thời gian hoặc ghi đơn vị khi đó.");

    /// <summary>Two lists of members for the same day.</summary>
    public static DiagnosticDescriptor GroupYearsOverlap { get; } = new("TD1012", Severity.Error,
        "The periods {first} and {second} have days in common, so it is not clear who is a member. Make them follow each other.",
        "Hai kỳ {first} và {second} có ngày trùng nhau nên không rõ ai là thành viên. Hãy để các kỳ nối tiếp nhau.");

    /// <summary>A member listed twice.</summary>
    public static DiagnosticDescriptor MemberTwice { get; } = new("TD1013", Severity.Error,
        "\"{unit}\" is listed twice among the members. Remove one of the two.",
        "\"{unit}\" được ghi hai lần trong danh sách thành viên. Hãy bỏ một.");

    /// <summary>A head or deputy who is no member.</summary>
    public static DiagnosticDescriptor LeaderIsNoMember { get; } = new("TD1014", Severity.Error,
        "\"{unit}\" leads the group without being a member in this period. Add it to \"members\" or name a member.",
        "\"{unit}\" là trưởng hoặc phó nhưng không phải thành viên trong kỳ này. Hãy thêm vào \"members\" hoặc ghi một thành viên.");

    /// <summary>One unit with two places in the lead.</summary>
    public static DiagnosticDescriptor LeaderTwice { get; } = new("TD1015", Severity.Error,
        "\"{unit}\" has two places in the lead of the group. Name another unit in one of them.",
        "\"{unit}\" giữ hai vị trí lãnh đạo của cụm, khối. Hãy ghi đơn vị khác ở một vị trí.");

    /// <summary>A group below its least size.</summary>
    public static DiagnosticDescriptor GroupTooSmall { get; } = new("TD1016", Severity.Warning,
        "The group has {count} members, fewer than the least size of {limit}. Add members or change \"atLeast\".",
        "Cụm, khối có {count} thành viên, ít hơn mức tối thiểu {limit}. Hãy thêm thành viên hoặc sửa \"atLeast\".");

    /// <summary>A group above its greatest size.</summary>
    public static DiagnosticDescriptor GroupTooLarge { get; } = new("TD1017", Severity.Warning,
        "The group has {count} members, more than the greatest size of {limit}. Split it or change \"atMost\".",
        "Cụm, khối có {count} thành viên, nhiều hơn mức tối đa {limit}. Hãy tách ra hoặc sửa \"atMost\".");

    /// <summary>A least size above the greatest.</summary>
    public static DiagnosticDescriptor GroupSizesTurned { get; } = new("TD1018", Severity.Error,
        "The greatest size {atMost} is below the least size {atLeast}. Exchange them or mend one.",
        "Mức tối đa {atMost} nhỏ hơn mức tối thiểu {atLeast}. Hãy đổi chỗ hoặc sửa một trong hai.");

    /// <summary>A unit that competes in two groups.</summary>
    public static DiagnosticDescriptor InTwoGroups { get; } = new("TD1019", Severity.Warning,
        "\"{unit}\" is also a member of \"{other}\" in {period}, and would compete twice. Leave it in one of the groups.",
        "\"{unit}\" cũng là thành viên của \"{other}\" trong kỳ {period} nên sẽ thi đua ở hai nơi. Hãy để đơn vị ở một cụm, khối.");

    /// <summary>A head before its turn.</summary>
    public static DiagnosticDescriptor HeadOutOfTurn { get; } = new("TD1020", Severity.Warning,
        "The head of \"{group}\" rotates, but \"{unit}\", head in {last}, is head again before \"{other}\" was. Name \"{other}\", or accept it with the reason.",
        "Trưởng của \"{group}\" luân phiên, nhưng \"{unit}\" đã làm trưởng kỳ {last} lại làm trưởng khi chưa đến lượt \"{other}\" kể từ đó. Hãy ghi \"{other}\" hoặc chấp nhận kèm lý do.");

    /// <summary>A kind that comes after itself.</summary>
    public static DiagnosticDescriptor KindSucceedsItself { get; } = new("TD1021", Severity.Error,
        "By its successors the kind \"{code}\" comes after itself. Remove one of the successors on the way.",
        "Theo các loại thay thế thì loại \"{code}\" lại thay thế chính nó. Hãy bỏ một loại thay thế trên đường đi.");

    /// <summary>A successor of a kind that never ends.</summary>
    public static DiagnosticDescriptor SuccessorOfLastingKind { get; } = new("TD1022", Severity.Error,
        "The kind \"{code}\" has successors but no last day. Add \"to\" under \"inForce\", or remove \"successors\".",
        "Loại \"{code}\" có loại thay thế nhưng không có ngày kết thúc. Hãy thêm \"to\" trong \"inForce\" hoặc bỏ \"successors\".");

    private static DiagnosticDescriptor[] OrganizationPart() =>
    [
        UnknownUnitKind, UnknownUnit, UnknownUnitRelation, UnitKindEnded, UnitKindEnds, BadUnitIdentifier,
        IdentifierTwice, RelatedToItself, RelatedTwiceAtOnce, RelationCircle, UnitNotThere, GroupYearsOverlap,
        MemberTwice, LeaderIsNoMember, LeaderTwice, GroupTooSmall, GroupTooLarge, GroupSizesTurned, InTwoGroups,
        HeadOutOfTurn, KindSucceedsItself, SuccessorOfLastingKind,
    ];
}
