using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>
/// Rule sets by code and date (kho bộ quy tắc): of one code at most one is in force on a day. It is immutable and safe
/// on any thread.
/// </summary>
public sealed class RuleSetLibrary
{
    internal RuleSetLibrary(IEnumerable<RuleSet> ruleSets) => All = ValueList.From(ruleSets
        .OrderBy(r => r.Code)
        .ThenBy(r => r.EffectiveFrom ?? LocalDate.MinIsoValue));

    /// <summary>All rule sets, by code and then by their first day.</summary>
    public ValueList<RuleSet> All { get; }

    /// <summary>The rule set of a code that is in force on a day; null when there is none.</summary>
    public RuleSet? Find(Code code, LocalDate day) => All.FirstOrDefault(r => r.Code == code && r.IsInForce(day));

    /// <summary>The rule set of a code that is in force on a day.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message says which codes there are.</exception>
    public RuleSet Get(Code code, LocalDate day) => Find(code, day) ?? throw new KeyNotFoundException(
        "No rule set \"" + code + "\" is in force on " + NodaTime.Text.LocalDatePattern.Iso.Format(day)
        + "; the library has: "
        + string.Join(", ", All.Select(r => r.Code.Value).Distinct()) + ".");

    /// <summary>All versions of a code, the oldest first.</summary>
    public ValueList<RuleSet> Versions(Code code) => ValueList.From(All.Where(r => r.Code == code));
}
