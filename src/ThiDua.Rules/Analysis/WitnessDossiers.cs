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
    private readonly IReadOnlyCollection<int> _deciding;

    public WitnessDossiers(Rubric rubric, AnalysedText text)
    {
        (_rubric, _inForce) = (rubric, text.InForce);
        _deciding = SheetCases.Deciding(rubric).Inputs;
        (_ruleSet, _stages) = (text.Dossiers.RuleSet.Code, text.Dossiers.Stages);
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
        if (input.Measure.IsList) return ToRecords(input, answer);
        if (input.Measure.IsYesNo) return EntryValue.Of(answer.IsYes);
        if (input.Measure.Levels is { } levels) return EntryValue.Of(levels.Levels[Bits.Lowest(answer.Options)].Code);
        return input.Measure.IsDate ? EntryValue.Of(DayNumber.ToDate(answer.Value))
            : new EntryValue.Number(answer.Value);
    }

    /// <summary>The inputs on which something rests; the attributes that decide which lines there are come
    /// last.</summary>
    public ValueList<Code> Codes(IEnumerable<int> slots) =>
        ValueList.From(slots.Concat(_deciding).Select(slot => _rubric.Inputs[slot].Code).Distinct());

    /// <summary>The dossier of some answers, one for each input; what is open is not entered.</summary>
    public Dossier Of(Answer[] answers, DateInterval? sheet) => Of(_unit, answers, sheet);

    /// <summary>The same for one of several units, by its number from 1.</summary>
    public Dossier Of(int number, Answer[] answers, DateInterval? sheet) =>
        Of(Code.Of(_unit.Value + "-" + Fraction.Of(number)), answers, sheet);

    private Dossier Of(Code unit, Answer[] answers, DateInterval? sheet)
    {
        var builder = new DossierBuilder(_ruleSet, unit);
        if (!_rubric.Code.IsEmpty) builder.Rubric(_rubric.Code);
        if ((sheet ?? AnyPeriod()) is { } days && ToPeriod(days) is { } period) builder.In(period);
        var backed = new HashSet<Code>();
        foreach (var input in _rubric.Inputs.Where(input => !answers[input.Slot].IsPending))
        {
            if (input.IsView && (input.IsAttribute || input.IsEventDate)) continue; // these have no stage
            var answer = answers[input.Slot];
            if (input.IsAttribute) builder.Attribute(input.Code, ToValue(input, answer));
            else if (input.IsEventDate) builder.Dated(input.Code, DayNumber.ToDate(answer.Value));
            else if (input.Type == InputType.Events) Log(input, answer, builder);
            else Enter(input, ToValue(input, answer), builder);
            if (input.EvidenceRequired && backed.Add(input.Code)) builder.Evidence(input.Code, "…");
        }

        if (_rubric.Inputs.Any(input => input.Type == InputType.Events && !answers[input.Slot].IsPending))
        {
            builder.LogIsComplete(DaysOf(sheet).End);
            if (!KeeperOfLog.IsEmpty) builder.LogKeptBy(KeeperOfLog);
        }

        return builder.Build();
    }

    /// <summary>The stage that keeps the log; empty for whoever comes last.</summary>
    public Code KeeperOfLog => _rubric.Inputs
        .Where(input => input.Type == InputType.Events)
        .Select(input => input.Owner)
        .FirstOrDefault(owner => !owner.IsEmpty);

    /// <summary>The days in which everything happens that a dossier for a sheet tells.</summary>
    public DateInterval DaysOf(DateInterval? sheet)
    {
        var days = sheet ?? AnyPeriod() ?? _inForce
            ?? new DateInterval(_anyYear, _anyYear.PlusYears(1).PlusDays(-1));
        return ToPeriod(days) is { } period ? new DateInterval(period.First, period.Last) : days;
    }

    /// <summary>The stage at which an input is entered; empty where there are no stages.</summary>
    public Code StageOf(Input input) => _stages.Count == 0 ? default
        : !input.Owner.IsEmpty ? input.Owner
        : !input.Stage.IsEmpty ? input.Stage
        : _stages[_stages.Count - 1].Code;

    /// <summary>A rubric for one kind of period wants one, whichever it is.</summary>
    private DateInterval? AnyPeriod()
    {
        if (_rubric.OwnLines.Any(line => line.InForce is not null)) return null;
        var days = _inForce ?? new DateInterval(_anyYear, _anyYear.PlusYears(2));
        return Time.Cadences.Inside(_rubric.Period, days).FirstOrDefault();
    }

    /// <summary>As many givers as there must be enter the same.</summary>
    private void Enter(Input input, EntryValue value, DossierBuilder to)
    {
        for (int giver = 1; giver <= GiversOf(input); giver++)
        {
            if (_stages.Count > 0 && giver == 1) to.Stage(StageOf(input));
            else if (giver > 1) to.Stage(StageOf(input), Fraction.Of(giver).ToString());
            to.Enter(input.Code, value);
        }
    }

    private int GiversOf(Input input) => input.Whole >= 0 ? _rubric.Wholes[input.Whole].Rule.Least
        : input.Givers?.Least ?? 1;

    private void Log(Input kind, Answer answer, DossierBuilder to)
    {
        foreach (var item in answer.Items!.Items)
        {
            var happened = LogEvent.Of(kind.Code, DayNumber.ToDate(item.Fields[CollectionChecks.DateField].Value));
            for (int i = CollectionChecks.TimesField + 1; i < kind.Fields.Count; i++)
                happened = happened.With(kind.Fields[i].Code, ToValue(kind.Fields[i], item.Fields[i]));
            to.Happened(happened);
        }
    }

    private static EntryValue ToRecords(Input list, Answer answer) => EntryValue.Of(answer.Items!.Items
        .Select(item => list.Fields.Aggregate(
            EntryRecord.Of(),
            (record, field) => record.With(field.Code, ToValue(field, item.Fields[field.Slot]))))
        .ToArray());
}
