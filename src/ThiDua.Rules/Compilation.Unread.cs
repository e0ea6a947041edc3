using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>The part that finds what is declared and read by nothing: forgotten in the rules, or in the list.</summary>
internal sealed partial class Compilation
{
    private void ReportUnread()
    {
        var (definitions, inputs) = _scope.Used.WithEffect();
        foreach (var spec in _spec.Inputs.Where(spec => !spec.IsAttribute && !inputs.Contains(spec.Code)))
            Unread(spec, DiagnosticCatalog.InputNeverRead, spec.At, spec.Code);
        foreach (var definition in _scope.Definitions.Where(one => !definitions.Contains(one.Index)))
        {
            Written? about = definition.MeasureSpec is { } measure ? _scope.ChosenOf(measure)
                : _scope.ChosenOf(definition.ConditionSpec);
            if (about is not null)
                Unread(about, DiagnosticCatalog.DefinitionNeverRead, At(definition), definition.Code);
        }

        foreach (var list in _spec.Levels.Where(list => !_scope.Used.AreLevelsUsed(list.Key)))
        {
            _scope.Report(
                DiagnosticCatalog.LevelsNeverUsed,
                _spec.At.Property("levels").Property(list.Key.Value),
                new DiagnosticArgument("code", list.Key.Value));
        }

        foreach (var stage in _spec.Stages.Where(stage => !IsStageUsed(stage.Code)))
            Unread(stage, DiagnosticCatalog.StageNeverUsed, stage.At, stage.Code);
    }

    /// <summary>
    /// Whether something can be entered at a stage, or is asked of it: where no owner is named, an entry can be made
    /// at any.
    /// </summary>
    private bool IsStageUsed(Code stage)
    {
        var entered = _scope.Inputs.Where(input => !input.IsAttribute && !input.IsEventDate).ToList();
        return entered.Count == 0
            || entered.Exists(input => input.Owner.IsEmpty || input.Owner == stage || input.Stage == stage)
            || Rotations.Any(rotation => rotation.Stage == stage);
    }

    private void Unread(Written about, DiagnosticDescriptor descriptor, Place at, Code code) =>
        _scope.Report(about, descriptor, at, new DiagnosticArgument("code", code.Value));
}
