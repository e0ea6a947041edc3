using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>The single conditions for which a condition is not what it should be.</summary>
internal sealed class DecidingConditions
{
    private readonly Facts _facts;
    private readonly ExplainContext _context;
    private readonly HashSet<(int Definition, bool Wished)> _asked = [];

    public DecidingConditions(Facts facts, ExplainContext context)
    {
        _facts = facts;
        _context = context;
    }

    /// <summary>
    /// Explains those that are not yes, or not no, as it was wished, in the order of the rule set; none for what needs
    /// no condition.
    /// </summary>
    public ValueList<Explanation> Explain(Condition? condition, bool wished)
    {
        if (condition is null) return ValueList<Explanation>.Empty;
        _asked.Clear();
        return ValueList.From(
            Find(condition, wished).Select(one => ConditionExplaining.Explain(one, _facts, _context)));
    }

    private IEnumerable<Condition> Find(Condition condition, bool wished)
    {
        var answer = ConditionScoring.Score(condition, _facts);
        if (wished ? answer.IsYes : answer.IsNo) return [];
        return condition switch
        {
            Condition.AtLeast several => several.Of.SelectMany(of => Find(of, wished)),
            Condition.Not not => Find(not.Of, !wished),
            Condition.Named named => Named(condition, named.Definition, wished),
            Condition.IsYes { Of: Measure.Named named } => Named(condition, named.Definition, wished),
            Condition.IsYes or Condition.InInterval or Condition.Compare or Condition.Is or Condition.NotApplicable =>
                [condition],
            _ => throw new UnreachableException(),
        };
    }

    // Conditions that name each other again and again are looked into once.
    private IEnumerable<Condition> Named(Condition condition, int definition, bool wished)
    {
        if (_context.Definition(definition).Condition is not { } named) return [condition];
        return _asked.Add((definition, wished)) ? Find(named, wished) : [];
    }
}
