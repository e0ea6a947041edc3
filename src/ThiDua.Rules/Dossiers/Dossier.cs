using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// Everything known about one unit in one period (hồ sơ chấm điểm): the input of an evaluation. Its form is right; it
/// is checked against the rule set when it is used. Dossiers are equal when their content is equal, in the same order,
/// whatever they are called and wherever they stood.
/// </summary>
public sealed record Dossier
{
    internal Dossier(DossierKey key, DossierContent content, Place at, KeyPlaces? keyAt = null)
    {
        Key = key;
        Content = content;
        Attributes = EntryMap.Of(content.Attributes);
        Dates = EntryMap.Of(content.Dates);
        Reviewed = EntryMap.Of(content.Reviewed);
        Evidence = EntryMap.Of(content.Evidence);
        Relations = EntryMap.Of(content.Relations);
        Origin = new Origin(at);
        RuleSetOrigin = new Origin(keyAt?.RuleSet ?? at);
        UnitOrigin = new Origin(keyAt?.Unit ?? at);
        VersionOrigin = new Origin(keyAt?.Version ?? at);
        DigestOrigin = new Origin(keyAt?.Digest ?? at);
        PeriodOrigin = new Origin(keyAt?.Period ?? at);
    }

    /// <summary>How findings name this text; the unit, where nothing else was said.</summary>
    public Code Name => At.Text;

    /// <summary>The code of the rule set (bộ quy tắc).</summary>
    public Code RuleSet => Key.RuleSet;

    /// <summary>The version of the rule set; null when any will do.</summary>
    public string? Version => Key.Version;

    /// <summary>The SHA-256 of the rule set, in lower-case hexadecimal; null when any will do.</summary>
    public string? Digest => Key.Digest;

    /// <summary>The rubric (bảng chấm điểm); empty where the rule set has only one.</summary>
    public Code Rubric => Key.Rubric;

    /// <summary>The code of the unit (đơn vị).</summary>
    public Code Unit => Key.Unit;

    /// <summary>The name of the unit for people (tên đơn vị).</summary>
    public string? UnitTitle => Content.UnitTitle;

    /// <summary>The period (kỳ); null when it is not said.</summary>
    public Period? Period => Key.Period;

    /// <summary>A free remark (ghi chú); it never changes a result.</summary>
    public string? Note => Content.Note;

    /// <summary>What is known about the unit itself (thuộc tính của đơn vị), by code.</summary>
    public CodeMap<Entry> Attributes { get; }

    /// <summary>The same attributes in the order in which they were written.</summary>
    public ValueList<Entry> AttributesInOrder => Content.Attributes;

    /// <summary>The days of the events that deadlines rest on (ngày của sự kiện), by code.</summary>
    public CodeMap<Entry> Dates { get; }

    /// <summary>The same days in the order in which they were written.</summary>
    public ValueList<Entry> DatesInOrder => Content.Dates;

    /// <summary>
    /// What reviews of the plan and of checklists answer (số liệu từ rà soát), by the code of the input: nobody gave
    /// it, so it belongs to no stage and counts at all of them, unless a stage enters something else.
    /// </summary>
    public CodeMap<Entry> Reviewed { get; }

    /// <summary>The same answers in the order in which they were written.</summary>
    public ValueList<Entry> ReviewedInOrder => Content.Reviewed;

    /// <summary>
    /// What was entered, by whom and at which stage, in the order in which it was written. Plain entries are one item
    /// whose stage is empty; there is none when nothing was entered.
    /// </summary>
    public ValueList<StageEntries> Stages => Content.Stages;

    /// <summary>What happened, day by day (sổ theo dõi); null where there is no log.</summary>
    public EventLog? Log => Content.Log;

    /// <summary>
    /// What backs the entries of a code, whoever made them (minh chứng). The evidence of single entries stands with
    /// them; <see cref="EvidenceOf"/> gives both.
    /// </summary>
    public CodeMap<ValueList<string>> Evidence { get; }

    /// <summary>
    /// To which units it is related in which way (quan hệ), by the code of the relation; a relation that is not there
    /// is not known.
    /// </summary>
    public CodeMap<ValueList<Code>> Relations { get; }

    /// <summary>
    /// What came out in the periods inside this one (kết quả các kỳ trước), where their dossiers are not given.
    /// </summary>
    public ValueList<EarlierResult> Earlier => Content.Earlier;

    /// <summary>Where the dossier stands; it takes no part in equality.</summary>
    public Place At => Origin.At;

    internal DossierKey Key { get; }

    internal DossierContent Content { get; }

    /// <summary>What reviews say about the inputs that they answer.</summary>
    internal Grounds Grounds { get; init; }

    /// <summary>Where the rule set is named.</summary>
    internal Place RuleSetAt => RuleSetOrigin.At;

    /// <summary>Where the unit is named.</summary>
    internal Place UnitAt => UnitOrigin.At;

    /// <summary>Where the version stands.</summary>
    internal Place VersionAt => VersionOrigin.At;

    /// <summary>Where the digest stands.</summary>
    internal Place DigestAt => DigestOrigin.At;

    /// <summary>Where the period stands.</summary>
    internal Place PeriodAt => PeriodOrigin.At;

    private Origin Origin { get; }

    private Origin RuleSetOrigin { get; }

