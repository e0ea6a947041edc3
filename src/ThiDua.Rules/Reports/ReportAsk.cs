using ThiDua.Rules.Json;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Reports;

/// <summary>One thing that a section of an outline asks for (nội dung phải báo cáo).</summary>
public abstract record ReportAsk
{
    private protected ReportAsk(Code code, string title)
    {
        Code = code;
        Title = title;
    }

    /// <summary>Its code, by which drafts answer; sections and asks share one name space in an outline.</summary>
    public Code Code { get; }

    /// <summary>The words of the document; those of the section for its own text.</summary>
    public string Title { get; }

    /// <summary>Whether it may be left out.</summary>
    public bool IsOptional { get; internal init; }

    /// <summary>Where its answer is already known (nguồn số liệu); null where only the reporter knows.</summary>
    public ReportSource? Source { get; internal init; }

    /// <summary>The readings that chose it (cách hiểu).</summary>
    public ValueList<Code> Interpretations { get; internal init; } = ValueList<Code>.Empty;

    internal Place At => Origin.At;

    internal Origin Origin { get; init; }

    internal abstract string Kind { get; }

    /// <summary>Some words (nội dung bằng lời).</summary>
    public sealed record Text : ReportAsk
    {
        internal Text(Code code, string title) : base(code, title) { }

        /// <summary>The number that it explains: while that is 0 nothing is asked; empty where it is always.</summary>
        public Code IfAny { get; internal init; }

        internal override string Kind => "text";
    }

    /// <summary>A number (số liệu).</summary>
    public sealed record Number : ReportAsk
    {
        internal Number(Code code, string title, ReportValueType type) : base(code, title) => Type = type;

        /// <summary>What sort of number.</summary>
        public ReportValueType Type { get; }

        internal override string Kind => "number";
    }

    /// <summary>Some entries (danh sách), as many as the document says: "nêu 01", "1-2 điển hình".</summary>
    public sealed record List : ReportAsk
    {
        internal List(Code code, string title) : base(code, title) { }

        /// <summary>The least number of entries; of each of <see cref="Each"/> where there are such.</summary>
        public int AtLeast { get; internal init; } = 1;

        /// <summary>The greatest number of entries; null where there is no limit.</summary>
        public int? AtMost { get; internal init; }

        /// <summary>
        /// For what the entries are given (mỗi phong trào …): lists, each entry of which counts, and sections.
        /// </summary>
        public ValueList<Code> Each { get; internal init; } = ValueList<Code>.Empty;

        internal override string Kind => "list";
    }

    /// <summary>A statistics form (biểu thống kê) with typed columns.</summary>
    public sealed record Table : ReportAsk
    {
        internal Table(Code code, string title) : base(code, title) { }

        /// <summary>Its printed label, such as "Biểu số 1"; null where there is none.</summary>
        public string? Label { get; internal init; }

        /// <summary>The columns (các cột).</summary>
        public ValueList<ReportColumn> Columns { get; internal init; } = ValueList<ReportColumn>.Empty;

        /// <summary>The rows that it has in print (các dòng in sẵn); empty where the reporter writes them.</summary>
        public ValueList<Level> Rows { get; internal init; } = ValueList<Level>.Empty;

        /// <summary>What must add up in every row, and in the total (các đẳng thức trong biểu).</summary>
        public ValueList<ReportIdentity> Identities { get; internal init; } = ValueList<ReportIdentity>.Empty;

        /// <summary>Whether the document came with the form, or only names it.</summary>
        public bool IsAttached { get; internal init; } = true;

        /// <summary>How it is called in findings: label and words.</summary>
        public string Heading => Label is null ? Title : Label + " " + Title;

        internal override string Kind => "table";
    }

    /// <summary>How a number has changed since an earlier period (tăng, giảm so với năm trước).</summary>
    public sealed record Change : ReportAsk
    {
        internal Change(Code code, string title, ReportTerm of, Period since) : base(code, title)
        {
            Of = of;
            Since = since;
        }

        /// <summary>The number that is compared.</summary>
        public ReportTerm Of { get; }

        /// <summary>What it is a share of (tỷ lệ trên); null where only the number is compared.</summary>
        public ReportTerm? In { get; internal init; }

        /// <summary>The earlier period.</summary>
        public Period Since { get; }

        internal override string Kind => "change";
    }
}

/// <summary>A column of a form (cột của biểu).</summary>
/// <param name="Code">Its code in the form.</param>
/// <param name="Title">Its heading; the code where there is none.</param>
/// <param name="Type">What stands in its cells.</param>
public sealed record ReportColumn(Code Code, string Title, ReportValueType Type)
{
    /// <summary>Whether its cells may be left empty.</summary>
    public bool IsOptional { get; internal init; }

    /// <summary>The column that it explains: where that is 0 its cell may be empty; none where it is empty.</summary>
    public Code IfAny { get; internal init; }

    /// <summary>The column of which it has the number of the year before; empty for others.</summary>
    public Code LastYearOf { get; internal init; }
}

/// <summary>What stands in a cell, or what sort of number is asked for (kiểu số liệu).</summary>
public enum ReportValueType
{
    /// <summary>Words (chữ).</summary>
    Text = 0,

    /// <summary>How many: a whole number from 0 (số lượng).</summary>
    Count = 1,

    /// <summary>Any number (số).</summary>
    Number = 2,

    /// <summary>Whole đồng (số tiền).</summary>
    Money = 3,
}
