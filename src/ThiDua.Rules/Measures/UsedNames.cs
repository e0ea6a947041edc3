using System.Collections.Generic;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>
/// What is read by whom, be it in a reading that was not chosen. What only those definitions read that nobody reads
/// has no effect either.
/// </summary>
internal sealed class UsedNames
{
    /// <summary>The reader that is no definition: a line, an outcome, a ranking, a plan.</summary>
    private const int Rules = -1;

    private readonly Dictionary<int, HashSet<int>> _definitions = [];
    private readonly Dictionary<int, HashSet<Code>> _inputs = [];
    private readonly HashSet<Code> _levels = [];

    /// <summary>The number of the definition that is checked; −1 for none.</summary>
    public int Reader { get; set; } = Rules;

    public void ReadDefinition(int definition) => Of(_definitions).Add(definition);

    public void ReadInput(Code input) => Of(_inputs).Add(input);

    public void UseLevels(Code list) => _levels.Add(list);

    public bool AreLevelsUsed(Code list) => _levels.Contains(list);

    /// <summary>The definitions that have an effect, and the inputs that have one.</summary>
    public (HashSet<int> Definitions, HashSet<Code> Inputs) WithEffect()
    {
        var (definitions, inputs) = (new HashSet<int>(), new HashSet<Code>());
        var open = new Stack<int>();
        open.Push(Rules);
        while (open.Count > 0)
        {
            int reader = open.Pop();
            if (_inputs.TryGetValue(reader, out var read)) inputs.UnionWith(read);
            if (!_definitions.TryGetValue(reader, out var needed)) continue;
            foreach (int definition in needed)
                if (definitions.Add(definition)) open.Push(definition);
        }

        return (definitions, inputs);
    }

    private HashSet<T> Of<T>(Dictionary<int, HashSet<T>> byReader)
    {
        if (!byReader.TryGetValue(Reader, out var found)) byReader.Add(Reader, found = []);
        return found;
    }
}
