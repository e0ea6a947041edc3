using System.Collections.Generic;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// What one giver of one stage says under one code: the answer, where it stands, or that it was refused.
/// </summary>
internal sealed record Mark(int Stage, int Giver, Answer? Answer, Place At, bool WaitsForEvidence)
{
    public Answer Of(Input input) => WaitsForEvidence ? input.Missing(PendingKind.Missing)
        : Answer ?? input.Missing(PendingKind.Refused);
}

/// <summary>All marks of a dossier, by the code under which they were entered.</summary>
internal sealed class MarkList
{
    private static readonly List<Mark> _none = [];

    private readonly Dictionary<Code, List<Mark>> _byCode = [];

    public bool Has(Code code) => _byCode.ContainsKey(code);

    public IReadOnlyList<Mark> Under(Code code) => _byCode.TryGetValue(code, out var marks) ? marks : _none;

    public void Add(Code code, Mark mark)
    {
        if (!_byCode.TryGetValue(code, out var marks)) _byCode.Add(code, marks = []);
        marks.Add(mark);
    }

    public void Remove(Code code) => _byCode.Remove(code);
}
