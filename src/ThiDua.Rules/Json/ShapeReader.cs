using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>Reads the properties of one object, and then says which were unknown and which are missing.</summary>
internal sealed class ShapeReader<T> : ShapeWalk<T>
    where T : Written
{
    private readonly JsonCursor _at;
    private readonly Dictionary<string, JsonNode> _members;
    private readonly List<string> _known = ["note", "accept"];
    private readonly List<(string Name, Words Meaning)> _missing = [];

    public ShapeReader(JsonCursor at, string? kind)
    {
        _at = at;
        _members = new Dictionary<string, JsonNode>(at.Node.Children.Count, StringComparer.Ordinal);
        foreach (var child in at.Node.Children) _members[child.Name!] = child;
        if (kind is not null) _known.Add("kind");
        if (at.Node.Parent is null) _known.Add("$schema");
    }

    public override V Required<V>(string name, Form<V> form, Func<T, V> get, string english, string vietnamese)
    {
        if (TryFind(name, form, out V value)) return value;
        if (!_members.ContainsKey(name)) _missing.Add((name, new Words(english, vietnamese)));
        return form.Hole;
    }

    public override V Optional<V>(
        string name, Form<V> form, Func<T, V> get, V otherwise, string english, string vietnamese) =>
        TryFind(name, form, out V value) ? value : otherwise;

    /// <summary>Reads what every object may have, and reports unknown and missing properties.</summary>
    public void Finish(T made)
    {
        made.Origin = new Origin(_at.Place);
        if (_members.TryGetValue("note", out var note) && Forms.Text.TryRead(new(_at.Context, note), out string text))
            made.Note = text;
        if (_members.TryGetValue("accept", out var accept)
            && CommonProperties.Accept.TryRead(new(_at.Context, accept), out var accepted))
        {
            made.Accept = accepted;
            _at.Context.Accepted.AddRange(accepted);
        }

        var misspelt = ReportUnknown();
        foreach (var (name, meaning) in _missing)
        {
            _at.Context.Holes.Add(_at.Pointer.Property(name));
            if (misspelt.Contains(name) || _at.Node.IsCut) continue;
            _at.Context.Bag.Add(
                DiagnosticCatalog.MissingProperty,
                _at.Place,
                new DiagnosticArgument("name", name),
                new DiagnosticArgument("meaning", meaning.English, meaning.Vietnamese));
        }
    }

    private bool TryFind<V>(string name, Form<V> form, out V value)
    {
        _known.Add(name);
        value = default!;
        if (!_members.TryGetValue(name, out var member)) return false;
        if (form.TryRead(new JsonCursor(_at.Context, member), out V read) && !member.IsTwice)
        {
            value = read;
            return true;
        }

        return false;
    }

    /// <summary>
    /// The names of known properties that were surely meant by an unknown one: not missing, only misspelt.
    /// </summary>
    private HashSet<string> ReportUnknown()
    {
        var meant = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in _at.Node.Children.Where(child => !child.IsNameFaulty && !_known.Contains(child.Name!)))
        {
            string name = member.Name!;
            string? nearest = _at.Context.Bag.IsFull
                ? null
                : Spelling.Nearest(name, _known.Where(known => !_members.ContainsKey(known)));
            if (nearest is not null)
            {
                meant.Add(nearest);
                _at.Context.Holes.Add(_at.Pointer.Property(nearest));
            }

            new JsonCursor(_at.Context, member).ReportName(
                DiagnosticCatalog.UnknownProperty,
                new DiagnosticArgument("name", Quoting.Shorten(name)),
                Quoting.HintOfProperty(nearest, _known));
        }

        return meant;
    }
}
