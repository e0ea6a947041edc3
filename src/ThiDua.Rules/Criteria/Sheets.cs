using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>Which lines can stand together: one sheet for each combination of the attributes that decide.</summary>
internal static class Sheets
{
    /// <summary>The sheets of some lines; null when there are too many combinations to look at.</summary>
    public static IReadOnlyList<IReadOnlyList<Criterion>>? Of(ValueList<Criterion> lines, CheckScope scope, int most)
    {
        var always = lines.Where(line => line.AppliesTo is null && line.InForce is null).ToList();
        var sometimes = lines.Where(line => line.AppliesTo is not null).ToList();
        if (lines.Any(line => line.InForce is not null)) return null;
        if (sometimes.Count == 0) return [always];
        if (Deciding(sometimes, scope) is not { } attributes) return null;
        long count = attributes.Aggregate(
            1L, (product, a) => product > most ? product : product * a.Measure.Levels!.Levels.Count);
        if (count * sometimes.Count > most || !scope.MayTry(count * (lines.Count + attributes.Count))) return null;
        var sheets = new List<IReadOnlyList<Criterion>>();
        for (long number = 0; number < count; number++)
        {
            var facts = new AttributeFacts(attributes, number, scope);
            sheets.Add(lines
                .Where(line => line.AppliesTo is null || ConditionScoring.Score(line.AppliesTo, facts).IsYes)
                .ToList());
        }

        return sheets;
    }

    /// <summary>The attributes that decide which lines stand; null when they are too many, or without levels.</summary>
    private static List<Input>? Deciding(List<Criterion> sometimes, CheckScope scope)
    {
        var reads = new Reads();
        foreach (var line in sometimes) reads.Add(line.DecidedBy);
        if (!scope.MayTry(reads.Nodes.Count + reads.Inputs.Count)) return null;
        var attributes = reads.WithDefinitions(scope.Definitions).Inputs.Select(slot => scope.Inputs[slot]).ToList();
        return attributes.TrueForAll(input => input.Measure.Levels is not null) ? attributes : null;
    }

    /// <summary>One combination of attributes, by its number.</summary>
    private sealed class AttributeFacts : Facts
    {
        private readonly Dictionary<int, Answer> _answers = [];
        private readonly Dictionary<int, Answer> _definitions = [];
        private readonly CheckScope _scope;

        public AttributeFacts(List<Input> attributes, long number, CheckScope scope)
        {
            _scope = scope;
            foreach (var attribute in attributes)
            {
                int levels = attribute.Measure.Levels!.Levels.Count;
                _answers[attribute.Slot] = Answer.Level((int)(number % levels));
                number /= levels;
            }
        }

        public override Answer Entry(Input input) => _answers[input.Slot];

        public override Answer Definition(int definition)
        {
            if (_definitions.TryGetValue(definition, out var known)) return known;
            var one = _scope.Definitions[definition];
            return _definitions[definition] = one.Condition is { } condition
                ? ConditionScoring.Score(condition, this)
                : MeasureScoring.Score(one.Measure!, this);
        }

        public override Answer Line(int line, ResultAsk ask) => Answer.NotApplicable;

        public override Answer Outcome(int outcome) => Answer.NotApplicable;
    }
}
