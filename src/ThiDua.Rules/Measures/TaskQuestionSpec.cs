using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>What an input asks of a task of the plan, as written.</summary>
internal sealed record TaskQuestionSpec : Written
{
    public Code Task { get; init; }

    public TaskAsk Ask { get; init; }
}
