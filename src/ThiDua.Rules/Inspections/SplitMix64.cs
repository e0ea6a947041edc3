namespace ThiDua.Rules.Inspections;

/// <summary>
/// The published generator SplitMix64 (Steele, Lea, Flood 2014): three lines that anybody can write again in any
/// language, so that a draw can be repeated from its seed. It keeps no secrets and is not meant to.
/// </summary>
internal sealed class SplitMix64
{
    private ulong _state;

    public SplitMix64(ulong seed) => _state = seed;

    public ulong Next()
    {
        unchecked
        {
            ulong z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    /// <summary>A whole number from 0 to below a bound, each as likely as any other.</summary>
    public long Below(long bound)
    {
        ulong size = (ulong)bound;
        // 2^64 mod size numbers too many: they would make small results likelier, so they are passed over.
        ulong surplus = unchecked(0UL - size) % size;
        ulong drawn = Next();
        while (drawn < surplus) drawn = Next();
        return (long)(drawn % size);
    }

    /// <summary>Puts items into a random order, all orders being as likely (Fisher and Yates, from the end).</summary>
    public void Shuffle(int[] items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int j = (int)Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
