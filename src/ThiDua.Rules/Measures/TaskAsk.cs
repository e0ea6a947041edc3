namespace ThiDua.Rules.Measures;

/// <summary>What may be asked of a task of the plan, for the unit that is scored (hỏi về một nhiệm vụ).</summary>
public enum TaskAsk
{
    /// <summary>By how many days it is late in all (tổng số ngày chậm).</summary>
    DaysLate = 0,

    /// <summary>By how many working days it is late in all (tổng số ngày làm việc bị chậm).</summary>
    WorkingDaysLate = 1,

    /// <summary>How often it was late (số lần chậm).</summary>
    TimesLate = 2,

    /// <summary>Whether it is done (đã hoàn thành hay chưa).</summary>
    Done = 3,

    /// <summary>Whether it was late at all (có chậm hay không).</summary>
    Late = 4,
}
