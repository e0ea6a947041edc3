using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Writes answers about a made-up unit as a dossier, as somebody would have filled it in.</summary>
internal sealed class WitnessDossiers
{
    private static readonly Code _unit = Code.Of("witness");
    private static readonly LocalDate _anyYear = new(2030, 1, 1);

    private readonly Rubric _rubric;
    private readonly Code _ruleSet;
    private readonly ValueList<Level> _stages;
    private readonly DateInterval? _inForce;

    public WitnessDossiers(Rubric rubric, AnalysedText text)
    {
        (_rubric, _ruleSet, _stages, _inForce) = (rubric, text.RuleSet, text.Stages, text.InForce);
    }

    /// <summary>Some days as a period; null for days before the year 1, which a dossier cannot say.</summary>
    public static Time.Period? ToPeriod(DateInterval days)
    {
        var first = LocalDate.Max(days.Start, new LocalDate(1, 1, 1));
        return first <= days.End ? Time.Period.Of(first, days.End) : null;
    }

    /// <summary>An answer as it is entered.</summary>
    public static EntryValue ToValue(Input input, Answer answer)
    {
        if (answer.IsNotApplicable) return EntryValue.NotApplicable;
        if (input.Measure.IsYesNo) return EntryValue.Of(answer.IsYes);
        if (input.Measure.Levels is { } levels) return EntryValue.Of(levels.Levels[Bits.Lowest(answer.Options)].Code);
        return input.Measure.IsDate ? EntryValue.Of(DayNumber.ToDate(answer.Value))
            : new EntryValue.Number(answer.Value);
    }

    /// <summary>The codes that are entered in dossiers, in their order.</summary>
    public static ValueList<Code> InputsOf(IEnumerable<Dossier> dossiers) => ValueList.From(dossiers
        .SelectMany(dossier => dossier.AttributesInOrder.Concat(dossier.Stages.SelectMany(stage => stage.InOrder)))
        .Select(entry => entry.Code)
        .Distinct());

    /// <summary>The dossier of some answers, one for each input; what is open is not entered.</summary>
    public Dossier Of(Answer[] answers, DateInterval? sheet)
    {
        var builder = new DossierBuilder(_ruleSet, _unit);
        if (!_rubric.Code.IsEmpty) builder.Rubric(_rubric.Code);
        if ((sheet ?? AnyPeriod()) is { } days && ToPeriod(days) is { } period) builder.In(period);
        var inputs = _rubric.Inputs.Where(input => !input.IsView && !answers[input.Slot].IsPending).ToList();
        foreach (var input in inputs.Where(input => input.IsAttribute))
            builder.Attribute(input.Code, ToValue(input, answers[input.Slot]));
        foreach (var input in inputs.Where(input => input.IsEventDate))
            builder.Dated(input.Code, DayNumber.ToDate(answers[input.Slot].Value));
        foreach (var input in inputs.Where(input => !input.IsAttribute && !input.IsEventDate))
        {
            if (_stages.Count > 0) builder.Stage(StageOf(input));
            builder.Enter(input.Code, ToValue(input, answers[input.Slot]));
            if (input.EvidenceRequired) builder.Evidence(input.Code, "…");
        }

        return builder.Build();
    }

    /// <summary>A rubric for one kind of period wants one, whichever it is.</summary>
    private DateInterval? AnyPeriod()
    {
        if (_rubric.OwnLines.Any(line => line.InForce is not null)) return null;
        var days = _inForce ?? new DateInterval(_anyYear, _anyYear.PlusYears(2));
        return Time.Cadences.Inside(_rubric.Period, days).FirstOrDefault();
    }

    private Code StageOf(Input input) => !input.Owner.IsEmpty ? input.Owner
        : !input.Stage.IsEmpty ? input.Stage
        : _stages[_stages.Count - 1].Code;
}
