using System.Collections.Generic;
using System.Linq;
using System.Text;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Evidence;
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

namespace ThiDua.Rules.Tests.Docs;

/// <summary>The page of the rule set format in one language, made from the shapes that read rule sets.</summary>
internal sealed class FormatPage
{
    private readonly StringBuilder _page = new();
    private readonly bool _english;

    private FormatPage(Language language) => _english = language == Language.English;

    public static string Make(Language language)
    {
        var page = new FormatPage(language);
        page._page.Append(FormatIntroTexts.Start(page._english));
        page.Objects();
        page.Union("Measures", "Chỉ số (measure)", MeasureJson.Union.Cases, FormatExamplesTable.Measures,
            FormatIntroTexts.Measures);
        page.Union("Deadlines", "Thời hạn (deadline)", DeadlineJson.Union.Cases, FormatExamplesTable.Deadlines,
            FormatIntroTexts.Deadlines);
        page.Union("Conditions", "Điều kiện (condition)", ConditionJson.Union.Cases, FormatExamplesTable.Conditions,
            FormatIntroTexts.Conditions);
        page.Union("Amounts", "Mức điểm (amount)", AmountJson.Union.Cases, FormatExamplesTable.Amounts,
            FormatIntroTexts.Amounts);
        page.Union("Steps of an outcome", "Các bước xếp loại (steps)", new OutcomeJson.OutcomeStepKinds().Cases,
            FormatExamplesTable.Steps, FormatIntroTexts.Steps);
        page.Object(OutcomeJson.Effect);
        page.Union("Levels", "Mức (level)", [.. LevelJson.Union.Cases.Where(one => one.Kind == "table")],
            FormatExamplesTable.Levels, FormatIntroTexts.Levels);
        page.Union("Requirements of a rotation", "Yêu cầu của phân công kiểm tra chéo (requirements)",
            RotationJson.RequirementKinds.Cases, FormatExamplesTable.Requirements, FormatIntroTexts.Requirements);
        page.Object(QuotaJson.Limit);
        page.Object(QuotaJson.Base);
        page.Union("Conditions on people", "Điều kiện của người tham gia (eligible)", TeamJson.Eligibilities.Cases,
            FormatExamplesTable.Eligibilities, FormatIntroTexts.Eligibilities);
        page.Union("Conflicts of interest", "Xung đột lợi ích (conflicts)", TeamJson.Conflicts.Cases,
            FormatExamplesTable.Conflicts, FormatIntroTexts.Conflicts);
        page.Union("What a report section asks for", "Nội dung phải báo cáo (asks)", ReportJson.Asks.Cases,
            FormatExamplesTable.ReportAsks, FormatIntroTexts.ReportAsks);
        page.Union("What fills parts of a report", "Nguồn số liệu của báo cáo (source)", ReportSourceJson.Union.Cases,
            FormatExamplesTable.ReportSources, FormatIntroTexts.ReportSources);
        page._page.Append(FormatIntroTexts.End(page._english));
        return page._page.ToString();
    }

