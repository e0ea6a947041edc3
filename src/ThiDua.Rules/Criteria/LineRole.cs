namespace ThiDua.Rules.Criteria;

/// <summary>What a line does to the line around it (vai trò của dòng).</summary>
public enum LineRole
{
    /// <summary>It is one of the parts of its parent (tiêu chí, mục, tổng điểm).</summary>
    Criterion = 0,

    /// <summary>It is added (điểm thưởng).</summary>
    Bonus = 1,

    /// <summary>It is subtracted (điểm trừ).</summary>
    Deduction = 2,
}
