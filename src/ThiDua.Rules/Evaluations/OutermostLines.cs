using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>The bonuses and deductions of a sheet: the outermost ones, in the order of the rule set.</summary>
internal static class OutermostLines
{
    /// <summary>
    /// Those of a role on the sheet that are not 0. A deduction inside a bonus lowers that bonus, and is none of these.
    /// </summary>
    public static IEnumerable<Criterion> Of(Criterion start, LineRole role, LineState[] states)
    {
        var open = new Stack<Criterion>();
        open.Push(start);
        while (open.Count > 0)
        {
            var line = open.Pop();
            var state = states[line.Index];
            // What happened inside a line that is left out counts for nothing.
            if (!state.IsOnSheet || state.Points.IsNotApplicable) continue;
            if (line.Role == role)
            {
                if (!(state.Points.IsValue && state.Points.Value.IsZero)) yield return line;
                continue;
            }

            if (line.Role != LineRole.Criterion) continue;
            // Of criteria of which one alone is filled in the others count for nothing.
            var only = state.Candidates is [var one] ? one : null;
            foreach (var child in line.Children.Reverse())
                if (only is null || child == only || child.Role != LineRole.Criterion) open.Push(child);
        }
    }

    public static IEnumerable<SheetDeduction> Deductions(Criterion start, LineState[] states) =>
        Of(start, LineRole.Deduction, states)
            .Where(line => states[line.Index].Points.IsValue)
            .Select(line => new SheetDeduction(line, line.Nearest, Points.From(states[line.Index].Points.Value)));
}
