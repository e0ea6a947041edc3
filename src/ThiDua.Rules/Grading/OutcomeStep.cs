using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Grading;

/// <summary>One checked step of an outcome.</summary>
internal abstract record OutcomeStep(Source Source, Code Code, ValueList<LegalBasis> Basis)
{
    internal abstract string Kind { get; }

    /// <summary>A level by a table.</summary>
    public sealed record Bands(
        Source Source, Code Code, ValueList<LegalBasis> Basis, Measure Of, TableRows<LevelRule> Rows)
        : OutcomeStep(Source, Code, Basis)
    {
        internal override string Kind => "bands";
    }

    /// <summary>Whoever holds the level and fails the condition gets another.</summary>
    public sealed record Require(
        Source Source, Code Code, ValueList<LegalBasis> Basis, int Level, Condition When, int Otherwise)
        : OutcomeStep(Source, Code, Basis)
    {
        internal override string Kind => "require";
    }

    /// <summary>
    /// When the condition holds, or always where there is none, the level changes: to another one at most, or by so
    /// many down.
    /// </summary>
    public sealed record Gate(
        Source Source,
        Code Code,
        ValueList<LegalBasis> Basis,
        Condition? When,
        GateThen Then,
        LevelRule? Level,
        int Down)
        : OutcomeStep(Source, Code, Basis)
    {
        internal override string Kind => "gate";

        /// <summary>The final points that it sets; null where they stay.</summary>
        public GatePoints? Points { get; init; }

        /// <summary>The bands whose lower ends are meant; null where none are.</summary>
        public Bands? Floor { get; init; }
    }

    /// <summary>Not more units of a group than the limit hold a level; the others are demoted.</summary>
    public sealed record Quota(Source Source, Code Code, ValueList<LegalBasis> Basis, Rankings.Quota Rule)
        : OutcomeStep(Source, Code, Basis)
    {
        internal override string Kind => "quota";
    }
}

/// <summary>What a gate does.</summary>
internal enum GateThen
{
    /// <summary>Not better than the level.</summary>
    AtMost,

    /// <summary>So many levels down.</summary>
    Down,

    /// <summary>The level.</summary>
    Become,

    /// <summary>Not graded.</summary>
    NoGrade,
}
