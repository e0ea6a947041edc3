using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>
/// The documents that others cite (danh mục văn bản viện dẫn), with the days on which they are in force, and the kinds
/// of document with their letters. Data of the host, given to the linter.
/// </summary>
public sealed class CitationRegister
{
    private readonly Dictionary<string, CitedDocument> _byNumber = [];
    private readonly Dictionary<Code, CitedDocument> _byCode;

    internal CitationRegister(ValueList<DocumentKind> kinds, ValueList<CitedDocument> documents)
    {
        Kinds = kinds;
        Documents = documents;
        _byCode = documents.ToDictionary(document => document.Code);
        foreach (var document in documents) _byNumber[document.Number.Key] = document;
    }

    /// <summary>The register that knows nothing.</summary>
    public static CitationRegister Empty { get; } =
        new(ValueList<DocumentKind>.Empty, ValueList<CitedDocument>.Empty);

    /// <summary>The kinds of document (tên loại văn bản), in the order of the text.</summary>
    public ValueList<DocumentKind> Kinds { get; }

    /// <summary>The documents, in the order of the text.</summary>
    public ValueList<CitedDocument> Documents { get; }

    /// <summary>The document with a code, or null.</summary>
    public CitedDocument? Find(Code code) => _byCode.TryGetValue(code, out var found) ? found : null;

    /// <summary>The document with a number and symbol, however they are spaced; null when it is not known.</summary>
    /// <exception cref="System.ArgumentNullException">There is no symbol.</exception>
    public CitedDocument? Find(DocumentSymbol number) =>
        _byNumber.TryGetValue(Require.NotNull(number, nameof(number)).Key, out var found) ? found : null;
}
