namespace ThiDua.Rules.Json;

/// <summary>The limits that the bytes of a text are held to.</summary>
internal sealed record ReadingLimits(int Bytes, int Depth, int Digits, int Diagnostics)
{
    public static ReadingLimits Default { get; } = new(4 * 1024 * 1024, 64, 28, 1_000);
}
