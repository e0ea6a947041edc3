using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Reports;

/// <summary>
/// What a report has to tell (đề cương báo cáo): a tree of sections with what each asks for, checked and ready for
/// drafts to be held against.
/// </summary>
public sealed record ReportOutline
{
    internal ReportOutline(Code code, string title, Period period)
    {
        Code = code;
        Title = title;
        Period = period;
    }

    /// <summary>Its code.</summary>
    public Code Code { get; }

    /// <summary>Its name as printed (tên báo cáo); the code where there is none.</summary>
    public string Title { get; }

    /// <summary>The period that is reported on (kỳ báo cáo).</summary>
    public Period Period { get; }

    /// <summary>Its printed label (ký hiệu in), such as "Phụ lục 01"; null where there is none.</summary>
    public string? Label { get; internal init; }

    /// <summary>Who owes such a report (đơn vị phải báo cáo); none where the outline does not say.</summary>
    public ValueList<PlanActor> Reporters { get; internal init; } = ValueList<PlanActor>.Empty;

    /// <summary>What is printed before the first section (phần mở đầu), paragraph by paragraph.</summary>
    public ValueList<string> Opening { get; internal init; } = ValueList<string>.Empty;

    /// <summary>The sections at the top, in the order of the document (các phần, mục).</summary>
    public ValueList<ReportSection> Sections { get; internal init; } = ValueList<ReportSection>.Empty;

    /// <summary>What must add up across sections (các đẳng thức số liệu).</summary>
    public ValueList<ReportIdentity> Identities { get; internal init; } = ValueList<ReportIdentity>.Empty;

    /// <summary>All sections, each before those inside it.</summary>
    public IEnumerable<ReportSection> AllSections => Sections.SelectMany(section => section.WithInner);

    /// <summary>All that is asked for, in the order of the document.</summary>
    public IEnumerable<ReportAsk> AllAsks => AllSections.SelectMany(section => section.Asks);

    /// <summary>Whether some of its sections apply to some kinds of unit only.</summary>
    public bool DependsOnKind => AllSections.Any(section => section.Kinds.Count > 0);

    internal Origin Origin { get; init; }

    /// <summary>The section with a code, or null.</summary>
    public ReportSection? FindSection(Code section) => AllSections.FirstOrDefault(one => one.Code == section);

    /// <summary>What is asked for under a code, or null.</summary>
    public ReportAsk? FindAsk(Code ask) => AllAsks.FirstOrDefault(one => one.Code == ask);
}
