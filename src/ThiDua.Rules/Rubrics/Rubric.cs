using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Rubrics;

/// <summary>
/// A rubric (bảng chấm điểm), checked and compiled: the tree of lines and the outcomes by which one kind of unit is
/// scored in one kind of period. The rubrics of a rule set have one name space and one numbering; to each, the lines of
/// the others are not on its sheet.
/// </summary>
public sealed class Rubric
{
    private readonly Dictionary<Code, int> _inputsByCode;
    private readonly HashSet<Node> _own;
    private readonly HashSet<Node> _touched;

    internal Rubric(RubricHead head, RubricWhole whole, ValueList<Node> order, RubricReads read)
    {
        Head = head;
        Read = read;
        Whole = whole;
        Order = order;
        OwnLines = ValueList.From(head.Root.SelfAndBelow().ToList());
        LinesByCode = CodeMap.From(Lines.Select(line => new KeyValuePair<Code, Criterion>(line.Code, line)));
        HasApplicability = OwnLines.Count < Lines.Count
            || Lines.Any(line => line.AppliesTo is not null || line.InForce is not null);
        _touched = Touched();
        ReadsOthers = _touched.Any(node => node.Kind != NodeKind.Ranking);
        IsAmongUnits = Rankings.Count > 0 || Outcomes.Any(outcome => outcome.HasQuota)
            || order.Any(node => ReadsOf(node) is { ReadsUnits: true });
        DoPointsReadOthers = _touched.Any(node => node.Kind is NodeKind.LineBase or NodeKind.LinePoints);
        _inputsByCode = Places(Inputs);
        Wholes = WholeLine.Of(Lines, Inputs, Definitions, Order).ToDictionary(line => line.Line.Index);
        _own = OwnLines.Count < Lines.Count ? new HashSet<Node>(order) : [];
    }

    /// <summary>Its code; empty where the rule set has no other rubric.</summary>
    public Code Code => Head.Code;

    /// <summary>Its name for people; the code where there is none.</summary>
    public string Title => Head.Title ?? Head.Code.Value;

    /// <summary>Which periods it is for (loại kỳ).</summary>
    public Cadence Period => Head.Period;

    /// <summary>The root of the tree of lines: the total.</summary>
    public Criterion Total => Head.Root;

    /// <summary>Grades and titles (xếp loại, danh hiệu); the first is the grade.</summary>
    public ValueList<Outcome> Outcomes => Head.Outcomes;

    /// <summary>How units are placed against each other (xếp hạng).</summary>
    public ValueList<Ranking> Rankings => Head.Rankings;

    /// <summary>
    /// The inputs that units of this rubric are asked for, in the order of the sheet: attributes, then each input where
    /// the first line that reads it stands. For forms that are filled in from the top to the bottom.
    /// </summary>
    public ValueList<Input> InputsOfSheet => SheetOrder.OwnOf(this);

    internal RubricHead Head { get; }

    internal RubricWhole Whole { get; }

    /// <summary>What is read of its units, and at whom they look.</summary>
    internal RubricReads Read { get; }

    /// <summary>Its number among the rubrics of the rule set.</summary>
    internal int Index => Head.Index;

    internal Criterion Root => Head.Root;

    /// <summary>All lines of the rule set by their number, those of other rubrics too.</summary>
    internal ValueList<Criterion> Lines => Whole.Lines;

    /// <summary>The lines of this rubric, the total first.</summary>
    internal ValueList<Criterion> OwnLines { get; }

    internal ValueList<Input> Inputs => Whole.Inputs;

    internal ValueList<Definition> Definitions => Whole.Definitions;

    /// <summary>All outcomes of the rule set by their number, those of other rubrics too.</summary>
    internal ValueList<Outcome> AllOutcomes => Whole.Outcomes;

    /// <summary>All rankings of the rule set by their number, those of other rubrics too.</summary>
    internal ValueList<Ranking> AllRankings => Whole.Rankings;

