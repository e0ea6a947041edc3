using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>The stages of a dossier that is being built, and the one that entries go to.</summary>
internal sealed class StageList
{
    private readonly EntryCollector _plain = new();
    private readonly List<Stage> _stages = [];
    private readonly Dictionary<(Code, string), Stage> _byGiver = [];
    private Stage? _current;

    public EntryCollector Current => _current?.Entries ?? _plain;

    public void Open(Code stage, string? by, LocalDate? on)
    {
        if (!_plain.IsEmpty)
            throw new InvalidOperationException("There are entries without a stage. Begin with the stage.");
        on = on?.WithCalendar(CalendarSystem.Iso);
        if (!_byGiver.TryGetValue((stage, by ?? ""), out var known))
        {
            known = new Stage(stage, by) { On = on };
            _stages.Add(known);
            _byGiver.Add((stage, by ?? ""), known);
        }

        if (on is not null && known.On is not null && on != known.On)
            throw new ArgumentException("The stage and the giver were there before, on another day.", nameof(on));
        known.On ??= on;
        _current = known;
    }

    public ValueList<StageEntries> ToList(Place dossier)
    {
        var entries = dossier.Property("entries");
        if (!_plain.IsEmpty) return ValueList.Of(DossierParts.Plain(_plain.ToList(entries), entries));
        return ValueList.From(_stages.Select((stage, i) =>
        {
            var at = dossier.Property("stages").Item(i);
            return new StageEntries(
                stage.Code, stage.By, stage.On, null, stage.Entries.ToList(at.Property("entries")), at);
        }));
    }

    private sealed class Stage
    {
        public Stage(Code code, string? by)
        {
            Code = code;
            By = by;
        }

        public Code Code { get; }

        public string? By { get; }

        public LocalDate? On { get; set; }

        public EntryCollector Entries { get; } = new();
    }
}

/// <summary>Entries of distinct codes, in the order in which they come.</summary>
internal sealed class EntryCollector
{
    private readonly List<(Code Code, EntryValue Value, string? Note)> _entries = [];
    private readonly HashSet<Code> _codes = [];

    public bool IsEmpty => _entries.Count == 0;

    public void Add(Code code, EntryValue value, string? note)
    {
        Require.NotNull(value, nameof(value));
        if (!_codes.Add(Named(code)))
            throw new ArgumentException($"The code \"{code}\" has a value already.", nameof(code));
        _entries.Add((code, value, note));
    }

    public ValueList<Entry> ToList(Place at) => ValueList.From(_entries.Select(
        e => new Entry(e.Code, e.Value, ValueList<string>.Empty, e.Note, at.Property(e.Code.Value))));

    public static Code Named(Code code) =>
        code.IsEmpty ? throw new ArgumentException("The code is empty.", nameof(code)) : code;
}
