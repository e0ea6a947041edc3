using System.Linq;
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
            ReportSourceSpec.Documents documents => (
                new ReportSource.Documents(documents.Of),
                ReportSourceFit.Entries | ReportSourceFit.Words,
                IsTask(documents.Of, spec)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if ((gives & fit) != 0) return isThere ? source : null;
        _scope.Report(DiagnosticCatalog.SourceDoesNotFit, spec.At, new DiagnosticArgument("kind", spec.Kind));
        return null;
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
    Number = 1,
    Words = 2,
    Entries = 4,
}
