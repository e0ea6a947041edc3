using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>The entries that do not count, for explanations: who gave what, and why it has no effect.</summary>
internal sealed class RefusedMarks
{
    private readonly Dictionary<Code, List<(Entry Entry, ValueList<StepArgument> Why)>> _byInput = [];

    /// <summary>Remembers an entry; <c>case</c> among the arguments is why it does not count.</summary>
    public void Add(Entry entry, ValueList<StepArgument> why)
    {
        if (!_byInput.TryGetValue(entry.Code, out var refused)) _byInput.Add(entry.Code, refused = []);
        refused.Add((entry, why));
    }

    /// <summary>Remembers an entry whose value the input does not take.</summary>
    public void AddValue(Entry entry) => Add(
        entry, [new("case", "value"), new("entered", Quoting.Shorten(entry.Value.ToString()))]);

    /// <summary>The steps of the entries under the code of an input that do not count.</summary>
    public IEnumerable<Explanation> Of(Input input) => !_byInput.TryGetValue(input.Code, out var refused) ? []
        : refused.Select(one => new Explanation
        {
            Step = Code.Of("measure.refused"),
            Value = ValueOf(one.Entry, input),
            Rule = input.At,
            Input = one.Entry.At,
            Arguments = one.Why,
        });

    /// <summary>What would have counted; nothing where it is no single value, or none that the input takes.</summary>
    private static StepValue ValueOf(Entry entry, Input input)
    {
        if (input.Type == InputType.Records) return new StepValue.None();
        var unheard = new DiagnosticBag(default, 0); // what is wrong with it was reported, or does not matter any more
        return EntryChecks.Check(entry, input, unheard) is { } answer
            ? AnswerExplaining.Explain(answer, input.Measure) : new StepValue.None();
    }
}
