using ThiDua.Rules.Measures;

namespace ThiDua.Rules.Analysis;

/// <summary>A condition of the rules: where it stands, and the one of which it is a part.</summary>
internal sealed class ConditionUse
{
    public ConditionUse(Node owner, Condition condition, ConditionUse? around)
    {
        Owner = owner;
        Condition = condition;
        Around = around;
    }

    /// <summary>The line, definition or outcome in which it is written.</summary>
    public Node Owner { get; }

    public Condition Condition { get; }

    /// <summary>The condition around it; null for none.</summary>
    public ConditionUse? Around { get; }

    /// <summary>Whether some entries make it hold.</summary>
    public bool CanBeYes { get; set; }

    /// <summary>Whether some entries make it not hold.</summary>
    public bool CanBeNo { get; set; }

    /// <summary>Whether it may be otherwise than was found.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether it has the same answer whatever is entered.</summary>
    public bool IsDecided => !IsOpen && CanBeYes != CanBeNo;

    /// <summary>Whether this is told already by what is said of a condition around it.</summary>
    public bool IsToldAround
    {
        get
        {
            for (var around = Around; around is not null; around = around.Around)
                if (around.IsDecided) return true;

            return false;
        }
    }
}
