using System;
using System.Collections.Generic;
using System.Text.Json;

namespace ThiDua.Rules.Json;

/// <summary>A form that is looked up when it is used: shapes that hold each other need it.</summary>
internal sealed class DeferredForm<T> : Form<T>
{
    private readonly Func<Form<T>> _form;

    public DeferredForm(Func<Form<T>> form) => _form = form;

    public override Words Name => _form().Name;

    public override bool TakesObjects => _form().TakesObjects;

    public override IReadOnlyList<string> ObjectKinds => _form().ObjectKinds;

    public override T Hole => _form().Hole;

    public override bool TryRead(JsonCursor at, out T value) => _form().TryRead(at, out value);

    public override void Write(Utf8JsonWriter to, T value) => _form().Write(to, value);

    public override string? SchemaName => _form().SchemaName;

    public override void Describe(SchemaWriter to) => _form().Describe(to);
}
