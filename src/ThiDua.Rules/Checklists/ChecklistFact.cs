using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>An input of the rule set that items of a checklist answer (chỉ số lấy từ danh mục kiểm tra).</summary>
public sealed record ChecklistFact
{
    internal ChecklistFact(Code input, Code owner, ChecklistAsk ask, ValueList<Code> items)
    {
        Input = input;
        Owner = owner;
        Ask = ask;
        Items = items;
    }

    /// <summary>The code of the input; of the entry of a line that of the line.</summary>
    public Code Input { get; }

    /// <summary>The stage that alone may enter it; empty where any may.</summary>
    public Code Owner { get; }

    /// <summary>What is asked.</summary>
    public ChecklistAsk Ask { get; }

    /// <summary>The items that are asked; a heading stands for all below it.</summary>
    public ValueList<Code> Items { get; }

    /// <summary>Whether items under a waiver are left out (bỏ qua mục đang được miễn).</summary>
    public bool LeavesOutWaived { get; internal init; }

    /// <summary>The type of the input.</summary>
    internal InputType Type { get; init; }

    /// <summary>The levels of the input that asks for a state: complete, partly, not done.</summary>
    internal ValueList<Level> Levels { get; init; } = ValueList<Level>.Empty;
}

/// <summary>The answer to such an input, as of the day of a review (số liệu từ danh mục kiểm tra).</summary>
/// <param name="Fact">The input and its question.</param>
/// <param name="Value">
/// A number; days are reckoned as numbers, and 1 and 0 stand for yes and no; of a state 0 for complete, 1 for partly,
/// 2 for not done. Not applicable where no item applies; not known while one that matters is unanswered.
/// </param>
/// <param name="Documents">The evidence that counts, by its name.</param>
public sealed record ChecklistFactAnswer(ChecklistFact Fact, Given<Fraction> Value, ValueList<string> Documents)
{
    /// <summary>Whether a reason or evidence stands behind each answer that it was made of (có giải trình).</summary>
    public bool IsExplained { get; internal init; }
}
