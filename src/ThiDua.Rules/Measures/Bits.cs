namespace ThiDua.Rules.Measures;

/// <summary>Sets of at most 64 levels as bits.</summary>
internal static class Bits
{
    public static int Lowest(ulong bits)
    {
        for (int i = 0; i < 64; i++)
            if ((bits >> i & 1) == 1) return i;

        return 64;
    }

    public static int Highest(ulong bits)
    {
        for (int i = 63; i >= 0; i--)
            if ((bits >> i & 1) == 1) return i;

        return -1;
    }

    /// <summary>The bits from one place to another, both included.</summary>
    public static ulong From(int first, int last)
    {
        ulong upTo = last >= 63 ? ulong.MaxValue : (1UL << (last + 1)) - 1;
        return upTo & ~((1UL << first) - 1);
    }
}
