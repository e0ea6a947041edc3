using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>
/// Which lines can stand together: one sheet for each combination of the attributes that decide, and for each way in
/// which a period can meet the days on which lines are in force.
/// </summary>
internal static class Sheets
{
    /// <summary>So many sheets are looked at.</summary>
    private const int Most = 10_000;

    /// <summary>So many days are looked at on which lines begin or end to be in force.</summary>
    private const int MostDays = 64;

    /// <summary>
    /// The criteria of a line on each sheet on which the line itself stands, as far as attributes and days say; null
    /// when there are too many combinations to look at, or when more than attributes and days decides.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<Criterion>>? Of(Criterion line, CheckScope scope)
    {
        var lines = line.Criteria;
        if (lines.All(child => child.AppliesTo is null && child.InForce is null)) return [lines.ToList()];
        var around = new List<Criterion>();
        for (Criterion? one = line; one is not null; one = one.Parent) around.Add(one);
        var deciding = around.Concat(lines).Where(one => one.AppliesTo is not null).ToList();
        if (Ways(around, lines, scope) is not { } ways || Deciding(deciding, scope) is not { } attributes) return null;
        long count = attributes.Aggregate(
            1L, (product, a) => product > Most ? product : product * a.Answers.Count);
        if (count * deciding.Count > Most || !scope.MayTry(count * (lines.Count + attributes.Count))) return null;
        var sheets = new List<IReadOnlyList<Criterion>>();
        for (long number = 0; number < count; number++)
        {
            var facts = new AttributeFacts(attributes, number, scope);
            var applies = deciding.ToDictionary(one => one, one => ConditionScoring.Score(one.AppliesTo!, facts));
            // A number may be held against something else than numbers that are written.
            if (applies.Values.Any(answer => answer.IsPending)) return null;
            bool Applies(Criterion one) => !applies.TryGetValue(one, out var answer) || answer.IsYes;
            if (around.All(Applies)) sheets.AddRange(ways.Select(way => way.Where(Applies).ToList()));
        }

        return sheets;
    }

    /// <summary>
    /// The criteria that are in force in one period, for each way in which the lines around them are, too; null where
    /// too many days matter.
    /// </summary>
    private static List<IReadOnlyList<Criterion>>? Ways(
        List<Criterion> around, ValueList<Criterion> lines, CheckScope scope)
    {
        if (!lines.Any(IsDated)) return [lines.ToList()];
        var dated = around.Concat(lines).Where(IsDated).ToList();
        var root = around[around.Count - 1];
        var cadence = scope.Cadences.TryGetValue(root.Index, out var known) ? known : Cadence.Any;
        var periods = TellingPeriods.Of(dated.Select(one => one.InForce!), cadence, scope.InForce, MostDays);
        if (periods is null || !scope.MayTry((long)periods.Count * lines.Count)) return null;
        var ways = new List<IReadOnlyList<Criterion>>();
        var seen = new HashSet<string>();
        foreach (var period in periods)
        {
            if (!around.TrueForAll(one => Applicability.IsInForce(one, period))) continue;
            var way = lines.Where(one => Applicability.IsInForce(one, period)).ToList();
            if (seen.Add(string.Join(" ", way.Select(one => one.Index)))) ways.Add(way);
        }

        return ways;
    }

    private static bool IsDated(Criterion line) => (line.InForce?.From ?? line.InForce?.To) is not null;

    /// <summary>The attributes that decide which lines stand, with the answers that matter.</summary>
    private static List<(Input Attribute, IReadOnlyList<Answer> Answers)>? Deciding(
        List<Criterion> sometimes, CheckScope scope)
    {
        var reads = new Reads();
        foreach (var line in sometimes) reads.Add(line.DecidedBy!);
        if (!scope.MayTry(reads.Nodes.Count + reads.Inputs.Count)) return null;
        var attributes = reads.WithDefinitions(scope.Definitions).Inputs.Select(slot => scope.Inputs[slot]);
        var cuts = AttributeCuts.Of(sometimes.Select(line => line.AppliesTo!), scope.Definitions);
        return attributes.Select(attribute => (attribute, cuts.AnswersOf(attribute))).ToList();
    }

    /// <summary>One combination of attributes, by its number.</summary>
    private sealed class AttributeFacts : Facts
    {
        private readonly Dictionary<int, Answer> _answers = [];
        private readonly Dictionary<int, Answer> _definitions = [];
        private readonly CheckScope _scope;

        public AttributeFacts(
            List<(Input Attribute, IReadOnlyList<Answer> Answers)> attributes, long number, CheckScope scope)
        {
            _scope = scope;
            foreach (var (attribute, answers) in attributes)
            {
                _answers[attribute.Slot] = answers[(int)(number % answers.Count)];
                number /= answers.Count;
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
