using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>Finds entries by code.</summary>
internal static class EntryMap
{
    public static CodeMap<Entry> Of(ValueList<Entry> entries) =>
        CodeMap.From(entries.Select(entry => new KeyValuePair<Code, Entry>(entry.Code, entry)));

    public static CodeMap<T> Of<T>(ValueList<MapEntry<T>> entries) =>
        CodeMap.From(entries.Select(entry => new KeyValuePair<Code, T>(entry.Key, entry.Value)));
}
