namespace ThiDua.Rules.Analysis;

/// <summary>
/// How much may still be done. Steps are counted, never timed, so an answer is the same on every machine: one step is
/// one 64-bit word of a set operation; what evaluating a rule costs is said by <see cref="RuleSizes"/>.
/// </summary>
internal sealed class StepBudget
{
    private readonly StepBudget? _whole;
    private long _left;

    public StepBudget(long steps)
    {
        Steps = steps;
        _left = steps;
    }

    private StepBudget(long steps, StepBudget whole)
        : this(steps) => _whole = whole;

    public long Steps { get; }

    public long Spent => Steps - _left;

    /// <summary>Whether more was asked for than was left.</summary>
    public bool IsShort { get; private set; }

    /// <summary>Spends steps; false when there are not so many left, and then they stay.</summary>
    public bool TrySpend(long steps)
    {
        if (steps > _left || _whole?.TrySpend(steps) == false)
        {
            IsShort = true;
            return false;
        }

        _left -= steps;
        return true;
    }

    /// <summary>A part of it for one question, so that no question leaves nothing to the others.</summary>
    public StepBudget Part(long steps) => new(steps, this);
}
