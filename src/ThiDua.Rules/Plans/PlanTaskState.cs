namespace ThiDua.Rules.Plans;

/// <summary>How it stands with a task on a day (trạng thái nhiệm vụ): exactly one of these.</summary>
public enum PlanTaskState
{
    /// <summary>Its time has not come (chưa đến hạn).</summary>
    NotDue = 0,

    /// <summary>It is worked on, or its window is open (đang thực hiện).</summary>
    InProgress = 1,

    /// <summary>Its last good day is near (sắp đến hạn).</summary>
    DueSoon = 2,

    /// <summary>It was done in time (đã hoàn thành đúng hạn).</summary>
    Done = 3,

    /// <summary>It was done after its last good moment (hoàn thành chậm).</summary>
    DoneLate = 4,

    /// <summary>Its last good day has passed and it is not done (quá hạn).</summary>
    Overdue = 5,

    /// <summary>It need not be done (không phải thực hiện).</summary>
    NotNeeded = 6,

    /// <summary>
    /// Nobody can tell yet (chưa xác định): its days depend on an event whose day was not told, or its last day has
    /// passed and nobody has said whether a conditional task (nếu có) was to be done at all.
    /// </summary>
    Unknown = 7,
}
