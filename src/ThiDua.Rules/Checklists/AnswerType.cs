namespace ThiDua.Rules.Checklists;

/// <summary>What sort of answer an item asks for (kiểu câu trả lời).</summary>
public enum AnswerType
{
    /// <summary>Yes, partly or no (có, một phần, không); what is not done has a reason.</summary>
    YesNo = 0,

    /// <summary>A number (số).</summary>
    Number = 1,

    /// <summary>Whole đồng (tiền).</summary>
    Money = 2,

    /// <summary>Free text (nội dung).</summary>
    Text = 3,

    /// <summary>A date (ngày tháng).</summary>
    Date = 4,

    /// <summary>The number and symbol of a document (số, ký hiệu văn bản).</summary>
    Document = 5,

    /// <summary>A table whose columns have types of their own (bảng).</summary>
    Table = 6,
}
