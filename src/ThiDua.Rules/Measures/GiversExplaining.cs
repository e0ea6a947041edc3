using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Several givers explained: what each of them gave, and by which rule that made one mark.</summary>
internal static class GiversExplaining
{
    /// <summary>The marks of which an entry was made; nothing where it is one giver's.</summary>
    public static ValueList<Explanation> Marks(Input input, Facts facts, ExplainContext context)
    {
        if (input.Givers is not { } rule || context.GiversOf(input) is not { Count: > 0 } marks)
            return ValueList<Explanation>.Empty;
        return
        [
            new Explanation
            {
                Step = Code.Of("measure.together"),
                Value = AnswerExplaining.Explain(facts.Entry(input), input.Measure),
                Rule = input.At,
                Arguments = Arguments(rule),
                From = ValueList.From(marks.Select(mark => new Explanation
                {
                    Step = Code.Of("measure.giver"),
                    Value = AnswerExplaining.Explain(mark.Answer, input.Measure),
                    Rule = input.At,
                    Input = mark.At,
                    Arguments = By(mark.By),
                })),
            },
        ];
    }

    /// <summary>Who gave it: <c>by</c>, or the case <c>unnamed</c>.</summary>
    public static ValueList<StepArgument> By(string? by) =>
        [by is null ? new StepArgument("case", "unnamed") : new StepArgument("by", by)];

    /// <summary>The rule as <c>case</c>, and from which distance on marks are <c>apart</c>.</summary>
    public static ValueList<StepArgument> Arguments(GiversRule rule) => rule.How == GiversHow.MeanUnlessApart
        ? [new StepArgument("case", MarksJson.Word(rule.How)), new StepArgument("apart", rule.Apart.ToString())]
        : [new StepArgument("case", MarksJson.Word(rule.How))];
}
