namespace ThiDua.Rules.Checklists;

/// <summary>How it stands with an item (tình trạng của một mục). A waiver never changes it.</summary>
public enum ChecklistState
{
    /// <summary>Not known yet (chưa xác định): it was not answered, or waits for other numbers.</summary>
    Pending = 0,

    /// <summary>It is done and backed by what has to back it (đã thực hiện đầy đủ).</summary>
    Complete = 1,

    /// <summary>Something of it is missing (thực hiện chưa đầy đủ).</summary>
    Partly = 2,

    /// <summary>It is not done (chưa thực hiện).</summary>
    NotDone = 3,

    /// <summary>It does not apply to the unit (không áp dụng).</summary>
    NotApplicable = 4,
}
