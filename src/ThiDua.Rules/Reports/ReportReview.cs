using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>
/// How complete a draft is, and what does not fit in it (kết quả rà soát báo cáo). It never changes.
/// </summary>
public sealed record ReportReview
{
    internal ReportReview(ReportOutline outline, ReportDraft draft, Code kind)
    {
        Outline = outline;
        Draft = draft;
        Kind = kind;
        Accepted = draft;
    }

    /// <summary>The outline.</summary>
    public ReportOutline Outline { get; }

    /// <summary>The draft.</summary>
    public ReportDraft Draft { get; }

    /// <summary>The kind of the unit that reports (loại đơn vị); empty where no section depends on it.</summary>
    public Code Kind { get; }

    /// <summary>The name of the unit (tên đơn vị); its code where the organization does not know it.</summary>
    public string UnitTitle { get; internal init; } = "";

    /// <summary>Code of the rule set with the outline.</summary>
    public Code RuleSet { get; internal init; }

    /// <summary>The SHA-256 of the rule set.</summary>
    public string Digest { get; internal init; } = "";

    /// <summary>
    /// The draft without what was refused (phần được chấp nhận của dự thảo): what is counted, and printed.
    /// </summary>
    public ReportDraft Accepted { get; internal init; }

    /// <summary>How it stands with each section, each before those inside it.</summary>
    public ValueList<ReportSectionReview> Sections { get; internal init; } = ValueList<ReportSectionReview>.Empty;

    /// <summary>The identities whose numbers are all known (đẳng thức đã đối chiếu), with the cell of each.</summary>
    public ValueList<ReportIdentityReview> Identities { get; internal init; } = ValueList<ReportIdentityReview>.Empty;

    /// <summary>Everything that is missing or does not fit, in the order of the outline.</summary>
    public ValueList<ReportFinding> Findings { get; internal init; } = ValueList<ReportFinding>.Empty;

    /// <summary>How many things have to be reported (số nội dung phải báo cáo).</summary>
    public int Needed => Top.Sum(section => section.Needed);

    /// <summary>How many of them are there, with nothing left open.</summary>
    public int Done => Top.Sum(section => section.Done);

    /// <summary>The share that is done (mức độ hoàn thành); null where nothing has to be reported.</summary>
    public Fraction? Completeness => ReportSectionReview.Share(Done, Needed);

    private IEnumerable<ReportSectionReview> Top => Outline.Sections.Select(section => Of(section.Code)!);

    /// <summary>How it stands with a section, or null.</summary>
    public ReportSectionReview? Of(Code section) => Sections.FirstOrDefault(one => one.Section.Code == section);
}

/// <summary>How it stands with a section (tình trạng một mục), with those inside it.</summary>
public sealed record ReportSectionReview
{
    internal ReportSectionReview(ReportSection section, bool applies, ValueList<ReportAskReview> asks)
    {
        Section = section;
        Applies = applies;
        Asks = asks;
    }

    /// <summary>The section.</summary>
    public ReportSection Section { get; }

    /// <summary>Whether it is for the kind of unit that reports; if not, it is never missing.</summary>
    public bool Applies { get; }

    /// <summary>How it stands with what the section itself asks for.</summary>
    public ValueList<ReportAskReview> Asks { get; }

    /// <summary>How many things have to be reported in it and in the sections inside it.</summary>
    public int Needed { get; internal init; }

    /// <summary>How many of them are there, with nothing left open.</summary>
    public int Done { get; internal init; }

    /// <summary>The share that is done; null where nothing has to be reported.</summary>
    public Fraction? Completeness => Share(Done, Needed);

    /// <summary>How it stands with it as a whole.</summary>
    public ReportState State => !Applies ? ReportState.NotApplicable
        : Needed == 0 ? ReportState.NotNeeded
        : Done == Needed ? ReportState.Complete
        : Done == 0 && !IsBegun ? ReportState.Missing
        : ReportState.Open;

