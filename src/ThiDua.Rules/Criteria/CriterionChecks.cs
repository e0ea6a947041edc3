using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>Checks what the rules of each line say, once all lines are laid out.</summary>
internal sealed class CriterionChecks
{
    private readonly CheckScope _scope;
    private readonly EnteredChecks _entered;
    private readonly HashSet<int> _faulty = []; // lines of which it is not known whether they apply

    public CriterionChecks(CheckScope scope)
    {
        _scope = scope;
        _entered = new EnteredChecks(scope);
    }

    /// <summary>What each phase of each line reads; of most lines one phase at least reads nothing.</summary>
    public Dictionary<Node, Reads> Reads { get; } = [];

    /// <summary>
    /// Notes what other lines may ask about, before any is checked: the worth, and what the scorer enters.
    /// </summary>
    public void Declare(LinePart part)
    {
        _scope.Reads = new Reads();
        part.Line.Worth = _scope.Pick(part.Spec.Worth, number => number) is { } worth ? Points.From(worth.Value) : null;
        part.Line.WorthReadings = _scope.ReadingsOf(part.Spec.Worth);
        _entered.Declare(part);
    }

    /// <summary>Notes whether the line always has a worth; its criteria were asked before.</summary>
    public void DeclareShare(LinePart part)
    {
        if (WorthChecks.IsNeverZero(part.Line, _scope)) _scope.LinesWithWorth.Add(part.Line.Index);
    }

    /// <summary>
    /// Checks on which sheets the line stands, before the other rules of any line: they may ask about lines around
    /// them.
    /// </summary>
    public void CheckApplicability(LinePart part)
    {
        _scope.Owner = part.Line.Code;
        CheckOwn(part);
        part.Line.SheetReadings =
            _scope.MetIn(() => part.Line.AppliesTo = Applicability.Check(part.Line, part.Spec, _scope));
    }

    /// <summary>Checks one line; its criteria are checked before it, so that it may ask about them.</summary>
    public void Check(LinePart part)
    {
        var (line, spec) = (part.Line, part.Spec);
        _scope.Owner = line.Code;
        _scope.Within = InForceOf(part);
        CheckOwn(part);
        CheckRole(part);
        var ofBase = _scope.Reads = new Reads();
        line.Marking = AmountChecks.Check(spec.Marking, _scope, entered => _entered.Find(entered, part));
        Keep(ofBase, new Node(NodeKind.LineBase, line.Index));
        var ofPoints = _scope.Reads = new Reads();
        line.When = ConditionChecks.Check(spec.When, _scope);
        LimitChecks.Check(part, IsBounded(part), _scope);
        Keep(ofPoints, new Node(NodeKind.LinePoints, line.Index));
        bool isHole = line.Marking is null && line.Criteria.Count == 0;
        bool isFaulty = isHole || ofBase.AreFaulty;
        isFaulty |= line.Criteria.Any(child => _faulty.Contains(child.Index));
        // Where it stands is not known either when that was not understood.
        if (isFaulty || (spec.AppliesTo is not null && line.AppliesTo is null)) _faulty.Add(line.Index);
        NotApplicableChecks.Check(part, isFaulty, _scope);
        WorthChecks.Check(part, _scope);
        WorthChecks.CheckLowered(part, _scope);
        _scope.Within = null;
    }

    /// <summary>
    /// Checks limits by the worths that apply where something is left out, once all lines are checked.
    /// </summary>
    public void CheckLoweredLimits()
    {
        var worths = new LowerWorths(_scope);
        foreach (var part in Parts) LimitChecks.CheckLowered(part, worths, _scope);
    }

    /// <summary>The days on which the line and all lines around it are in force; null for always.</summary>
    private DateInterval? InForceOf(LinePart part) =>
        DaysOf(part) is { } days && days.First <= days.Last ? new DateInterval(days.First, days.Last) : null;

