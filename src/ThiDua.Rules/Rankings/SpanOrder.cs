using System;
using System.Collections.Generic;
using System.Linq;

namespace ThiDua.Rules.Rankings;

/// <summary>Many spans, sorted once: how many stand before one, surely and perhaps.</summary>
internal sealed class SpanOrder
{
    private readonly List<IReadOnlyList<KeyEnd>> _best;
    private readonly List<IReadOnlyList<KeyEnd>> _worst;
    private readonly List<IReadOnlyList<KeyEnd>> _sureWorst;
    private readonly List<IReadOnlyList<KeyEnd>> _sureSingles;
    private readonly List<IReadOnlyList<KeyEnd>> _distinctSingles;
    private readonly List<IReadOnlyList<KeyEnd>> _openBest;
    private readonly List<int> _apart = [0]; // how many different keys the first so many sure spans need at least

    public SpanOrder(IReadOnlyCollection<KeySpan> spans)
    {
        Count = spans.Count;
        _best = Sorted(spans.Select(span => span.Best));
        _worst = Sorted(spans.Select(span => span.Worst));
        var sure = spans.Where(span => !span.MayBeAbsent).ToList();
        _sureWorst = Sorted(sure.Select(span => span.Worst));
        _sureSingles = Sorted(sure.Where(span => span.IsSingle).Select(span => span.Best));
        _distinctSingles = Distinct(Sorted(spans.Where(span => span.IsSingle).Select(span => span.Best)));
        _openBest = Sorted(spans.Where(span => !span.IsSingle).Select(span => span.Best));
        CountApart(sure);
    }

    public int Count { get; }

    /// <summary>How many stand before a span, whatever comes.</summary>
    public int SurelyBefore(KeySpan span) => Before(_sureWorst, span.Best);

    /// <summary>How many others may stand before a span that is one of these.</summary>
    public int PossiblyBefore(KeySpan span) => Before(_best, span.Worst) - (span.IsSingle ? 0 : 1);

    /// <summary>How many others may stand before a span that is one of these, or beside it.</summary>
    public int PossiblyNotAfter(KeySpan span) => Before(_best, span.Worst, 1) - 1;

    /// <summary>How many others may be equal to a span that is one of these.</summary>
    public int PossiblyEqual(KeySpan span) => PossiblyNotAfter(span) - Before(_worst, span.Best);

    /// <summary>How many others are equal to a span that is one of these, whatever comes.</summary>
    public int SurelyEqual(KeySpan span) => span.IsSingle
        ? Math.Max(
            Before(_sureSingles, span.Best, 1) - Before(_sureSingles, span.Best) - (span.MayBeAbsent ? 0 : 1), 0)
        : 0;

    /// <summary>At least so many different keys stand before a span.</summary>
    public int KeysSurelyBefore(KeySpan span) => _apart[Before(_sureWorst, span.Best)];

    /// <summary>At most so many different keys of others stand before a span that is one of these.</summary>
    public int KeysPossiblyBefore(KeySpan span) => Before(_distinctSingles, span.Worst)
        + Before(_openBest, span.Worst) - (span.IsSingle ? 0 : 1);

    /// <summary>Spans that do not meet have different keys: as many as one can choose one after the other.</summary>
    private void CountApart(IEnumerable<KeySpan> sure)
    {
        IReadOnlyList<KeyEnd>? last = null;
        foreach (var span in sure.OrderBy(span => span.Worst, Comparer<IReadOnlyList<KeyEnd>>.Create(KeyEnd.Compare)))
        {
            bool isApart = last is null || KeyEnd.Compare(last, span.Best) < 0;
            if (isApart) last = span.Worst;
            _apart.Add(_apart[_apart.Count - 1] + (isApart ? 1 : 0));
        }
    }

    private static List<IReadOnlyList<KeyEnd>> Sorted(IEnumerable<IReadOnlyList<KeyEnd>> ends)
    {
        var sorted = ends.ToList();
        sorted.Sort(KeyEnd.Compare);
        return sorted;
    }

    private static List<IReadOnlyList<KeyEnd>> Distinct(List<IReadOnlyList<KeyEnd>> sorted) =>
        [.. sorted.Where((end, i) => i == 0 || KeyEnd.Compare(sorted[i - 1], end) != 0)];

    /// <summary>How many ends are before one; with <paramref name="most"/> 1 those that are equal count too.</summary>
    private static int Before(List<IReadOnlyList<KeyEnd>> sorted, IReadOnlyList<KeyEnd> end, int most = 0)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (KeyEnd.Compare(sorted[middle], end) < most) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
