using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>The words of a score sheet as its document has them; what it leaves open is as usual.</summary>
internal sealed record ScoreSheetWords(ValueList<string> Columns, string? Total)
{
    public static readonly ScoreSheetWords Usual = new(ValueList<string>.Empty, null);

    private const int PointsColumn = 3;
    private const int RemarksColumn = 4;

    private static readonly string[] _usual = ["TT", "Nội dung", "Điểm chuẩn", "Điểm chấm", "Ghi chú"];

    /// <summary>Whether the document has a head for the points.</summary>
    public bool HasPoints => Columns.Count > PointsColumn;

    /// <summary>The head of the points.</summary>
    public string Points => Heading(PointsColumn);

    /// <summary>Whether the document has a head for remarks.</summary>
    public bool HasRemarks => Columns.Count > RemarksColumn;

    /// <summary>The head of the remarks.</summary>
    public string Remarks => Heading(RemarksColumn);

    /// <summary>The head of a column, by its number.</summary>
    public string Heading(int column) => column < Columns.Count ? Columns[column] : _usual[column];
}
