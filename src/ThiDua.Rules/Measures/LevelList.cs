using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>A named list of levels, best first (danh sách mức); at most 64.</summary>
public sealed record LevelList
{
    internal LevelList(Code code, ValueList<Level> levels)
    {
        Code = code;
        Levels = levels;
    }

    /// <summary>The name of the list; for the levels of an outcome the outcome's code.</summary>
    public Code Code { get; }

    /// <summary>The levels, best first.</summary>
    public ValueList<Level> Levels { get; }

    /// <summary>Whether some of the levels could not be read, so that no level can be called unknown.</summary>
    internal bool IsPartial { get; init; }

    /// <summary>A list of which nothing is known.</summary>
    internal static LevelList Unknown { get; } = new(default, []) { IsPartial = true };

    /// <summary>Yes and no as levels.</summary>
    internal static LevelList YesNo { get; } =
        new(Code.Of("yes-no"), [new Level(Measures.YesNo.Yes, "có"), new Level(Measures.YesNo.No, "không")]);

    /// <summary>One bit for each level.</summary>
    internal ulong All => Levels.Count == 64 ? ulong.MaxValue : (1UL << Levels.Count) - 1;

    /// <summary>The place of a level in the list, or -1.</summary>
    internal int IndexOf(Code level)
    {
        for (int i = 0; i < Levels.Count; i++)
            if (Levels[i].Code == level) return i;

        return -1;
    }

    /// <summary>
    /// Whether another list has the same codes in the same order: then places in both say the same. Yes and no are the
    /// same as nothing else.
    /// </summary>
    internal bool IsAs(LevelList other) => ReferenceEquals(this, other)
        || (!ReferenceEquals(this, YesNo) && !ReferenceEquals(other, YesNo)
            && Levels.Select(level => level.Code).SequenceEqual(other.Levels.Select(level => level.Code)));

    /// <summary>The levels whose bits are set, best first.</summary>
    internal ValueList<Level> In(ulong options) =>
        ValueList.From(Levels.Where((_, i) => (options >> i & 1) == 1));
}
