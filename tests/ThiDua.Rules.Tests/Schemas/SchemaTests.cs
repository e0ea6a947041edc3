using System;
using System.IO;
using System.Linq;
using System.Text;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Tests.Cases;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.Schemas;

/// <summary>The schemas that editors use: they are made from the shapes, and let pass what the reader reads.</summary>
public sealed class SchemaTests
{
    private static readonly SchemaChecker RuleSets = new(RuleSet(Language.English));
    private static readonly SchemaChecker Dossiers = new(Dossier(Language.English));

    private static readonly SchemaChecker DossierSets = new(DossierSet(Language.English));

    private static readonly SchemaChecker Answers =
        new(Encoding.UTF8.GetString(ChecklistAnswersSchema.Write(Language.English)));

    private static readonly SchemaChecker Drafts =
        new(Encoding.UTF8.GetString(ReportDraftSchema.Write(Language.English)));

    private static readonly SchemaChecker Progress =
        new(Encoding.UTF8.GetString(PlanProgressSchema.Write(Language.English)));

    private static readonly SchemaChecker Candidates =
        new(Encoding.UTF8.GetString(CandidateSchema.Write(Language.English)));

    private static readonly SchemaChecker Inspections =
        new(Encoding.UTF8.GetString(InspectionSchema.Write(Language.English)));

    public static TheoryData<string> Good => BadFiles.Names(BadFiles.GoodFolder);

    public static TheoryData<string> CaseFiles => [.. CaseFile.Names];

    /// <summary>Rule files whose mistake is one of form that a schema can see.</summary>
    public static TheoryData<string> BadForm =>
    [
        .. Directory.EnumerateFiles(BadFiles.Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!)
            .Where(f => Seen.Any(code => f.StartsWith(code, StringComparison.Ordinal))).Order(StringComparer.Ordinal),
    ];

    private static readonly string[] Seen =
        ["TD0111", "TD0112", "TD0113", "TD0115", "TD0118", "TD0119", "TD0120", "TD0122", "TD0123", "TD0124"];

    [Theory]
    [InlineData("docs/schema/rule-set.schema.json", Language.English)]
    [InlineData("docs/vi/schema/rule-set.schema.json", Language.Vietnamese)]
    public void The_schema_of_rule_sets_in_the_documentation_is_the_one_that_is_made(string file, Language language) =>
        Golden.Matches(Repository.At(file), RuleSet(language));

    [Theory]
    [InlineData("docs/schema/dossier.schema.json", Language.English)]
    [InlineData("docs/vi/schema/dossier.schema.json", Language.Vietnamese)]
    public void The_schema_of_dossiers_in_the_documentation_is_the_one_that_is_made(string file, Language language) =>
        Golden.Matches(Repository.At(file), Dossier(language));

    [Theory]
    [InlineData("docs/schema/dossier-set.schema.json", Language.English)]
    [InlineData("docs/vi/schema/dossier-set.schema.json", Language.Vietnamese)]
    public void The_schema_of_sets_in_the_documentation_is_the_one_that_is_made(string file, Language language) =>
        Golden.Matches(Repository.At(file), DossierSet(language));

    [Theory]
    [InlineData("docs/schema/working-calendar.schema.json", Language.English)]
    [InlineData("docs/vi/schema/working-calendar.schema.json", Language.Vietnamese)]
    public void The_schema_of_calendars_in_the_documentation_is_the_one_that_is_made(string file, Language language) =>
        Golden.Matches(Repository.At(file), Encoding.UTF8.GetString(WorkingCalendarSchema.Write(language)));

    [Fact]
    public void The_calendars_of_the_templates_fit_the_schema()
    {
        var calendars = new SchemaChecker(Encoding.UTF8.GetString(WorkingCalendarSchema.Write(Language.English)));

        Assert.Empty(calendars.LooseEnds());
        foreach (string file in Files("src/ThiDua.Templates/Calendars", "*.json"))
            Assert.Empty(calendars.Faults(File.ReadAllText(file)));
    }

    [Theory]
    [InlineData("docs/schema/unit-kinds.schema.json", Language.English)]
    [InlineData("docs/vi/schema/unit-kinds.schema.json", Language.Vietnamese)]
    public void The_schema_of_kinds_of_unit_in_the_documentation_is_the_one_that_is_made(
        string file, Language language) => Golden.Matches(Repository.At(file), UnitKinds(language));