    private void Objects()
    {
        Object(RuleSetJson.Shape);
        Object(LawJson.Basis);
        Object(LawJson.Interpretation);
        Object(InputJson.Input);
        Say(FormatIntroTexts.Fields);
        Say(FormatIntroTexts.Meanwhile);
        Example(FormatExamplesTable.Meanwhile);
        Object(InputJson.Entry);
        Object(InputJson.Event);
        Say(FormatIntroTexts.Events);
        Example(FormatExamplesTable.DaysOfEvents);
        Object(CriterionJson.Root);
        Object(CriterionJson.Line);
        Say(FormatIntroTexts.Limits);
        Object(CriterionJson.Given);
        Object(DatesJson.Dates);
        _page.Append(In(FormatIntroTexts.Rounding).TrimEnd()).Append('\n');
        Object(MarksJson.Marks);
        Say(FormatIntroTexts.Marks);
        Object(OutcomeJson.Outcome);
        Object(RankingJson.Ranking);
        Object(RankingJson.Key);
        Object(RubricJson.Rubric);
        Object(RotationJson.Rotation);
        Object(RotationJson.Pair);
        Object(RotationJson.Wish);
        Object(RotationJson.Year);
        Object(OverJson.Collection);
        Object(OverJson.Units);
        Object(OrganizationJson.Shape);
        Object(OrganizationJson.Kind);
        Object(OrganizationJson.Unit);
        Object(OrganizationJson.Relation);
        Object(OrganizationJson.Group);
        Object(OrganizationJson.Year);
        Object(TeamJson.Team);
        Object(TeamJson.Seat);
        Object(TeamJson.Inspected);
        Object(TeamJson.Visits);
        Object(TeamJson.Attendance);
        Object(PlanJson.Plan);
        Object(PlanJson.Phase);
        Object(PlanJson.Section);
        Object(PlanJson.Task);
        Object(PlanJson.Report);
        Object(TaskQuestionJson.Shape);
        Object(ReportJson.Outline);
        Object(ReportJson.Section);
        Object(ReportJson.Column);
        Object(ReportJson.Identity);
        Object(ChecklistJson.Checklist);
        Object(ChecklistJson.Item);
        Object(ChecklistJson.Column);
        Object(EvidenceJson.Requirement);
        Object(ChecklistJson.Correction);
        Object(ChecklistJson.Sum);
        Object(ChecklistQuestionJson.Shape);
        Object(DocumentJson.Document);
        Object(DocumentJson.Head);
        Object(DocumentJson.NodeObject);
        Object(DocumentJson.Reference);
        Object(DocumentJson.Foot);
        Object(DocumentJson.Appendix);
    }

    private void Object<T>(Shape<T> shape)
        where T : Written
    {
        _page.Append("\n## ").Append(shape.Title).Append("\n\n").Append(In(shape.Meaning)).Append("\n\n");
        Table(shape.Properties());
        if (FormatExamplesTable.Objects.TryGetValue(shape.Title, out string? example)) Example(example);
    }

    private void Say(Words words) => _page.Append('\n').Append(In(words)).Append('\n');

    private void Example(string json) => _page.Append("\n```json\n").Append(json).Append("\n```\n");

    private void Sorts(IReadOnlyList<(string Heading, Words Says, string Example)> sorts)
    {
        foreach (var (heading, says, example) in sorts)
        {
            _page.Append("\n#### ").Append(heading).Append("\n\n").Append(In(says)).Append('\n');
            Example(example);
        }
    }

    private void Union<T>(
        string english,
        string vietnamese,
        IReadOnlyList<KindCase<T>> cases,
        IReadOnlyDictionary<string, string> examples,
        Words intro)
    {
        _page.Append("\n## ").Append(_english ? english : vietnamese).Append("\n\n").Append(In(intro)).Append('\n');
        foreach (var one in cases)
        {
            _page.Append("\n### ").Append(one.Kind).Append("\n\n").Append(In(one.Meaning)).Append("\n\n");
            Table(one.Properties());
            Example(examples[one.Kind]);
            if (one.Kind == "over") Sorts(FormatExamplesTable.Folds);
            if (one.Kind == "compare") Sorts(FormatExamplesTable.Comparisons);
        }
    }

    private void Table(IEnumerable<PropertyDescription> properties)
    {
        _page.Append(_english
            ? "| property | needed | value | meaning |\n|---|---|---|---|\n"
            : "| thuộc tính | bắt buộc | giá trị | ý nghĩa |\n|---|---|---|---|\n");
        foreach (var property in properties)
        {
            string needed = property.IsRequired ? _english ? "yes" : "có" : "";
            _page.Append("| `").Append(property.Name).Append("` | ").Append(needed).Append(" | ")
                .Append(Cell(In(property.Type))).Append(" | ").Append(Cell(In(property.Meaning))).Append(" |\n");
        }
    }

    private string In(Words words) => _english ? words.English : words.Vietnamese;

    private static string Cell(string text) => text.Replace("|", "\\|", System.StringComparison.Ordinal);
}
