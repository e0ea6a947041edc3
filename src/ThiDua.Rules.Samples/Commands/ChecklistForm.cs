using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Values;
using ThiDua.Templates.Printing;
using ThiDua.Templates.Printing.Compose;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>A checklist that is to be filled in: for everybody, or for one unit.</summary>
internal sealed class ChecklistForm(Request request, PrintOptions options, RuleSet rules)
{
    /// <param name="choose">Chooses the checklist that was asked for, or the first.</param>
    /// <exception cref="UnusableException">The checklist asks nothing of the unit, or nobody knows the unit.</exception>
    public PrintedDocument Make(Func<ValueList<Checklist>, Func<Checklist, Code>, string, string, Checklist> choose)
    {
        Checklist Chosen(ValueList<Checklist> all) => choose(all, one => one.Code, "danh mục kiểm tra", "checklist");
        if (options.Unit is not { } asked) return ChecklistDocument.Blank(rules, Chosen(rules.Checklists));
        var unit = Known(asked);
        var kind = rules.Organization.KindOf(unit);
        var suited = ValueList.From(rules.Checklists.Where(one => IsFor(one, kind)));
        var checklist = Chosen(suited.Count > 0 && options.Of is null ? suited : rules.Checklists);
        if (IsFor(checklist, kind)) return ChecklistDocument.Blank(rules, checklist, unit);
        throw new UnusableException(request.In(
            "Danh mục " + checklist.Code + " không dành cho " + rules.Organization.TitleOf(unit) + ".",
            "The checklist " + checklist.Code + " is not for " + rules.Organization.TitleOf(unit) + "."));
    }

    private static bool IsFor(Checklist checklist, Code kind) =>
        (checklist.Audience.Count == 0 || kind.IsEmpty || checklist.Audience.Contains(kind))
        && checklist.AllItems.Any(item => !item.IsHeading && item.IsFor(kind));

    /// <summary>A rule set without an organization knows nobody, and asks everybody the same.</summary>
    private Code Known(string asked)
    {
        var known = rules.Organization.Units.Select(one => one.Code)
            .Concat(rules.Organization.Groups.Select(one => one.Code))
            .ToList();
        if (Code.TryParse(asked, out var unit) && (known.Count == 0 || known.Contains(unit))) return unit;
        throw new UnusableException(request.In(
            "Không có đơn vị " + asked + ". Hiện có: " + List(known) + ".",
            "There is no unit " + asked + ". There are: " + List(known) + "."));
    }

    private static string List(IEnumerable<Code> codes) => string.Join(", ", codes);
}
