using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Json;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>A line and the text it was made from: leaves carry what "lines" gave them.</summary>
internal sealed record LinePart(Criterion Line, CriterionSpec Spec, Criterion? Parent, LineTree.Around Around);

/// <summary>
/// Lays out the lines of a rubric: each gets a number, a code and its entry, and "lines" is given to the leaves. What
/// the rules of a line say is checked afterwards, when all codes are known.
/// </summary>
internal sealed class LineTree
{
    private readonly CheckScope _scope;
    private readonly int _most;
    private readonly HashSet<Place> _taken = []; // what "lines" somewhere gives, and some leaf took

    private LineTree(CheckScope scope, int most)
    {
        _scope = scope;
        _most = most;
    }

    /// <summary>All lines in the order of the rule set, the root first.</summary>
    public List<LinePart> Parts { get; } = [];

    /// <summary>The numbers of the roots, one for each rubric.</summary>
    public List<int> Roots { get; } = [];

    /// <summary>Whether there are more lines than may be, the root not counted.</summary>
    public bool IsTooLarge => Parts.Count - 1 > _most;

    /// <summary>Lays out the trees of all rubrics, one after the other, with one numbering.</summary>
    public static LineTree Lay(IEnumerable<CriterionSpec> roots, CheckScope scope, int most)
    {
        var tree = new LineTree(scope, most);
        foreach (var root in roots)
        {
            tree.Roots.Add(tree.Parts.Count);
            tree.Add(root, default, LineRole.Criterion, null, new Around(null, false, false, default, null, -1, false));
            if (!tree.IsTooLarge) continue;
            scope.Report(DiagnosticCatalog.TooManyCriteria, root.At, new DiagnosticArgument("most", most));
            break;
        }

        return tree;
    }

    private Criterion Add(CriterionSpec written, Code givenTo, LineRole role, Criterion? parent, Around around)
    {
        var spec = Given(written, role, around);
        var code = givenTo.IsEmpty || spec.Code.IsEmpty ? spec.Code : givenTo.Append(spec.Code);
        var line = new Criterion(Parts.Count, code, role, new Source(spec.At, ValueList<Code>.Empty));
        var here = new Around(
            LinesFor(spec, around),
            spec.Lines is null && (around.IsOwnerNearer || !spec.Owner.IsEmpty),
            spec.Lines is null && (around.AreMarksNearer || spec.Marks is not null),
            spec.Owner.IsEmpty ? around.Owner : spec.Owner,
            spec.Marks ?? around.Marks,
            spec.Marks is null ? around.Whole : IsWhole(spec) ? line.Index : -1,
            around.MayBeOff || spec.AppliesTo is not null || spec.InForce is not null);
        Parts.Add(new LinePart(line, spec, parent, here));
        line.Marks = spec.Marks;
        line.Whole = IsWhole(spec) ? line : parent?.Whole;
        CheckStages(spec);
        _scope.Declare(new Named(NamedKind.Line, line.Index, code, spec.At.Property("code")));
        Describe(line, spec, parent);
        line.Entry = Entry(line, spec, here);
        // Beyond the limit nothing is laid out any more; one finding says so.
        if (IsTooLarge) return line;
        line.Criteria = Children(spec.Criteria, written.Criteria, givenTo, line, role, here);
        line.Bonuses = Children(spec.Bonuses, written.Bonuses, givenTo, line, LineRole.Bonus, here);
        line.Deductions = Children(spec.Deductions, written.Deductions, givenTo, line, LineRole.Deduction, here);
        if (spec.Lines is { } lines && !_taken.Contains(lines.At) && !HidesLeaves(line))
            _scope.Report(spec, DiagnosticCatalog.LinesGiveNothing, lines.At);
        if (here.MayBeOff) _scope.LinesThatMayBeOff.Add(line.Index);
        if (here.MayBeOff || spec.IfNotApplicable is { Policy: NotApplicablePolicy.LeaveOut })
            _scope.LinesThatMayBeAbsent.Add(line.Index);
        return line;
    }

