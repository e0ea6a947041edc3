using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>Where the answer to a part of a report is already known (nguồn số liệu).</summary>
public abstract record ReportSource
{
    private protected ReportSource() { }

    internal abstract string Kind { get; }

    /// <summary>The points of a line (điểm chấm), of the total where none is named.</summary>
    /// <param name="Line">The line; empty for the total.</param>
    public sealed record Score(Code Line) : ReportSource
    {
        internal override string Kind => "score";
    }

    /// <summary>The level of an outcome (xếp loại), of the grade where none is named.</summary>
    /// <param name="Outcome">The outcome; empty for the grade.</param>
    public sealed record Grade(Code Outcome) : ReportSource
    {
        internal override string Kind => "grade";
    }

    /// <summary>What is asked of a task of the plan (tình hình thực hiện nhiệm vụ).</summary>
    /// <param name="Of">The task.</param>
    /// <param name="Ask">What is asked of it.</param>
    public sealed record Task(Code Of, TaskAsk Ask) : ReportSource
    {
        internal override string Kind => "task";
    }

    /// <summary>
    /// What is asked of an item of a checklist (kết quả kiểm tra một mục); of a heading, of all below it.
    /// </summary>
    /// <param name="Of">The item.</param>
    /// <param name="Ask">What is asked of it.</param>
    public sealed record Item(Code Of, ChecklistAsk Ask) : ReportSource
    {
        internal override string Kind => "item";
    }

    /// <summary>What has to be put right after an inspection (các nội dung phải khắc phục).</summary>
    /// <param name="Of">The item or heading that it is about; empty for the whole checklist.</param>
    public sealed record Findings(Code Of) : ReportSource
    {
        internal override string Kind => "findings";
    }

    /// <summary>The documents that came out of a task (các văn bản của nhiệm vụ).</summary>
    /// <param name="Of">The task.</param>
    public sealed record Documents(Code Of) : ReportSource
    {
        internal override string Kind => "documents";
    }
}
