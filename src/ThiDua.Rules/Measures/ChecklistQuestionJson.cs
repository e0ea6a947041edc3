using System.Diagnostics;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Measures;

/// <summary>The shape of a question about an item of a checklist, and what sorts of answer it may have.</summary>
internal static class ChecklistQuestionJson
{
    public static readonly WordForm<ChecklistAsk> Ask = new(
        ("complete", ChecklistAsk.Complete),
        ("incomplete", ChecklistAsk.Incomplete),
        ("state", ChecklistAsk.State),
        ("share", ChecklistAsk.Share),
        ("value", ChecklistAsk.Value),
        ("overdue", ChecklistAsk.Overdue));

    public static readonly Shape<ChecklistQuestionSpec> Shape = new(
        "checklist-question",
        "What an input asks of an item of a checklist. The review of the checklist answers; a unit to which the item does not apply has no answer (n/a).",
        "Đầu vào lấy từ một mục của danh mục kiểm tra. Kết quả rà soát danh mục trả lời; đơn vị mà mục không áp dụng thì không có giá trị.",
        w => new ChecklistQuestionSpec
        {
            Item = w.Optional(
                "item", Forms.Code, x => x.Item, default,
                "the code of the item; in the entry of a line, the items that name the line unless said.", "mã mục; trong \"entry\" của một dòng, không ghi thì là các mục dẫn đến dòng đó."),
            Ask = w.Required("ask", Ask, x => x.Ask, "what is asked, as of the day of the review.", "hỏi gì, tính đến ngày rà soát."),
            LeavesOutWaived = w.Optional(
                "leaveOutWaived", Forms.YesNo, x => x.LeavesOutWaived, false,
                "whether items under a waiver are left out; they count as they are unless said.", "bỏ qua các mục đang được miễn hay không; mặc định vẫn tính theo thực tế."),
        });

    /// <summary>The type of the answer; null where the input says it, as the answer of the item has its own.</summary>
    public static InputType? TypeOf(ChecklistAsk ask) => ask switch
    {
        ChecklistAsk.Complete => InputType.YesNo,
        ChecklistAsk.Incomplete or ChecklistAsk.Overdue => InputType.Count,
        ChecklistAsk.State => InputType.Level,
        ChecklistAsk.Share => InputType.Share,
        ChecklistAsk.Value => null,
        _ => throw new UnreachableException(),
    };
}