    /// <summary>Whether each giver's result of the whole line counts: on a line without criteria entries are
    /// combined.</summary>
    private static bool IsWhole(CriterionSpec spec) => spec.Marks?.Givers is not null && spec.Criteria.Count > 0;

    private void CheckStages(CriterionSpec spec)
    {
        if (!spec.Owner.IsEmpty) StageChecks.Check(spec.Owner, spec.At.Property("owner"), _scope);
        MarksChecks.Check(spec.Marks, IsWhole(spec), _scope);
    }

    /// <summary>
    /// Children that are not written on the line itself were given to it: the line's code leads theirs, and the codes
    /// of the lines inside them.
    /// </summary>
    private ValueList<Criterion> Children(
        ValueList<CriterionSpec> specs,
        ValueList<CriterionSpec> written,
        Code givenTo,
        Criterion parent,
        LineRole role,
        Around around)
    {
        if (specs.Count == 0) return ValueList<Criterion>.Empty;
        var children = new List<Criterion>(specs.Count);
        for (int i = 0; i < specs.Count && !IsTooLarge; i++)
            children.Add(Add(specs[i], i < written.Count ? givenTo : parent.Code, role, parent, around));

        return ValueList.From(children);
    }

    /// <summary>A line with what the "lines" around it gives: to a leaf that is marked by itself less.</summary>
    private CriterionSpec Given(CriterionSpec written, LineRole role, Around around)
    {
        if (around.Given is not { } given || role != LineRole.Criterion || written.Criteria.Count > 0) return written;
        if (_scope.IsHole(written.At, "criteria")) return written;
        bool isMarked = written.Marking is not null || _scope.IsHole(written.At, "marking");
        if (!isMarked || given.Marks is not null || !given.Owner.IsEmpty) _taken.Add(given.At);
        return isMarked ? Entered(written, given, around) : Filled(Entered(written, given, around), given);
    }

    /// <summary>
    /// What leaves below a line are given: nearer "lines" in place of those around, except who enters and whose entry
    /// counts, where they do not say so.
    /// </summary>
    private CriterionSpec? LinesFor(CriterionSpec spec, Around around)
    {
        if (spec.Lines is not { } own || around.Given is not { } outer) return spec.Lines ?? around.Given;
        if (outer.Marks is not null || !outer.Owner.IsEmpty) _taken.Add(outer.At);
        return Entered(own, outer, around with
        {
            IsOwnerNearer = around.IsOwnerNearer || !spec.Owner.IsEmpty,
            AreMarksNearer = around.AreMarksNearer || spec.Marks is not null,
        });
    }

    /// <summary>Whether leaves may stand below a line that could not be read.</summary>
    private bool HidesLeaves(Criterion line) =>
        IsTooLarge || _scope.HidesItems(line.Source.At.Property("criteria")) || line.Criteria.Any(HidesLeaves);

    /// <summary>Who enters, and whose entry counts, is said of every leaf.</summary>
    private static CriterionSpec Entered(CriterionSpec leaf, CriterionSpec given, Around around) => leaf with
    {
        Owner = leaf.Owner.IsEmpty && !around.IsOwnerNearer ? given.Owner : leaf.Owner,
        Marks = leaf.Marks ?? (around.AreMarksNearer ? null : given.Marks),
    };

    private static CriterionSpec Filled(CriterionSpec leaf, CriterionSpec given) => leaf with
    {
        Marking = given.Marking,
        Entry = leaf.Entry ?? given.Entry,
        Basis = leaf.Basis.Count == 0 ? given.Basis : leaf.Basis,
        Evidence = leaf.Evidence.Count == 0 ? given.Evidence : leaf.Evidence,
        EvidenceRequired = leaf.EvidenceRequired || given.EvidenceRequired,
        IfNotApplicable = leaf.IfNotApplicable ?? given.IfNotApplicable,
        AtLeast = leaf.AtLeast ?? given.AtLeast,
        AtMost = leaf.AtMost ?? given.AtMost,
        Round = leaf.Round ?? given.Round,
        Bonuses = [.. leaf.Bonuses, .. given.Bonuses],
        Deductions = [.. leaf.Deductions, .. given.Deductions],
    };

