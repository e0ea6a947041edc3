using System.Collections.Generic;
using System.Linq;
using System.Text;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.Docs;

/// <summary>Pages that are made from the code are what the code says; THIDUA_ACCEPT=1 brings them up to date.</summary>
public class DocsPagesTests
{
    [Theory]
    [InlineData("docs/diagnostics.md", Language.English)]
    [InlineData("docs/vi/diagnostics.md", Language.Vietnamese)]
    public void The_page_of_diagnostics_says_what_the_catalogue_says(string page, Language language) =>
        Golden.Matches(Repository.At(page), DiagnosticsPage.Make(language));

    [Theory]
    [InlineData("docs/rule-set-format.md", Language.English)]
    [InlineData("docs/vi/rule-set-format.md", Language.Vietnamese)]
    public void The_page_of_the_format_says_what_the_reader_does(string page, Language language) =>
        Golden.Matches(Repository.At(page), FormatPage.Make(language));

    [Fact]
    public void Each_example_of_a_measure_can_be_read() => AllRead(FormatExamplesTable.Measures, MeasureJson.Union);

    [Fact]
    public void Each_example_of_a_deadline_can_be_read() =>
        AllRead(FormatExamplesTable.Deadlines, DeadlineJson.Union);

    [Fact]
    public void Each_example_of_a_condition_can_be_read() =>
        AllRead(FormatExamplesTable.Conditions, ConditionJson.Union);

    [Fact]
    public void Each_example_of_an_amount_can_be_read() => AllRead(FormatExamplesTable.Amounts, AmountJson.Union);

    [Fact]
    public void Each_example_of_a_step_can_be_read() =>
        AllRead(FormatExamplesTable.Steps, new OutcomeJson.OutcomeStepKinds());

    [Fact]
    public void Each_example_of_a_condition_on_people_can_be_read()
    {
        AllRead(FormatExamplesTable.Eligibilities, TeamJson.Eligibilities);
        AllRead(FormatExamplesTable.Conflicts, TeamJson.Conflicts);
    }

    [Fact]
    public void Each_example_of_a_requirement_can_be_read() =>
        AllRead(FormatExamplesTable.Requirements, RotationJson.RequirementKinds);

    [Fact]
    public void Each_example_of_a_fold_can_be_read() =>
        Assert.All(FormatExamplesTable.Folds, fold => Reads(MeasureJson.Form, fold.Example));

    [Fact]
    public void Each_example_of_a_comparison_can_be_read() =>
        Assert.All(FormatExamplesTable.Comparisons, one => Reads(ConditionJson.Form, one.Example));

    [Fact]
    public void Each_example_of_what_a_report_asks_for_can_be_read()
    {
        AllRead(FormatExamplesTable.ReportAsks, ReportJson.Asks);
        AllRead(FormatExamplesTable.ReportSources, ReportSourceJson.Union);
    }

    [Fact]
    public void Each_example_of_an_object_can_be_read()
    {
        var examples = FormatExamplesTable.Objects;

        Assert.Equal(
            [
                "attendance", "checklist-item", "checklist-question", "checklist-sum", "correction", "document",
                "document-appendix", "document-node", "document-reference", "event-kind", "evidence-requirement",
                "group", "input", "marks", "phase", "ranking", "report-column",
                "report-identity", "report-section", "rotation", "rotation-pair", "rotation-wish",
                "rotation-year", "rubric-of-several", "task", "task-question", "team", "unit", "unit-kind",
                "unit-relation",
            ],
            examples.Keys.Order());
        Reads(InputJson.Event, examples["event-kind"]);
        Reads(InputJson.Input, examples["input"]);
        Reads(InputJson.Input, FormatExamplesTable.Meanwhile);
        Reads(MeasureJson.Form, FormatExamplesTable.DaysOfEvents);
        Reads(MarksJson.Marks, examples["marks"]);
        Reads(RankingJson.Ranking, examples["ranking"]);
        Reads(RubricJson.Rubric, examples["rubric-of-several"]);
        Reads(RotationJson.Rotation, examples["rotation"]);
        Reads(RotationJson.Pair, examples["rotation-pair"]);
        Reads(RotationJson.Wish, examples["rotation-wish"]);
        Reads(RotationJson.Year, examples["rotation-year"]);
        Reads(OrganizationJson.Kind, examples["unit-kind"]);
        Reads(OrganizationJson.Unit, examples["unit"]);
        Reads(OrganizationJson.Relation, examples["unit-relation"]);
        Reads(OrganizationJson.Group, examples["group"]);
        Reads(TeamJson.Team, examples["team"]);
        Reads(TeamJson.Attendance, examples["attendance"]);
        Reads(PlanJson.Phase, examples["phase"]);
        Reads(PlanJson.Task, examples["task"]);
        Reads(TaskQuestionJson.Shape, examples["task-question"]);
        Reads(ReportJson.Section, examples["report-section"]);
        Reads(ReportJson.Column, examples["report-column"]);
        Reads(ReportJson.Identity, examples["report-identity"]);
        Reads(ChecklistJson.Item, examples["checklist-item"]);
        Reads(EvidenceJson.Requirement, examples["evidence-requirement"]);
        Reads(ChecklistJson.Correction, examples["correction"]);
        Reads(ChecklistJson.Sum, examples["checklist-sum"]);
        Reads(ChecklistQuestionJson.Shape, examples["checklist-question"]);
        Reads(DocumentJson.Document, examples["document"]);
        Reads(DocumentJson.Appendix, examples["document-appendix"]);
        Reads(DocumentJson.Node, examples["document-node"]);
        Reads(DocumentJson.Reference, examples["document-reference"]);
    }

    private static void AllRead<T>(IReadOnlyDictionary<string, string> examples, Kinds<T> form)
        where T : Written
    {
        Assert.Equal(form.Cases.Select(one => one.Kind).Order(), examples.Keys.Order());
        Assert.All(examples.Values, example => Reads(form, example));
    }

    private static void Reads<T>(Form<T> form, string example)
    {
        var bag = new DiagnosticBag(Code.Of("example"), 10);
        var json = JsonText.Read(Encoding.UTF8.GetBytes(example), Code.Of("example"), ReadingLimits.Default, bag);
        Assert.True(form.TryRead(new JsonCursor(new ReadingContext(json, bag), json.Root!), out _));
        Assert.Empty(bag.Sorted(json.Locate));
    }
}
