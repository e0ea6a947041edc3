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
    private readonly Shape<T> _shape;
    private List<(string Name, Words Meaning)>? _missing; // of most objects there is nothing to say
    private int _found; // members that the shape or every object has

    public ShapeReader(JsonCursor at, Shape<T> shape)
    {
        _at = at;
        _shape = shape;
        if (shape.Kind is not null) Note("kind");
        if (at.Node.Parent is null) Note("$schema");
    }

    public override V Required<V>(string name, Form<V> form, Func<T, V> get, string english, string vietnamese)
    {
        if (TryFind(name, form, out V value)) return value;
        if (Find(name) is null) (_missing ??= []).Add((name, new Words(english, vietnamese)));
        return form.Hole;
    }

    public override V Optional<V>(
        string name, Form<V> form, Func<T, V> get, V otherwise, string english, string vietnamese) =>
        TryFind(name, form, out V value) ? value : otherwise;

    /// <summary>Reads what every object may have, and reports unknown and missing properties.</summary>
    public void Finish(T made)
    {
        made.Origin = new Origin(_at.Place);
        if (Note("note") is { } note && Forms.Text.TryRead(new(_at.Context, note), out string text)) made.Note = text;
        if (Note("accept") is { } accept
            && CommonProperties.Accept.TryRead(new(_at.Context, accept), out var accepted))
        {
            made.Accept = accepted;
            _at.Context.Accepted.AddRange(accepted);
        }

        var misspelt = _found < _at.Node.Children.Count ? ReportUnknown() : null;
        if (_missing is not null) ReportMissing(_missing, misspelt);
    }

    private bool TryFind<V>(string name, Form<V> form, out V value)
    {
        value = default!;
        if (Note(name) is not { } member) return false;
        if (form.TryRead(new JsonCursor(_at.Context, member), out V read) && !member.IsTwice)
        {
            value = read;
            return true;
        }

        return false;
    }

    private JsonNode? Find(string name) => _at.Context.Text.Members.Find(_at.Node, name);

    /// <summary>The member of a name that may stand there.</summary>
    private JsonNode? Note(string name)
    {
        var member = Find(name);
        if (member is not null) _found++;
        return member;
    }

    private void ReportMissing(List<(string Name, Words Meaning)> missing, HashSet<string>? misspelt)
    {
        foreach (var (name, meaning) in missing)
        {
            _at.Context.Holes.Add(_at.Pointer.Property(name));
            if (misspelt?.Contains(name) == true || _at.Node.IsCut) continue;
            _at.Context.Bag.Add(
                DiagnosticCatalog.MissingProperty,
                _at.Place,
                new DiagnosticArgument("name", name),
                new DiagnosticArgument("meaning", meaning.English, meaning.Vietnamese));
        }
    }

    /// <summary>
    /// The names of known properties that were surely meant by an unknown one: not missing, only misspelt.
    /// </summary>
    private HashSet<string> ReportUnknown()
    {
        var known = Known();
        var meant = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in _at.Node.Children.Where(child => !child.IsNameFaulty && !known.Contains(child.Name!)))
        {
            string name = member.Name!;
            string? nearest = _at.Context.Bag.IsFull
                ? null
                : Spelling.Nearest(name, known.Where(one => Find(one) is null));
            if (nearest is not null)
            {
                meant.Add(nearest);
                _at.Context.Holes.Add(_at.Pointer.Property(nearest));
            }

            new JsonCursor(_at.Context, member).ReportName(
                DiagnosticCatalog.UnknownProperty,
                new DiagnosticArgument("name", Quoting.Shorten(name)),
                Quoting.HintOfProperty(nearest, known));
        }

        return meant;
    }

    private List<string> Known()
    {
        List<string> known = ["note", "accept"];
        if (_shape.Kind is not null) known.Add("kind");
        if (_at.Node.Parent is null) known.Add("$schema");
        known.AddRange(_shape.Names());
        return known;
    }
}
