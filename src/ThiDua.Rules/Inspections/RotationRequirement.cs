using System;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Inspections;

/// <summary>
/// What a rotation has to keep to (yêu cầu của phân công kiểm tra chéo). That nobody inspects itself, and that
/// everybody inspects and is inspected equally often, always holds: that is no requirement that could be given up.
/// </summary>
public abstract record RotationRequirement
{
    private protected RotationRequirement(Points cost)
    {
        Cost = cost.Sign >= 0 ? cost
            : throw new ArgumentOutOfRangeException(nameof(cost), cost, "Giving up a requirement costs 0 or more.");
    }

    /// <summary>What giving it up costs, where not all can be kept; 1 where nothing else was said.</summary>
    public Points Cost { get; }

    internal abstract string Kind { get; }

    /// <summary>Each round is one cycle through all units (một vòng khép kín).</summary>
    public sealed record SingleCycle : RotationRequirement
    {
        /// <summary>The requirement, which costs 1 to give up.</summary>
        public SingleCycle() : this(Points.Of(1)) { }

        /// <summary>The requirement with what it costs to give it up.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The cost is below 0.</exception>
        public SingleCycle(Points cost) : base(cost) { }

        internal override string Kind => "single-cycle";
    }

    /// <summary>No two units inspect each other in the same year (không kiểm tra lẫn nhau).</summary>
    public sealed record NoMutualPair : RotationRequirement
    {
        /// <inheritdoc cref="SingleCycle()" />
        public NoMutualPair() : this(Points.Of(1)) { }

        /// <inheritdoc cref="SingleCycle(Points)" />
        public NoMutualPair(Points cost) : base(cost) { }

        internal override string Kind => "no-mutual-pair";
    }

    /// <summary>Nobody inspects whom it inspected in the last years (không lặp lại cặp của các năm trước).</summary>
    public sealed record NotAgain : RotationRequirement
    {
        /// <summary>No pair of any year before.</summary>
        public NotAgain() : this(null, Points.Of(1)) { }

        /// <summary>No pair of so many years before, with what it costs to give that up.</summary>
        /// <param name="years">How many years; null for all.</param>
        /// <param name="cost">What it costs to give it up.</param>
        /// <exception cref="ArgumentOutOfRangeException">There is no year, or the cost is below 0.</exception>
        public NotAgain(int? years, Points cost) : base(cost)
        {
            Years = years is null or >= 1 ? years
                : throw new ArgumentOutOfRangeException(nameof(years), years, "At least one year.");
        }

        /// <summary>How many years back (số năm); null for all that are known.</summary>
        public int? Years { get; }

        internal override string Kind => "not-again";
    }

    /// <summary>None of some units inspects any of some others (các cặp không được phân công).</summary>
    public sealed record Forbidden : RotationRequirement
    {
        /// <summary>One pair that may not be.</summary>
        public Forbidden(Code by, Code of) : this([by], [of], Points.Of(1)) { }

        /// <summary>None of the first inspects any of the second.</summary>
        /// <exception cref="ArgumentNullException">There are no units.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The cost is below 0.</exception>
        public Forbidden(ValueList<Code> by, ValueList<Code> of, Points cost) : base(cost)
        {
            By = Require.NotNull(by, nameof(by));
            Of = Require.NotNull(of, nameof(of));
        }

        /// <summary>Who does not inspect (đơn vị không được đi kiểm tra).</summary>
        public ValueList<Code> By { get; }

        /// <summary>Whom they do not inspect (đơn vị không được kiểm tra).</summary>
        public ValueList<Code> Of { get; }

        internal override string Kind => "forbidden";
    }
}
