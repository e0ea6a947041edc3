using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>A dossier from what was written, and back.</summary>
internal static class DossierParts
{
    /// <summary>The dossier; <paramref name="locate"/> adds line and column to a place.</summary>
    public static Dossier ToDossier(DossierSpec spec, Func<Place, Place> locate)
    {
        var key = new DossierKey(spec.RuleSet, spec.Version, spec.Digest, spec.Rubric, spec.Unit, spec.Period);
        var evidence = new EvidenceOfCodes(spec.Evidence);
        var attributes = ToEntries(spec.Attributes, evidence);
        var dates = ToEntries(spec.Dates, evidence);
        var reviewed = ToEntries(spec.Reviewed, evidence);
        var stages = spec.Stages
            .Select(s => new StageEntries(s.Stage, s.By, s.On, s.Note, ToEntries(s.Entries, evidence), s.At))
            .ToList();
        var plain = ToEntries(spec.Entries, evidence);
        if (plain.Count > 0) stages.Add(Plain(plain, locate(spec.At.Property("entries"))));
        return new Dossier(
            key,
            new DossierContent(
                spec.UnitTitle,
                attributes,
                dates,
                reviewed,
                ValueList.From(stages),
                ToLog(spec.Log),
                evidence.ToList(),
                spec.Relations,
                ValueList.From(spec.Earlier.Select(one => new EarlierResult(one))),
                spec.Note),
            spec.At,
            KeyPlaces.In(spec.At, locate));
    }

    public static DossierSpec ToSpec(Dossier dossier)
    {
        bool isPlain = dossier.Stages.Count == 1 && dossier.Stages[0].Stage.IsEmpty;
        return new DossierSpec
        {
            RuleSet = dossier.RuleSet,
            Version = dossier.Version,
            Digest = dossier.Digest,
            Rubric = dossier.Rubric,
            Unit = dossier.Unit,
            UnitTitle = dossier.UnitTitle,
            Period = dossier.Period,
            Attributes = ToSpecs(dossier.AttributesInOrder),
            Dates = ToSpecs(dossier.DatesInOrder),
            Reviewed = ToSpecs(dossier.ReviewedInOrder),
            Entries = isPlain ? ToSpecs(dossier.Stages[0].InOrder) : ValueList<MapEntry<EntrySpec>>.Empty,
            Stages = isPlain ? ValueList<StageSpec>.Empty : ValueList.From(dossier.Stages.Select(ToSpec)),
            Log = ToSpec(dossier.Log),
            Evidence = dossier.Content.Evidence,
            Relations = dossier.Content.Relations,
            Earlier = ValueList.From(dossier.Earlier.Select(one => one.Spec)),
            Note = dossier.Note,
        };
    }

    /// <summary>The one item of a dossier with plain entries.</summary>
    public static StageEntries Plain(ValueList<Entry> entries, Place at) =>
        new(default, null, null, null, entries, at);

    private static EventLog? ToLog(LogSpec? spec) => spec is null ? null : new EventLog(
        spec.Stage,
        spec.CompleteThrough,
        ValueList.From(spec.Events.Select(one =>
            new LogEvent(one.Kind, one.Date, one.Times, one.Fields, one.Evidence, one.Note, one.At))),
        spec.Note,
        spec.At);

    private static LogSpec? ToSpec(EventLog? log) => log is null ? null : new LogSpec
    {
        Stage = log.Stage,
        CompleteThrough = log.CompleteThrough,
        Events = ValueList.From(log.Events.Select(one => new LogEventSpec
        {
            Kind = one.Kind,
            Date = one.Date,
            Times = one.Times,
            Fields = one.InOrder,
            Evidence = one.Evidence,
            Note = one.Note,
        })),
        Note = log.Note,
    };

    private static StageSpec ToSpec(StageEntries stage) => new()
    {
        Stage = stage.Stage,
        By = stage.By,
        On = stage.On,
        Entries = ToSpecs(stage.InOrder),
        Note = stage.Note,
    };

    private static ValueList<MapEntry<EntrySpec>> ToSpecs(ValueList<Entry> entries) => ValueList.From(entries.Select(
        e => new MapEntry<EntrySpec>(e.Code, new EntrySpec { Value = e.Value, Evidence = e.Evidence, Note = e.Note })));

    // What is not entered yet is left out; the evidence that came before it is kept.
    private static ValueList<Entry> ToEntries(ValueList<MapEntry<EntrySpec>> specs, EvidenceOfCodes evidence)
    {
        var entries = new List<Entry>(specs.Count);
        foreach (var (code, spec) in specs)
        {
            if (spec.Value is null) evidence.Add(code, spec.Evidence);
            else entries.Add(new Entry(code, spec.Value, spec.Evidence, spec.Note, spec.At));
        }

        return ValueList.From(entries);
    }
}

/// <summary>Collects evidence by code, in the order in which it comes.</summary>
internal sealed class EvidenceOfCodes
{
    private readonly Dictionary<Code, List<string>> _byCode = [];
    private readonly List<Code> _order = [];

    public EvidenceOfCodes() { }

    public EvidenceOfCodes(ValueList<MapEntry<ValueList<string>>> written)
    {
        foreach (var (code, texts) in written) Add(code, texts);
    }

    /// <summary>Adds texts; a code without any is not kept.</summary>
    public void Add(Code code, IReadOnlyCollection<string> texts)
    {
        if (texts.Count == 0) return;
        if (!_byCode.TryGetValue(code, out var found))
        {
            _order.Add(code);
            _byCode.Add(code, found = []);
        }

        found.AddRange(texts);
    }

    public ValueList<MapEntry<ValueList<string>>> ToList() => ValueList.From(
        _order.Select(code => new MapEntry<ValueList<string>>(code, ValueList.From(_byCode[code]))));
}