    [Theory]
    [InlineData("docs/schema/layout-profile.schema.json", Language.English)]
    [InlineData("docs/vi/schema/layout-profile.schema.json", Language.Vietnamese)]
    public void The_schema_of_layouts_in_the_documentation_is_the_one_that_is_made(string file, Language language) =>
        Golden.Matches(Repository.At(file), Encoding.UTF8.GetString(LayoutSchema.Write(language)));

    [Fact]
    public void The_layouts_of_the_templates_fit_the_schema()
    {
        var layouts = new SchemaChecker(Encoding.UTF8.GetString(LayoutSchema.Write(Language.English)));

        Assert.Empty(layouts.LooseEnds());
        foreach (string file in Files("src/ThiDua.Templates/Printing/Layouts", "*.json"))
            Assert.Empty(layouts.Faults(File.ReadAllText(file)));
    }

    [Theory]
    [InlineData("docs/schema/candidates.schema.json", Language.English)]
    [InlineData("docs/vi/schema/candidates.schema.json", Language.Vietnamese)]
    public void The_schema_of_candidates_in_the_documentation_is_the_one_that_is_made(
        string file, Language language) =>
        Golden.Matches(Repository.At(file), Encoding.UTF8.GetString(CandidateSchema.Write(language)));

    [Theory]
    [InlineData("docs/schema/inspections.schema.json", Language.English)]
    [InlineData("docs/vi/schema/inspections.schema.json", Language.Vietnamese)]
    public void The_schema_of_inspections_in_the_documentation_is_the_one_that_is_made(
        string file, Language language) =>
        Golden.Matches(Repository.At(file), Encoding.UTF8.GetString(InspectionSchema.Write(language)));

    [Fact]
    public void Candidates_and_inspections_fit_their_schemas()
    {
        Assert.Empty(Candidates.LooseEnds());
        Assert.Empty(Inspections.LooseEnds());
        foreach (string file in Files("tests/ThiDua.Rules.Tests/Cases/Teams", "*.candidates.json"))
            Assert.Empty(Candidates.Faults(File.ReadAllText(file)));
        foreach (string file in Files("tests/ThiDua.Rules.Tests/Bad/Inspections", "*.json"))
            Assert.Empty(Inspections.Faults(File.ReadAllText(file)));
    }

    [Theory]
    [InlineData("docs/schema/citation-register.schema.json", Language.English)]
    [InlineData("docs/vi/schema/citation-register.schema.json", Language.Vietnamese)]
    public void The_schema_of_citations_in_the_documentation_is_the_one_that_is_made(
        string file, Language language) =>
        Golden.Matches(Repository.At(file), Encoding.UTF8.GetString(CitationRegisterSchema.Write(language)));

    [Fact]
    public void The_citations_of_the_templates_fit_the_schema()
    {
        var schema = new SchemaChecker(Encoding.UTF8.GetString(CitationRegisterSchema.Write(Language.English)));

        Assert.Empty(schema.LooseEnds());
        Assert.Empty(schema.Faults(File.ReadAllText(Repository.At("src/ThiDua.Templates/Citations/register.json"))));
    }

    [Fact]
    public void The_kinds_of_unit_of_the_templates_fit_the_schema()
    {
        var schema = new SchemaChecker(UnitKinds(Language.English));

        Assert.Empty(schema.LooseEnds());
        Assert.Empty(schema.Faults(
            File.ReadAllText(Repository.At("src/ThiDua.Templates/Organization/unit-kinds.json"))));
    }

    [Theory]
    [InlineData("docs/schema/report-draft.schema.json", Language.English)]
    [InlineData("docs/vi/schema/report-draft.schema.json", Language.Vietnamese)]
    public void The_schema_of_drafts_in_the_documentation_is_the_one_that_is_made(string file, Language language) =>
        Golden.Matches(Repository.At(file), Encoding.UTF8.GetString(ReportDraftSchema.Write(language)));

    [Fact]
    public void The_drafts_of_the_tests_fit_the_schema()
    {
        var drafts = new SchemaChecker(Encoding.UTF8.GetString(ReportDraftSchema.Write(Language.English)));

        Assert.Empty(drafts.LooseEnds());
        foreach (string file in Directory.EnumerateFiles(Path.Combine(BadFiles.GoodFolder, "Drafts"), "*.json"))
            Assert.Empty(drafts.Faults(File.ReadAllText(file)));
    }

    [Theory]
    [InlineData("docs/schema/checklist-answers.schema.json", Language.English)]
    [InlineData("docs/vi/schema/checklist-answers.schema.json", Language.Vietnamese)]
    public void The_schema_of_answers_in_the_documentation_is_the_one_that_is_made(string file, Language language) =>
        Golden.Matches(Repository.At(file), Encoding.UTF8.GetString(ChecklistAnswersSchema.Write(language)));

