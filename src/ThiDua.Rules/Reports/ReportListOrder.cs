using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>
/// Lists whose entries are given for those of others, put in order: each after all that it follows. There is no
/// recursion, so a chain of them may be of any length.
/// </summary>
internal static class ReportListOrder
{
    /// <summary>All codes, each after those that it follows as far as there is no circle.</summary>
    /// <param name="codes">The lists.</param>
    /// <param name="eachOf">What the entries of a list are given for; what is no list is passed over.</param>
    public static List<Code> Of(IReadOnlyCollection<Code> codes, Func<Code, IEnumerable<Code>> eachOf)
    {
        var lists = new HashSet<Code>(codes);
        var met = new HashSet<Code>();
        var order = new List<Code>();
        var path = new Stack<(Code List, IEnumerator<Code> Each)>();
        void Enter(Code code)
        {
            if (lists.Contains(code) && met.Add(code)) path.Push((code, eachOf(code).GetEnumerator()));
        }

        foreach (var code in codes)
        {
            Enter(code);
            while (path.Count > 0)
            {
                var (list, each) = path.Peek();
                if (each.MoveNext()) Enter(each.Current);
                else order.Add(path.Pop().List);
            }
        }

        return order;
    }

    /// <summary>The lists that follow themselves, directly or through others.</summary>
    public static HashSet<Code> InCircle(IReadOnlyCollection<Code> codes, Func<Code, IEnumerable<Code>> eachOf)
    {
        var followers = codes
            .SelectMany(code => eachOf(code).Select(each => (code, each)))
            .ToLookup(one => one.each, one => one.code);
        var found = new HashSet<Code>(codes.Where(code => eachOf(code).Contains(code)));
        // Backwards through the order, all that still leads to a list belongs to one knot with it.
        var left = new HashSet<Code>(codes);
        foreach (var code in Enumerable.Reverse(Of(codes, eachOf)))
        {
            if (!left.Remove(code)) continue;
            var knot = new List<Code> { code };
            for (int i = 0; i < knot.Count; i++)
                knot.AddRange(followers[knot[i]].Where(left.Remove));
            if (knot.Count > 1) found.UnionWith(knot);
        }

        return found;
    }
}
