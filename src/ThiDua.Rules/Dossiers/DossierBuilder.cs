using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// Makes a dossier in code (lập hồ sơ chấm điểm). What is entered after <see cref="Stage(Code)"/> belongs to that
/// stage; without any stage the entries are plain. After <see cref="Build"/> the builder refuses more.
/// </summary>
public sealed class DossierBuilder
{
    private readonly Code _ruleSet;
    private readonly Code _unit;
    private readonly StageList _stages = new();
    private readonly EntryCollector _attributes = new();
    private readonly EntryCollector _dates = new();
    private readonly EvidenceOfCodes _evidence = new();
    private readonly List<MapEntry<ValueList<Code>>> _relations = [];
    private readonly List<EarlierResult> _earlier = [];
    private Code _name;
    private string? _version;
    private string? _digest;
    private Code _rubric;
    private string? _unitTitle;
    private readonly LogCollector _log = new();
    private Period? _period;
    private string? _note;
    private bool _isBuilt;

    /// <summary>Begins the dossier of a unit under a rule set.</summary>
    /// <exception cref="ArgumentException">A code is empty, or joined from parts.</exception>
    public DossierBuilder(Code ruleSet, Code unit)
    {
        _ruleSet = Plain(ruleSet, nameof(ruleSet));
        _unit = Plain(unit, nameof(unit));
        _name = unit;
    }

    /// <inheritdoc cref="DossierBuilder(Code, Code)" />
    public DossierBuilder(string ruleSet, string unit) : this(Code.Of(ruleSet), Code.Of(unit)) { }

    /// <summary>How findings name the dossier; the unit unless said.</summary>
    /// <exception cref="InvalidOperationException">The dossier was built already.</exception>
    public DossierBuilder Named(Code name) => With(() => _name = name);

    /// <summary>Only this version of the rule set will do.</summary>
    /// <exception cref="ArgumentException">The text holds half of a character.</exception>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="InvalidOperationException">The dossier was built already.</exception>
    public DossierBuilder Version(string version) => With(() => _version = Content.Checked(version, nameof(version)));

    /// <summary>Only the rule set with this SHA-256, in lower-case hexadecimal, will do.</summary>
    /// <exception cref="ArgumentException">The text is not such a digest.</exception>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="InvalidOperationException">The dossier was built already.</exception>
    public DossierBuilder Digest(string digest) => With(() => _digest = Content.IsDigest(Require.NotNull(digest))
        ? digest : throw new ArgumentException("A digest has 64 characters 0-9 and a-f.", nameof(digest)));

    /// <summary>By this rubric (bảng chấm điểm).</summary>
    /// <exception cref="ArgumentException">The code is empty, or joined from parts.</exception>
    /// <exception cref="InvalidOperationException">The dossier was built already.</exception>
    public DossierBuilder Rubric(Code rubric) => With(() => _rubric = Plain(rubric, nameof(rubric)));

    /// <inheritdoc cref="Rubric(Code)" />
    public DossierBuilder Rubric(string rubric) => Rubric(Code.Of(rubric));

    /// <summary>The name of the unit for people (tên đơn vị).</summary>
    /// <exception cref="ArgumentException">The text holds half of a character.</exception>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="InvalidOperationException">The dossier was built already.</exception>
    public DossierBuilder Titled(string unitTitle) =>
        With(() => _unitTitle = Content.Checked(unitTitle, nameof(unitTitle)));

    /// <summary>In this period (kỳ).</summary>
    /// <exception cref="InvalidOperationException">The dossier was built already.</exception>
    public DossierBuilder In(Period period) => With(() => _period = period);

    /// <summary>In this period (kỳ), such as <c>2031-03</c>.</summary>
    /// <exception cref="FormatException">The text is not a period.</exception>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="InvalidOperationException">The dossier was built already.</exception>
    public DossierBuilder In(string period) => In(Rules.Time.Period.Parse(period));

    /// <summary>A free remark (ghi chú).</summary>
    /// <exception cref="ArgumentException">The text holds half of a character.</exception>
    /// <exception cref="ArgumentNullException">There is no note.</exception>
    /// <exception cref="InvalidOperationException">The dossier was built already.</exception>
    public DossierBuilder Noted(string note) => With(() => _note = Content.Checked(note, nameof(note)));

