namespace ThiDua.Rules.Plans;

/// <summary>Who inspects whom (cặp kiểm tra chéo), as tasks that are owed for each pair need it.</summary>
/// <param name="By">The unit that inspects and owes the task (đơn vị kiểm tra).</param>
/// <param name="Of">The unit that is inspected (đơn vị được kiểm tra).</param>
public sealed record PlanPair(PlanActor By, PlanActor Of);
