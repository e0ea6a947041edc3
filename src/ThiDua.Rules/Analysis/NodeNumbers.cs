using System.Diagnostics;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;

namespace ThiDua.Rules.Analysis;

/// <summary>A number for each thing of a rubric that is worked out, and for each input.</summary>
internal sealed class NodeNumbers
{
    private readonly int _lines;
    private readonly int _outcomes;
    private readonly int _rankings;
    private readonly int _inputs;
    private readonly int[] _places;

    public NodeNumbers(Rubric rubric)
    {
        _lines = rubric.Definitions.Count;
        _outcomes = _lines + (2 * rubric.Lines.Count);
        _rankings = _outcomes + rubric.AllOutcomes.Count;
        _inputs = _rankings + rubric.AllRankings.Count;
        Count = _inputs + rubric.Inputs.Count;
        _places = new int[Count];
        for (int i = 0; i < rubric.Order.Count; i++) _places[Of(rubric.Order[i])] = i;
    }

    public int Count { get; }

    public int Of(Node node) => node.Kind switch
    {
        NodeKind.Definition => node.Index,
        NodeKind.LineBase => _lines + (2 * node.Index),
        NodeKind.LinePoints => _lines + (2 * node.Index) + 1,
        NodeKind.Outcome => _outcomes + node.Index,
        NodeKind.Ranking => _rankings + node.Index,
        _ => throw new UnreachableException(),
    };

    public int OfInput(int slot) => _inputs + slot;

    /// <summary>The place of a thing in the order in which all is worked out.</summary>
    public int PlaceOf(Node node) => _places[Of(node)];
}
