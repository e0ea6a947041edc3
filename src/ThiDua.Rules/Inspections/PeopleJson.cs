using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>The shapes of the two texts that teams are composed and reviewed with.</summary>
internal static class PeopleJson
{
    public const int MostCandidates = 2_000;
    public const int MostInspections = 500;

    private static readonly Form<ValueList<Code>> _codes = new ListForm<Code>(Forms.Code) { Most = TeamJson.MostPeople };

    private static readonly Form<ValueList<MapEntry<ValueList<Code>>>> _lists = new MapForm<ValueList<Code>>(_codes);

    public static readonly Shape<CandidateSpec> Candidate = new(
        "candidate",
        "A person who may sit in a team, with what is declared of that person.",
        "Người có thể tham gia đoàn, kèm thông tin khai báo.",
        w => new CandidateSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "the code of the person.", "mã người."),
            Name = w.Required("name", Forms.Text, x => x.Name, "the name.", "họ và tên."),
            Unit = w.Required("unit", Forms.Code, x => x.Unit, "the unit to which the person belongs.", "đơn vị công tác."),
            Offices = w.Many("offices", Forms.Code, x => x.Offices, "the offices that the person holds.", "các chức vụ."),
            Memberships = w.Many("memberships", Forms.Code, x => x.Memberships, "the bodies of which the person is a member.", "các tổ chức mà người đó là thành viên."),
            Follows = w.Many("follows", Forms.Code, x => x.Follows, "the groups or units that the person is charged to follow.", "các cụm, khối, đơn vị được phân công theo dõi."),
            Relations = w.Optional(
                "relations", _lists, x => x.Relations, ValueList<MapEntry<ValueList<Code>>>.Empty,
                "what else the person has to do with units: for each relation the units.", "quan hệ khác với các đơn vị: mỗi quan hệ một danh sách đơn vị."),
        });

    public static readonly Shape<CandidateListSpec> Candidates = new(
        "candidates",
        "The people from whom teams are composed.",
        "Danh sách người có thể tham gia đoàn.",
        w => new CandidateListSpec
        {
            Format = w.Required("format", FormatNumber.Form, x => x.Format, "the number of the format, 1.", "số của định dạng, là 1."),
            RuleSet = w.Required("ruleSet", Forms.Code, x => x.RuleSet, "the code of the rule set.", "mã bộ quy tắc."),
            Candidates = w.Required(
                "candidates", new ListForm<CandidateSpec>(new DataForm<CandidateSpec>(Candidate)) { Most = MostCandidates }, x => x.Candidates,
                "the people; whoever stands first is taken first where all else is equal.", "những người có thể tham gia; khi mọi điều kiện như nhau thì người ghi trước được chọn trước."),
        });

    public static readonly Shape<InspectionSpec> Inspection = new(
        "inspection",
        "One inspection: who is inspected, when, and who sits where.",
        "Một cuộc kiểm tra: ai được kiểm tra, khi nào, ai ở vị trí nào.",
        w => new InspectionSpec
        {
            Team = w.Required("team", Forms.Code, x => x.Team, "the code of the team or attendance list.", "mã đoàn kiểm tra hoặc thành phần tham dự."),
            Inspected = w.Required("inspected", Forms.Code, x => x.Inspected, "the unit or group that is inspected.", "đơn vị hoặc cụm, khối được kiểm tra."),
            Inspecting = w.Optional("inspecting", Forms.Code, x => x.Inspecting, default, "the unit that inspects, where a unit does.", "đơn vị kiểm tra, nếu do một đơn vị kiểm tra."),
            On = w.Required("on", Forms.Date, x => x.On, "the day.", "ngày kiểm tra."),
            Seats = w.Optional(
                "seats", _lists, x => x.Seats, ValueList<MapEntry<ValueList<Code>>>.Empty,
                "for each seat the people in it; when a team is composed they keep their seats.", "mỗi vị trí một danh sách người; khi lập đoàn, những người này được giữ nguyên."),
            Visits = w.Many("visits", Forms.Text, x => x.Visits, "the places that are visited.", "các nơi đến thăm."),
        });

    public static readonly Shape<InspectionListSpec> Inspections = new(
        "inspections",
        "Several inspections of one rule set.",
        "Các cuộc kiểm tra theo một bộ quy tắc.",
        w => new InspectionListSpec
        {
            Format = w.Required("format", FormatNumber.Form, x => x.Format, "the number of the format, 1.", "số của định dạng, là 1."),
            RuleSet = w.Required("ruleSet", Forms.Code, x => x.RuleSet, "the code of the rule set.", "mã bộ quy tắc."),
            Inspections = w.Required(
                "inspections", new ListForm<InspectionSpec>(new DataForm<InspectionSpec>(Inspection)) { Most = MostInspections }, x => x.Inspections,
                "the inspections.", "các cuộc kiểm tra."),
        });
}
