namespace ThiDua.Rules.Inspections;

/// <summary>
/// What comes of a request (kết quả phân công): an assignment, a proof that there is none, or neither.
/// </summary>
public abstract record RotationAnswer
{
    private protected RotationAnswer() { }

    internal abstract string Kind { get; }

    /// <summary>The assignment, where one was found; otherwise null.</summary>
    public RotationSchedule? Schedule => (this as Found)?.Assigned;

    /// <summary>An assignment that keeps to all requirements (phân công được).</summary>
    public sealed record Found : RotationAnswer
    {
        internal Found(RotationSchedule assigned) => Assigned = assigned;

        /// <summary>The assignment.</summary>
        public RotationSchedule Assigned { get; }

        internal override string Kind => "found";
    }

    /// <summary>There is no such assignment, and why (không thể phân công).</summary>
    public sealed record Impossible : RotationAnswer
    {
        internal Impossible(RotationConflict conflict) => Conflict = conflict;

        /// <summary>Why.</summary>
        public RotationConflict Conflict { get; }

        internal override string Kind => "impossible";
    }

    /// <summary>None was found within the steps allowed; there may be one (chưa tìm được).</summary>
    public sealed record NotFound : RotationAnswer
    {
        internal NotFound(long steps) => Steps = steps;

        /// <summary>How many steps were taken.</summary>
        public long Steps { get; }

        internal override string Kind => "not-found";
    }
}
