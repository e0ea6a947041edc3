using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Reports;

/// <summary>An outline as written: kinds, reporters and numbers are not yet looked up.</summary>
internal sealed record ReportOutlineSpec : Written
{
    public Code Code { get; init; }

    public string? Label { get; init; }

    public string? Title { get; init; }

    public Period Period { get; init; }

    /// <summary>Units and groups of which each unit owes a report.</summary>
    public ValueList<Code> Each { get; init; } = ValueList<Code>.Empty;

    public ValueList<string> Opening { get; init; } = ValueList<string>.Empty;

    public ValueList<ReportSectionSpec> Sections { get; init; } = ValueList<ReportSectionSpec>.Empty;

    public ValueList<ReportIdentitySpec> Identities { get; init; } = ValueList<ReportIdentitySpec>.Empty;
}

/// <summary>A section, as written.</summary>
internal sealed record ReportSectionSpec : Written
{
    public Code Code { get; init; }

    public string? Label { get; init; }

    public string? Title { get; init; }

    public string? Conditional { get; init; }

    public ValueList<Code> Kinds { get; init; } = ValueList<Code>.Empty;

    /// <summary>Whether its own text must be written; null where its contents tell.</summary>
    public bool? IsTextRequired { get; init; }

    public ReportSourceSpec? Source { get; init; }

    public ValueList<ByReading<ReportAskSpec>> Asks { get; init; } = ValueList<ByReading<ReportAskSpec>>.Empty;

    public ValueList<ReportSectionSpec> Sections { get; init; } = ValueList<ReportSectionSpec>.Empty;
}

/// <summary>What a section asks for, as written.</summary>
internal abstract record ReportAskSpec : Written
{
    public Code Code { get; init; }

    public string? Title { get; init; }

    public bool IsOptional { get; init; }

    public ReportSourceSpec? Source { get; init; }

    internal abstract string Kind { get; }

    public sealed record Text : ReportAskSpec
    {
        public Code IfAny { get; init; }

        internal override string Kind => "text";
    }

    public sealed record Number : ReportAskSpec
    {
        public ReportValueType Type { get; init; } = ReportValueType.Count;

        internal override string Kind => "number";
    }

    public sealed record List : ReportAskSpec
    {
        public int AtLeast { get; init; } = 1;

        public int? AtMost { get; init; }

        public ValueList<Code> Each { get; init; } = ValueList<Code>.Empty;

        internal override string Kind => "list";
    }

    public sealed record Table : ReportAskSpec
    {
        public string? Label { get; init; }

        public bool IsAttached { get; init; } = true;

        public ValueList<ReportColumnSpec> Columns { get; init; } = ValueList<ReportColumnSpec>.Empty;

        public ValueList<TitledCodeSpec> Rows { get; init; } = ValueList<TitledCodeSpec>.Empty;

        public ValueList<ReportIdentitySpec> Identities { get; init; } = ValueList<ReportIdentitySpec>.Empty;

        internal override string Kind => "table";
    }

    public sealed record Change : ReportAskSpec
    {
        public Code Of { get; init; }

        public Code In { get; init; }

        public Period Since { get; init; }

        internal override string Kind => "change";
    }
}

/// <summary>A column of a form, as written.</summary>
internal sealed record ReportColumnSpec : Written
{
    public Code Code { get; init; }

    public string? Title { get; init; }

    public ReportValueType Type { get; init; } = ReportValueType.Count;

    public bool IsOptional { get; init; }

    public Code IfAny { get; init; }

    public Code LastYearOf { get; init; }
}

/// <summary>What must add up, as written.</summary>
internal sealed record ReportIdentitySpec : Written
{
    public Code Code { get; init; }

    public string? Title { get; init; }

    public Code Whole { get; init; }

    public ValueList<Code> Parts { get; init; } = ValueList<Code>.Empty;

    public bool MayBeLess { get; init; }
}

/// <summary>Where an answer is already known, as written.</summary>
internal abstract record ReportSourceSpec : Written
{
    internal abstract string Kind { get; }

    public sealed record Score : ReportSourceSpec
    {
        public Code Line { get; init; }

        internal override string Kind => "score";
    }

    public sealed record Grade : ReportSourceSpec
    {
        public Code Outcome { get; init; }

        internal override string Kind => "grade";
    }

    public sealed record Task : ReportSourceSpec
    {
        public Code Of { get; init; }

        public TaskAsk Ask { get; init; }

        internal override string Kind => "task";
    }

    public sealed record Item : ReportSourceSpec
    {
        public Code Of { get; init; }

        public ChecklistAsk Ask { get; init; }

        internal override string Kind => "item";
    }

    public sealed record Findings : ReportSourceSpec
    {
        public Code Of { get; init; }

        internal override string Kind => "findings";
    }

    public sealed record Documents : ReportSourceSpec
    {
        public Code Of { get; init; }

        internal override string Kind => "documents";
    }
}
