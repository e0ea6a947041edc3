using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Json;

/// <summary>What the checks of one rule set report, and what they must not: parts that could not be read.</summary>
internal sealed class CheckFindings
{
    private readonly DiagnosticBag _bag;
    private readonly Holes _holes;
    private readonly HashSet<JsonPointer> _met = [];
    private readonly UnknownCodes _unknown;

    public CheckFindings(DiagnosticBag bag, Holes holes)
    {
        _bag = bag;
        _holes = holes;
        _unknown = new UnknownCodes(this);
    }

    /// <summary>Whether nothing more is listed, so that nobody need look for what was meant.</summary>
    public bool IsFull => _bag.IsFull;

    /// <summary>Whether the code of something is unknown, so that any reference may mean it.</summary>
    public bool HidesName => _holes.HidesName;

    /// <summary>Whether a code is declared, though nothing else about it is known.</summary>
    public bool IsNamed(Code code) => _holes.Names(code);

    public void Report(DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments) =>
        _bag.Add(descriptor, at, arguments);

    /// <summary>Reports a finding about an object whose author may have accepted it.</summary>
    public void Report(Written about, DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments)
    {
        if (IsHole(about.At, "accept")) return; // it may have been accepted
        var accepted = about.Accept.FirstOrDefault(a => a.Code == descriptor.Code);
        if (accepted is not null) _met.Add(accepted.At.Pointer);
        _bag.Add(new Diagnostic(descriptor, at, arguments) { Accepted = accepted?.Why });
    }

    public void ReportDuplicate(Code code, Place at, Place first) => Report(
        DiagnosticCatalog.DuplicateCode,
        at,
        new DiagnosticArgument("code", code.Value),
        new DiagnosticArgument("first", first.Pointer.ToString()));

    /// <inheritdoc cref="UnknownCodes.Report" />
    public void ReportUnknown(
        DiagnosticDescriptor descriptor,
        Code code,
        Place at,
        IEnumerable<Code> known,
        params DiagnosticArgument[] more) =>
        _unknown.Report(descriptor, code, at, known, more);

    /// <summary>Whether a finding that is accepted was made.</summary>
    public bool IsMet(AcceptedFault accepted) => _met.Contains(accepted.At.Pointer);

    /// <summary>Whether a mistake was found.</summary>
    public bool HasErrors => _bag.HasErrors;

    /// <summary>Whether anything could not be read.</summary>
    public bool AnyHole => _holes.Any;

    public bool IsHole(Place at) => _holes.Touches(at.Pointer);

    /// <summary>The same of a property of the object there: mostly there is no hole, and no place to be made.</summary>
    public bool IsHole(Place at, string property) => AnyHole && IsHole(at.Property(property));

    /// <summary>Whether a list is unknown, or an item of it could not be read.</summary>
    public bool HidesItems(Place list) => _holes.HidesItems(list.Pointer);

    /// <summary>The same of a list that is a property of the object there.</summary>
    public bool HidesItems(Place at, string list) => AnyHole && HidesItems(at.Property(list));

    /// <summary>The same, or the code of an item.</summary>
    public bool HidesCodes(Place list) => _holes.HidesCodes(list.Pointer);

    /// <summary>The same of a list at the root of the rule set.</summary>
    public bool HidesCodes(string list) => _holes.HidesCodes(JsonPointer.Root.Property(list));
}
