using ThiDua.Rules.Json;

namespace ThiDua.Rules.Criteria;

/// <summary>What to call a line in a text.</summary>
internal static class LineWords
{
    public static Words Of(Criterion line) => line.Role switch
    {
        LineRole.Bonus => new("a bonus", "điểm thưởng"),
        LineRole.Deduction => new("a deduction", "điểm trừ"),
        _ => line.Criteria.Count > 0
            ? new("a criterion with criteria of its own", "mục có tiêu chí con")
            : new("a criterion", "tiêu chí"),
    };
}
