using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>What the lines of a result are made of, as its explanation tells: the parts that add up.</summary>
internal sealed class ScoreSheetSteps
{
    private readonly Dictionary<Code, Explanation> _lines = [];

    public ScoreSheetSteps(Evaluation result) => Add(result.Explain());

    /// <summary>
    /// The steps of a line; null where it was not worked out once for all, as by each giver for himself.
    /// </summary>
    public Explanation? Of(Criterion line) => _lines.TryGetValue(line.Code, out var node) ? node : null;

    /// <summary>The parts of a line that are no lines themselves.</summary>
    public IEnumerable<Explanation> OwnParts(Criterion line) =>
        Of(line)?.From.Where(part => part.IsAddend && !IsLine(part)) ?? [];

    /// <summary>Whether a line is one of the parts that add up to the line around it.</summary>
    public bool IsCounted(Criterion line) => Of(line) is { IsAddend: true };

    private void Add(Explanation line)
    {
        _lines[line.Subject] = line;
        foreach (var part in line.From.Where(IsLine)) Add(part);
    }

    /// <summary>What a giver's sheet came to is a step of the line, and no line.</summary>
    private static bool IsLine(Explanation part) => !part.Subject.IsEmpty
        && part.Step.Value.StartsWith("line.", StringComparison.Ordinal);
}
