using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Json;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>
/// Goes through everything of a rule set that is printed – its document, plan, checklists, outlines, seats and rows
/// of score sheets – and has the linter look at it. What a document shows is looked at where it stands there.
/// </summary>
internal sealed class RuleSetLinting
{
    private readonly RuleSetSpec _spec;
    private readonly LintScope _scope;
    private readonly HashSet<(DocumentPart, Code)> _shown = [];

    private RuleSetLinting(RuleSetSpec spec, LintScope scope)
    {
        _spec = spec;
        _scope = scope;
    }

    /// <summary>All findings, those that are accepted as notes, and acceptances of what was not found.</summary>
    public static ValueList<Diagnostic> Lint(
        RuleSetSpec spec, RuleSetText? text, LintOptions options, ReadingOptions reading)
    {
        var bag = new DiagnosticBag(spec.Code, reading.Diagnostics);
        var findings = new CheckFindings(bag, new Holes());
        new RuleSetLinting(spec, new LintScope(findings, options, PeriodOf(spec))).Lint();
        foreach (var one in spec.Accepted.All)
            if (DiagnosticCatalog.IsOfLinter(one.Code) && !findings.IsMet(one))
                findings.Report(DiagnosticCatalog.NothingToAccept, one.At, new DiagnosticArgument("code", one.Code));

        return bag.Sorted(RuleSetReader.Locating(text, reading));
    }

    private void Lint()
    {
        if (_spec.Document is { } document) new DocumentLinting(LabelsOf).Check(document, _scope);
        LintTexts();
        if (_spec.Plan is { } plan) LintPlan(plan);
        LintChecklists();
        LintRubrics();
        LintReports();
        if (_spec.Document is { } whole)
            AppendixLinting.Check(DocumentLinting.Appendices(whole).ToList(), _scope);
        _scope.Tones.Report(_scope);
    }

    /// <summary>The period that the rule set is about, where it has two ends.</summary>
    private static Period? PeriodOf(RuleSetSpec spec) => spec.Plan?.Period
        ?? (spec.Effective is { From: { } from, To: { } to } ? Period.Of(from, to) : null);

