using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Amounts;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Law;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Criteria;

/// <summary>
/// One line of a rubric, checked (tiêu chí): a criterion, a section, the total, a bonus, a deduction, or a group of
/// them. All are worked out by the same steps; order is said by nesting.
/// </summary>
public sealed class Criterion
{
    internal Criterion(int index, Code code, LineRole role, Source source)
    {
        Index = index;
        Code = code;
        Role = role;
        Source = source;
    }

    /// <summary>
    /// Its code; a deduction that was given to many criteria has the code <c>criterion/deduction</c>.
    /// </summary>
    public Code Code { get; }

    /// <summary>What it does to the line around it.</summary>
    public LineRole Role { get; }

    /// <summary>Its number as printed (TT, số thứ tự); printed labels are not identities.</summary>
    public string? Label { get; internal set; }

    /// <summary>Its words as printed (nội dung); the code where there are none.</summary>
    public string Title { get; internal set; } = "";

    /// <summary>The most it can give (điểm chuẩn); null for bonuses and deductions.</summary>
    public Points? Worth { get; internal set; }

    /// <summary>How its points are rounded, the last of its steps (làm tròn); null where they are not.</summary>
    public Rounding? Round { get; internal set; }

    /// <summary>What it rests on (căn cứ).</summary>
    public ValueList<LegalBasis> Basis { get; internal set; } = ValueList<LegalBasis>.Empty;

    /// <summary>What backs its entry (minh chứng).</summary>
    public ValueList<EvidenceRequirement> Evidence { get; internal set; } = ValueList<EvidenceRequirement>.Empty;

    /// <summary>The input under its own code; null when nothing is entered for it.</summary>
    public Input? Entry { get; internal set; }

    /// <summary>The lines it is made of.</summary>
    public ValueList<Criterion> Criteria { get; internal set; } = ValueList<Criterion>.Empty;

    /// <summary>The lines that are added (điểm thưởng).</summary>
    public ValueList<Criterion> Bonuses { get; internal set; } = ValueList<Criterion>.Empty;

    /// <summary>The lines that are subtracted (điểm trừ).</summary>
    public ValueList<Criterion> Deductions { get; internal set; } = ValueList<Criterion>.Empty;

    /// <summary>The line around it; null for the total.</summary>
    public Criterion? Parent { get; internal set; }

    internal int Index { get; }

    internal Source Source { get; }

    /// <summary>The nearest criterion around it, itself included: whose worth "worth" means.</summary>
    internal Criterion Nearest { get; set; } = null!;

    /// <summary>What decides whether it stands on the sheet, as written; null where it is for all units.</summary>
    internal Reads? DecidedBy { get; set; }

    internal Condition? AppliesTo { get; set; }

    internal DatesSpec? InForce { get; set; }

    internal Condition? When { get; set; }

    internal Amount? Marking { get; set; }

    internal Take Take { get; set; }

    internal NotApplicableSpec? IfNotApplicable { get; set; }

    internal LeftOut? LeftOut { get; set; }

    internal PointsOrWorth AtLeast { get; set; } = PointsOrWorth.None;

    internal PointsOrWorth AtMost { get; set; } = PointsOrWorth.None;

    /// <summary>The interpretations that chose its limits.</summary>
    internal ValueList<Code> LimitReadings { get; set; } = ValueList<Code>.Empty;

    /// <summary>The interpretations that its worth rests on.</summary>
    internal ValueList<Code> WorthReadings { get; set; } = ValueList<Code>.Empty;

    /// <summary>The interpretations on which it rests whether it stands on a sheet.</summary>
    internal ValueList<Code> SheetReadings { get; set; } = ValueList<Code>.Empty;

    /// <summary>Which stage and givers count, where that is written on the line itself.</summary>
    internal MarksSpec? Marks { get; set; }

    /// <summary>
    /// The nearest line upwards, itself included, that is worked out once for each giver; null for none.
    /// </summary>
    internal Criterion? Whole { get; set; }

    /// <summary>
    /// What the written worth has more than its criteria on a full sheet; 0 unless that was accepted as printed.
    /// </summary>
    internal Fraction WorthBeyond { get; set; }

    /// <summary>Whether its points may turn out not applicable: its base may, and then it is left out.</summary>
    internal bool MayBeLeftOut { get; set; }

    /// <summary>Whether another worth than the written one may apply, as something below is left out.</summary>
    internal bool WorthMayBeLower { get; set; }

    /// <summary>
    /// For a criterion of which one alone may be filled in: the entries by which it is; empty for others.
    /// </summary>
    internal ValueList<LineEntry> FilledBy { get; set; } = ValueList<LineEntry>.Empty;

    /// <summary>Whether it is marked itself, and not made of criteria.</summary>
    internal bool IsLeaf => Marking is not null || Criteria.Count == 0;

    internal IEnumerable<Criterion> Children => Criteria.Concat(Bonuses).Concat(Deductions);

    /// <summary>The line and all lines below it, in the order of the rule set.</summary>
    public IEnumerable<Criterion> SelfAndBelow()
    {
        var open = new Stack<Criterion>();
        open.Push(this);
        while (open.Count > 0)
        {
            var line = open.Pop();
            yield return line;
            Open(line.Deductions);
            Open(line.Bonuses);
            Open(line.Criteria);
        }

        void Open(ValueList<Criterion> lines)
        {
            for (int i = lines.Count - 1; i >= 0; i--) open.Push(lines[i]); // the first comes first
        }
    }
}

/// <summary>An entry that tells that a criterion is filled in, and the line whose own it is; -1 for none.</summary>
internal readonly record struct LineEntry(Input Input, int Line);