    /// <summary>What is worked out for a unit of this rubric, each after all that it reads.</summary>
    internal ValueList<Node> Order { get; }

    internal IReadOnlyDictionary<Node, Reads> Reads => Whole.Reads;

    /// <summary>The lines by code.</summary>
    internal CodeMap<Criterion> LinesByCode { get; }

    /// <summary>The lines that are worked out for each giver, by their number.</summary>
    internal IReadOnlyDictionary<int, WholeLine> Wholes { get; }

    /// <summary>Whether some line stands on some sheets only.</summary>
    internal bool HasApplicability { get; }

    /// <summary>Whether points or levels depend on other units or periods; places always do.</summary>
    internal bool ReadsOthers { get; }

    /// <summary>Whether a unit of it is compared with other units of the same period.</summary>
    internal bool IsAmongUnits { get; }

    /// <summary>Whether points do.</summary>
    internal bool DoPointsReadOthers { get; }

    /// <summary>Code and kind of period, such as <c>staff (month)</c>.</summary>
    public override string ToString() =>
        Period == Cadence.Any ? Code.Value : Code + " (" + Cadences.Form.WordOf(Period) + ")";

    /// <summary>Whether something is worked out for a unit of this rubric.</summary>
    internal bool Works(Node node) => _own.Count == 0 || _own.Contains(node);

    /// <summary>Whether something of this code is worked out, for units of any rubric.</summary>
    internal bool WorksOut(Code code) => LinesByCode.TryGet(code, out _)
        || Definitions.Any(one => one.Code == code) || AllOutcomes.Any(one => one.Code == code)
        || AllRankings.Any(one => one.Code == code);

    /// <summary>Whether a node depends on other units or periods.</summary>
    internal bool Touches(Node node) => _touched.Contains(node);

    /// <summary>What has to be worked out before a node, in a fixed order.</summary>
    internal IEnumerable<Node> Before(Node node) => RubricOrder.Before(node, index => Lines[index], Definitions, Reads);

    /// <summary>Where a code stands in the rule set: inputs of their own, then lines, then outcomes.</summary>
    internal int PlaceOf(Code code)
    {
        if (LinesByCode.TryGet(code, out var line)) return Inputs.Count + line.Index;
        return _inputsByCode.TryGetValue(code, out int place) ? place : int.MaxValue;
    }

    /// <summary>What reads other units or periods itself, or reads something that does.</summary>
    private HashSet<Node> Touched()
    {
        var touched = new HashSet<Node>();
        foreach (var node in Order)
        {
            if (ReadsOf(node) is { } reads && (reads.ReadsOthers || reads.Nodes.Overlaps(touched))) touched.Add(node);
        }

        return touched;
    }

    private Reads? ReadsOf(Node node) => node.Kind == NodeKind.Definition
        ? Definitions[node.Index].Reads
        : Reads.TryGetValue(node, out var found) ? found : null;

    private static Dictionary<Code, int> Places(ValueList<Input> inputs)
    {
        var places = new Dictionary<Code, int>();
        for (int i = inputs.Count - 1; i >= 0; i--) places[inputs[i].Code] = i;
        return places;
    }
}

/// <summary>What is the rubric's own.</summary>
internal sealed record RubricHead(
    int Index,
    Code Code,
    string? Title,
    Cadence Period,
    Condition? AppliesTo,
    Reads DecidedBy,
    Criterion Root,
    ValueList<Outcome> Outcomes,
    ValueList<Ranking> Rankings);

/// <summary>What the rubrics of a rule set share: all that is worked out, numbered, and the one order of it.</summary>
internal sealed record RubricWhole(
    ValueList<Criterion> Lines,
    ValueList<Input> Inputs,
    ValueList<Definition> Definitions,
    ValueList<Outcome> Outcomes,
    ValueList<Ranking> Rankings,
    ValueList<Node> Order,
    IReadOnlyDictionary<Node, Reads> Reads);
