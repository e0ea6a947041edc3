using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>For what the entries of a list are given: entries of other lists, and sections.</summary>
internal static class ReportLists
{
    /// <summary>Each thing that the entries of a list are given for, with its words.</summary>
    public static IEnumerable<(Code Code, string Title)> Keys(ReportAsk.List list, ReportAnswers answers)
    {
        foreach (var each in list.Each)
        {
            if (answers.Find(each) is ReportAsk.List other)
            {
                foreach (var (entry, _) in answers.Entries(other.Code))
                    if (!entry.Code.IsEmpty) yield return (entry.Code, entry.Text);
            }
            else if (answers.SectionOf(each) is { } section && answers.Applies(section))
            {
                yield return (section.Code, section.Heading);
            }
        }
    }

    /// <summary>The entries of other lists that have no code although entries of this one are given for them.</summary>
    public static IEnumerable<Place> WithoutCode(ReportAsk.List list, ReportAnswers answers) =>
        from each in list.Each
        where answers.Find(each) is ReportAsk.List
        from one in answers.Entries(each)
        where one.Entry.Code.IsEmpty
        select one.At;
}
