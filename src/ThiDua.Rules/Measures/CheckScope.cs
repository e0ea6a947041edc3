using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>
/// What the checks of one rule set share: the names, the findings, the holes, and where the check stands.
/// </summary>
internal sealed partial class CheckScope
{
    private const long MostTried = 300_000;

    private readonly Dictionary<(Code, Code), Input> _stageInputs = [];
    private readonly CheckFindings _findings;
    private readonly DeclaredNames _names;
    private readonly Readings _readings;
    private long _tried;

    public CheckScope(DiagnosticBag bag, Holes holes)
    {
        _findings = new CheckFindings(bag, holes);
        _names = new DeclaredNames(_findings);
        _readings = new Readings(_findings, _names);
    }

    /// <summary>What is reported and must not be: also for checks of folders that know no rules.</summary>
    public CheckFindings Findings => _findings;

    public List<Input> Inputs { get; } = [];

    public List<Definition> Definitions { get; } = [];

    public Dictionary<Code, LevelList> LevelLists { get; } = [];

    public List<Code> Stages { get; } = [];

    /// <summary>The ways in which units may be related.</summary>
    public List<Code> Relations { get; } = [];

    /// <summary>The rubrics by their number; the only one of a rule set has no code.</summary>
    public List<Code> Rubrics { get; } = [];

    /// <summary>The sorts of periods of the rubrics, by the number of the rubric; null where that is faulty.</summary>
    public List<Cadence?> Periods { get; } = [];

    /// <summary>The working calendars that the host gives.</summary>
    public CodeMap<WorkingCalendar> Calendars { get; init; } = CodeMap<WorkingCalendar>.Empty;

    /// <summary>The events under "dates", by code.</summary>
    public Dictionary<Code, Input> EventDates { get; } = [];

    /// <summary>The deadlines by their number; one that is faulty is none.</summary>
    public List<DeclaredDeadline?> Deadlines { get; } = [];

    /// <summary>The levels of outcomes, by their number.</summary>
    public List<LevelList> Outcomes { get; } = [];

    /// <summary>What may be asked of each outcome, by its number.</summary>
    public List<DeclaredOutcome> DeclaredOutcomes { get; } = [];

    /// <summary>Where each outcome is written, by its number.</summary>
    public List<Place> OutcomePlaces { get; } = [];

    /// <summary>The step of an outcome whose rule is checked; null for other rules.</summary>
    public StepAt? Step { get; set; }

    /// <summary>The outcomes that always end with a level, by their number; filled before lines are checked.</summary>
    public HashSet<int> GradedOutcomes { get; } = [];

    /// <summary>The lines, checked already, that a limit of 0 or more holds.</summary>
    public HashSet<int> LinesNeverBelow0 { get; } = [];

    /// <summary>
    /// The lines whose points may turn out not applicable, by their number; filled before rules are checked.
    /// </summary>
    public HashSet<int> LinesThatMayBeAbsent { get; } = [];

    /// <summary>The lines that may not stand on the sheet, by their number.</summary>
    public HashSet<int> LinesThatMayBeOff { get; } = [];

    /// <summary>
    /// The lines whose applicable worth is never 0, so that they have a share; filled before rules are checked.
    /// </summary>
    public HashSet<int> LinesWithWorth { get; } = [];

    /// <summary>The entry of the nearest criterion around the rule that is checked: "own".</summary>
    public Input? Own { get; set; }

    /// <summary>The entries of lines, by the number of the line.</summary>
    public Dictionary<int, Input> LineEntries { get; } = [];

    /// <summary>The lines with an entry that is faulty, by the number of the line.</summary>
    public HashSet<int> FaultyEntries { get; } = [];

    /// <summary>Whether that criterion has an entry that could not be read.</summary>
    public bool OwnIsHole { get; set; }

    /// <summary>The line, definition or outcome whose rule is checked.</summary>
    public Code Owner { get; set; }

    /// <inheritdoc cref="Readings.IsChosen" />
    public bool IsChosen => _readings.IsChosen;

    /// <inheritdoc cref="Readings.Reads" />
    public Reads Reads
    {
        get => _readings.Reads;
        set => _readings.Reads = value;
    }

    /// <inheritdoc cref="Readings.MayUseAny" />
    public bool MayUseAny => _readings.MayUseAny;

    /// <inheritdoc cref="CheckFindings.HasErrors" />
    public bool HasErrors => _findings.HasErrors;

    /// <inheritdoc cref="CheckFindings.AnyHole" />
    public bool AnyHole => _findings.AnyHole;

    public bool IsUsed(Code interpretation) => _readings.IsUsed(interpretation);

    /// <inheritdoc cref="Readings.IsOfPlan" />
    public bool IsOfPlan
    {
        get => _readings.IsOfPlan;
        set => _readings.IsOfPlan = value;
    }

    /// <summary>Whether a measure reads a deadline.</summary>
    public bool ReadsDeadlines { get; set; }

    /// <summary>Whether points may depend on an interpretation.</summary>
    public bool IsScoring(Code interpretation) => ReadsDeadlines || _readings.IsScoring(interpretation);

    /// <inheritdoc cref="Readings.Source" />
    public Source Source(Place at) => _readings.Source(at);

    public void Declare(InterpretationSpec interpretation) => _readings.Declare(interpretation);

