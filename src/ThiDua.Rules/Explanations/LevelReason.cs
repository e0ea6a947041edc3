using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>
/// Why a step of an outcome changes the level of a unit, or may change it (lý do thay đổi mức, lý do hạ mức); or why a
/// quota does not, though it has no place left for the unit.
/// </summary>
public abstract record LevelReason
{
    private protected LevelReason() { }

    /// <summary>Whether it is not known yet that it does (chưa xác định).</summary>
    public abstract bool IsOpen { get; }

    internal abstract string Kind { get; } // nobody outside can derive: the cases below are all there are

    /// <summary>A requirement of the level that is not met (không đạt yêu cầu của mức).</summary>
    public sealed record Requirement : LevelReason
    {
        internal Requirement(Level level, Level otherwise, bool isOpen, ValueList<Explanation> conditions)
        {
            Level = level;
            Otherwise = otherwise;
            IsOpen = isOpen;
            Conditions = conditions;
        }

        /// <summary>The level that has the requirement.</summary>
        public Level Level { get; }

        /// <summary>The level of whoever does not meet it.</summary>
        public Level Otherwise { get; }

        /// <summary>The single conditions that are not met, or not known, in the order of the rule set.</summary>
        public ValueList<Explanation> Conditions { get; }

        /// <inheritdoc />
        public override bool IsOpen { get; }

        internal override string Kind => "requirement";
    }

    /// <summary>A gate that applies (điều kiện khống chế).</summary>
    public sealed record Gate : LevelReason
    {
        internal Gate(LevelEffect effect, bool isOpen, ValueList<Explanation> conditions)
        {
            Effect = effect;
            IsOpen = isOpen;
            Conditions = conditions;
        }

        /// <summary>What the gate does.</summary>
        public LevelEffect Effect { get; }

        /// <summary>The level that it leads to, or that is the best one left; null where it names none.</summary>
        public Level? Level { get; internal init; }

        /// <summary>How many levels down; 0 for other effects.</summary>
        public int Down { get; internal init; }

        /// <summary>Whether it sets the final points too.</summary>
        public bool SetsPoints { get; internal init; }

        /// <summary>The single conditions that hold, or are not known, in the order of the rule set.</summary>
        public ValueList<Explanation> Conditions { get; }

        /// <inheritdoc />
        public override bool IsOpen { get; }

        internal override string Kind => "gate";
    }

    /// <summary>A quota without a place for the unit (hết chỉ tiêu).</summary>
    public sealed record Quota : LevelReason
    {
        private readonly bool _isOfOpenLevel;

        internal Quota(
            QuotaDecision decision,
            Level level,
            Level demote,
            Code full,
            bool isOfOpenLevel,
            ValueList<QuotaPlaces> limits)
        {
            _isOfOpenLevel = isOfOpenLevel;
            Decision = decision;
            Level = level;
            Demote = demote;
            Full = full;
            Limits = limits;
        }

        /// <summary>What the quota decides about the unit.</summary>
        public QuotaDecision Decision { get; }

        /// <summary>The worst level of those whose holders are limited.</summary>
        public Level Level { get; }

        /// <summary>The level of those for whom there is no place.</summary>
        public Level Demote { get; }

        /// <summary>
        /// The scope that leaves no place, or holds more than it has places (phạm vi hết chỉ tiêu); empty where none is
        /// known.
        /// </summary>
        public Code Full { get; }

        /// <summary>What holds in each group of the unit, the widest first.</summary>
        public ValueList<QuotaPlaces> Limits { get; }

        /// <summary>
        /// Whether it is not known yet that the unit loses a level: others may come before it, or it may not hold the
        /// level at all; then <see cref="Decision"/> says what becomes of it should it hold it.
        /// </summary>
        public override bool IsOpen => _isOfOpenLevel || Decision is QuotaDecision.Tied or QuotaDecision.Open;

        internal override string Kind => "quota";
    }
}

/// <summary>What a gate does (tác dụng của điều kiện khống chế).</summary>
public enum LevelEffect
{
    /// <summary>Not better than a level (không quá mức).</summary>
    AtMost,

    /// <summary>So many levels down (hạ mức).</summary>
    Down,

    /// <summary>Set to a level (chuyển thành mức).</summary>
    Become,

    /// <summary>Not graded (không xếp loại).</summary>
    NoGrade,
}