    /// <summary>Says something about the unit itself (thuộc tính của đơn vị).</summary>
    /// <exception cref="ArgumentException">The code is empty, or was said already.</exception>
    /// <exception cref="ArgumentNullException">There is no value.</exception>
    /// <exception cref="InvalidOperationException">The dossier was built already.</exception>
    public DossierBuilder Attribute(Code code, EntryValue value) => With(() => _attributes.Add(code, value, null));

    /// <inheritdoc cref="Attribute(Code, EntryValue)" />
    public DossierBuilder Attribute(string code, EntryValue value) => Attribute(Code.Of(code), value);

    /// <summary>Says on which day an event was (ngày của sự kiện), on which deadlines rest.</summary>
    /// <exception cref="ArgumentException">The code is empty, or was said already.</exception>
    /// <exception cref="InvalidOperationException">The dossier was built already.</exception>
    public DossierBuilder Dated(Code code, LocalDate day) => With(() => _dates.Add(code, EntryValue.Of(day), null));

    /// <inheritdoc cref="Dated(Code, LocalDate)" />
    public DossierBuilder Dated(string code, LocalDate day) => Dated(Code.Of(code), day);

    /// <summary>
    /// What is entered from here on belongs to this stage (khâu). A stage and giver that were there before are gone on
    /// with.
    /// </summary>
    /// <exception cref="ArgumentException">The code is empty or joined from parts.</exception>
    /// <exception cref="InvalidOperationException">
    /// There are plain entries already, or the dossier was built.
    /// </exception>
    public DossierBuilder Stage(Code stage) => With(() => _stages.Open(Plain(stage, nameof(stage)), null, null));

    /// <inheritdoc cref="Stage(Code)" />
    public DossierBuilder Stage(string stage) => Stage(Code.Of(stage));

    /// <summary>What is entered from here on belongs to this stage (khâu) and giver (người chấm).</summary>
    /// <exception cref="ArgumentException">The code is empty or joined from parts, or the giver is blank.</exception>
    /// <exception cref="InvalidOperationException">
    /// There are plain entries already, or the dossier was built.
    /// </exception>
    /// <exception cref="ArgumentNullException">There is no giver.</exception>
    public DossierBuilder Stage(Code stage, string by) =>
        With(() => _stages.Open(Plain(stage, nameof(stage)), Content.NotBlank(by, nameof(by)), null));

    /// <inheritdoc cref="Stage(Code, string)" />
    public DossierBuilder Stage(string stage, string by) => Stage(Code.Of(stage), by);

    /// <summary>What is entered from here on belongs to this stage (khâu), giver (người chấm) and day.</summary>
    /// <exception cref="ArgumentException">
    /// The code is empty or joined from parts, the giver is blank, or it was another day before.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// There are plain entries already, or the dossier was built.
    /// </exception>
    /// <exception cref="ArgumentNullException">There is no giver.</exception>
    public DossierBuilder Stage(Code stage, string by, LocalDate on) =>
        With(() => _stages.Open(Plain(stage, nameof(stage)), Content.NotBlank(by, nameof(by)), on));

    /// <inheritdoc cref="Stage(Code, string, LocalDate)" />
    public DossierBuilder Stage(string stage, string by, LocalDate on) => Stage(Code.Of(stage), by, on);

    /// <summary>Enters a value under the code of an input or of a line (nhập giá trị).</summary>
    /// <exception cref="ArgumentException">The code is empty, or was entered already at this stage.</exception>
    /// <exception cref="ArgumentNullException">There is no value.</exception>
    /// <exception cref="InvalidOperationException">The dossier was built already.</exception>
    public DossierBuilder Enter(Code code, EntryValue value) => With(() => _stages.Current.Add(code, value, null));

    /// <inheritdoc cref="Enter(Code, EntryValue)" />
    public DossierBuilder Enter(string code, EntryValue value) => Enter(Code.Of(code), value);

    /// <summary>Enters a value with a remark.</summary>
    /// <exception cref="ArgumentException">
    /// The code is empty, or was entered already at this stage, or the remark holds half of a character.
    /// </exception>
    /// <exception cref="ArgumentNullException">There is no value or no note.</exception>
    /// <exception cref="InvalidOperationException">The dossier was built already.</exception>
    public DossierBuilder Enter(Code code, EntryValue value, string note) =>
        With(() => _stages.Current.Add(code, value, Content.Checked(note, nameof(note))));

    /// <inheritdoc cref="Enter(Code, EntryValue, string)" />
    public DossierBuilder Enter(string code, EntryValue value, string note) => Enter(Code.Of(code), value, note);