    /// <summary>The same; the last day stands before the first where there is none. Null for always.</summary>
    private (LocalDate First, LocalDate Last)? DaysOf(LinePart? part)
    {
        if (part is null) return null;
        if (part.Spec.InForce is not { } dates) return DaysOf(ParentOf(part));
        var (first, last) = DaysOf(ParentOf(part)) ?? (LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
        return (LocalDate.Max(first, dates.From ?? first), LocalDate.Min(last, dates.To ?? last));
    }

    /// <summary>What the root of the rubric says, unless it could not be read.</summary>
    private bool IsBounded(LinePart part)
    {
        var root = part;
        while (ParentOf(root) is { } parent) root = parent;
        return root.Spec.Bounds != Bounds.Open;
    }

    private void CheckOwn(LinePart part)
    {
        _scope.Own = null;
        _scope.OwnIsHole = false;
        for (LinePart? around = part; around is not null; around = ParentOf(around))
        {
            if (around.Line.Entry is { } entry)
            {
                _scope.Own = entry;
                return;
            }

            if (!_scope.FaultyEntries.Contains(around.Line.Index)) continue;
            _scope.OwnIsHole = true;
            return;
        }

        _scope.OwnIsHole = GivenIsHole(part);
    }

    public LinePart? ParentOf(LinePart part) => part.Parent is null ? null : Parts[part.Parent.Index];

    /// <summary>The lines by their number.</summary>
    public IReadOnlyList<LinePart> Parts { get; init; } = [];

    private void CheckRole(LinePart part)
    {
        var (line, spec) = (part.Line, part.Spec);
        bool criterion = line.Role == LineRole.Criterion;
        Refuse(spec.When is not null && (criterion || part.Parent is null), "when", part);
        Refuse(spec.Worth is not null && !criterion, "worth", part);
        bool marked = spec.Marking is not null || _scope.IsHole(spec.At, "marking");
        bool parent = spec.Criteria.Count > 0 || _scope.IsHole(spec.At, "criteria");
        if (spec.IfNotApplicable is { Policy: NotApplicablePolicy.Full } && !criterion)
            Refuse("ifNotApplicable: full", spec.At.Property("ifNotApplicable"), line);
        Refuse(spec.LeftOut is not null && !parent, "leftOut", part);
        Refuse(spec.Take != Take.Sum && !parent, "take", part);
        if (marked && parent) _scope.Report(DiagnosticCatalog.MarkedTwice, spec.At.Property("marking"));
        if (!marked && !parent && !GivenIsHole(part)) _scope.Report(DiagnosticCatalog.NothingScores, spec.At);
        bool worthIsHole = _scope.IsHole(spec.At, "worth");
        if (criterion && spec.Worth is null && !worthIsHole)
        {
            var name = part.Parent is null ? new Words("The total", "Tổng điểm") : new("A criterion", "Tiêu chí");
            _scope.Report(DiagnosticCatalog.WorthMissing, spec.At, MeasureChecks.Named("line", name));
        }

        CheckDates(part);
        CheckEvidence(part);
    }

    /// <summary>Only an entry of the line itself can wait for its evidence.</summary>
    private void CheckEvidence(LinePart part)
    {
        var (line, spec) = (part.Line, part.Spec);
        if (!spec.EvidenceRequired || line.Entry is not null || _scope.FaultyEntries.Contains(line.Index)) return;
        if (GivenIsHole(part) || _scope.IsHole(spec.At, "marking")) return;
        _scope.Report(
            DiagnosticCatalog.NothingToBack,
            spec.At.Property("evidenceRequired"),
            new DiagnosticArgument("code", line.Code.Value));
    }

    private bool GivenIsHole(LinePart part)
    {
        for (LinePart? around = part; around is not null; around = ParentOf(around))
            if (_scope.HidesItems(around.Spec.At, "lines")) return true;

        return false;
    }

    private void Refuse(bool wrong, string property, LinePart part)
    {
        if (wrong) Refuse(property, part.Spec.At.Property(property), part.Line);
    }

    private void Refuse(string property, Place at, Criterion line) => _scope.Report(
        DiagnosticCatalog.NotForThisLine,
        at,
        new DiagnosticArgument("property", property),
        MeasureChecks.Named("line", LineWords.Of(line)));

    /// <summary>A line is in force while those around it are, too: so on some day all of them have to be.</summary>
    private void CheckDates(LinePart part)
    {
        if (part.Spec.InForce is not { } dates || !DateChecks.Check(dates, _scope.Findings)) return;
        bool isNever = DaysOf(part) is { } days && days.First > days.Last;
        if (!isNever || (DaysOf(ParentOf(part)) is { } around && around.First > around.Last)) return;
        _scope.Report(
            DiagnosticCatalog.NeverInForce, dates.At, new DiagnosticArgument("code", part.Line.Code.Value));
    }

    private void Keep(Reads reads, Node node)
    {
        if (!reads.IsEmpty) Reads.Add(node, reads);
    }
}
