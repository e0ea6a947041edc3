using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>The words of a score sheet as its document has them; what it leaves open is as usual.</summary>
internal sealed record ScoreSheetWords(ValueList<string> Columns, string? Total)
{
    public static readonly ScoreSheetWords Usual = new(ValueList<string>.Empty, null);

    private static readonly string[] _usual = ["TT", "Nội dung", "Điểm chuẩn", "Điểm chấm", "Ghi chú"];

    /// <summary>The head of a column, by its number.</summary>
    public string Heading(int column) => column < Columns.Count ? Columns[column] : _usual[column];
}
