using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>What stands above the body of a document (phần đầu văn bản), line by line as printed.</summary>
public sealed record DocumentHead
{
    internal DocumentHead() { }

    /// <summary>The head of which nothing is said.</summary>
    public static DocumentHead Empty { get; } = new();

    /// <summary>The body above the issuing one (cơ quan chủ quản); null where there is none.</summary>
    public string? ParentBody { get; internal init; }

    /// <summary>The issuing body (cơ quan ban hành); null where the text does not print it.</summary>
    public string? IssuingBody { get; internal init; }

    /// <summary>
    /// The name of the country and the motto as printed (quốc hiệu, tiêu ngữ); none where the text does not print them.
    /// </summary>
    public ValueList<string> National { get; internal init; } = ValueList<string>.Empty;

    /// <summary>The line of number and symbol (số, ký hiệu); null where there is none.</summary>
    public DocumentSymbol? Symbol { get; internal init; }

    /// <summary>The line of place and date (địa danh, ngày tháng năm); null where there is none.</summary>
    public DocumentDate? Date { get; internal init; }

    /// <summary>The kind of document (tên loại văn bản), such as "KẾ HOẠCH"; null where there is none.</summary>
    public string? Kind { get; internal init; }

    /// <summary>What it is about, line by line (trích yếu).</summary>
    public ValueList<string> Subject { get; internal init; } = ValueList<string>.Empty;

    /// <summary>A mark such as "DỰ THẢO"; null where there is none.</summary>
    public string? Mark { get; internal init; }
}
