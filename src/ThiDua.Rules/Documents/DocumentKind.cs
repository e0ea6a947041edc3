using System;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>A kind of document (tên loại văn bản) and the letters that its symbol has.</summary>
/// <param name="Title">Its name, such as "Kế hoạch".</param>
/// <param name="Letters">The letters in the symbol (chữ viết tắt), such as KH.</param>
public sealed record DocumentKind(string Title, ValueList<string> Letters)
{
    private static readonly char[] _digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <summary>Whether a symbol has its letters; the National Assembly writes its term behind them: QH15.</summary>
    public bool Fits(DocumentSymbol symbol)
    {
        string? written = Require.NotNull(symbol, nameof(symbol)).Kind?.TrimEnd(_digits);
        return Letters.Any(letters => string.Equals(letters, written, StringComparison.OrdinalIgnoreCase));
    }
}
