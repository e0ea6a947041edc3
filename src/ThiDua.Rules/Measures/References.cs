using System.Collections.Generic;
using System.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>One code that a rule names, where, and how deep inside the rule.</summary>
internal readonly record struct Reference(Code Code, Place At, int Depth);

/// <summary>Lists the codes that a rule names as written, by all its readings; nothing is looked up.</summary>
internal sealed class References
{
    private readonly List<Reference> _found = [];

    /// <summary>How many rules stand inside each other.</summary>
    public int Depth { get; private set; }

    public IReadOnlyList<Reference> Found => _found;

    public static References Of(Definition definition)
    {
        var references = new References();
        references.Add(definition.MeasureSpec, 1);
        references.Add(definition.ConditionSpec, 1);
        return references;
    }

    public void Add(ByReading<MeasureSpec>? spec, int depth)
    {
        if (spec is null) return;
        Reach(depth);
        foreach (var value in spec.Values) Add(value.Value, depth);
        if (spec.Plain is not { } plain) return;
        switch (plain)
        {
            case MeasureSpec.Literal or MeasureSpec.Input or MeasureSpec.Field or MeasureSpec.DeadlineDay:
                break;
            case MeasureSpec.Named named:
                _found.Add(new Reference(named.Code, named.At, depth));
                break;
            case MeasureSpec.Result result:
                _found.Add(new Reference(result.Of, result.At, depth));
                break;
            case MeasureSpec.Combine combine:
                foreach (var of in combine.Of) Add(of, depth + 1);
                break;
            case MeasureSpec.Ratio ratio:
                Add(ratio.Of, depth + 1);
                Add(ratio.To, depth + 1);
                break;
            case MeasureSpec.Table table:
                Add(table.Of, depth + 1);
                foreach (var row in table.Rows) Add(row.Then, depth + 1);
                break;
            case MeasureSpec.Holds holds:
                Add(holds.When, depth + 1);
                break;
            case MeasureSpec.Default other:
                Add(other.Of, depth + 1);
                Add(other.Then, depth + 1);
                break;
            case MeasureSpec.Over over:
                Add(over.Where, depth + 1);
                Add(over.Value, depth + 1);
                break;
            case MeasureSpec.Days days:
                Add(days.From, depth + 1);
                Add(days.To, depth + 1);
                break;
            case MeasureSpec.Round round:
                Add(round.Of, depth + 1);
                break;
            default:
                throw new UnreachableException();
        }
    }

    public void Add(MeasureSpec spec, int depth) =>
        Add(new ByReading<MeasureSpec> { Plain = spec, Origin = spec.Origin }, depth);

    public void Add(ByReading<ConditionSpec>? spec, int depth)
    {
        if (spec is null) return;
        Reach(depth);
        foreach (var value in spec.Values) Add(value.Value, depth);
        if (spec.Plain is not { } plain) return;
        switch (plain)
        {
            case ConditionSpec.Named named:
                _found.Add(new Reference(named.Code, named.At, depth));
                break;
            case ConditionSpec.Compare compare:
                Add(compare.Of, depth + 1);
                Add(compare.To, depth + 1);
                break;
            case ConditionSpec.Is one:
                Add(one.Of, depth + 1);
                break;
            case ConditionSpec.NotApplicable not:
                Add(not.Of, depth + 1);
                break;
            case ConditionSpec.Not not:
                Add(not.Of, depth + 1);
                break;
            case ConditionSpec.All all:
                Add(all.Of, depth);
                break;
            case ConditionSpec.Any any:
                Add(any.Of, depth);
                break;
            case ConditionSpec.AtLeast some:
                Add(some.Of, depth);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Add(ValueList<ByReading<ConditionSpec>> parts, int depth)
    {
        foreach (var part in parts) Add(part, depth + 1);
    }

    private void Reach(int depth) => Depth = depth > Depth ? depth : Depth;
}
