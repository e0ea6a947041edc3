using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>
/// The reports of many units combined (tổng hợp báo cáo): who has reported, what the numbers come to, all that was
/// listed. The order in which the drafts came never matters.
/// </summary>
public sealed record ReportRollUp
{
    internal ReportRollUp(ReportOutline outline, ValueList<RolledUnit> units)
    {
        Outline = outline;
        Units = units;
    }

    /// <summary>The outline.</summary>
    public ReportOutline Outline { get; }

    /// <summary>Who owes or sent a report: in the order of the outline, then by code.</summary>
    public ValueList<RolledUnit> Units { get; }

    /// <summary>Who has not reported (đơn vị chưa báo cáo).</summary>
    public ValueList<RolledUnit> Missing => ValueList.From(Units.Where(one => one.State == RolledUnitState.Missing));

    /// <summary>The numbers, added up (số liệu cộng dồn).</summary>
    public ValueList<RolledNumber> Numbers { get; internal init; } = ValueList<RolledNumber>.Empty;

    /// <summary>The lists, one after the other (danh sách gộp).</summary>
    public ValueList<RolledList> Lists { get; internal init; } = ValueList<RolledList>.Empty;

    /// <summary>The forms, added up row by row (biểu tổng hợp).</summary>
    public ValueList<RolledForm> Forms { get; internal init; } = ValueList<RolledForm>.Empty;

    /// <summary>
    /// Forms that nobody asked for (biểu gửi thêm), as they came: there is nothing to add them to, and somebody has to
    /// look at them.
    /// </summary>
    public ValueList<RolledExtraForm> ExtraForms { get; internal init; } = ValueList<RolledExtraForm>.Empty;

    /// <summary>The identities, held against the sums of the units that gave all their numbers.</summary>
    public ValueList<ReportIdentityReview> Identities { get; internal init; } = ValueList<ReportIdentityReview>.Empty;

    /// <summary>
    /// Who has not reported or was not asked to, everything found in each report, unit by unit, and the identities that
    /// the sums break.
    /// </summary>
    public ValueList<ReportFinding> Findings { get; internal init; } = ValueList<ReportFinding>.Empty;

    /// <summary>The reports that are counted in sums and lists.</summary>
    public IEnumerable<ReportReview> Counted =>
        Units.Where(one => one.State == RolledUnitState.Reported).Select(one => one.Review!);

    /// <summary>How many things the counted reports have to tell.</summary>
    public int Needed => Counted.Sum(review => review.Needed);

    /// <summary>How many of them are there.</summary>
    public int Done => Counted.Sum(review => review.Done);
}

/// <summary>A unit in a roll-up (tình hình báo cáo của một đơn vị).</summary>
/// <param name="Unit">Its code.</param>
/// <param name="Title">Its name; the code where the outline does not know it.</param>
/// <param name="State">Whether it has reported, and whether its report counts.</param>
/// <param name="Review">The review of its report; null where there is none that can be used.</param>
public sealed record RolledUnit(Code Unit, string Title, RolledUnitState State, ReportReview? Review);

/// <summary>Whether a unit has reported (tình trạng gửi báo cáo): exactly one of these.</summary>
public enum RolledUnitState
{
    /// <summary>It has, and its report counts (đã báo cáo).</summary>
    Reported = 0,

    /// <summary>It has not (chưa báo cáo).</summary>
    Missing = 1,

    /// <summary>Its report is of another period and does not count (sai kỳ báo cáo).</summary>
    OtherPeriod = 2,

    /// <summary>There are several reports of it, and none counts (báo cáo trùng).</summary>
    Twice = 3,

    /// <summary>Nobody asked it to report, and its report does not count (không thuộc diện báo cáo).</summary>
    NotAsked = 4,

    /// <summary>Its report cannot be used: why is among the diagnostics (báo cáo không dùng được).</summary>
    Unusable = 5,
}

/// <summary>A number, added up (số liệu cộng dồn).</summary>
/// <param name="Ask">What was asked for.</param>
/// <param name="Sum">The sum of those that are there.</param>
/// <param name="Units">How many units gave it.</param>
/// <param name="Missing">The units that have to give it and did not (đơn vị còn thiếu số liệu).</param>
public sealed record RolledNumber(ReportAsk.Number Ask, Fraction Sum, int Units, ValueList<Code> Missing);

/// <summary>The entries of a list in all reports (danh sách gộp).</summary>
/// <param name="Ask">What was asked for.</param>
/// <param name="Entries">The entries, unit by unit.</param>
public sealed record RolledList(ReportAsk.List Ask, ValueList<RolledEntry> Entries);

/// <summary>An entry of a list, and who gave it.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Entry">The entry.</param>
public sealed record RolledEntry(Code Unit, ReportEntry Entry);

/// <summary>A form, added up (biểu tổng hợp).</summary>
/// <param name="Ask">The form.</param>
/// <param name="Rows">
/// The rows: those in print, or those with the same words in the first column of words, in the order in which they
/// come.
/// </param>
/// <param name="Total">The row of totals: a column is left out while a unit has a cell in it that is empty.</param>
public sealed record RolledForm(ReportAsk.Table Ask, ValueList<RolledRow> Rows, CodeMap<Fraction> Total)
{
    /// <summary>The units that have to give the form and did not (đơn vị còn thiếu biểu).</summary>
    public ValueList<Code> Missing { get; internal init; } = ValueList<Code>.Empty;
}

/// <summary>A form that nobody asked for (biểu gửi thêm), and who sent it.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Code">The code under which it stands in the report.</param>
/// <param name="Form">What stands in it.</param>
public sealed record RolledExtraForm(Code Unit, Code Code, ReportForm Form);

/// <summary>A row of several forms, added up.</summary>
/// <param name="Code">The code of a row that is in print; empty for others.</param>
/// <param name="Title">The words of the row.</param>
/// <param name="Sums">The numbers, by column; a column is left out while a cell in it is empty.</param>
/// <param name="Units">How many units have it.</param>
public sealed record RolledRow(Code Code, string Title, CodeMap<Fraction> Sums, int Units);
