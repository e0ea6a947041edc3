using ThiDua.Rules.Checklists;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>The shape of a whole rule set.</summary>
internal static class RuleSetJson
{
    public static readonly Shape<RuleSetSpec> Shape = new(
        "rule-set",
        "A rule set: one regulation as data.",
        "Bộ quy tắc: một quy định dưới dạng dữ liệu.",
        w => new RuleSetSpec
        {
            Format = w.Required("format", FormatNumber.Form, x => x.Format, "the number of the format, 1.", "số của định dạng, là 1."),
            Code = w.Required("code", Forms.Code, x => x.Code, "the code of the rule set.", "mã bộ quy tắc."),
            Version = w.Required("version", Forms.Text, x => x.Version, "the version of the rule set, as its author counts.", "phiên bản, do người soạn đặt."),
            Title = w.Optional("title", Forms.Text!, x => x.Title, null, "its name for people.", "tên gọi."),
            Effective = w.Optional("effective", DatesJson.Dates!, x => x.Effective, null, "from when to when it is in force.", "thời gian có hiệu lực."),
            Basis = w.Many("basis", LawJson.Basis, x => x.Basis, "the documents it rests on.", "các văn bản làm căn cứ."),
            Levels = w.Optional(
                "levels",
                new MapForm<ValueList<TitledCodeSpec>>(new ListForm<TitledCodeSpec>(LawJson.TitledCode) { NotEmpty = true, Most = 64 }),
                x => x.Levels,
                ValueList<MapEntry<ValueList<TitledCodeSpec>>>.Empty,
                "named lists of levels, best first.",
                "các danh sách mức có tên, mức cao nhất trước."),
            Interpretations = w.Many("interpretations", LawJson.Interpretation, x => x.Interpretations, "declared readings of unclear words.", "các cách hiểu được công bố."),
            Stages = w.Many("stages", new ListForm<TitledCodeSpec>(LawJson.TitledCode) { Most = 64 }, x => x.Stages, "the stages of scoring, in order.", "các khâu chấm, theo thứ tự."),
            Inputs = w.Many("inputs", InputJson.Input, x => x.Inputs, "the declared inputs.", "các đầu vào."),
            Events = w.Many("events", InputJson.Event, x => x.Events, "the kinds of events that the log may hold.", "các loại sự kiện trong sổ theo dõi."),
            Dates = w.Many(
                "dates",
                new ListForm<TitledCodeSpec>(LawJson.TitledCode) { Most = 1_000 },
                x => x.Dates,
                "events whose days dossiers tell, such as the day of issue.", "các sự kiện mà hồ sơ cho biết ngày, ví dụ ngày ban hành."),
            Deadlines = w.Optional(
                "deadlines",
                new MapForm<ByReading<DeadlineSpec>>(DeadlineJson.Form),
                x => x.Deadlines,
                ValueList<MapEntry<ByReading<DeadlineSpec>>>.Empty,
                "named deadlines.",
                "các thời hạn có tên."),
            Measures = w.Optional(
                "measures",
                new MapForm<ByReading<MeasureSpec>>(MeasureJson.Form),
                x => x.Measures,
                ValueList<MapEntry<ByReading<MeasureSpec>>>.Empty,
                "named measures.",
                "các chỉ số có tên."),
            Conditions = w.Optional(
                "conditions",
                new MapForm<ByReading<ConditionSpec>>(ConditionJson.Form),
                x => x.Conditions,
                ValueList<MapEntry<ByReading<ConditionSpec>>>.Empty,
                "named conditions.",
                "các điều kiện có tên."),
            Relations = w.Many(
                "relations",
                new ListForm<TitledCodeSpec>(LawJson.TitledCode) { Most = 64 },
                x => x.Relations,
                "how units may be related to each other; dossiers say to whom.", "các quan hệ giữa đơn vị; hồ sơ nêu đơn vị liên quan."),
            Organization = w.Optional("organization", OrganizationJson.Shape!, x => x.Organization, null, "the units it speaks of, with their relations, clusters and blocks.", "các đơn vị, quan hệ giữa các đơn vị, các cụm, khối thi đua."),
            Teams = w.Many("teams", new ListForm<TeamSpec>(TeamJson.Team) { Most = 64 }, x => x.Teams, "the inspection teams.", "các đoàn kiểm tra."),
            Attendance = w.Many("attendance", new ListForm<TeamSpec>(TeamJson.Attendance) { Most = 64 }, x => x.Attendance, "who attends for those who are inspected.", "thành phần tham dự của bên được kiểm tra."),
            Rotations = w.Many(
                "rotations", new ListForm<RotationSpec>(RotationJson.Rotation) { Most = 64 }, x => x.Rotations, "who inspects whom, year by year.", "phân công kiểm tra chéo theo năm."),
            Plan = w.Optional("plan", PlanJson.Plan!, x => x.Plan, null, "the plan of work: phases, tasks and who does them.", "kế hoạch: các giai đoạn, nhiệm vụ và đơn vị thực hiện."),
            Reports = w.Many("reports", new ListForm<ReportOutlineSpec>(ReportJson.Outline) { Most = 64 }, x => x.Reports, "the report outlines.", "các đề cương báo cáo."),
            Checklists = w.Many(
                "checklists", new ListForm<ChecklistSpec>(ChecklistJson.Checklist) { Most = 64 }, x => x.Checklists,
                "what inspections ask, with the evidence that has to back the answers.", "các danh mục kiểm tra, kèm minh chứng cần có."),
            Document = w.Optional("document", DocumentJson.Document!, x => x.Document, null, "the document that it was made from, in its own words.", "văn bản gốc, theo nguyên văn."),
            Rubric = w.Optional(
                "rubric",
                CriterionJson.Root!,
                x => x.Rubric,
                null,
                "the tree of lines, where there is one rubric; \"rubric\" or \"rubrics\" must be there, unless nothing is scored.", "cây các dòng điểm, khi chỉ có một bảng; phải có \"rubric\" hoặc \"rubrics\", trừ khi không chấm điểm."),
            Outcomes = w.Many("outcomes", OutcomeJson.Outcome, x => x.Outcomes, "grades and titles; the first is the grade.", "xếp loại và danh hiệu; mục đầu là xếp loại."),
            Rankings = w.Many("rankings", RankingJson.Ranking, x => x.Rankings, "places of units against each other.", "xếp hạng các đơn vị với nhau."),
            Rubrics = w.Many(
                "rubrics",
                new ListForm<RubricSpec>(RubricJson.Rubric) { NotEmpty = true, Most = 64 },
                x => x.Rubrics,
                "several rubrics, instead of \"rubric\", \"outcomes\" and \"rankings\".", "nhiều bảng chấm điểm, thay cho \"rubric\", \"outcomes\" và \"rankings\"."),
        });
}
