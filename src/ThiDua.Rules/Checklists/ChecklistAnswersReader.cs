using System;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>Reads the JSON text of what a unit answers to a checklist, with all mistakes of form at once.</summary>
public static class ChecklistAnswersReader
{
    /// <summary>Reads with the usual limits.</summary>
    /// <param name="name">How findings name this text.</param>
    /// <param name="utf8">JSON in UTF-8, or anything else: reading tells.</param>
    /// <exception cref="ArgumentNullException">There are no bytes.</exception>
    public static Diagnosed<ChecklistAnswers> Read(Code name, byte[] utf8) => TextReading.Read(
        name, utf8, ChecklistAnswersJson.Shape, spec => spec.Format, (spec, _, locate) => ToAnswers(spec, locate));

    /// <summary>The answers; where parts of the text could not be read, the others.</summary>
    internal static ChecklistAnswers ToAnswers(ChecklistAnswersSpec spec, Func<Place, Place> locate) =>
        new(spec.RuleSet, spec.Unit, spec.At)
        {
            Places = new Locating(locate),
            Version = spec.Version,
            Checklist = spec.Checklist,
            UnitTitle = spec.UnitTitle,
            Kind = spec.Kind,
            On = spec.On,
            By = spec.By,
            Note = spec.Note,
            Answers = ValueList.From(spec.Answers.Select(answer => ToAnswer(answer, locate)).ToList()),
            Evidence = ValueList.From(spec.Evidence.Select(one => EvidenceItem.Of(one, locate(one.At))).ToList()),
            Findings = ValueList.From(spec.Findings
                .Select(one => new CarriedFinding(one.Item, one.Found, one.Action, one.Due)
                {
                    Note = one.Note,
                    Origin = new Origin(locate(one.At)),
                })
                .ToList()),
            Waivers = ValueList.From(spec.Waivers
                .Select(one => new Waiver(one.Item, one.Why, one.From, one.Until, one.By)
                {
                    Note = one.Note,
                    Origin = new Origin(locate(one.At)),
                })
                .ToList()),
        };

    private static ItemAnswer ToAnswer(MapEntry<ItemAnswerSpec> answer, Func<Place, Place> locate) =>
        new(answer.Key, answer.Value.Answer!, locate(answer.Value.At))
        {
            Why = answer.Value.Why,
            Evidence = answer.Value.Evidence,
            Note = answer.Value.Note,
        };
}
