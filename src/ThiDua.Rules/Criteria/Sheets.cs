using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>Which lines can stand together: one sheet for each combination of the attributes that decide.</summary>
internal static class Sheets
{
    /// <summary>So many sheets are looked at.</summary>
    private const int Most = 10_000;

    /// <summary>
    /// The criteria of a line on each sheet on which the line itself stands, as far as attributes say; null when there
    /// are too many combinations to look at.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<Criterion>>? Of(Criterion line, CheckScope scope)
    {
        var lines = line.Criteria;
        if (lines.Any(child => child.InForce is not null)) return null;
        if (lines.All(child => child.AppliesTo is null)) return [lines.ToList()];
        var around = new List<Condition>();
        var deciding = lines.Where(child => child.AppliesTo is not null).ToList();
        for (Criterion? one = line; one is not null; one = one.Parent)
        {
            if (one.AppliesTo is not { } condition) continue;
            around.Add(condition);
            deciding.Add(one);
        }

        if (Deciding(deciding, scope) is not { } attributes) return null;
        long count = attributes.Aggregate(
            1L, (product, a) => product > Most ? product : product * a.Measure.Levels!.Levels.Count);
        if (count * deciding.Count > Most || !scope.MayTry(count * (lines.Count + attributes.Count))) return null;
        var sheets = new List<IReadOnlyList<Criterion>>();
        for (long number = 0; number < count; number++)
        {
            var facts = new AttributeFacts(attributes, number, scope);
            bool Applies(Condition? to) => to is null || ConditionScoring.Score(to, facts).IsYes;
            if (around.All(Applies)) sheets.Add(lines.Where(child => Applies(child.AppliesTo)).ToList());
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

        public override bool IsOnSheet(int line) => false;

        public override Answer Outcome(int outcome) => Answer.NotApplicable;

        public override Answer OutcomeAfter(int outcome, int step) => Answer.NotApplicable;

        public override Answer FinalPoints(int outcome) => Answer.NotApplicable;
    }
}