    [Theory]
    [InlineData("docs/schema/plan-progress.schema.json", Language.English)]
    [InlineData("docs/vi/schema/plan-progress.schema.json", Language.Vietnamese)]
    public void The_schema_of_progress_in_the_documentation_is_the_one_that_is_made(string file, Language language) =>
        Golden.Matches(Repository.At(file), Encoding.UTF8.GetString(PlanProgressSchema.Write(language)));

    [Fact]
    public void Every_reference_has_a_definition_and_every_definition_is_used()
    {
        Assert.Empty(RuleSets.LooseEnds());
        Assert.Empty(Dossiers.LooseEnds());
        Assert.Empty(DossierSets.LooseEnds());
    }

    [Theory, MemberData(nameof(Good))]
    public void A_good_rule_set_fits_the_schema_as_it_is_and_in_its_canonical_form(string name)
    {
        string file = Path.Combine(BadFiles.GoodFolder, name);

        Assert.Empty(RuleSets.Faults(File.ReadAllText(file + ".json")));
        Assert.Empty(RuleSets.Faults(File.ReadAllText(file + ".canonical.json")));
    }

    [Theory, MemberData(nameof(CaseFiles))]
    public void The_rules_and_dossiers_of_a_case_file_fit_the_schemas(string name)
    {
        var file = CaseFile.Read(name);

        Assert.Empty(RuleSets.Faults(file.RulesText().ToJsonString()));
        Assert.All(file.Cases, one => Assert.Empty(Dossiers.Faults(Written(CaseFile.DossierOf(one)))));
    }

    [Fact]
    public void Templates_fit_the_schema()
    {
        foreach (string file in Files("src/ThiDua.Templates/Sets", "rules.json"))
            Assert.Empty(RuleSets.Faults(File.ReadAllText(file)));
    }

    [Fact]
    public void The_files_of_the_samples_fit_the_schemas()
    {
        foreach (string file in Files("src/ThiDua.Rules.Samples/Data", "*.json"))
        {
            string text = File.ReadAllText(file);
            var schema = Path.GetFileName(file) == "rules.json" ? RuleSets
                : Path.GetFileName(file) == "progress.json" ? Progress
                : Path.GetFileName(file) == "answers.json" ? Answers
                : Path.GetFileName(file) == "draft.json" ? Drafts
                : text.Contains("\"candidates\"", StringComparison.Ordinal) ? Candidates
                : text.Contains("\"inspections\"", StringComparison.Ordinal) ? Inspections
                : text.Contains("\"dossiers\"", StringComparison.Ordinal) ? DossierSets : Dossiers;

            Assert.Empty(schema.Faults(text));
        }
    }

    [Theory, MemberData(nameof(BadForm))]
    public void A_mistake_of_form_does_not_fit_the_schema(string name) =>
        Assert.NotEmpty(RuleSets.Faults(File.ReadAllText(Path.Combine(BadFiles.Folder, name + ".json"))));

    [Theory]
    [InlineData("""{ "format": 1, "ruleSet": "r", "unit": "u", "period": "2031-Q5" }""", "/period: pattern")]
    [InlineData("""{ "format": 1, "ruleSet": "r", "unit": "u", "accept": [] }""", "/accept: additionalProperties")]
    [InlineData("""{ "format": 1, "ruleSet": "r" }""", ": required")]
    [InlineData("""{ "format": 1, "ruleSet": "r", "unit": "u", "entries": { "a b": 1 } }""", "/entries/a b: pattern")]
    public void A_dossier_of_wrong_form_does_not_fit_the_schema(string dossier, string fault) =>
        Assert.Equal([fault], Dossiers.Faults(dossier));

    private static string RuleSet(Language language) => Encoding.UTF8.GetString(RuleSetSchema.Write(language));

    private static string Dossier(Language language) => Encoding.UTF8.GetString(DossierSchema.Write(language));

    private static string DossierSet(Language language) => Encoding.UTF8.GetString(DossierSetSchema.Write(language));

    private static string UnitKinds(Language language) => Encoding.UTF8.GetString(UnitKindSchema.Write(language));

    private static string Written(Dossier dossier) => Encoding.UTF8.GetString(DossierWriter.Write(dossier));

    private static string[] Files(string folder, string pattern)
    {
        var files = Directory.GetFiles(Repository.At(folder), pattern, SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        return files;
    }
}
