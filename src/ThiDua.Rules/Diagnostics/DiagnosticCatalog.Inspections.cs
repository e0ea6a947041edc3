namespace ThiDua.Rules.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>An office that is not declared.</summary>
    public static DiagnosticDescriptor UnknownOffice { get; } = new("TD4501", Severity.Error,
        "The office \"{code}\" is not declared under \"offices\" of the organization. {hint}",
        "Chức vụ \"{code}\" chưa được khai báo ở \"offices\" của tổ chức. {hint}");

    /// <summary>A body that is not declared.</summary>
    public static DiagnosticDescriptor UnknownBody { get; } = new("TD4502", Severity.Error,
        "The body \"{code}\" is not declared under \"bodies\" of the organization. {hint}",
        "Tổ chức có thành viên \"{code}\" chưa được khai báo ở \"bodies\". {hint}");

    /// <summary>A group that is not declared.</summary>
    public static DiagnosticDescriptor UnknownGroup { get; } = new("TD4503", Severity.Error,
        "The organization has no group \"{code}\". {hint}",
        "Trong tổ chức không có cụm, khối \"{code}\". {hint}");

    /// <summary>A greatest number of people below the least.</summary>
    public static DiagnosticDescriptor SeatNumbersTurned { get; } = new("TD4504", Severity.Error,
        "The greatest number {atMost} of the seat is below the least number {atLeast}. Exchange them or mend one.",
        "Số người tối đa {atMost} của vị trí nhỏ hơn số tối thiểu {atLeast}. Hãy đổi chỗ hoặc sửa một trong hai.");

    /// <summary>A team with more than one head.</summary>
    public static DiagnosticDescriptor SeveralHeads { get; } = new("TD4505", Severity.Warning,
        "The team \"{team}\" has more than one head. Make one of them a deputy, or accept it with the reason.",
        "Đoàn \"{team}\" có hơn một trưởng đoàn. Hãy ghi một người là phó đoàn, hoặc chấp nhận kèm lý do.");

    /// <summary>One subject twice on a list.</summary>
    public static DiagnosticDescriptor InspectedTwice { get; } = new("TD4506", Severity.Error,
        "\"{code}\" stands twice on the list of those inspected. Remove one of the two.",
        "\"{code}\" được ghi hai lần trong danh sách được kiểm tra. Hãy bỏ một.");

    /// <summary>Candidates or inspections of another rule set.</summary>
    public static DiagnosticDescriptor ListOfOtherRuleSet { get; } = new("TD4507", Severity.Error,
        "The list is for the rule set \"{found}\", not for \"{expected}\". Use it with that rule set, or mend \"ruleSet\".",
        "Danh sách này dùng cho bộ quy tắc \"{found}\", không phải \"{expected}\". Hãy dùng với bộ quy tắc đó hoặc sửa \"ruleSet\".");

    /// <summary>A person listed twice.</summary>
    public static DiagnosticDescriptor CandidateTwice { get; } = new("TD4508", Severity.Error,
        "Two people have the code \"{code}\". Give one of them another code.",
        "Hai người có cùng mã \"{code}\". Hãy đặt mã khác cho một người.");

    /// <summary>A team that the rule set does not have.</summary>
    public static DiagnosticDescriptor UnknownTeam { get; } = new("TD4509", Severity.Error,
        "The rule set has no team or attendance list \"{code}\". {hint}",
        "Bộ quy tắc không có đoàn hoặc thành phần tham dự \"{code}\". {hint}");

    /// <summary>A seat that the team does not have.</summary>
    public static DiagnosticDescriptor UnknownSeat { get; } = new("TD4510", Severity.Error,
        "The team has no seat \"{code}\". {hint}",
        "Đoàn không có vị trí \"{code}\". {hint}");

    /// <summary>A person who is not among the candidates.</summary>
    public static DiagnosticDescriptor UnknownPerson { get; } = new("TD4511", Severity.Error,
        "Nobody among the candidates has the code \"{code}\". {hint}",
        "Trong danh sách không có người mang mã \"{code}\". {hint}");

    /// <summary>A team for the inspection of others.</summary>
    public static DiagnosticDescriptor TeamForOthers { get; } = new("TD4512", Severity.Error,
        "\"{team}\" is for the inspection of {for}, and \"{inspected}\" is {found}. Name another team or list.",
        "\"{team}\" dùng khi kiểm tra {for}, còn \"{inspected}\" là {found}. Hãy ghi đoàn hoặc thành phần khác.");

    /// <summary>A group of which nothing is known on the day.</summary>
    public static DiagnosticDescriptor GroupHasNoMembers { get; } = new("TD4513", Severity.Error,
        "Nothing is said of the members of \"{group}\" on {day}. Add that period to \"years\", or mend the day.",
        "Không có thông tin về thành viên của \"{group}\" vào ngày {day}. Hãy thêm kỳ đó vào \"years\" hoặc sửa ngày.");

    /// <summary>A seat with too few people.</summary>
    public static DiagnosticDescriptor SeatShort { get; } = new("TD4520", Severity.Error,
        "The seat {seat} has {count} people, and needs at least {limit}. Add whoever is missing.",
        "Vị trí {seat} có {count} người, cần ít nhất {limit}. Hãy bổ sung người còn thiếu.");

    /// <summary>A seat with too many people.</summary>
    public static DiagnosticDescriptor SeatOver { get; } = new("TD4521", Severity.Error,
        "The seat {seat} has {count} people, and takes at most {limit}. Remove those beyond.",
        "Vị trí {seat} có {count} người, tối đa {limit}. Hãy bỏ bớt.");

    /// <summary>A person who may not sit in the seat.</summary>
    public static DiagnosticDescriptor NotEligible { get; } = new("TD4522", Severity.Error,
        "{person} may not sit in the seat {seat}, which is for somebody who {condition}. Name such a person.",
        "{person} không đủ điều kiện ở vị trí {seat}, vì cần: {condition}. Hãy ghi người đáp ứng điều kiện.");

    /// <summary>A person who would inspect the own unit.</summary>
    public static DiagnosticDescriptor InspectsOwnUnit { get; } = new("TD4523", Severity.Error,
        "{person} in the seat {seat} would inspect the own unit, \"{unit}\". Name somebody from elsewhere.",
        "{person} ở vị trí {seat} kiểm tra chính đơn vị mình, \"{unit}\". Hãy ghi người của đơn vị khác.");

    /// <summary>A person with a relation to the inspected.</summary>
    public static DiagnosticDescriptor InspectsRelated { get; } = new("TD4524", Severity.Error,
        "{person} in the seat {seat} is kept away by the relation \"{relation}\" with \"{unit}\". Name somebody without it.",
        "{person} ở vị trí {seat} không được kiểm tra vì có quan hệ \"{relation}\" với \"{unit}\". Hãy ghi người không có quan hệ này.");

    /// <summary>A person in two seats.</summary>
    public static DiagnosticDescriptor SitsTwice { get; } = new("TD4525", Severity.Error,
        "{person} sits in two places, {first} and {second}. Name somebody else in one of them.",
        "{person} ở hai vị trí, {first} và {second}. Hãy ghi người khác ở một vị trí.");

    /// <summary>More visits than may be.</summary>
    public static DiagnosticDescriptor TooManyVisits { get; } = new("TD4526", Severity.Error,
        "The inspection visits {count} places, and may visit at most {limit}. Leave some out.",
        "Cuộc kiểm tra thăm {count} nơi, tối đa được {limit}. Hãy bỏ bớt.");

    /// <summary>Somebody who is not on the list.</summary>
    public static DiagnosticDescriptor NotOnTheList { get; } = new("TD4527", Severity.Warning,
        "\"{inspected}\" is not on the list of those who are to be inspected. Add it to \"inspected\" of the team, or inspect one that is.",
        "\"{inspected}\" không có trong danh sách được kiểm tra. Hãy thêm vào \"inspected\" của đoàn, hoặc kiểm tra đối tượng có trong danh sách.");

    /// <summary>Somebody who is not on a list that only expects.</summary>
    public static DiagnosticDescriptor NotExpected { get; } = new("TD4528", Severity.Note,
        "\"{inspected}\" is not on the list of those who are expected to be inspected. Add it once the list is settled.",
        "\"{inspected}\" không có trong danh sách dự kiến được kiểm tra. Hãy bổ sung khi danh sách được chốt.");

    /// <summary>A team that cannot be composed.</summary>
    public static DiagnosticDescriptor NoTeamPossible { get; } = new("TD4530", Severity.Error,
        "No team for \"{inspected}\" meets all of this together: {requirements}. Give one of them up, or name more candidates.",
        "Không lập được đoàn kiểm tra \"{inspected}\" đáp ứng đồng thời: {requirements}. Hãy bỏ một yêu cầu hoặc bổ sung người.");

    private static DiagnosticDescriptor[] InspectionsPart() =>
    [
        UnknownOffice, UnknownBody, UnknownGroup, SeatNumbersTurned, SeveralHeads, InspectedTwice, ListOfOtherRuleSet,
        CandidateTwice, UnknownTeam, UnknownSeat, UnknownPerson, TeamForOthers, GroupHasNoMembers, SeatShort, SeatOver,
        NotEligible, InspectsOwnUnit, InspectsRelated, SitsTwice, TooManyVisits, NotOnTheList, NotExpected,
        NoTeamPossible,
    ];
}
