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
        IEnumerable<PrintedBlock> body =
        [
            Blocks.Named("Đơn vị", new PrintedInline.Blank(20)),
            new PrintedBlock.Table(ChecklistTable.Blank(checklist)),
            .. checklist.AllItems.Where(item => item.Columns.Count > 0).Select(ChecklistTable.BlankRows),
        ];
        return Of(checklist, body);
    }

    /// <summary>What a unit answered, how it stands with each item and why, and what has to be put right.</summary>
    /// <exception cref="ArgumentNullException">There are no rules or no review.</exception>
    public static PrintedDocument Filled(RuleSet rules, ChecklistReview review)
    {
        _ = rules ?? throw new ArgumentNullException(nameof(rules));
        _ = review ?? throw new ArgumentNullException(nameof(review));
        var body = new List<PrintedBlock>
        {
            Blocks.Named("Đơn vị", Blocks.Plain(review.UnitTitle.Length > 0 ? review.UnitTitle : review.Unit.Value)),
            Blocks.Named("Ngày rà soát", Blocks.Plain(NumberWriter.ToText(review.Today, Language.Vietnamese))),
            new PrintedBlock.Table(ChecklistTable.Filled(review)),
        };
        body.AddRange(review.Items.SelectMany(ChecklistTable.FilledRows));
        body.Add(Blocks.Named("Mức độ hoàn thành", Blocks.Plain(ChecklistWords.Of(review.Completeness))));
        if (review.Findings.Count > 0) body.Add(new PrintedBlock.Table(ChecklistTable.Findings(review.Findings)));
        return Of(review.Checklist, body);
    }

    private static PrintedDocument Of(Checklist checklist, IEnumerable<PrintedBlock> body) => new(checklist.Title)
    {
        Kind = Kind,
        Subject = ValueList.Of<PrintedText>(checklist.Title),
        Basis = ValueList.From(checklist.Basis.Select(one => PrintedText.Of(one.ToString()))),
        Body = ValueList.From(body),
        Foot = new PrintedFoot
        {
            Signatures = ValueList.Of(
                new PrintedSignature(ValueList.Of<PrintedText>("NGƯỜI LẬP"), "(ký, ghi rõ họ tên)", null),
                new PrintedSignature(ValueList.Of<PrintedText>("THỦ TRƯỞNG ĐƠN VỊ"), "(ký tên, đóng dấu)", null)),
        },
    };
}
