using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Evaluations;

/// <summary>What of an evaluation is kept for the periods that look back at it.</summary>
internal static class EarlierResults
{
    public static EarlierResult Of(Evaluation evaluation, UnitFacts facts)
    {
        var rubric = evaluation.Rubric;
        if (rubric.Code.IsEmpty || evaluation.Dossier.Period is not { } period)
            throw new InvalidOperationException("A result is kept by rubric and period; one of them is not said.");
        return new EarlierResult(new EarlierSpec
        {
            Rubric = rubric.Code,
            Period = period,
            Version = evaluation.RuleSet.Version,
            Digest = evaluation.RuleSet.Digest,
            Points = Lines(ResultAsk.Points),
            Worth = Lines(ResultAsk.Worth),
            Gained = Lines(ResultAsk.Gained),
            Deducted = Lines(ResultAsk.Deducted),
            Levels = Written(rubric.Outcomes
                .Select(one => (one.Code, LevelOf(one.LevelList, facts.Outcome(one.Index))))),
            FinalPoints = Written(rubric.Outcomes
                .Where(one => facts.Outcomes[one.Index].FinalPoints is not null)
                .Select(one => (one.Code, NumberOf(facts.FinalPoints(one.Index))))),
            Places = Written(rubric.Rankings
                .Select(one => (one.Code, NumberOf(facts.Ranking(one.Index, ResultAsk.Rank))))),
        });

        ValueList<MapEntry<EntryValue?>> Lines(ResultAsk ask) =>
            Written(rubric.OwnLines.Select(line => (line.Code, NumberOf(facts.Line(line.Index, ask)))));
    }

    /// <summary>What is open is left out: it is not known.</summary>
    private static ValueList<MapEntry<EntryValue?>> Written(IEnumerable<(Code Code, EntryValue? Value)> values) =>
        ValueList.From(values
            .Where(one => one.Value is not null)
            .Select(one => new MapEntry<EntryValue?>(one.Code, one.Value)));

    private static EntryValue? NumberOf(Answer answer) => answer switch
    {
        { IsNotApplicable: true } => EntryValue.NotApplicable,
        { IsPending: true } => null,
        _ => RecordedValue.Of(answer.Value),
    };

    private static EntryValue? LevelOf(LevelList levels, Answer answer) => answer switch
    {
        { IsNotApplicable: true } => EntryValue.NotApplicable,
        { IsPending: true } => null,
        _ => EntryValue.Of(levels.In(answer.Options)[0].Code),
    };
}
