using System.Collections.Generic;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>The shapes of teams and attendance lists.</summary>
internal static class TeamJson
{
    public const int MostSeats = 64;
    public const int MostPeople = 1_000;

    private static readonly Form<int> _people = new WholeForm(0, MostPeople);

    private static readonly Form<Code> _code = Forms.Code;

    public static readonly ConflictKinds Conflicts = new();

    public static readonly EligibilityKinds Eligibilities = new();

    private static readonly Form<EligibilitySpec> _eligibility = new DeferredForm<EligibilitySpec>(() => Eligibilities);

    private static readonly Form<ValueList<EligibilitySpec>> _several =
        new ListForm<EligibilitySpec>(_eligibility) { NotEmpty = true, Most = 64 };

    private static readonly Form<ValueList<Code>> _codes = new ListForm<Code>(_code) { NotEmpty = true, Most = 1_000 };

    public static readonly Shape<SeatSpec> Seat = new(
        "seat",
        "A seat of a team: a role, how many people, and who may be one of them.",
        "Vị trí trong đoàn: vai trò, số người và điều kiện của người tham gia.",
        w => new SeatSpec
        {
            Code = w.Required("code", _code, x => x.Code, "its code.", "mã."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its name, as printed.", "tên gọi, như trong văn bản."),
            Role = w.Optional(
                "role",
                new WordForm<SeatRole>(("head", SeatRole.Head), ("deputy", SeatRole.Deputy), ("member", SeatRole.Member), ("secretary", SeatRole.Secretary)),
                x => x.Role,
                SeatRole.Member,
                "head, deputy, member (so unless said) or secretary.",
                "head (Trưởng đoàn), deputy (Phó đoàn), member (Thành viên, mặc định) hoặc secretary (Thư ký)."),
            AtLeast = w.Optional("atLeast", _people, x => x.AtLeast, 1, "the least number of people; 1 unless said.", "số người tối thiểu; mặc định 1."),
            AtMost = w.Optional("atMost", new OptionalForm<int>(_people), x => x.AtMost, null, "the greatest number of people.", "số người tối đa."),
            Eligible = w.Optional("eligible", _eligibility!, x => x.Eligible, null, "who may sit there; anybody unless said.", "điều kiện của người tham gia; không ghi thì không hạn chế."),
        });

    public static readonly Shape<InspectedSpec> Inspected = new(
        "inspected",
        "A unit or group that is to be inspected.",
        "Đơn vị hoặc cụm, khối được kiểm tra.",
        w => new InspectedSpec
        {
            Of = w.Required("of", _code, x => x.Of, "the code of the unit or group.", "mã đơn vị hoặc cụm, khối."),
            IsIndicative = w.Optional("indicative", Forms.YesNo, x => x.IsIndicative, false, "whether it is only expected.", "dự kiến hay không."),
        });

    public static readonly Shape<VisitsSpec> Visits = new(
        "visits",
        "How many visits one inspection may make.",
        "Số nơi mà một cuộc kiểm tra được đến thăm.",
        w => new VisitsSpec
        {
            AtMost = w.Required("atMost", _people, x => x.AtMost, "the greatest number.", "số lượng tối đa."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "what is visited, as printed.", "nội dung thăm, như trong văn bản."),
        });

    public static readonly Shape<TeamSpec> Team = new(
        "team",
        "An inspection team: its seats, what keeps people away, and whom it inspects.",
        "Đoàn kiểm tra: các vị trí, xung đột lợi ích và đối tượng được kiểm tra.",
        w => Walk(w, inspects: true));

    public static readonly Shape<TeamSpec> Attendance = new(
        "attendance",
        "Who attends an inspection for those who are inspected.",
        "Thành phần tham dự của bên được kiểm tra.",
        w => Walk(w, inspects: false));

    private static TeamSpec Walk(ShapeWalk<TeamSpec> w, bool inspects) => new()
    {
        Code = w.Required("code", _code, x => x.Code, "its code.", "mã."),
        Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its name.", "tên gọi."),
        For = w.Optional(
            "for",
            new WordForm<TeamSubjects>(("units", TeamSubjects.Units), ("groups", TeamSubjects.Groups)),
            x => x.For,
            TeamSubjects.All,
            "units or groups, where it is for the inspection of these alone.",
            "units (đơn vị) hoặc groups (cụm, khối), nếu chỉ dùng khi kiểm tra các đối tượng này."),
        Venue = w.Optional("venue", Forms.Text!, x => x.Venue, null, "where they meet, as printed.", "địa điểm, như trong văn bản."),
        Seats = w.Required("seats", new ListForm<SeatSpec>(Seat) { NotEmpty = true, Most = MostSeats }, x => x.Seats, "the seats.", "các vị trí."),
        Conflicts = inspects
            ? w.Required("conflicts", new ListForm<ConflictSpec>(Conflicts) { Most = 64 }, x => x.Conflicts, "what keeps a person from inspecting; [] where nothing does.", "các trường hợp không được kiểm tra; [] nếu không có.")
            : ValueList<ConflictSpec>.Empty,
        Inspected = inspects
            ? w.Many("inspected", Inspected, x => x.Inspected, "the list of those who are to be inspected.", "danh sách đối tượng được kiểm tra.")
            : ValueList<InspectedSpec>.Empty,
        Visits = inspects ? w.Optional("visits", Visits!, x => x.Visits, null, "how many visits one inspection may make.", "giới hạn số nơi đến thăm.") : null,
        Basis = w.Many("basis", LawJson.Basis, x => x.Basis, "what it rests on.", "căn cứ."),
    };

    internal sealed class ConflictKinds : Kinds<ConflictSpec>
    {
        public override Words Name => new("a conflict of interest (an object with \"kind\")", "trường hợp xung đột lợi ích (đối tượng có \"kind\")");

        public override string SchemaName => "conflict";

        public override IReadOnlyList<KindCase<ConflictSpec>> Cases { get; } =
        [
            new ShapeCase<ConflictSpec, ConflictSpec.OwnUnit>(
                "own-unit",
                "Nobody inspects the own unit or one above it in the same line, nor a group of which the own unit is a member.",
                "Không ai kiểm tra đơn vị của chính mình, đơn vị mà đơn vị mình trực thuộc, hoặc cụm, khối có đơn vị mình là thành viên.",
                w => new()),
            new ShapeCase<ConflictSpec, ConflictSpec.Relation>(
                "relation",
                "Nobody inspects a unit to which the person declares this relation, or to which the own unit has it, either way.",
                "Không ai kiểm tra đơn vị mà bản thân khai có quan hệ này, hoặc đơn vị mình và đơn vị đó có quan hệ này với nhau.",
                w => new(w.Required("of", _code, x => x.Of, "the relation.", "quan hệ."))),
        ];
    }

    internal sealed class EligibilityKinds : Kinds<EligibilitySpec>
    {
        public override Words Name => new("a condition on a person (an object with \"kind\")", "điều kiện của người tham gia (đối tượng có \"kind\")");

        public override string SchemaName => "eligibility";

        public override IReadOnlyList<KindCase<EligibilitySpec>> Cases { get; } =
        [
            new ShapeCase<EligibilitySpec, EligibilitySpec.Office>(
                "office",
                "The person holds one of these offices.",
                "Giữ một trong các chức vụ này.",
                w => new(w.Required("oneOf", _codes, x => x.OneOf, "the offices.", "các chức vụ."))),
            new ShapeCase<EligibilitySpec, EligibilitySpec.Member>(
                "member",
                "The person is a member of one of these bodies.",
                "Là thành viên của một trong các tổ chức này.",
                w => new(w.Required("oneOf", _codes, x => x.OneOf, "the bodies.", "các tổ chức."))),
            new ShapeCase<EligibilitySpec, EligibilitySpec.From>(
                "from",
                "The person belongs to one of these units or to one below it; a group stands for its members.",
                "Thuộc một trong các đơn vị này hoặc đơn vị trực thuộc; cụm, khối nghĩa là các đơn vị thành viên.",
                w => new(w.Required(
                    "oneOf", _codes, x => x.OneOf,
                    "units, groups, \"inspected\" or \"inspecting\".", "đơn vị, cụm, khối, \"inspected\" (bên được kiểm tra) hoặc \"inspecting\" (bên kiểm tra)."))),
            new ShapeCase<EligibilitySpec, EligibilitySpec.FromKind>(
                "from-kind",
                "The person belongs to a unit of one of these kinds.",
                "Thuộc đơn vị là một trong các loại này.",
                w => new(w.Required("oneOf", _codes, x => x.OneOf, "the kinds of unit.", "các loại đơn vị."))),
            new ShapeCase<EligibilitySpec, EligibilitySpec.Follows>(
                "follows",
                "The person follows one of these groups; \"inspected\" means the inspected group, or a group of the inspected unit.",
                "Được phân công theo dõi một trong các cụm, khối này; \"inspected\" là cụm, khối được kiểm tra hoặc cụm, khối có đơn vị được kiểm tra.",
                w => new(w.Required("oneOf", _codes, x => x.OneOf, "groups, or \"inspected\".", "các cụm, khối, hoặc \"inspected\"."))),
            new ShapeCase<EligibilitySpec, EligibilitySpec.All>(
                "all", "All of these hold.", "Tất cả các điều kiện này.",
                w => new(w.Required("of", _several, x => x.Of, "the conditions.", "các điều kiện."))),
            new ShapeCase<EligibilitySpec, EligibilitySpec.Any>(
                "any", "At least one of these holds.", "Ít nhất một trong các điều kiện này.",
                w => new(w.Required("of", _several, x => x.Of, "the conditions.", "các điều kiện."))),
            new ShapeCase<EligibilitySpec, EligibilitySpec.Not>(
                "not", "This does not hold.", "Không có điều kiện này.",
                w => new(w.Required("of", _eligibility, x => x.Of, "the condition.", "điều kiện."))),
        ];
    }
}
