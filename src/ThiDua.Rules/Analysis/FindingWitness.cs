using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Dossiers that show a finding of the analysis (hồ sơ ví dụ cho một thông báo).</summary>
public sealed class FindingWitness
{
    private readonly Words _words;

    internal FindingWitness(
        string code, Place at, ValueList<Dossier> dossiers, ValueList<Code> inputs, Words words, bool isProof)
    {
        Code = code;
        At = at;
        Dossiers = dossiers;
        Inputs = inputs;
        IsProof = isProof;
        _words = words;
    }

    /// <summary>The code of the finding, such as <c>TD8511</c>.</summary>
    public string Code { get; }

    /// <summary>Where the finding stands.</summary>
    public Place At { get; }

    /// <summary>What each of the dossiers comes to.</summary>
    internal ValueList<ShownAnswer> Shown { get; init; } = ValueList<ShownAnswer>.Empty;

    /// <summary>The first of the dossiers, often the only one.</summary>
    public Dossier Dossier => Dossiers[0];

    /// <summary>
    /// Whether the dossiers are those of the units of a cluster (cụm) that show the finding together; if not, each is
    /// scored alone.
    /// </summary>
    public bool IsCluster { get; internal init; }

    /// <summary>The dossiers, each already evaluated.</summary>
    public ValueList<Dossier> Dossiers { get; }

    /// <summary>
    /// The inputs on which the finding rests (đầu vào liên quan); whatever else is entered in the dossiers does not
    /// matter.
    /// </summary>
    public ValueList<Code> Inputs { get; }

    /// <summary>What is entered in a dossier for these inputs, in their order.</summary>
    public ValueList<Entry> EntriesOf(Dossier dossier)
    {
        var entered = Require.NotNull(dossier, nameof(dossier)).AttributesInOrder
            .Concat(dossier.Stages.SelectMany(stage => stage.InOrder))
            .ToLookup(entry => entry.Code);
        return ValueList.From(Inputs.SelectMany(input => entered[input]));
    }

    /// <summary>
    /// Whether they show that the finding is true; if not, the finding says that something cannot be, and they show how
    /// near a dossier comes to it.
    /// </summary>
    public bool IsProof { get; }

    /// <summary>What the dossiers come to, such as <c>điểm của "a": 7</c>.</summary>
    public string ToString(Language language) =>
        language == Language.English ? _words.English : _words.Vietnamese;

    /// <summary>What the dossiers come to, in English words.</summary>
    public override string ToString() => ToString(Language.English);
}
