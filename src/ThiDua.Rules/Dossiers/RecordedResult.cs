using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;

namespace ThiDua.Rules.Dossiers;

/// <summary>The result of an earlier period that was checked against the rules.</summary>
/// <param name="Written">The result as given.</param>
/// <param name="Rubric">The rubric by which it was scored.</param>
/// <param name="Days">The days that it is about.</param>
/// <param name="Answers">What it says of lines, outcomes and rankings, by their index in the rule set.</param>
internal sealed record RecordedResult(
    EarlierResult Written,
    Rubric Rubric,
    DateInterval Days,
    IReadOnlyDictionary<(ResultAsk Ask, int Index), Answer> Answers)
{
    private bool _isRefused;

    /// <summary>Whether two results say the same of everything.</summary>
    public bool SaysTheSame(RecordedResult other) => !_isRefused && Answers.Count == other.Answers.Count
        && Answers.All(one => other.Answers.TryGetValue(one.Key, out var answer) && answer.IsAs(one.Value));

    /// <summary>The same of which nothing counts.</summary>
    public RecordedResult Refused() =>
        this with { Answers = new Dictionary<(ResultAsk, int), Answer>(), _isRefused = true };
}
