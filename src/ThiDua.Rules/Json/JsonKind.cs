namespace ThiDua.Rules.Json;

/// <summary>What stands at a place of a JSON text.</summary>
internal enum JsonKind
{
    Null,
    False,
    True,
    Number,
    String,
    Array,
    Object,
}