    private Origin UnitOrigin { get; }

    private Origin VersionOrigin { get; }

    private Origin DigestOrigin { get; }

    private Origin PeriodOrigin { get; }

    /// <summary>
    /// The same dossier with what a plan says of its unit (số liệu từ kế hoạch) under the inputs that ask for it. Such
    /// answers take the place of what was entered by hand, which an evaluation tells (TD6523); what is open is missing.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no review.</exception>
    public Dossier With(PlanReview review) => DossierFacts.With(this, Require.NotNull(review, nameof(review)));

    /// <summary>
    /// The same dossier with what a checklist of its unit says (số liệu từ danh mục kiểm tra) under the inputs that ask
    /// for it. Such answers take the place of what was entered by hand, which an evaluation tells (TD6523); what is
    /// open is missing.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no review.</exception>
    /// <exception cref="ArgumentException">The review is of another unit or rule set.</exception>
    public Dossier With(ChecklistReview review)
    {
        Require.NotNull(review, nameof(review));
        bool isOwn = review.Unit == Unit && review.RuleSet == RuleSet;
        return isOwn ? DossierFacts.With(this, review) : throw new ArgumentException(
            $"The review is of \"{review.Unit}\" and \"{review.RuleSet}\", not of \"{Unit}\" and \"{RuleSet}\".",
            nameof(review));
    }

    /// <summary>The same dossier with one more result of a period inside its own (thêm kết quả kỳ trước).</summary>
    /// <exception cref="ArgumentNullException">There is no result.</exception>
    public Dossier With(EarlierResult result) => new(
        Key,
        Content with { Earlier = ValueList.From(Earlier.Append(Require.NotNull(result, nameof(result)))) },
        At,
        new KeyPlaces(RuleSetAt, UnitAt, VersionAt, DigestAt, PeriodAt))
    {
        Grounds = Grounds,
    };

    /// <summary>All that backs a code: the evidence of the dossier, then that of each entry, each text once.</summary>
    public ValueList<string> EvidenceOf(Code code)
    {
        var found = new List<string>();
        if (Evidence.TryGet(code, out var common)) found.AddRange(common);
        if (Reviewed.TryGet(code, out var reviewed)) found.AddRange(reviewed.Evidence);
        foreach (var stage in Stages)
            if (stage.Entries.TryGet(code, out var entry)) found.AddRange(entry.Evidence);

        return ValueList.From(found.Distinct());
    }

    /// <summary>
    /// Finds dossiers of a unit that has another one for the same rubric and period among those before it: whoever
    /// scores many texts would count the unit twice.
    /// </summary>
    /// <exception cref="ArgumentNullException">There are no dossiers, or one of them is missing.</exception>
    public static ValueList<Diagnostic> FindRepeated(IEnumerable<Dossier> dossiers)
    {
        var first = new Dictionary<(Code, Code, Code, Period?), Dossier>();
        var found = new List<Diagnostic>();
        foreach (var dossier in Require.NotNull(dossiers, nameof(dossiers)))
        {
            var key = Require.NotNull(dossier, nameof(dossiers)).Key;
            var one = (key.RuleSet, key.Rubric, key.Unit, key.Period);
            if (!first.TryGetValue(one, out var before)) first.Add(one, dossier);
            else found.Add(dossier.RepeatedBy(before));
        }

        return ValueList.From(found);
    }

    /// <summary>That another dossier says it is about the same unit, rubric and period.</summary>
    internal Diagnostic RepeatedBy(Dossier other)
    {
        string line = other.At.Line > 1 ? ":" + other.At.Line.ToString(CultureInfo.InvariantCulture) : "";
        return new Diagnostic(
            DiagnosticCatalog.DossierTwice,
            At,
            new DiagnosticArgument("unit", Unit.Value),
            new DiagnosticArgument("other", other.At.Text.Value + line));
    }

    /// <summary>Rule set, unit and period, such as <c>school-month class-8c 2031-03</c>.</summary>
    public override string ToString() => Period is { } period ? $"{RuleSet} {Unit} {period}" : $"{RuleSet} {Unit}";
}

/// <summary>Which rule set, unit and period a dossier is about.</summary>
internal sealed record DossierKey(
    Code RuleSet, string? Version, string? Digest, Code Rubric, Code Unit, Period? Period);

/// <summary>Where the parts of a key stand.</summary>
internal sealed record KeyPlaces(Place RuleSet, Place Unit, Place Version, Place Digest, Place Period)
{
    /// <summary>As properties of an object; <paramref name="locate"/> adds line and column.</summary>
    public static KeyPlaces In(Place at, Func<Place, Place> locate) => new(
        locate(at.Property("ruleSet")),
        locate(at.Property("unit")),
        locate(at.Property("version")),
        locate(at.Property("digest")),
        locate(at.Property("period")));
}

/// <summary>What a dossier holds besides its key.</summary>
internal sealed record DossierContent(
    string? UnitTitle,
    ValueList<Entry> Attributes,
    ValueList<Entry> Dates,
    ValueList<Entry> Reviewed,
    ValueList<StageEntries> Stages,
    EventLog? Log,
    ValueList<MapEntry<ValueList<string>>> Evidence,
    ValueList<MapEntry<ValueList<Code>>> Relations,
    ValueList<EarlierResult> Earlier,
    string? Note);