    private static void Describe(Criterion line, CriterionSpec spec, Criterion? parent)
    {
        line.Parent = parent;
        line.Label = spec.Label;
        line.Title = spec.Title ?? line.Code.Value;
        line.Basis = ValueList.From(spec.Basis.Select(b => b.ToBasis()));
        line.Evidence = ValueList.From(spec.Evidence.Select(EvidenceRequirement.Of));
        line.Nearest = line.Role == LineRole.Criterion || parent is null ? line : parent.Nearest;
        line.InForce = spec.InForce;
        line.Take = spec.Take;
        line.Round = spec.Round;
        line.IfNotApplicable = spec.IfNotApplicable;
        line.LeftOut = spec.LeftOut;
    }

    private Input? Entry(Criterion line, CriterionSpec spec, Around around)
    {
        if (_scope.IsHole(spec.At, "entry")) _scope.FaultyEntries.Add(line.Index);
        if (spec.Entry is null) return null;
        var input = InputChecks.Check(spec.Entry, line.Code, line.Code, spec.Title, _scope);
        if (input is null) _scope.FaultyEntries.Add(line.Index);
        if (input is null) return null;
        input = Owned(input, spec, around);
        _scope.Inputs[input.Slot] = input;
        _scope.LineEntries[line.Index] = input;
        return input;
    }

    /// <summary>
    /// The entry of a line belongs to the owner of the line, and is read from the stage that counts there.
    /// </summary>
    public Input Owned(Input input, CriterionSpec spec, Around around)
    {
        if (!input.Owner.IsEmpty && !around.Owner.IsEmpty && input.Owner != around.Owner)
        {
            _scope.Report(
                DiagnosticCatalog.TwoOwners,
                spec.At,
                new DiagnosticArgument("code", input.Code.Value),
                new DiagnosticArgument("first", around.Owner.Value),
                new DiagnosticArgument("second", input.Owner.Value));
        }

        return Marked(input, around, _scope) with
        {
            Owner = input.Owner.IsEmpty ? around.Owner : input.Owner,
            EvidenceRequired = spec.EvidenceRequired,
        };
    }

    /// <summary>The same input, read from the stage and the givers that count for a line.</summary>
    public static Input Marked(Input input, Around around, CheckScope scope)
    {
        var marks = around.Marks;
        bool isWhole = around.Whole >= 0;
        if (!isWhole && marks is not null) MarksChecks.CheckEntry(marks, input, scope);
        return input with
        {
            Stage = marks?.Stage ?? default,
            Whole = around.Whole,
            Givers = isWhole ? null : marks?.Rule,
        };
    }

    /// <summary>What the lines around a line give it, and whether they or it may not stand on the sheet.</summary>
    /// <param name="Given">What "lines" gives to leaves.</param>
    /// <param name="IsOwnerNearer">Whether an owner stands nearer than that "lines".</param>
    /// <param name="AreMarksNearer">Whether "marks" stands nearer than that "lines".</param>
    /// <param name="Owner">The nearest owner.</param>
    /// <param name="Marks">The nearest "marks".</param>
    /// <param name="Whole">The line on which it stands, if each giver's result of that line counts; else -1.</param>
    /// <param name="MayBeOff">Whether some line on the way may not stand on the sheet.</param>
    public readonly record struct Around(
        CriterionSpec? Given,
        bool IsOwnerNearer,
        bool AreMarksNearer,
        Code Owner,
        MarksSpec? Marks,
        int Whole,
        bool MayBeOff);
}
