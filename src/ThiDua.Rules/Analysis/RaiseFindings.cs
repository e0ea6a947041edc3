using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Faults – inputs for which points are taken – of which one more can raise the total.</summary>
internal sealed class RaiseFindings
{
    /// <summary>This part of all steps may be taken: each box is worked out up to four times.</summary>
    private const int ShareOfSteps = 4;

    /// <summary>And this part of them for one input.</summary>
    private const int ShareOfOne = 2;

    private readonly FoundReach _found;
    private readonly AnalysedText _text;
    private readonly FindingReport _report;
    private readonly StepBudget _budget;
    private readonly HashSet<int> _raising = [];
    private readonly SortedSet<int> _open = [];
    private bool _isShort;

    private RaiseFindings(FoundReach found, AnalysedText text, FindingReport report)
    {
        _found = found;
        _text = text;
        _report = report;
        _budget = found.Refining.Part(found.Budget.Steps / ShareOfSteps);
    }

    public static void Report(FoundReach found, AnalysedText text, FindingReport report)
    {
        var findings = new RaiseFindings(found, text, report);
        foreach (var sheet in found.Sheets) findings.Look(sheet);
        findings._open.ExceptWith(findings._raising);
        if (findings._open.Count > 0) findings.Undecided();
    }

    private void Look(SheetResult sheet)
    {
        var (rubric, numbers) = (_found.Rubric, _found.Sizes.Numbers);
        if (!_budget.TrySpend(_found.Sizes.Whole)) return;
        var effects = EffectSearch.Of(rubric, sheet.Facts.Facts, numbers);
        var doubtful = rubric.Inputs.Where(input => effects[input.Slot].IsDoubtful() && IsFault(input)).ToList();
        if (doubtful.Count == 0) return;
        var components = SumComponents.Of(rubric, sheet.Facts.Facts, numbers, []);
        components.Complete();
        foreach (var input in doubtful.Where(input => !_raising.Contains(input.Slot)))
        {
            var part = _budget.Part(_budget.Steps / ShareOfOne);
            var raise = RaiseSearch.Find(sheet.Facts, components, input.Slot, part, out bool isDecided);
            _isShort |= part.IsShort;
            if (raise is not null) Found(input, raise, sheet);
            else if (!isDecided) _open.Add(input.Slot);
        }
    }

    /// <summary>Of attributes nobody has more or fewer; of levels there is no number.</summary>
    private static bool IsFault(Input input) =>
        !input.IsAttribute && (input.Measure.IsNumber || input.Measure.IsYesNo);

    private void Found(Input input, Raise raise, SheetResult sheet)
    {
        _raising.Add(input.Slot);
        var (less, more) = (Evaluate(raise, raise.Less, sheet), Evaluate(raise, raise.More, sheet));
        _report.Raises.Add((less.Facts, more.Facts));
        if (TotalOf(less.Facts) >= TotalOf(more.Facts))
            throw new UnreachableException("The dossiers for more of " + input.Code + " do not raise the total.");
        var line = LineOf(input);
        var (before, after) = (TotalOf(less.Facts).ToString(), TotalOf(more.Facts).ToString());
        var (few, many) = (Value(input, less.Answers), Value(input, more.Answers));
        _report.Report(
            line.Spec,
            DiagnosticCatalog.FaultRaisesTotal,
            line.Line.Source.At,
            new DiagnosticArgument("input", input.Code.Value),
            new DiagnosticArgument("less", few),
            new DiagnosticArgument("before", before),
            new DiagnosticArgument("more", many),
            new DiagnosticArgument("after", after));
        ValueList<Dossier> dossiers = [Dossier(less.Answers, sheet), Dossier(more.Answers, sheet)];
        string root = "\"" + _found.Rubric.Root.Code.Value + "\": " + before + "; " + after;
        _report.Shown.Add(new FindingWitness(
            DiagnosticCatalog.FaultRaisesTotal.Code,
            line.Line.Source.At,
            dossiers,
            ValueList.From(raise.Cone.Slots.Select(slot => _found.Rubric.Inputs[slot].Code)),
            new Words("points of " + root, "điểm của " + root),
            true)
        {
            Shown = [Total(less.Facts), Total(more.Facts)],
        });
    }

    private (Answer[] Answers, UnitFacts Facts) Evaluate(Raise raise, EntryPart[] box, SheetResult sheet)
    {
        var answers = raise.Cone.Complete(sheet.Facts, sheet.Case, box);
        return (answers, Evaluator.EvaluateAnyPeriod(_found.Rubric, answers, sheet.Case.Period));
    }

    private Fraction TotalOf(UnitFacts facts) => facts.Lines[_found.Rubric.Root.Index].Points.Value;

    private ShownAnswer Total(UnitFacts facts) => new(
        new RuleQuestion.OfLine(_found.Rubric.Root.Index, LineStep.Points), Answer.Number(TotalOf(facts)));

    private Dossier Dossier(Answer[] answers, SheetResult sheet) =>
        new WitnessDossiers(_found.Rubric, _text).Of(answers, sheet.Case.Period);

    private static string Value(Input input, Answer[] answers) =>
        WitnessDossiers.ToValue(input, answers[input.Slot]).ToString();

    /// <summary>The first deduction that reads an input; the total where none does so itself.</summary>
    private LinePart LineOf(Input input) => _text.Lines.FirstOrDefault(part =>
        part.Line.Role == LineRole.Deduction
        && (Reads(NodeKind.LineBase, part.Line, input) || Reads(NodeKind.LinePoints, part.Line, input)))
        ?? _text.Lines[0];

    private bool Reads(NodeKind kind, Criterion line, Input input) =>
        _found.Rubric.Reads.TryGetValue(new Node(kind, line.Index), out var reads)
        && reads.WithDefinitions(_found.Rubric.Definitions).Inputs.Contains(input.Slot);

    private void Undecided()
    {
        var open = _open.Select(slot => _found.Rubric.Inputs[slot]).ToList();
        var inputs = CodeNames.Of(open.ConvertAll(input => input.Code));
        var causes = new OpenCauses();
        foreach (var sheet in _found.Sheets)
        {
            foreach (var input in open.Where(input => sheet.Facts.DomainOf(input.Slot) is { CanBeCut: false }))
                causes.Add(input, sheet.Facts.IsViewed(input));
        }

        if (!causes.Any && (_isShort || _budget.IsShort)) causes.Add(OpenCause.Steps);
        if (!causes.Any) causes.Add(_found.Causes);
        _report.Open.Add(new OpenAnswer(
            _text.Lines[0].Spec,
            _text.Lines[0].Line.Source.At,
            new Words("cases in which more of " + inputs.English + " raises the total",
                "các trường hợp " + inputs.Vietnamese + " tăng làm tổng điểm tăng"),
            new Words("no case in which more of " + inputs.English + " raises it",
                "chưa thấy trường hợp nào " + inputs.Vietnamese + " tăng làm tổng điểm tăng"),
            causes));
    }
}
