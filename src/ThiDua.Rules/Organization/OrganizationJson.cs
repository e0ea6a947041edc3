using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Organization;

/// <summary>The shapes of units, their kinds, relations and groups.</summary>
internal static class OrganizationJson
{
    private static readonly Form<int?> _size = new OptionalForm<int>(new WholeForm(0, 10_000));

    public static readonly Shape<UnitKindSpec> Kind = new(
        "unit-kind",
        "A kind of unit. What ended names its successors; what is left out is taken from the registry of the host.",
        "Loại đơn vị. Loại đã kết thúc thì nêu loại thay thế; nội dung không ghi được lấy từ danh mục của hệ thống.",
        w => new UnitKindSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code.", "mã."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its Vietnamese name.", "tên loại đơn vị."),
            InForce = w.Optional("inForce", DatesJson.Dates!, x => x.InForce, null, "from when to when there are such units.", "thời gian có loại đơn vị này."),
            Successors = w.Many("successors", Forms.Code, x => x.Successors, "the kinds that came after it.", "các loại đơn vị thay thế."),
            Basis = w.Many("basis", LawJson.Basis, x => x.Basis, "the documents that say so, each with its confidence.", "các văn bản làm căn cứ, kèm độ tin cậy."),
        });

    public static readonly Shape<UnitKindsSpec> Kinds = new(
        "unit-kinds",
        "A registry of kinds of unit, as a text of its own.",
        "Danh mục loại đơn vị, là một tệp riêng.",
        w => new UnitKindsSpec
        {
            Format = w.Required("format", FormatNumber.Form, x => x.Format, "the number of the format, 1.", "số của định dạng, là 1."),
            Kinds = w.Required("kinds", new ListForm<UnitKindSpec>(Kind), x => x.Kinds, "the kinds.", "các loại đơn vị."),
        });

    public static readonly Shape<UnitSpec> Unit = new(
        "unit",
        "A unit that takes part.",
        "Đơn vị tham gia.",
        w => new UnitSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code, by which dossiers name it.", "mã đơn vị, dùng trong hồ sơ."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its name.", "tên đơn vị."),
            Kind = w.Required("kind", Forms.Code, x => x.Kind, "its kind: declared under \"kinds\" or known to the host.", "loại đơn vị: khai báo ở \"kinds\" hoặc có trong danh mục của hệ thống."),
            Identifier = w.Optional("identifier", UnitIdentifierForm.Optional, x => x.Identifier, null, "its electronic identifier.", "mã định danh điện tử."),
            InForce = w.Optional("inForce", DatesJson.Dates!, x => x.InForce, null, "from when to when there is this unit.", "thời gian tồn tại của đơn vị."),
        });

    public static readonly Shape<UnitRelationSpec> Relation = new(
        "unit-relation",
        "What one unit is to another: \"to\" is the parent, the standing body … of \"unit\".",
        "Quan hệ giữa hai đơn vị: \"to\" là cấp trên, cơ quan thường trực … của \"unit\".",
        w => new UnitRelationSpec
        {
            Relation = w.Required(
                "relation", Forms.Code, x => x.Relation,
                "parent, sector-parent, standing-body, reports-through, or one of the relations declared at the root.",
                "parent (cấp trên trực tiếp), sector-parent (ngành dọc), standing-body (cơ quan thường trực), reports-through (báo cáo qua), hoặc quan hệ khai báo ở gốc."),
            Unit = w.Required("unit", Forms.Code, x => x.Unit, "the unit, or the group.", "đơn vị, hoặc cụm, khối."),
            To = w.Required("to", Forms.Code, x => x.To, "the unit that it has as parent, standing body and so on.", "đơn vị là cấp trên, cơ quan thường trực … của nó."),
            InForce = w.Optional("inForce", DatesJson.Dates!, x => x.InForce, null, "from when to when.", "thời gian có quan hệ này."),
        });

    public static readonly Shape<GroupYearSpec> Year = new(
        "group-year",
        "Who is in a group in a year, and who leads it.",
        "Thành viên, cụm trưởng (khối trưởng) trong năm.",
        w => new GroupYearSpec
        {
            Period = w.Required("period", PeriodForm.Instance, x => x.Period, "the year, or another period.", "năm, hoặc kỳ khác."),
            Members = w.Required("members", new ListForm<Code>(Forms.Code) { NotEmpty = true }, x => x.Members, "the units.", "các đơn vị thành viên."),
            Head = w.Optional("head", Forms.Code, x => x.Head, default, "the head: one of the members.", "cụm trưởng, khối trưởng: một đơn vị thành viên."),
            Deputies = w.Many("deputies", Forms.Code, x => x.Deputies, "the deputies: members too.", "cụm phó, khối phó: cũng là đơn vị thành viên."),
        });

    public static readonly Shape<UnitGroupSpec> Group = new(
        "group",
        "A cluster or block: units that compete with each other; or a list of units that are named together.",
        "Cụm, khối thi đua; hoặc danh sách các đơn vị được nêu chung.",
        w => new UnitGroupSpec
        {
            Code = w.Required("code", Forms.Code, x => x.Code, "its code; no unit has the same.", "mã; không trùng với mã đơn vị."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its name.", "tên gọi."),
            Kind = w.Required(
                "kind",
                new WordForm<UnitGroupKind>(
                    ("cluster", UnitGroupKind.Cluster), ("block", UnitGroupKind.Block), ("list", UnitGroupKind.List)),
                x => x.Kind,
                "cluster (of local governments), block (of agencies), or list: units that the document names together.",
                "cluster (cụm thi đua), block (khối thi đua), hoặc list: các đơn vị được văn bản nêu chung."),
            AtLeast = w.Optional("atLeast", _size, x => x.AtLeast, null, "the least number of members.", "số thành viên tối thiểu."),
            AtMost = w.Optional("atMost", _size, x => x.AtMost, null, "the greatest number of members.", "số thành viên tối đa."),
            Headship = w.Optional(
                "headship",
                new WordForm<Headship>(("elected", Headship.Elected), ("rotating", Headship.Rotating)),
                x => x.Headship,
                Headship.NotSaid,
                "how the head is found: elected, or rotating every year.",
                "cách cử cụm trưởng, khối trưởng: elected (bầu) hoặc rotating (luân phiên hằng năm)."),
            Years = w.Many("years", Year, x => x.Years, "its members, year by year.", "thành viên theo từng năm."),
            Basis = w.Many("basis", LawJson.Basis, x => x.Basis, "what it rests on.", "căn cứ."),
        });

    public static readonly Shape<OrganizationSpec> Shape = new(
        "organization",
        "The units that the rule set speaks of, with their relations and groups.",
        "Các đơn vị mà bộ quy tắc nói đến, kèm quan hệ và cụm, khối.",
        w => new OrganizationSpec
        {
            Kinds = w.Many("kinds", Kind, x => x.Kinds, "kinds of unit of its own.", "các loại đơn vị khai báo riêng."),
            Offices = w.Many("offices", LawJson.TitledCode, x => x.Offices, "offices that people hold.", "các chức vụ."),
            Bodies = w.Many("bodies", LawJson.TitledCode, x => x.Bodies, "bodies that people are members of, such as councils.", "các tổ chức có thành viên, ví dụ hội đồng."),
            Units = w.Many("units", Unit, x => x.Units, "the units.", "các đơn vị."),
            Relations = w.Many("relations", Relation, x => x.Relations, "what units are to each other.", "quan hệ giữa các đơn vị."),
            Groups = w.Many("groups", Group, x => x.Groups, "clusters and blocks.", "các cụm, khối thi đua."),
        });
}
