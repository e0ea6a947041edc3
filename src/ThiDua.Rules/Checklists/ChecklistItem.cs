using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Law;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Checklists;

/// <summary>One thing that is asked (mục của danh mục kiểm tra), or a heading over such things.</summary>
public sealed record ChecklistItem
{
    internal ChecklistItem(Code code, string title)
    {
        Code = code;
        Title = title;
    }

    /// <summary>Its code.</summary>
    public Code Code { get; }

    /// <summary>Its printed label; printed labels are not identities. Null where there is none.</summary>
    public string? Label { get; internal init; }

    /// <summary>The words of the document; the code where there are none.</summary>
    public string Title { get; }

    /// <summary>The sort of answer; null for a heading.</summary>
    public AnswerType? Answer { get; internal init; }

    /// <summary>The kinds of units and groups it is for (đối tượng), those around it included; empty for all.</summary>
    public ValueList<Code> Audience { get; internal init; } = ValueList<Code>.Empty;

    /// <summary>Whether it has to be answered (bắt buộc).</summary>
    public bool IsRequired { get; internal init; } = true;

    /// <summary>Whether "not applicable" is accepted (được trả lời không áp dụng).</summary>
    public bool MayBeNotApplicable { get; internal init; }

    /// <summary>The period that it asks about (kỳ được hỏi); null where it is not said.</summary>
    public Period? Period { get; internal init; }

    /// <summary>The numbers that are accepted.</summary>
    public Interval<Fraction> Range { get; internal init; }

    /// <summary>The columns of a table (các cột); empty for others.</summary>
    public ValueList<ChecklistColumn> Columns { get; internal init; } = ValueList<ChecklistColumn>.Empty;

    /// <summary>How many rows a table has at least.</summary>
    public int LeastRows { get; internal init; } = 1;

    /// <summary>How many rows a table has at most; null for any number.</summary>
    public int? MostRows { get; internal init; }

    /// <summary>What has to back the answer (minh chứng cần có).</summary>
    public ValueList<EvidenceRequirement> Evidence { get; internal init; } = ValueList<EvidenceRequirement>.Empty;

    /// <summary>The lines of the rubric that it is about (các dòng của bảng điểm).</summary>
    public ValueList<Code> Rows { get; internal init; } = ValueList<Code>.Empty;

    /// <summary>What is to be done when it is not complete (biện pháp khắc phục); null where nothing is said.</summary>
    public Correction? Correction { get; internal init; }

    /// <summary>The items below it.</summary>
    public ValueList<ChecklistItem> Items { get; internal init; } = ValueList<ChecklistItem>.Empty;

    /// <summary>What it rests on (căn cứ).</summary>
    public ValueList<LegalBasis> Basis { get; internal init; } = ValueList<LegalBasis>.Empty;

    /// <summary>Whether it only gathers others (tiêu đề).</summary>
    public bool IsHeading => Answer is null;

    internal Place At { get; init; }

    /// <summary>The item and all below it, in the order of the document.</summary>
    public IEnumerable<ChecklistItem> SelfAndBelow()
    {
        var open = new Stack<ChecklistItem>();
        open.Push(this);
        while (open.Count > 0)
        {
            var item = open.Pop();
            yield return item;
            foreach (var child in item.Items.Reverse()) open.Push(child);
        }
    }

    /// <summary>Whether it is for units or groups of a kind; of a kind that is not known it is asked.</summary>
    public bool IsFor(Code kind) => kind.IsEmpty || Audience.Count == 0 || Audience.Contains(kind);
}

/// <summary>A column of a table (một cột của bảng).</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its heading; the code where there is none.</param>
/// <param name="Type">The sort of value.</param>
/// <param name="IsRequired">Whether every cell has to be filled in.</param>
public sealed record ChecklistColumn(Code Code, string Title, AnswerType Type, bool IsRequired);

/// <summary>What is to be done about what was found, and until when (biện pháp khắc phục, thời hạn).</summary>
/// <param name="Action">What is to be done; null where it is not said.</param>
/// <param name="Within">In how many days after the inspection; null for no deadline.</param>
/// <param name="Count">Whether these are days or working days.</param>
public sealed record Correction(string? Action, int? Within, CountUnit Count);

/// <summary>Numbers that have to agree (các số phải khớp nhau).</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">What has to hold, in words; the code where there are none.</param>
/// <param name="Of">The number that is compared.</param>
/// <param name="How">How it has to stand to the sum.</param>
/// <param name="Parts">What is added up.</param>
/// <param name="InEachRow">Whether it has to hold in every row of the table.</param>
public sealed record ChecklistSum(
    Code Code, string Title, SumTerm Of, SumHow How, ValueList<SumTerm> Parts, bool InEachRow)
{
    internal Place At { get; init; }
}

/// <summary>A number of a checklist (một số trong danh mục): the answer to an item, or a column of its table.</summary>
/// <param name="Item">The code of the item.</param>
/// <param name="Column">The code of the column; empty for the answer itself.</param>
public sealed record SumTerm(Code Item, Code Column)
{
    /// <summary>The item, or item and column: <c>fund/spent</c>.</summary>
    public override string ToString() => Column.IsEmpty ? Item.Value : Item + "/" + Column;
}
