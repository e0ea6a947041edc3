using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>One case of a union, seen through the union's own type.</summary>
internal abstract class KindCase<T>
{
    public abstract string Kind { get; }

    public abstract Words Meaning { get; }

    public abstract bool TryRead(JsonCursor at, out T value);

    /// <summary>Writes the value if it is of this case.</summary>
    public abstract bool TryWrite(Utf8JsonWriter to, T value);

    public abstract IReadOnlyList<PropertyDescription> Properties();

    public void Describe(SchemaWriter to)
    {
        to.Description(Meaning);
        to.Object(Properties(), Kind, mayAccept: true);
    }
}

/// <summary>A case given by its shape.</summary>
internal sealed class ShapeCase<T, TCase> : KindCase<T>
    where TCase : Written, T
{
    private readonly Shape<TCase> _shape;

    public ShapeCase(string kind, string english, string vietnamese, Func<ShapeWalk<TCase>, TCase> walk) =>
        _shape = new Shape<TCase>(kind, english, vietnamese, walk) { Kind = kind };

    public override string Kind => _shape.Kind!;

    public override Words Meaning => _shape.Meaning;

    public override bool TryRead(JsonCursor at, out T value)
    {
        bool read = _shape.TryRead(at, out TCase made);
        value = made;
        return read;
    }

    public override bool TryWrite(Utf8JsonWriter to, T value)
    {
        if (value is not TCase made) return false;
        _shape.Write(to, made);
        return true;
    }

    public override IReadOnlyList<PropertyDescription> Properties() => _shape.Properties();
}

/// <summary>
/// A closed union: an object whose property <c>kind</c> tells the case; simple values may stand for common cases.
/// </summary>
internal abstract class Kinds<T> : Form<T>
    where T : Written
{
    public abstract IReadOnlyList<KindCase<T>> Cases { get; }

    public override bool TakesObjects => true;

    public abstract override string SchemaName { get; }

    /// <summary>The short forms, for a schema; most unions have none.</summary>
    protected virtual IEnumerable<Action<SchemaWriter>> Short => [];

    public override void Describe(SchemaWriter to) => to.Refer(
        this,
        SchemaName,
        definition =>
        {
            definition.KindIsOneOf(ObjectKinds);
            definition.AnyOf([.. Short, .. Cases.Select<KindCase<T>, Action<SchemaWriter>>(c => c.Describe)]);
        });

    public override IReadOnlyList<string> ObjectKinds => Known();

    /// <summary>Reads a value that is no object, such as a number that stands for a fixed amount.</summary>
    protected virtual bool TryReadShort(JsonCursor at, out T value)
    {
        value = null!;
        return at.WrongType(Name);
    }

    /// <summary>Writes the short form where there is one.</summary>
    protected virtual bool TryWriteShort(Utf8JsonWriter to, T value) => false;

    public override bool TryRead(JsonCursor at, out T value)
    {
        value = null!;
        if (at.Kind != JsonKind.Object)
        {
            if (!TryReadShort(at, out value)) return false;
            value.Origin = new Origin(at.Place);
            return true;
        }

        if (at.Find("kind") is not { } kind)
        {
            if (at.Node.IsCut) return at.Hole();
            if (KindProperty.ReportMisspelt(at)) return false;
            var hint = Quoting.Hint(null, Known());
            return at.Fault(
                DiagnosticCatalog.MissingProperty,
                new DiagnosticArgument("name", "kind"),
                new DiagnosticArgument(
                    "meaning",
                    "the kind of " + Name.English + ". " + hint.English,
                    "loại " + Name.Vietnamese + ". " + hint.Vietnamese));
        }

        if (!Forms.Text.TryRead(kind, out string word) || kind.Node.IsTwice) return at.Hole();
        foreach (var one in Cases)
            if (string.Equals(one.Kind, word, StringComparison.Ordinal)) return one.TryRead(at, out value);

        var known = Known();
        kind.Fault(
            DiagnosticCatalog.UnknownValue,
            new DiagnosticArgument("value", Quoting.Shorten(word)),
            Quoting.Hint(Spelling.Nearest(word, known), known));
        return at.Hole();
    }

    private List<string> Known() => Cases.Select(one => one.Kind).ToList();

    public override void Write(Utf8JsonWriter to, T value)
    {
        // A short form has no room for a remark.
        if (value.Note is null && value.Accept.Count == 0 && TryWriteShort(to, value)) return;
        foreach (var one in Cases)
            if (one.TryWrite(to, value)) return;

        throw new InvalidOperationException("No case of the union writes " + value.GetType().Name + ".");
    }
}