    /// <summary>Whether anything is written in it, or in the sections inside it.</summary>
    internal bool IsBegun { get; init; }

    /// <summary>Why it is not complete, and what does not fit: of the section itself.</summary>
    public ValueList<ReportFinding> Findings => ValueList.From(Asks.SelectMany(ask => ask.Findings));

    internal static Fraction? Share(int done, int needed) => needed == 0 ? null : Fraction.Of(done, needed);
}

/// <summary>How it stands with one thing that is asked for (tình trạng một nội dung).</summary>
public sealed record ReportAskReview
{
    internal ReportAskReview(ReportAsk ask, bool isNeeded, ReportState state)
    {
        Ask = ask;
        IsNeeded = isNeeded;
        State = state;
    }

    /// <summary>What is asked for.</summary>
    public ReportAsk Ask { get; }

    /// <summary>Whether it has to be reported by this unit.</summary>
    public bool IsNeeded { get; }

    /// <summary>How it stands with it.</summary>
    public ReportState State { get; }

    /// <summary>The change since the earlier period; null for others, or while it is not known.</summary>
    public ReportChange? Change { get; internal init; }

    /// <summary>What is missing or does not fit.</summary>
    public ValueList<ReportFinding> Findings { get; internal init; } = ValueList<ReportFinding>.Empty;
}

/// <summary>How it stands with a part of a report (trạng thái): exactly one of these.</summary>
public enum ReportState
{
    /// <summary>It is there, and nothing is left open (đầy đủ).</summary>
    Complete = 0,

    /// <summary>Something is there, and something is missing or left open (chưa đầy đủ).</summary>
    Open = 1,

    /// <summary>Nothing is there (chưa có).</summary>
    Missing = 2,

    /// <summary>It need not be reported, and is not (không bắt buộc).</summary>
    NotNeeded = 3,

    /// <summary>It is not for this kind of unit (không áp dụng).</summary>
    NotApplicable = 4,
}

/// <summary>One thing that is missing in a report or does not fit (một điểm cần bổ sung, sửa).</summary>
/// <param name="Section">The section; empty for the report as a whole.</param>
/// <param name="Ask">What is asked for; empty for the section or the report as a whole.</param>
/// <param name="Says">What is wrong, where in the draft, and how to mend it.</param>
public sealed record ReportFinding(Code Section, Code Ask, Diagnostic Says);

/// <summary>Numbers that must fit each other, as they are (kết quả đối chiếu đẳng thức).</summary>
/// <param name="Identity">What must fit.</param>
/// <param name="Whole">The whole.</param>
/// <param name="Sum">The parts, added up.</param>
/// <param name="At">The very cell of the whole in the draft.</param>
public sealed record ReportIdentityReview(ReportIdentity Identity, Fraction Whole, Fraction Sum, Place At)
{
    /// <summary>Whether they fit.</summary>
    public bool Holds => Identity.Holds(Whole, Sum);
}

/// <summary>How a number has changed (tăng, giảm so với kỳ trước).</summary>
/// <param name="Since">The earlier period.</param>
/// <param name="Before">The number then.</param>
/// <param name="Now">The number now.</param>
public sealed record ReportChange(Period Since, Fraction Before, Fraction Now)
{
    /// <summary>By how much it has grown; below 0 it has fallen.</summary>
    public Fraction Difference => Now - Before;

    /// <summary>The change as a share of the earlier number (tỷ lệ tăng, giảm); null where that is 0.</summary>
    public Fraction? Rate => Before.IsZero ? null : Difference / Before;

    /// <summary>What share it was then (tỷ lệ kỳ trước); null where none is asked, or of nothing.</summary>
    public Fraction? ShareBefore { get; internal init; }

    /// <summary>What share it is now (tỷ lệ kỳ này); null where none is asked, or of nothing.</summary>
    public Fraction? ShareNow { get; internal init; }

    /// <summary>By how much the share has grown; null where one of the two is not known.</summary>
    public Fraction? ShareDifference => ShareNow - ShareBefore;
}
