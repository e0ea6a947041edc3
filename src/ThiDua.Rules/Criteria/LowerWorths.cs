using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>
/// All worths of criteria that can apply, by what stands on the sheet and what is left out: criteria are taken to be
/// left out each by itself.
/// </summary>
internal sealed class LowerWorths(CheckScope scope)
{
    /// <summary>So many worths of a line are looked at; of more nothing is said.</summary>
    private const int Most = 1_000;

    private readonly Dictionary<int, IReadOnlyCollection<Fraction>> _known = [];

    /// <summary>The worths of a criterion that has one.</summary>
    public IReadOnlyCollection<Fraction> Of(Criterion line)
    {
        if (_known.TryGetValue(line.Index, out var known)) return known;
        // What is written applies where nothing is left.
        var worths = new SortedSet<Fraction> { line.Worth?.Exact ?? Fraction.Zero };
        if (!line.IsLeaf && line.LeftOut != LeftOut.Rescale)
        {
            // Beyond what can be listed each criterion may be missing by itself.
            var sheets = Sheets.Of(line, scope);
            foreach (var sheet in sheets ?? [line.Criteria])
                worths.UnionWith(OfSheet(line, sheet, sheets is null).Take(Most));
        }

        return _known[line.Index] = worths;
    }

    private IEnumerable<Fraction> OfSheet(Criterion line, IEnumerable<Criterion> sheet, bool mayAllBeOff)
    {
        // Of criteria of which one is filled in the others stay a part of the worth.
        bool isOneOf = line.Take == Take.OneOf;
        var sums = new HashSet<Fraction?> { null };
        foreach (var child in sheet.Where(child => child.Worth is not null))
        {
            bool isSometimes = mayAllBeOff && (child.AppliesTo is not null || child.InForce is not null);
            bool mayBeOff = isSometimes || (child.MayBeLeftOut && !isOneOf);
            IEnumerable<Fraction> worths = isOneOf ? [child.Worth!.Value.Exact] : Of(child);
            var with = worths.SelectMany(worth => sums.Select(sum => (Fraction?)Together(line.Take, sum, worth)));
            sums = [.. (mayBeOff ? sums.Concat(with) : with).Distinct().Take(Most)];
        }

        return sums.OfType<Fraction>().Select(sum => sum + line.WorthBeyond);
    }

    private static Fraction Together(Take take, Fraction? sum, Fraction worth) =>
        sum is not { } before ? worth : take == Take.Sum ? before + worth : worth > before ? worth : before;
}
