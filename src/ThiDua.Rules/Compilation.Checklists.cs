using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Organization;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>The part that knows of checklists and how they are linked with rubrics.</summary>
internal sealed partial class Compilation
{
    /// <summary>The checklists, in the order of the rule set.</summary>
    public ValueList<Checklist> Checklists { get; private set; } = ValueList<Checklist>.Empty;

    private void CheckChecklists()
    {
        var kinds = UnitKindCodes.All(_options.UnitKinds, _spec.Organization);
        var names = new ChecklistNames(Organization, kinds, _spec.At.Property("organization"), _scope);
        Checklists = ChecklistChecks.Check(_spec.Checklists, names, _scope);
    }

    /// <summary>Items and rows name each other, and inputs name items that are there.</summary>
    private void CheckChecklistLinks(IReadOnlyList<LinePart> parts)
    {
        var rows = parts.Select(part => new ChecklistRow(
            part.Line.Code,
            part.Line.Role == LineRole.Criterion && part.Line.IsLeaf,
            ValueList.From(Around(part.Line)),
            part.Spec.At));
        ChecklistLinkChecks.Check(Checklists, _spec.Checklists, rows.ToList(), _scope);
        var inputs = _scope.Inputs
            .Where(input => input.Line.IsEmpty && !input.IsView)
            .ToLookup(input => input.Code);
        var questions = _spec.Inputs
            .Where(spec => spec.Checklist is not null)
            .SelectMany(spec => inputs[spec.Code].Select(input => (input, spec.Checklist!)))
            .Concat(parts
                .Where(part => part.Spec.Entry?.Checklist is not null && part.Line.Entry is not null)
                .Select(part => (part.Line.Entry!, part.Spec.Entry!.Checklist!)))
            .Select(one => new ChecklistFactQuestion(one.Item1, one.Item2));
        Checklists = ChecklistFactChecks.Check(Checklists, questions, _scope);
    }

    private static IEnumerable<Code> Around(Criterion line)
    {
        for (var one = line.Parent; one is not null; one = one.Parent) yield return one.Code;
    }
}
