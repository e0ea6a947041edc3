using System.Collections.Generic;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>What the reading of one text shares: the text, the findings, and the parts that could not be read.</summary>
internal sealed class ReadingContext
{
    public ReadingContext(JsonText text, DiagnosticBag bag)
    {
        Text = text;
        Bag = bag;
    }

    public JsonText Text { get; }

    public DiagnosticBag Bag { get; }

    public Holes Holes { get; } = new();
}

/// <summary>Places whose content is unknown because it was faulty. A check that touches a hole stays silent.</summary>
internal sealed class Holes
{
    private readonly SortedSet<string> _pointers = new(System.StringComparer.Ordinal);

    public bool Any => _pointers.Count > 0;

    /// <summary>Whether the code of some part is unknown: then no reference can be called unknown.</summary>
    public bool HidesCode { get; private set; }

    public void Add(JsonPointer pointer, bool hidesCode = false)
    {
        _pointers.Add(pointer.ToString());
        HidesCode |= hidesCode || pointer.LastToken == "code";
    }

    /// <summary>Whether something at this place or inside it is unknown.</summary>
    public bool Touches(JsonPointer pointer)
    {
        string text = pointer.ToString();
        if (_pointers.Contains(text)) return true;
        // "0" is the character after "/": between the two stand exactly the pointers inside this one.
        foreach (string _ in _pointers.GetViewBetween(text + "/", text + "0")) return true;
        return false;
    }

    /// <summary>Whether a list is unknown, or an item of it could not be read and was left out.</summary>
    public bool HidesItems(JsonPointer list)
    {
        string text = list.ToString();
        if (_pointers.Contains(text)) return true;
        foreach (string inside in _pointers.GetViewBetween(text + "/", text + "0"))
            if (inside.IndexOf('/', text.Length + 1) < 0) return true;

        return false;
    }
}
