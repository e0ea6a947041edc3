using System;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>Adds fields to what is built in code.</summary>
internal static class FieldValues
{
    public static ValueList<Entry> With(ValueList<Entry> fields, Code code, EntryValue value)
    {
        Require.NotNull(value, nameof(value));
        if (code.IsEmpty || code.IsDerived)
            throw new ArgumentException("\"" + code + "\" is empty or joined from parts.", nameof(code));
        if (fields.Any(field => field.Code == code))
            throw new ArgumentException("The field \"" + code + "\" has a value already.", nameof(code));
        if (value is EntryValue.Records)
            throw new ArgumentException("A list cannot stand inside a list.", nameof(value));
        return [.. fields, new Entry(code, value, ValueList<string>.Empty, null, default)];
    }
}