    /// <inheritdoc cref="Readings.Pick" />
    public TResult? Pick<T, TResult>(ByReading<T>? value, System.Func<T, TResult?> check)
        where TResult : class
    {
        var result = _readings.Pick(value, check);
        Reads.AreFaulty |= result is null && value is not null;
        return result;
    }

    /// <inheritdoc cref="Readings.MetIn" />
    public ValueList<Code> MetIn(System.Action check) => _readings.MetIn(check);

    /// <inheritdoc cref="Readings.ChosenOf(Code)" />
    public Code ChosenOf(Code interpretation) => _readings.ChosenOf(interpretation);

    /// <inheritdoc cref="Readings.ChosenOf{T}" />
    public T? ChosenOf<T>(ByReading<T>? value)
        where T : class => _readings.ChosenOf(value);

    /// <inheritdoc cref="Readings.ReadingsOf" />
    public ValueList<Code> ReadingsOf<T>(ByReading<T>? value) => _readings.ReadingsOf(value);

    public void Declare(Named named) => _names.Declare(named);

    public void ReportDuplicate(Code code, Place at, Place first) => _findings.ReportDuplicate(code, at, first);

    /// <inheritdoc cref="DeclaredNames.Find" />
    public Named? Find(Code code, Place at, IEnumerable<Code>? likely = null)
    {
        var named = _names.Find(code, at, likely);
        Reads.AreFaulty |= named is null;
        return named;
    }

    public bool TryFind(Code code, out Named named) => _names.TryFind(code, out named);

    /// <inheritdoc cref="CheckFindings.ReportUnknown" />
    public void ReportUnknown(
        DiagnosticDescriptor descriptor,
        Code code,
        Place at,
        IEnumerable<Code> known,
        params DiagnosticArgument[] more)
    {
        Reads.AreFaulty = true;
        _findings.ReportUnknown(descriptor, code, at, known, more);
    }

    /// <inheritdoc cref="DeclaredNames.IsNoLevel" />
    public bool IsNoLevel(Code code, LevelList levels) => _names.IsNoLevel(code, levels);

    /// <inheritdoc cref="DeclaredNames.LevelOf" />
    public int? LevelOf(Code level, LevelList levels, Place at)
    {
        int? place = _names.LevelOf(level, levels, at);
        Reads.AreFaulty |= place is null;
        return place;
    }

    public void Report(DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments)
    {
        Reads.AreFaulty |= descriptor.Severity == Severity.Error;
        _findings.Report(descriptor, at, arguments);
    }

    /// <summary>Reports a finding about an object whose author may have accepted it.</summary>
    public void Report(
        Written about, DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments)
    {
        Reads.AreFaulty |= descriptor.Severity == Severity.Error
            && !about.Accept.Any(accepted => accepted.Code == descriptor.Code);
        _findings.Report(about, descriptor, at, arguments);
    }

    /// <inheritdoc cref="CheckFindings.IsMet" />
    public bool IsMet(AcceptedFault accepted) => _findings.IsMet(accepted);

    public bool IsHole(Place at)
    {
        bool isHole = _findings.IsHole(at);
        Reads.AreFaulty |= isHole;
        return isHole;
    }

    /// <inheritdoc cref="CheckFindings.IsHole(Place, string)" />
    public bool IsHole(Place at, string property) => AnyHole && IsHole(at.Property(property));

    /// <inheritdoc cref="CheckFindings.HidesItems(Place)" />
    public bool HidesItems(Place list) => _findings.HidesItems(list);

    /// <inheritdoc cref="CheckFindings.HidesItems(Place, string)" />
    public bool HidesItems(Place at, string list) => _findings.HidesItems(at, list);

    /// <inheritdoc cref="CheckFindings.HidesCodes(Place)" />
    public bool HidesCodes(Place list) => _findings.HidesCodes(list);

    /// <inheritdoc cref="CheckFindings.HidesName" />
    public bool HidesName => _findings.HidesName;

    /// <inheritdoc cref="CheckFindings.HidesCodes(string)" />
    public bool HidesCodes(string list) => _findings.HidesCodes(list);

    /// <summary>Whether there is time left to look at so many combinations of lines and attributes.</summary>
    public bool MayTry(long combinations) => (_tried += combinations) <= MostTried;

    /// <summary>The entry of an input, of a stage where said; the same one for the same question.</summary>
    public Input InputOf(Named named, Code stage)
    {
        var input = Inputs[named.Index];
        if (stage.IsEmpty || stage == input.Stage) return Read(input);
        if (!_stageInputs.TryGetValue((named.Code, stage), out var one))
        {
            one = input with { Stage = stage, Slot = Inputs.Count, IsView = true };
            Inputs.Add(one);
            _stageInputs.Add((named.Code, stage), one);
        }

        return Read(one);
    }

    /// <summary>The attributes of units, as what may stand where an attribute is needed.</summary>
    public IEnumerable<Code> Attributes => Inputs.Where(input => input.IsAttribute).Select(input => input.Code);

    /// <summary>What is read, and by which definitions.</summary>
    public UsedNames Used { get; } = new();

    public Input Read(Input input)
    {
        Used.ReadInput(input.Code);
        Reads.Inputs.Add(input.Slot);
        return input;
    }
}
