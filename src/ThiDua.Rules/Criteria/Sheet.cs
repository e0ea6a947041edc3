using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Criteria;

/// <summary>The lines of one unit with what they came to, as explaining needs them.</summary>
internal sealed record Sheet(LineState[] States, Facts Facts, ExplainContext Context)
{
    public bool Has(Criterion line) => States[line.Index].IsOnSheet;

    public Answer WorthOf(Criterion line) => States[line.Nearest.Index].Worth;
}
