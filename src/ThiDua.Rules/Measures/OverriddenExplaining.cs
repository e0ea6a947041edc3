using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Explained: what earlier stages had entered before a later one entered something else.</summary>
internal static class OverriddenExplaining
{
    public static IEnumerable<Explanation> Explain(Input input, ExplainContext context) =>
        context.OverriddenOf(input).Select(mark => new Explanation
        {
            Step = Code.Of("measure.overridden"),
            Value = AnswerExplaining.Explain(mark.Answer, input.Entered),
            Rule = input.At,
            Input = mark.At,
            Arguments = ValueList.From(Arguments(mark)),
        });

    private static IEnumerable<StepArgument> Arguments(OverriddenMark mark)
    {
        yield return new StepArgument("stage", mark.Stage.Code.Value);
        yield return new StepArgument("stageTitle", mark.Stage.Title);
        if (mark.By is { } by) yield return new StepArgument("by", by);
        yield return new StepArgument("instead", mark.Instead.Code.Value);
        yield return new StepArgument("insteadTitle", mark.Instead.Title);
        if (mark.InsteadBy is { } insteadBy) yield return new StepArgument("insteadBy", insteadBy);
    }
}
