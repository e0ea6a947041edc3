using System.Linq;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>What fills a part of a report, as written → checked: it exists, and gives what is asked for.</summary>
internal sealed class ReportSourceChecks
{
    private readonly ReportScope _around;
    private readonly CheckScope _scope;

    public ReportSourceChecks(ReportScope around, CheckScope scope)
    {
        _around = around;
        _scope = scope;
    }

    public ReportSource? Check(ReportSourceSpec spec, ReportSourceFit fit)
    {
        var (source, gives, isThere) = spec switch
        {
            ReportSourceSpec.Score score => (
                (ReportSource)new ReportSource.Score(score.Line),
                ReportSourceFit.Number,
                IsThere(score.Line, NamedKind.Line, spec, "line")),
            ReportSourceSpec.Grade grade => (
                new ReportSource.Grade(grade.Outcome),
                ReportSourceFit.Words,
                IsThere(grade.Outcome, NamedKind.Outcome, spec, "outcome")),
            ReportSourceSpec.Task task => (
                new ReportSource.Task(task.Of, task.Ask), ReportSourceFit.Number, IsTask(task.Of, spec)),
            ReportSourceSpec.Item item => (
                new ReportSource.Item(item.Of, item.Ask), Gives(item), IsItem(item.Of, spec)),
            ReportSourceSpec.Findings findings => (
                new ReportSource.Findings(findings.Of),
                ReportSourceFit.Entries | ReportSourceFit.Words,
                findings.Of.IsEmpty ? HasChecklist(spec) : IsItem(findings.Of, spec)),
            ReportSourceSpec.Documents documents => (
                new ReportSource.Documents(documents.Of),
                ReportSourceFit.Entries | ReportSourceFit.Words,
                IsTask(documents.Of, spec)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        // What an item that is not there would give is not known.
        if ((gives & fit) != 0 || (!isThere && gives == ReportSourceFit.None)) return isThere ? source : null;
        _scope.Report(DiagnosticCatalog.SourceDoesNotFit, spec.At, new DiagnosticArgument("kind", spec.Kind));
        return null;
    }

    /// <summary>A state has a name; of what was answered only numbers and words can be told.</summary>
    private ReportSourceFit Gives(ReportSourceSpec.Item spec) => spec.Ask switch
    {
        ChecklistAsk.State => ReportSourceFit.Words,
        ChecklistAsk.Complete or ChecklistAsk.Incomplete or ChecklistAsk.Share or ChecklistAsk.Overdue =>
            ReportSourceFit.Number,
        ChecklistAsk.Value => ItemOf(spec.Of)?.Answer switch
        {
            AnswerType.Number or AnswerType.Money => ReportSourceFit.Number,
            AnswerType.Text or AnswerType.Date or AnswerType.Document => ReportSourceFit.Words,
            AnswerType.YesNo or AnswerType.Table or null => ReportSourceFit.None,
            _ => throw new System.Diagnostics.UnreachableException(),
        },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private ChecklistItem? ItemOf(Code item) =>
        _around.Checklists.Select(one => one.Find(item)).FirstOrDefault(found => found is not null);

    private bool IsItem(Code item, Written spec)
    {
        if (item.IsEmpty || _around.AreChecklistsHidden || ItemOf(item) is not null) return !item.IsEmpty;
        _scope.ReportUnknown(
            DiagnosticCatalog.NoItemToAsk,
            item,
            spec.At.Property("of"),
            _around.Checklists.SelectMany(one => one.AllItems).Select(one => one.Code));
        return false;
    }

    private bool HasChecklist(Written spec)
    {
        if (_around.Checklists.Count > 0 || _around.AreChecklistsHidden) return true;
        _scope.Report(DiagnosticCatalog.NothingInspected, spec.At);
        return false;
    }

    private bool IsThere(Code code, NamedKind kind, Written spec, string property)
    {
        if (!_around.Scores)
        {
            _scope.Report(DiagnosticCatalog.NothingScored, spec.At);
            return false;
        }

        if (code.IsEmpty) return !_scope.IsHole(spec.At.Property(property));
        if (_scope.Find(code, spec.At.Property(property)) is not { } found) return false;
        if (found.Kind == kind) return true;
        _scope.Report(
            DiagnosticCatalog.SourceIsOther,
            spec.At.Property(property),
            new DiagnosticArgument("code", code.Value),
            new DiagnosticArgument("found", found.Name.English, found.Name.Vietnamese),
            new DiagnosticArgument("property", property));
        return false;
    }

    private bool IsTask(Code task, Written spec)
    {
        if (task.IsEmpty || _around.Plan?.Find(task) is not null) return !task.IsEmpty;
        if (!_around.IsPlanHidden)
        {
            _scope.ReportUnknown(
                DiagnosticCatalog.NoTaskToAsk,
                task,
                spec.At.Property("of"),
                _around.Plan?.Tasks.Select(one => one.Code) ?? []);
        }

        return false;
    }
}

/// <summary>What a source gives, and what a part can be filled with.</summary>
[System.Flags]
internal enum ReportSourceFit
{
    None = 0,
    Number = 1,
    Words = 2,
    Entries = 4,
}
