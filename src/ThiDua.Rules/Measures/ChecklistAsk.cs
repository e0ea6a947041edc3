namespace ThiDua.Rules.Measures;

/// <summary>What may be asked of an item of a checklist, for the unit that is scored (hỏi về một mục).</summary>
public enum ChecklistAsk
{
    /// <summary>Whether it is complete (đã đạt hay chưa); of a heading, whether all below it is.</summary>
    Complete = 0,

    /// <summary>How many items are not complete (số mục chưa đạt).</summary>
    Incomplete = 1,

    /// <summary>How far it is: complete, partly, not done (đầy đủ, một phần, chưa thực hiện).</summary>
    State = 2,

    /// <summary>The share of items that are complete (tỷ lệ mục đã đạt).</summary>
    Share = 3,

    /// <summary>What was answered: a number, an amount, a date, yes or no (giá trị trả lời).</summary>
    Value = 4,

    /// <summary>How many findings are overdue (số kiến nghị khắc phục quá hạn).</summary>
    Overdue = 5,
}
