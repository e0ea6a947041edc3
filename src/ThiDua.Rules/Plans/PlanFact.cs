using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Plans;

/// <summary>An input of the rule set that a task of the plan answers (chỉ số lấy từ kế hoạch).</summary>
/// <param name="Input">The code of the input.</param>
/// <param name="Owner">The stage that alone may enter it; empty where any may.</param>
/// <param name="Task">The code of the task.</param>
/// <param name="Ask">What is asked of it.</param>
public sealed record PlanFact(Code Input, Code Owner, Code Task, TaskAsk Ask);

/// <summary>The answer to such an input for one unit, as of the day of a review (số liệu từ kế hoạch).</summary>
/// <param name="Fact">The input and its question.</param>
/// <param name="Value">
/// Days, working days or times; 1 and 0 for yes and no. Not applicable where the unit does not owe the task or need not
/// do it; not known while the task is open.
/// </param>
/// <param name="Documents">The documents that came out of it.</param>
public sealed record PlanAnswer(PlanFact Fact, Given<int> Value, ValueList<string> Documents);
