using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Checklists;

/// <summary>What an inspection asks (danh mục kiểm tra): a tree of items, checked and ready to be answered.</summary>
public sealed record Checklist
{
    internal Checklist(Code code, string title, ValueList<ChecklistItem> items)
    {
        Code = code;
        Title = title;
        Items = items;
    }

    /// <summary>Its code.</summary>
    public Code Code { get; }

    /// <summary>Its printed label; null where there is none.</summary>
    public string? Label { get; internal init; }

    /// <summary>Its heading as printed; the code where there is none.</summary>
    public string Title { get; }

    /// <summary>The kinds of units and groups it is for (đối tượng); empty for all.</summary>
    public ValueList<Code> Audience { get; internal init; } = ValueList<Code>.Empty;

    /// <summary>Who has to answer it (đơn vị phải báo cáo), each once; empty where nobody is named.</summary>
    public ValueList<ChecklistUnit> Units { get; internal init; } = ValueList<ChecklistUnit>.Empty;

    /// <summary>The period that it asks about (kỳ kiểm tra); null where it is not said.</summary>
    public Period? Period { get; internal init; }

    /// <summary>The working calendar by which corrections are due; empty for none.</summary>
    public Code Calendar { get; internal init; }

    /// <summary>The line of the rubric whose rows the items are about; empty for none.</summary>
    public Code Covers { get; internal init; }

    /// <summary>The kinds of evidence (các loại minh chứng).</summary>
    public ValueList<Level> EvidenceKinds { get; internal init; } = ValueList<Level>.Empty;

    /// <summary>The outermost items in the order of the document (các mục).</summary>
    public ValueList<ChecklistItem> Items { get; }

    /// <summary>The numbers that have to agree (các số phải khớp).</summary>
    public ValueList<ChecklistSum> Sums { get; internal init; } = ValueList<ChecklistSum>.Empty;

    /// <summary>The documents it rests on (căn cứ).</summary>
    public ValueList<LegalBasis> Basis { get; internal init; } = ValueList<LegalBasis>.Empty;

    /// <summary>The inputs of the rule set that its items answer (các chỉ số lấy từ danh mục).</summary>
    public ValueList<ChecklistFact> Facts { get; internal init; } = ValueList<ChecklistFact>.Empty;

    /// <summary>All items, each before those below it, in the order of the document.</summary>
    public IEnumerable<ChecklistItem> AllItems => Items.SelectMany(item => item.SelfAndBelow());

    internal Place At { get; init; }

    /// <summary>The item with a code, or null.</summary>
    public ChecklistItem? Find(Code item) => AllItems.FirstOrDefault(one => one.Code == item);
}

/// <summary>A unit or group that has to answer (đơn vị phải báo cáo).</summary>
/// <param name="Code">Its code in the organization.</param>
/// <param name="Title">Its name.</param>
public sealed record ChecklistUnit(Code Code, string Title);
