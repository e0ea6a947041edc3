using System;
using System.Collections.Generic;
using System.Text.Json;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>The shapes of conditions. A text is a yes-no input or a named condition.</summary>
internal static class ConditionJson
{
    public static readonly ConditionKinds Union = new();

    public static readonly Form<ByReading<ConditionSpec>> Form =
        new ByReadingForm<ConditionSpec>(new DeferredForm<ConditionSpec>(() => Union));

    private static readonly Form<CompareOp?> _op = new OptionalForm<CompareOp>(new WordForm<CompareOp>(
        ("<", CompareOp.Less),
        ("<=", CompareOp.LessOrEqual),
        ("=", CompareOp.Equal),
        (">=", CompareOp.GreaterOrEqual),
        (">", CompareOp.Greater)));

    private static readonly Form<ValueList<ByReading<ConditionSpec>>> _several = new ListForm<ByReading<ConditionSpec>>(Form) { NotEmpty = true };

    internal sealed class ConditionKinds : Kinds<ConditionSpec>
    {
        public override Words Name => new("a condition (a code, or an object with \"kind\")", "điều kiện (mã, hoặc đối tượng có \"kind\")");

        public override string SchemaName => "condition";

        protected override IEnumerable<Action<SchemaWriter>> Short => [Forms.Reference.Describe];

        public override IReadOnlyList<KindCase<ConditionSpec>> Cases { get; } =
        [
            TitledCase.Of<ConditionSpec, ConditionSpec.Compare>(
                "compare",
                "A measure lies in an interval, or is compared with another measure; of two levels of one list the better one is greater.",
                "Chỉ số nằm trong một khoảng, hoặc được so với chỉ số khác; giữa hai mức của cùng danh sách, mức tốt hơn là lớn hơn.",
                w => new(
                    w.Required("of", MeasureJson.Form, x => x.Of, "the measure.", "chỉ số."),
                    w.Optional("in", TableJson.Interval!, x => x.In, null, "the interval.", "khoảng."),
                    w.Optional("op", _op, x => x.Op, null, "how it is compared with \"to\".", "phép so sánh với \"to\"."),
                    w.Optional("to", MeasureJson.Form!, x => x.To, null, "the other measure; beside levels also a level of their list, by its code.", "chỉ số kia; với chỉ số cho ra mức thì ghi được mã một mức của danh sách đó."))),
            TitledCase.Of<ConditionSpec, ConditionSpec.Is>(
                "is",
                "A level, attribute or yes-no is one of these.",
                "Mức, thuộc tính hoặc có/không là một trong các giá trị này.",
                w => new(
                    w.Required("of", MeasureJson.Form, x => x.Of, "what is looked at.", "giá trị được xét."),
                    w.Required("any", TableJson.Levels, x => x.Levels, "the levels that fit.", "các mức phù hợp."))),
            TitledCase.Of<ConditionSpec, ConditionSpec.NotApplicable>(
                "not-applicable",
                "A measure or line is not applicable.",
                "Chỉ số hoặc dòng không áp dụng.",
                w => new(w.Required("of", MeasureJson.Form, x => x.Of, "what is looked at.", "giá trị được xét."))),
            TitledCase.Of<ConditionSpec, ConditionSpec.All>(
                "all",
                "All conditions hold.",
                "Mọi điều kiện đều đúng.",
                w => new(w.Required("of", _several, x => x.Of, "the conditions.", "các điều kiện."))),
            TitledCase.Of<ConditionSpec, ConditionSpec.Any>(
                "any",
                "One of the conditions holds.",
                "Ít nhất một điều kiện đúng.",
                w => new(w.Required("of", _several, x => x.Of, "the conditions.", "các điều kiện."))),
            TitledCase.Of<ConditionSpec, ConditionSpec.Not>(
                "not",
                "The condition does not hold.",
                "Điều kiện không đúng.",
                w => new(w.Required("of", Form, x => x.Of, "the condition.", "điều kiện."))),
            TitledCase.Of<ConditionSpec, ConditionSpec.AtLeast>(
                "at-least",
                "At least so many of the conditions hold.",
                "Ít nhất n điều kiện đúng.",
                w => new(
                    w.Required("n", new WholeForm(1, 10_000), x => x.Count, "how many.", "số điều kiện."),
                    w.Required("of", _several, x => x.Of, "the conditions.", "các điều kiện."))),
        ];

        protected override bool TryReadShort(JsonCursor at, out ConditionSpec value)
        {
            value = null!;
            if (at.Kind != JsonKind.String) return at.WrongType(Name);
            if (!Forms.Reference.TryRead(at, out Code code)) return false;
            value = new ConditionSpec.Named(code);
            return true;
        }

        protected override bool TryWriteShort(Utf8JsonWriter to, ConditionSpec value)
        {
            if (value is not ConditionSpec.Named named) return false;
            to.WriteStringValue(named.Code.Value);
            return true;
        }
    }
}