    /// <summary>Adds what backs the entries of a code (minh chứng), whoever makes them.</summary>
    /// <exception cref="ArgumentException">The code is empty, or a text is blank.</exception>
    /// <exception cref="ArgumentNullException">There is no evidence.</exception>
    /// <exception cref="InvalidOperationException">The dossier was built already.</exception>
    public DossierBuilder Evidence(Code code, params string[] evidence) => With(() => _evidence.Add(
        EntryCollector.Named(code),
        Require.NotNull(evidence).Select(text => Content.NotBlank(text, nameof(evidence))).ToList()));

    /// <inheritdoc cref="Evidence(Code, string[])" />
    public DossierBuilder Evidence(string code, params string[] evidence) => Evidence(Code.Of(code), evidence);

    /// <summary>Says to which units it is related in one way (quan hệ); to none, where there is none.</summary>
    /// <exception cref="ArgumentException">
    /// A code is empty or joined from parts, or the relation was said already.
    /// </exception>
    public DossierBuilder Related(Code relation, params Code[] units) => With(() =>
    {
        Plain(relation, nameof(relation));
        if (_relations.Exists(one => one.Key == relation))
            throw new ArgumentException($"The relation \"{relation}\" was said already.", nameof(relation));
        var related = Require.NotNull(units).Select(unit => Plain(unit, nameof(units))).ToList();
        _relations.Add(new MapEntry<ValueList<Code>>(relation, ValueList.From(related)));
    });

    /// <inheritdoc cref="Related(Code, Code[])" />
    public DossierBuilder Related(string relation, params string[] units) =>
        Related(Code.Of(relation), Require.NotNull(units).Select(Code.Of).ToArray());

    /// <summary>Adds an event to the log (ghi sự kiện vào sổ theo dõi).</summary>
    /// <exception cref="ArgumentNullException">There is no event.</exception>
    /// <exception cref="InvalidOperationException">The dossier was built already.</exception>
    public DossierBuilder Happened(LogEvent happened) => With(() => _log.Add(Require.NotNull(happened)));

    /// <summary>Says that the log holds everything through a day (đầy đủ đến hết ngày).</summary>
    /// <exception cref="InvalidOperationException">The dossier was built already.</exception>
    public DossierBuilder LogIsComplete(LocalDate through) => With(() => _log.Complete(through));

    /// <summary>Says which stage keeps the log (khâu ghi sổ).</summary>
    /// <exception cref="ArgumentException">The code is empty or joined from parts.</exception>
    /// <exception cref="InvalidOperationException">The dossier was built already.</exception>
    public DossierBuilder LogKeptBy(Code stage) => With(() => _log.Stage = Plain(stage, nameof(stage)));

    /// <inheritdoc cref="LogKeptBy(Code)" />
    public DossierBuilder LogKeptBy(string stage) => LogKeptBy(Code.Of(stage));

    /// <summary>
    /// Adds what came out in a period inside this one (kết quả kỳ trước), where its dossier is not given.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no result.</exception>
    /// <exception cref="InvalidOperationException">The dossier was built already.</exception>
    public DossierBuilder Earlier(EarlierResult result) => With(() => _earlier.Add(Require.NotNull(result)));

    /// <summary>The dossier. The builder is used up then.</summary>
    /// <exception cref="InvalidOperationException">It was built before.</exception>
    public Dossier Build()
    {
        With(() => _isBuilt = true);
        var at = new Place(_name, JsonPointer.Root, 0, 0);
        var content = new DossierContent(
            _unitTitle, _attributes.ToList(at.Property("attributes")),
            _dates.ToList(at.Property("dates")), ValueList<Entry>.Empty, _stages.ToList(at), _log.ToLog(at),
            _evidence.ToList(), ValueList.From(_relations), ValueList.From(_earlier), _note);
        return new Dossier(new DossierKey(_ruleSet, _version, _digest, _rubric, _unit, _period), content, at,
            KeyPlaces.In(at, place => place));
    }

    private static Code Plain(Code code, string name) => code.IsEmpty || code.IsDerived
        ? throw new ArgumentException($"\"{code}\" is empty or joined from parts.", name) : code;

    private DossierBuilder With(Action step)
    {
        if (_isBuilt) throw new InvalidOperationException("The dossier was built. Begin another builder.");
        step();
        return this;
    }
}
