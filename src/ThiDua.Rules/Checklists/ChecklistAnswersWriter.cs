using System;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>Writes what a unit answers to a checklist as canonical JSON.</summary>
public static class ChecklistAnswersWriter
{
    /// <summary>The JSON in UTF-8, with a line end at its end. Reading it gives equal answers.</summary>
    /// <exception cref="ArgumentNullException">There are no answers.</exception>
    public static byte[] Write(ChecklistAnswers answers)
    {
        Require.NotNull(answers, nameof(answers));
        return CanonicalJson.Write(writer => ChecklistAnswersJson.Shape.Write(writer, ToSpec(answers)));
    }

    private static ChecklistAnswersSpec ToSpec(ChecklistAnswers answers) => new()
    {
        RuleSet = answers.RuleSet,
        Version = answers.Version,
        Checklist = answers.Checklist,
        Unit = answers.Unit,
        UnitTitle = answers.UnitTitle,
        Kind = answers.Kind,
        On = answers.On,
        By = answers.By,
        Note = answers.Note,
        Answers = ValueList.From(answers.Answers
            .Select(one => new MapEntry<ItemAnswerSpec>(one.Item, ToSpec(one)))
            .ToList()),
        Evidence = ValueList.From(answers.Evidence.Select(one => one.ToSpec()).ToList()),
        Findings = ValueList.From(answers.Findings.Select(ToSpec).ToList()),
        Waivers = ValueList.From(answers.Waivers.Select(ToSpec).ToList()),
    };

    private static ItemAnswerSpec ToSpec(ItemAnswer answer) => new()
    {
        Answer = answer.Value,
        Why = answer.Why,
        Evidence = answer.Evidence,
        Note = answer.Note,
    };

    private static CarriedFindingSpec ToSpec(CarriedFinding finding) => new()
    {
        Item = finding.Item,
        Found = finding.Found,
        Action = finding.Action,
        Due = finding.Due,
        Note = finding.Note,
    };

    private static WaiverSpec ToSpec(Waiver waiver) => new()
    {
        Item = waiver.Item,
        Why = waiver.Why,
        From = waiver.From,
        Until = waiver.Until,
        By = waiver.By,
        Note = waiver.Note,
    };
}
