using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>What an input asks of an item of a checklist, as written.</summary>
internal sealed record ChecklistQuestionSpec : Written
{
    /// <summary>Empty for the items that name the line whose entry it is.</summary>
    public Code Item { get; init; }

    public ChecklistAsk Ask { get; init; }

    /// <summary>Whether items under a waiver are left out.</summary>
    public bool LeavesOutWaived { get; init; }
}
