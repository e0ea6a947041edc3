using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>Places whose content is unknown because it was faulty. A check that touches a hole stays silent.</summary>
internal sealed class Holes
{
    // Where codes of the one name space are declared; what stands under another name declares none.
    private static readonly string[] _declaring =
        ["code", "criteria", "bonuses", "deductions", "lines", "inputs", "measures", "conditions", "outcomes",
            "rubrics", "rubric", "rankings", "events", "dates", "deadlines"];

    private static readonly string[] _roots =
        ["inputs", "events", "measures", "conditions", "rubric", "outcomes", "rubrics", "rankings", "dates",
            "deadlines"];

    // What stands inside these has codes of its own, in no common name space.
    private static readonly string[] _silent = ["steps", "accept", "levels", "evidence", "values", "fields"];

    private readonly SortedSet<string> _pointers = new(System.StringComparer.Ordinal);
    private readonly HashSet<Code> _named = [];

    public bool Any => _pointers.Count > 0;

    /// <summary>
    /// Whether the code of an input, definition, line or outcome is unknown: then any reference may mean it.
    /// </summary>
    public bool HidesName { get; private set; }

    public void Add(JsonPointer pointer)
    {
        _pointers.Add(pointer.ToString());
        HidesName |= MayHideName(pointer.ToString().Split('/'));
    }

    /// <summary>Adds the entry of a map, whose code is known although its value is not.</summary>
    public void Add(JsonPointer pointer, Code code)
    {
        _pointers.Add(pointer.ToString());
        _named.Add(code);
    }

    /// <summary>Whether a code is declared, though nothing else about it is known.</summary>
    public bool Names(Code code) => _named.Contains(code);

    /// <summary>Whether something at this place or inside it is unknown.</summary>
    public bool Touches(JsonPointer pointer)
    {
        if (!Any) return false;
        string text = pointer.ToString();
        if (_pointers.Contains(text)) return true;
        foreach (string _ in Inside(text)) return true; // counting them would take longer
        return false;
    }

    /// <summary>Whether a list is unknown, or an item of it could not be read and was left out.</summary>
    public bool HidesItems(JsonPointer list)
    {
        if (!Any) return false;
        string text = list.ToString();
        return _pointers.Contains(text) || Inside(text).Any(inside => inside.IndexOf('/', text.Length + 1) < 0);
    }

    /// <summary>Whether a list is unknown, or an item of it, or the code of an item.</summary>
    public bool HidesCodes(JsonPointer list) => Any && (HidesItems(list)
        || Inside(list.ToString()).Any(inside => inside.EndsWith("/code", System.StringComparison.Ordinal)));

    // "0" is the character after "/": between the two stand exactly the pointers inside this one.
    private SortedSet<string> Inside(string text) => _pointers.GetViewBetween(text + "/", text + "0");

    private static bool MayHideName(string[] tokens)
    {
        if (tokens.Length < 2 || !_roots.Contains(tokens[1])) return false;
        if (tokens.Any(_silent.Contains)) return false;
        int last = tokens.Length - 1;
        bool isMember = last == 2 && tokens[1] is "measures" or "conditions" or "deadlines";
        bool isItem = tokens[last].All(c => c is >= '0' and <= '9');
        return isMember || _declaring.Contains(tokens[isItem ? last - 1 : last]);
    }
}
