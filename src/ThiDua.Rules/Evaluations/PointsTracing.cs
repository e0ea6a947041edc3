using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>Follows the points of a total down its explanation, to the entries that they were made from.</summary>
internal sealed class PointsTracing
{
    private readonly Evaluation _evaluation;
    private readonly List<TracedPoints> _parts = [];

    private PointsTracing(Evaluation evaluation) => _evaluation = evaluation;

    private Dossier Dossier => _evaluation.Dossier;

    public static PointsTrace Trace(Evaluation evaluation)
    {
        var tracing = new PointsTracing(evaluation);
        tracing.Add(evaluation.Explain(), default);
        return new PointsTrace(evaluation, ValueList.From(tracing._parts));
    }

    /// <summary>A row is a part as a whole, with its own deductions and limits; a sum is its addends.</summary>
    private void Add(Explanation node, Code around)
    {
        var line = node.Subject.IsEmpty ? null : _evaluation.FindLine(node.Subject);
        bool isRow = line is { IsLeaf: true };
        var addends = node.From.Where(part => part.IsAddend).ToList();
        if (isRow || addends.Count == 0) Add(node, line?.Code ?? around, line);
        else foreach (var addend in addends) Add(addend, line?.Code ?? around);
    }

    private void Add(Explanation node, Code code, Criterion? line)
    {
        // Named measures are explained where they are met first: a row is explained alone to see all its entries.
        var inputs = Inputs(line is null ? node : _evaluation.Explain(line)).Distinct().ToList();
        var backing = inputs.Select(BackingOf).DefaultIfEmpty(PointsBacking.Explained).Max();
        _parts.Add(new TracedPoints(
            code,
            node.Title ?? code.Value,
            node.Value is StepValue.Number number ? Points.From(number.Value) : null,
            node.Value is StepValue.Number ? backing : PointsBacking.Unbacked,
            ValueList.From(inputs),
            ValueList.From(inputs.SelectMany(input => Dossier.EvidenceOf(input)).Distinct())));
    }

    private IEnumerable<Code> Inputs(Explanation node)
    {
        bool isEntry = node.Step.Value is "measure.input" or "amount.entered";
        if (isEntry && _evaluation.FindInput(node.Subject) is { IsAttribute: false }) return [node.Subject];
        return node.From.SelectMany(Inputs);
    }

    private PointsBacking BackingOf(Code input)
    {
        if (Dossier.EvidenceOf(input).Count > 0) return PointsBacking.Backed;
        var events = Dossier.Log?.Events.Where(one => one.Kind == input).ToList() ?? [];
        if (events.Count > 0 && events.TrueForAll(one => one.Evidence.Count > 0)) return PointsBacking.Backed;
        bool hasReason = Dossier.Stages.Select(stage => stage.Entries).Prepend(Dossier.Reviewed)
            .Any(entries => entries.TryGet(input, out var entry) && !string.IsNullOrWhiteSpace(entry.Note));
        // A log that is closed tells that nothing happened.
        bool isClosed = _evaluation.FindInput(input) is { Type: InputType.Events }
            && Dossier.Log?.CompleteThrough is not null;
        return hasReason || (isClosed && events.Count == 0) ? PointsBacking.Explained : PointsBacking.Unbacked;
    }
}
