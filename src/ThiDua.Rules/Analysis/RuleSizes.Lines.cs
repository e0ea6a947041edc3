using System;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>The part about lines.</summary>
internal sealed partial class RuleSizes
{
    private NumberSize Base(Criterion line)
    {
        _cost += OneLine + (OneChild * line.Criteria.Count);
        var size = line.Marking is { } marking ? Of(marking, WorthOf(line))
            : Criteria(line, child => _lines[child.Index]);
        if (line.LeftOut == LeftOut.Rescale)
            size = size.Times(WorthOf(line)).Times(Criteria(line, WorthOf).Inverse());
        return line.IfNotApplicable is { } policy ? size.Or(WorthOf(line)).Or(NumberSize.Of(policy.Points)) : size;
    }

    private static NumberSize Criteria(Criterion line, Func<Criterion, NumberSize> sizeOf)
    {
        var sum = default(NumberSizeSum);
        foreach (var child in line.Criteria) sum.Add(sizeOf(child));
        return sum.Size;
    }

    private NumberSize Points(Criterion line)
    {
        _cost += OneLine + OneLine + (OneChild * (line.Criteria.Count + line.Bonuses.Count + line.Deductions.Count));
        if (line.When is not null) Of(line.When);
        var (sum, flow) = (default(NumberSizeSum), default(NumberSizeSum));
        sum.Add(_lines[line.Index]);
        foreach (var child in line.Criteria) flow.Add(_flows[child.Index]);
        AddAll(line.Bonuses);
        AddAll(line.Deductions);
        _flows[line.Index] = Seen(flow.Size);
        var size = sum.Size.Or(Of(line.AtMost, WorthOf(line))).Or(Of(line.AtLeast, WorthOf(line)));
        if (line.Whole is not null) size = Of(line.Whole.Marks!.Rule, size);
        return line.Round is { } rounding ? Seen(size).Rounded(rounding.Decimals) : size;

        void AddAll(ValueList<Criterion> children)
        {
            foreach (var child in children)
            {
                sum.Add(_lines[child.Index]);
                flow.Add(_lines[child.Index]);
            }
        }
    }

    private NumberSize Of(Amount amount, NumberSize worth)
    {
        _cost += OneRule;
        return Seen(amount switch
        {
            Amount.Fixed one => Of(one.Points, worth),
            Amount.Each each => NumberSize.Sum(Of(each.Of), NumberSize.Of(each.Beyond)).Times(Of(each.Points, worth)),
            Amount.Table table => Rows(Of(table.Of), table.Rows.Rows.Select(row => Of(row.Then, worth)).ToArray()),
            Amount.Proportional share => Of(share.Of).Times(worth),
            Amount.Entered entered => Of(entered.Input),
            Amount.Measured measured => Of(measured.Of),
            _ => throw new UnreachableException(),
        });
    }

    private static NumberSize Of(PointsOrWorth points, NumberSize worth) =>
        points.Kind == PointsOrWorthKind.Share ? NumberSize.Of(points.Value).Times(worth) : NumberSize.Of(points.Value);

    /// <summary>The applicable worth is a sum of worths, or the worth written.</summary>
    private static NumberSize WorthOf(Criterion line) => line.Nearest.Worth is { } worth
        ? NumberSize.Of(worth.Exact).Times(NumberSize.Of(16, 4))
        : NumberSize.None;
}
