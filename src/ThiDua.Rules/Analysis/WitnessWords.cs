using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>What the dossiers of a witness come to, in words.</summary>
internal static class WitnessWords
{
    /// <summary>Such as <c>điểm của "a": 3; 5; 4</c>.</summary>
    public static Words Of(RuleQuestion question, IReadOnlyList<Answer> answers, Rubric rubric)
    {
        var name = NameOf(question, rubric);
        var values = answers.Select(answer => ValueOf(question, answer, rubric)).ToList();
        return new Words(
            name.English + ": " + string.Join("; ", values.Select(value => value.English)),
            name.Vietnamese + ": " + string.Join("; ", values.Select(value => value.Vietnamese)));
    }

    private static Words NameOf(RuleQuestion question, Rubric rubric)
    {
        switch (question)
        {
            case RuleQuestion.OfLine line: return NameOf(line.Step, rubric.Lines[line.Line]);
            case RuleQuestion.OfMeasure measure: return NameOf(measure.Measure, rubric);
            case RuleQuestion.OfCondition: return new("the condition", "điều kiện");
            case RuleQuestion.OfOutcome outcome:
                string code = "\"" + rubric.AllOutcomes[outcome.Outcome].Code.Value + "\"";
                return new(code, code);
            case RuleQuestion.OfStep step:
                string name = "\"" + rubric.AllOutcomes[step.Outcome].Code.Value + "\"";
                string place = Fraction.Of(step.Step + 1).ToString();
                return new(name + " before step " + place, name + " trước bước " + place);
            default: throw new UnreachableException();
        }
    }

    private static Words NameOf(LineStep step, Criterion line)
    {
        string code = "\"" + line.Code.Value + "\"";
        return step switch
        {
            LineStep.Base => new("what is given for " + code, "mức cho " + code),
            LineStep.Sum => new(code + " before its limits", code + " trước khi giới hạn"),
            LineStep.Points => new("points of " + code, "điểm của " + code),
            LineStep.Worth => new("worth of " + code, "điểm chuẩn của " + code),
            _ => throw new UnreachableException(),
        };
    }

    private static Words NameOf(Measure measure, Rubric rubric) => measure switch
    {
        Measure.Entry entry => Both(entry.Input.Code.Value),
        Measure.Named named => Both(named.Code.Value),
        Measure.LineResult { Ask: ResultAsk.Points } result => NameOf(LineStep.Points, rubric.Lines[result.Line]),
        Measure.OutcomeLevel level => Both("\"" + level.Code.Value + "\""),
        Measure.Literal or Measure.OneLevel or Measure.Combine or Measure.Ratio or Measure.Table or Measure.Holds
            or Measure.Default or Measure.Round or Measure.Over or Measure.Field or Measure.Days or Measure.DeadlineDay
            or Measure.LineResult or Measure.RankingResult or Measure.OutcomeFinal => new("the value", "giá trị"),
        _ => throw new UnreachableException(),
    };

    private static Words ValueOf(RuleQuestion question, Answer answer, Rubric rubric)
    {
        if (question is RuleQuestion.OfCondition)
            return answer.IsYes ? new("holds", "đúng") : new("does not hold", "không đúng");
        if (answer.Options == 0 && question is RuleQuestion.OfMeasure { Measure.Type: var type })
            return Both(type.Show(answer.Value));
        if (answer.Options == 0) return Both(answer.Value.ToString());
        return Both(LevelsOf(question, rubric).Levels[Bits.Lowest(answer.Options)].Code.Value);
    }

    private static LevelList LevelsOf(RuleQuestion question, Rubric rubric) => question switch
    {
        RuleQuestion.OfOutcome outcome => rubric.AllOutcomes[outcome.Outcome].LevelList,
        RuleQuestion.OfStep step => rubric.AllOutcomes[step.Outcome].LevelList,
        RuleQuestion.OfMeasure measure => measure.Measure.Type.Levels!,
        RuleQuestion.OfLine or RuleQuestion.OfCondition => throw new UnreachableException("It has no levels."),
        _ => throw new UnreachableException(),
    };

    private static Words Both(string text) => new(text, text);
}