    /// <summary>The labels of a part, in the order in which it is printed.</summary>
    private IEnumerable<PrintedLabel> LabelsOf(DocumentReferenceSpec shown)
    {
        _shown.Add((shown.Part, shown.Of));
        return shown.Part switch
        {
            DocumentPart.Phases => _spec.Plan!.Phases.Select(phase => new PrintedLabel(phase.Label, phase)),
            DocumentPart.Tasks => shown.Of.IsEmpty ? PlanLabels(shown) : TaskLabels(shown.Of),
            DocumentPart.Rubric => RootOf(shown.Of) is { } root ? RowLabels(root) : [],
            DocumentPart.Checklist => _spec.Checklists
                .Where(one => shown.Of.IsEmpty || one.Code == shown.Of)
                .SelectMany(one => ItemLabels(one.Items)),
            DocumentPart.Team or DocumentPart.Inspected or DocumentPart.Attendance or DocumentPart.Rotation
                or DocumentPart.Units => [],
            DocumentPart.Report => _spec.Reports.Where(one => shown.Of.IsEmpty || one.Code == shown.Of)
                .SelectMany(report => SectionLabels(report.Sections)),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>
    /// The list of a whole plan: tasks of no section, and then sections, whose tasks are lists of their own; a table
    /// has those with a period.
    /// </summary>
    private IEnumerable<PrintedLabel> PlanLabels(DocumentReferenceSpec shown)
    {
        bool isTable = shown.Columns.Count > 0;
        var sections = _spec.Plan!.Sections.Where(section => !isTable || section.Period is not null)
            .Select(section => new PrintedLabel(section.Label, section));
        return isTable ? sections : TaskLabels(default).Concat(sections);
    }

    /// <summary>A paragraph that makes several tasks is printed once: they have its label and its words.</summary>
    private IEnumerable<PrintedLabel> TaskLabels(Code section)
    {
        PlanTaskSpec? before = null;
        foreach (var task in _spec.Plan!.Tasks.Where(task => task.Section == section))
        {
            if (before is null || before.Label != task.Label || before.Title != task.Title || task.Title is null)
                yield return new PrintedLabel(task.Label, task);
            before = task;
        }
    }

    /// <summary>The rows of a sheet: a line that only holds others together has no row of its own.</summary>
    private static IEnumerable<PrintedLabel> RowLabels(CriterionSpec line) => line.Criteria.SelectMany(child =>
        child.Label is null && child.Criteria.Count > 0 ? RowLabels(child) : [new PrintedLabel(child.Label, child)]);

    private CriterionSpec? RootOf(Code rubric) => Roots()
        .FirstOrDefault(one => rubric.IsEmpty || one.Code == rubric).Root;

    private IEnumerable<(Code Code, CriterionSpec? Root)> Roots() => _spec.Rubric is { } only
        ? [(only.Code, only)]
        : _spec.Rubrics.Select(rubric => (rubric.Code, rubric.Rubric));

    private void LintPlan(PlanSpec plan)
    {
        foreach (var text in plan.Phases.SelectMany(one => PrintedText.Of(one, "title", one.Title))
            .Concat(plan.Sections.SelectMany(one => PrintedText.Of(one, "title", one.Title)))
            .Concat(plan.Tasks.SelectMany(one => PrintedText.Of(one, "title", one.Title)))
            .Concat(plan.Basis.SelectMany(one => PrintedText.Of(one, "document", one.Document))))
        {
            TextLinting.Check(text, _scope);
        }

        // What the document does not show is a list by itself.
        if (!IsShown(DocumentPart.Phases, default))
            LabelLinting.Check(plan.Phases.Select(phase => new PrintedLabel(phase.Label, phase)), _scope);
        if (_spec.Document is null)
            LabelLinting.Check(plan.Sections.Select(section => new PrintedLabel(section.Label, section)), _scope);
        foreach (var section in plan.Tasks.Select(task => task.Section).Distinct())
            if (!_shown.Contains((DocumentPart.Tasks, section))) LabelLinting.Check(TaskLabels(section), _scope);
    }

    private bool IsShown(DocumentPart part, Code of) => _shown.Contains((part, of)) || _shown.Contains((part, default));

    private static IEnumerable<PrintedLabel> ItemLabels(ValueList<ChecklistItemSpec> items) =>
        items.Select(item => new PrintedLabel(item.Label, item) { Audience = item.Audience });

    private void LintChecklists()
    {
        foreach (var checklist in _spec.Checklists)
        {
            foreach (var text in PrintedText.Of(checklist, "title", checklist.Title)
                .Concat(checklist.Basis.SelectMany(one => PrintedText.Of(one, "document", one.Document))))
            {
                TextLinting.Check(text, _scope);
            }

            LintItems(checklist.Items, checklist.Label, IsShown(DocumentPart.Checklist, checklist.Code));
        }
    }

    private void LintItems(ValueList<ChecklistItemSpec> items, string? parent, bool isShown)
    {
        if (!isShown) LabelLinting.Check(ItemLabels(items), parent, _scope);
        foreach (var item in items)
        {
            foreach (var text in PrintedText.Of(item, "title", item.Title)) TextLinting.Check(text, _scope);
            LintItems(item.Items, item.Label ?? parent, isShown: false);
        }
    }

    private void LintRubrics()
    {
        foreach (var (code, root) in Roots())
        {
            if (root is null) continue;
            LintRows(root, isRoot: true, isShown: IsShown(DocumentPart.Rubric, code));
        }
    }

    private void LintRows(CriterionSpec line, bool isRoot, bool isShown)
    {
        foreach (var text in PrintedText.Of(line, "title", line.Title)) TextLinting.Check(text, _scope);
        if (!isShown && (isRoot || line.Label is not null)) LabelLinting.Check(RowLabels(line), line.Label, _scope);
        foreach (var child in line.Criteria) LintRows(child, isRoot: false, isShown && child.Label is null);
    }

    private static IEnumerable<PrintedLabel> SectionLabels(ValueList<ReportSectionSpec> sections) =>
        sections.Select(section => new PrintedLabel(section.Label, section) { Audience = section.Kinds });

    /// <summary>Outlines by their own periods; what a document shows has its opening in the document.</summary>
    private void LintReports()
    {
        foreach (var report in _spec.Reports)
        {
            var own = _scope.For(report.Period);
            bool isShown = IsShown(DocumentPart.Report, report.Code);
            if (!isShown)
                foreach (var text in PrintedText.Of(report, "opening", report.Opening)) TextLinting.Check(text, own);

            LintSections(report.Sections, null, isShown, own);
        }
    }

    /// <summary>Each list of sections by itself; that at the top is looked at where the document shows it.</summary>
    private static void LintSections(
        ValueList<ReportSectionSpec> sections, string? parent, bool isShown, LintScope scope)
    {
        if (!isShown) LabelLinting.Check(SectionLabels(sections), parent, scope);
        foreach (var section in sections)
        {
            foreach (var text in PrintedText.Of(section, "title", section.Title)) TextLinting.Check(text, scope);
            LintSections(section.Sections, section.Label ?? parent, isShown: false, scope);
        }
    }

    private void LintTexts()
    {
        foreach (var text in _spec.Basis.SelectMany(one => PrintedText.Of(one, "document", one.Document))
            .Concat(_spec.Teams.Concat(_spec.Attendance).SelectMany(team => team.Seats)
                .SelectMany(seat => PrintedText.Of(seat, "title", seat.Title))))
        {
            TextLinting.Check(text, _scope);
        }
    }
}
