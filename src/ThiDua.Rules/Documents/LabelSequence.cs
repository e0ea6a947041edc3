using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Diagnostics;

namespace ThiDua.Rules.Documents;

/// <summary>Goes along the labels of a list in one style and notes what does not follow.</summary>
internal sealed class LabelSequence
{
    private readonly LabelStyle _style;
    private readonly List<LintFault> _faults = [];
    private readonly Dictionary<int, List<PrintedLabel>> _seen = [];
    private readonly SortedSet<int> _toCome;
    private int _next = 1; // Invariant: it was not seen yet.

    private LabelSequence(List<CountedLabel> labels, LabelStyle style)
    {
        _style = style;
        _toCome = [.. labels.Select(label => label.Value(style)).OfType<int>()];
    }

    public static List<LintFault> Faults(List<CountedLabel> labels, LabelStyle style)
    {
        var sequence = new LabelSequence(labels, style);
        foreach (var label in labels) sequence.Go(label);
        return sequence._faults;
    }

    private void Go(CountedLabel label)
    {
        if (label.Value(_style) is not { } value)
            _faults.Add(label.Fault(DiagnosticCatalog.NoLetterOfLists, Expected(_next, label)));
        else if (_seen.TryGetValue(value, out var same))
            Repeat(label, same);
        else
            Follow(label, value);
    }

    /// <summary>A number comes again only for those who are not given the others with it.</summary>
    private void Repeat(CountedLabel label, List<PrintedLabel> same)
    {
        int first = same.FindIndex(one => !one.Excludes(label.Label));
        same.Add(label.Label);
        if (first < 0) return;
        _faults.Add(label.Fault(
            DiagnosticCatalog.LabelTwice, new DiagnosticArgument("first", same[first].At.Pointer.ToString())));
    }

    private void Follow(CountedLabel label, int value)
    {
        int least = _toCome.Min;
        _toCome.Remove(value);
        _seen.Add(value, [label.Label]);
        if (least < value)
        {
            // What is missing comes later: these two changed places.
            _faults.Add(label.Fault(DiagnosticCatalog.LabelOutOfOrder, Expected(least, label)));
            return;
        }

        if (_next < value) _faults.Add(label.Fault(DiagnosticCatalog.LabelSkipped, Expected(_next, label)));
        _next = Math.Max(_next, value + 1);
        while (_seen.ContainsKey(_next)) _next++;
    }

    private DiagnosticArgument Expected(int value, CountedLabel like) => new("expected", like.Show(_style, value));
}

/// <summary>A label that counts, and its number.</summary>
internal readonly record struct CountedLabel(LabelNumber Number, PrintedLabel Label)
{
    /// <summary>The label with its number; null for one that counts nothing.</summary>
    public static CountedLabel? Read(PrintedLabel label) =>
        label.Label is { } printed && LabelNumber.Read(printed) is { } number ? new CountedLabel(number, label) : null;

    /// <summary>Its place in the list by a style, from 1; null for what counts nothing in that style.</summary>
    public int? Value(LabelStyle style) => style switch
    {
        LabelStyle.Arabic => Number.Arabic,
        LabelStyle.Roman => Number.AsRoman,
        LabelStyle.Letter => Number.Letter,
        _ => throw new UnreachableException(),
    };

    /// <summary>The label of another place, printed like this one.</summary>
    public string Show(LabelStyle style, int value)
    {
        string printed = Label.Label!;
        string core = LabelNumber.Show(style, value);
        int at = printed.LastIndexOf(Number.Core, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? core : printed.Substring(0, at) + core + printed.Substring(at + Number.Core.Length);
    }

    public DiagnosticArgument Shown(string name) => new(name, Label.Label!.Trim());

    public LintFault Fault(DiagnosticDescriptor descriptor, params DiagnosticArgument[] more) =>
        new(descriptor, Label.About, Label.At, [Shown("label"), .. more]);
}
