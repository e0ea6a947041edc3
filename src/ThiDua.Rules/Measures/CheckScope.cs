using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>
/// What the checks of one rule set share: the names, the findings, the holes, and where the check stands.
/// </summary>
internal sealed partial class CheckScope
{
    private const int MostSpelt =
        1_000_000; // letters compared; beyond it, looking for what was meant would cost more than it helps

    private const long MostTried = 300_000;
    private const int MostTwice = 100; // beyond it, any code may be one of those

    private readonly DiagnosticBag _bag;
    private readonly Holes _holes;
    private readonly Dictionary<Code, Named> _names = [];
    private readonly Dictionary<Code, InterpretationSpec> _interpretations = [];
    private readonly HashSet<Code> _usedInterpretations = [];
    private readonly Dictionary<(Code, Code), Input> _stageInputs = [];
    private readonly List<Code> _readings = [];
    private readonly HashSet<Place> _compared = [];
    private readonly HashSet<Code> _twice = [];
    private readonly HashSet<JsonPointer> _met = [];
    private IEnumerable<Code>? _sortedFrom; // codes are known before they are looked up: sorted once, they stay so
    private List<string> _sorted = [];
    private long _spelt;
    private long _tried;

    public CheckScope(DiagnosticBag bag, Holes holes)
    {
        _bag = bag;
        _holes = holes;
    }

    public List<Input> Inputs { get; } = [];

    public List<Definition> Definitions { get; } = [];

    public Dictionary<Code, LevelList> LevelLists { get; } = [];

    public List<Code> Stages { get; } = [];

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

    /// <summary>
    /// Whether the rule that is checked belongs to the chosen readings: only then does it declare anything.
    /// </summary>
    public bool IsChosen { get; private set; } = true;

    /// <summary>Collects what the rule that is checked reads.</summary>
    public Reads Reads { get; set; } = new();

    public bool IsUsed(Code interpretation) => _usedInterpretations.Contains(interpretation);

    /// <summary>Whether some rule depends on an interpretation that is not known: it may have meant any.</summary>
    public bool MayUseAny { get; private set; }

    /// <summary>Where a part is written, and the interpretations that lead to it.</summary>
    public Source Source(Place at) => new(at, ValueList.From(_readings));

    public void Declare(Named named)
    {
        if (named.Code.IsEmpty) return;
        if (named.Code.Value is "own" or "none" or "worth" or "last" or "cluster" or "true" or "false")
            Report(DiagnosticCatalog.ReservedCode, named.At, new DiagnosticArgument("code", named.Code.Value));
        if (_names.TryGetValue(named.Code, out var first))
        {
            // What is given to two lines of one code has one code too; and what is given to many is at fault once.
            string[] parts = named.Code.Value.Split('/');
            if (parts.Length == 1 || !_twice.Contains(Code.Of(parts[0])))
                ReportDuplicate(Code.Of(parts[parts.Length - 1]), named.At, first.At);
            _twice.Add(named.Code);
        }
        else
            _names.Add(named.Code, named);
    }

    public void ReportDuplicate(Code code, Place at, Place first) => Report(
        DiagnosticCatalog.DuplicateCode,
        at,
        new DiagnosticArgument("code", code.Value),
        new DiagnosticArgument("first", first.Pointer.ToString()));

    public void Declare(InterpretationSpec interpretation)
    {
        if (interpretation.Code.IsEmpty) return;
        if (_interpretations.TryGetValue(interpretation.Code, out var first))
            ReportDuplicate(interpretation.Code, interpretation.At.Property("code"), first.At.Property("code"));
        else
            _interpretations.Add(interpretation.Code, interpretation);
    }

    /// <summary>What a code names; an unknown one is reported, unless a hole may hide it.</summary>
    public Named? Find(Code code, Place at)
    {
        if (code.IsEmpty) return null;
        if (_names.TryGetValue(code, out var named)) return named;
        if (!_holes.HidesName && !MayBeTwice(code))
            ReportUnknown(DiagnosticCatalog.UnknownReference, code, at, _names.Keys);
        return null;
    }

    public bool TryFind(Code code, out Named named) => _names.TryGetValue(code, out named!);

    /// <summary>
    /// Reports a code that is none of those known; the caller knows of holes that may hide the one that was meant.
    /// </summary>
    public void ReportUnknown(
        DiagnosticDescriptor descriptor, Code code, Place at, IEnumerable<Code> known, params DiagnosticArgument[] more)
    {
        if (code.IsEmpty || _holes.Names(code)) return;
        var names = _bag.IsFull ? [] : Sorted(known);
        string name = descriptor == DiagnosticCatalog.UnknownLevel ? "level" : "code";
        DiagnosticArgument[] arguments =
        [
            new(name, code.Value),
            Quoting.Hint(names.Count == 0 || (_spelt += (long)names.Count * code.Value.Length) > MostSpelt ? null
                : Spelling.Nearest(code.Value, names), names),
            .. more,
        ];
        Report(descriptor, at, arguments);
    }

    private List<string> Sorted(IEnumerable<Code> known)
    {
        if (ReferenceEquals(known, _sortedFrom)) return _sorted;
        _sortedFrom = known;
        return _sorted = known.Select(k => k.Value).OrderBy(k => k, System.StringComparer.Ordinal).ToList();
    }

    public void Report(DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments) =>
        _bag.Add(descriptor, at, arguments);

    /// <summary>Reports a finding about an object whose author may have accepted it.</summary>
    public void Report(Written about, DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments)
    {
        if (IsHole(about.At.Property("accept"))) return; // it may have been accepted
        var accepted = about.Accept.FirstOrDefault(a => a.Code == descriptor.Code);
        if (accepted is not null) _met.Add(accepted.At.Pointer);
        _bag.Add(new Diagnostic(descriptor, at, arguments) { Accepted = accepted?.Why });
    }

    /// <summary>Whether a finding that is accepted was made.</summary>
    public bool IsMet(AcceptedFault accepted) => _met.Contains(accepted.At.Pointer);

    /// <summary>Whether there is time left to look at so many combinations of lines and attributes.</summary>
    public bool MayTry(long combinations) => (_tried += combinations) <= MostTried;

    /// <summary>Whether a mistake was found.</summary>
    public bool HasErrors => _bag.HasErrors;

    /// <summary>Whether anything could not be read.</summary>
    public bool AnyHole => _holes.Any;

    public bool IsHole(Place at) => _holes.Touches(at.Pointer);

    /// <summary>Whether a list is unknown, or an item of it could not be read.</summary>
    public bool HidesItems(Place list) => _holes.HidesItems(list.Pointer);

    /// <summary>The same, or the code of an item.</summary>
    public bool HidesCodes(Place list) => _holes.HidesCodes(list.Pointer);

    /// <summary>The same of a list at the root of the rule set.</summary>
    public bool HidesCodes(string list) => _holes.HidesCodes(JsonPointer.Root.Property(list));

    /// <summary>
    /// Whether a code that nothing has may be that of a line or input that was given the code of another.
    /// </summary>
    private bool MayBeTwice(Code code) =>
        _twice.Count > MostTwice || _twice.Any(twice => DiffersOnce(twice.Value, code.Value));

    private static bool DiffersOnce(string a, string b)
    {
        if (a.Length != b.Length) return false;
        int differences = 0;
        for (int i = 0; i < a.Length && differences < 2; i++) differences += a[i] == b[i] ? 0 : 1;
        return differences == 1;
    }

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

    public Input Read(Input input)
    {
        Reads.Inputs.Add(input.Slot);
        return input;
    }
}
