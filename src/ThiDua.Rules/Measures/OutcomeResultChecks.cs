using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>What is asked of an outcome: its level, the level after one of its steps, its final points.</summary>
internal static class OutcomeResultChecks
{
    public static Measure? Check(MeasureSpec.Result result, Named named, CheckScope scope)
    {
        var declared = scope.DeclaredOutcomes[named.Index];
        if (result.Ask == ResultAsk.Final) return Final(result, named, declared, scope);
        if (result.Step.IsEmpty) return Level(named, result.At, scope);
        int step = declared.Steps.ToList().IndexOf(result.Step);
        if (step < 0)
        {
            if (!declared.HasHoles)
            {
                scope.ReportUnknown(
                    DiagnosticCatalog.UnknownStep,
                    result.Step,
                    result.At.Property("at"),
                    declared.Steps.Where(code => !code.IsEmpty),
                    new DiagnosticArgument("outcome", named.Code.Value));
            }

            return null;
        }

        if (!IsBefore(step, named, result, scope)) return null;
        return Level(named, step, step >= declared.FirstUngraded, result.At, scope) with { StepCode = result.Step };
    }

    /// <summary>The level after all steps.</summary>
    public static Measure.OutcomeLevel Level(Named named, Place at, CheckScope scope)
    {
        scope.Reads.Add(new Node(NodeKind.Outcome, named.Index), at);
        // An outcome that reads itself stands in a circle: that is what is wrong with it.
        bool isOwn = scope.Step is { } here && here.Outcome == named.Index;
        return Level(named, null, !isOwn && !scope.GradedOutcomes.Contains(named.Index), at, scope);
    }

    private static Measure.OutcomeLevel Level(Named named, int? step, bool mayBeNot, Place at, CheckScope scope)
    {
        var levels = MeasureType.OfLevels(scope.Outcomes[named.Index]);
        return new(scope.Source(at), levels, mayBeNot, named.Index, named.Code) { Step = step };
    }

    /// <summary>A step reads what stands before it in its own outcome; any other outcome is read as a whole.</summary>
    private static bool IsBefore(int step, Named named, MeasureSpec.Result result, CheckScope scope)
    {
        if (scope.Step is not { } here || here.Outcome != named.Index)
        {
            scope.Reads.Add(new Node(NodeKind.Outcome, named.Index), result.At);
            return true;
        }

        if (step < here.Step) return true;
        scope.Report(
            DiagnosticCatalog.StepNotBefore,
            result.At.Property("at"),
            new DiagnosticArgument("step", result.Step.Value));
        return false;
    }

    private static Measure.OutcomeFinal? Final(
        MeasureSpec.Result result, Named named, DeclaredOutcome declared, CheckScope scope)
    {
        if (declared.Line is not { } line)
        {
            if (declared.HasHoles) return null;
            scope.Report(
                DiagnosticCatalog.OutcomeWithoutLine,
                result.At.Property("of"),
                new DiagnosticArgument("outcome", named.Code.Value));
            return null;
        }

        scope.Reads.Add(new Node(NodeKind.Outcome, named.Index), result.At);
        var type = MeasureType.Number(NumberUnit.Points, null);
        bool mayBeNot = scope.LinesThatMayBeAbsent.Contains(line);
        return new(scope.Source(result.At), type, mayBeNot, named.Index, named.Code);
    }
}
