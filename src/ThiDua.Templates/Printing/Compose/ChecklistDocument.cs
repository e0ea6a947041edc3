using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>A checklist as it is printed (danh mục kiểm tra): as a form, or with what was answered and found.</summary>
public static class ChecklistDocument
{
    private const string Kind = "DANH MỤC KIỂM TRA";

    /// <summary>The form, to be filled in by hand.</summary>
    /// <exception cref="ArgumentNullException">There are no rules or no checklist.</exception>
    public static PrintedDocument Blank(RuleSet rules, Checklist checklist)
    {
        _ = rules ?? throw new ArgumentNullException(nameof(rules));
        _ = checklist ?? throw new ArgumentNullException(nameof(checklist));
        return Form(checklist, new PrintedInline.Blank(20), checklist.AllItems);
    }

    /// <summary>The form of one unit: without what is asked of other kinds of unit only.</summary>
    /// <exception cref="ArgumentNullException">There are no rules or no checklist.</exception>
    public static PrintedDocument Blank(RuleSet rules, Checklist checklist, Code unit)
    {
        _ = rules ?? throw new ArgumentNullException(nameof(rules));
        _ = checklist ?? throw new ArgumentNullException(nameof(checklist));
        var kind = rules.Organization.KindOf(unit);
        return Form(
            checklist,
            Blocks.Plain(rules.Organization.TitleOf(unit)),
            checklist.AllItems.Where(item => item.SelfAndBelow().Any(one => !one.IsHeading && one.IsFor(kind))));
    }

    private static PrintedDocument Form(Checklist checklist, PrintedInline unit, IEnumerable<ChecklistItem> items)
    {
        var asked = items.ToList();
        return Of(
            checklist,
            [
                Blocks.Named("Đơn vị", unit),
                new PrintedBlock.Table(ChecklistTable.Blank(asked)),
                .. asked.Where(item => item.Columns.Count > 0).Select(ChecklistTable.BlankRows),
            ]);
    }

    /// <summary>What a unit answered, how it stands with each item and why, and what has to be put right.</summary>
    /// <exception cref="ArgumentNullException">There are no rules or no review.</exception>
    public static PrintedDocument Filled(RuleSet rules, ChecklistReview review)
    {
        _ = rules ?? throw new ArgumentNullException(nameof(rules));
        _ = review ?? throw new ArgumentNullException(nameof(review));
        return Of(
            review.Checklist,
            [
                Blocks.Named(
                    "Đơn vị", Blocks.Plain(review.UnitTitle.Length > 0 ? review.UnitTitle : review.Unit.Value)),
                Blocks.Named("Ngày rà soát", Blocks.Plain(NumberWriter.ToText(review.Today, Language.Vietnamese))),
                .. Reviewed(review),
            ]);
    }

    /// <summary>Items, how complete they are, what has to be put right, and what is waived.</summary>
    internal static IEnumerable<PrintedBlock> Reviewed(ChecklistReview review)
    {
        yield return new PrintedBlock.Table(ChecklistTable.Filled(review));
        foreach (var rows in review.Items.SelectMany(ChecklistTable.FilledRows)) yield return rows;
        yield return Blocks.Named("Mức độ hoàn thành", Blocks.Plain(ChecklistWords.Of(review.Completeness)));
        if (review.Findings.Count > 0) yield return new PrintedBlock.Table(ChecklistTable.Findings(review.Findings));
        if (review.Items.Any(item => item.Waiver is not null))
            yield return new PrintedBlock.Table(ChecklistTable.Waivers(review.Items));
    }

    private static PrintedDocument Of(Checklist checklist, IEnumerable<PrintedBlock> body) => new(checklist.Title)
    {
        Kind = Kind,
        Subject = Subjects.Of(checklist.Title, Kind, "DANH MỤC"),
        Basis = Blocks.Basis(checklist.Basis),
        Body = ValueList.From(body),
        Foot = new PrintedFoot
        {
            Signatures = ValueList.Of(
                new PrintedSignature(ValueList.Of<PrintedText>("NGƯỜI LẬP"), "(ký, ghi rõ họ tên)", null),
                new PrintedSignature(ValueList.Of<PrintedText>("THỦ TRƯỞNG ĐƠN VỊ"), "(ký tên, đóng dấu)", null)),
        },
    };
}
