using System.Diagnostics;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>Reports what is wrong with a cell whatever stands in it.</summary>
internal static class TableFaults
{
    /// <summary>Whether something was wrong.</summary>
    public static bool Report(TableCell cell, Place at, DiagnosticBag bag)
    {
        if (cell.BadByte is not null)
            bag.AddOnce(DiagnosticCatalog.BadUtf8, () => at, new DiagnosticArgument("byte", cell.BadByte));
        if (cell.Quotes != QuoteFault.None)
            bag.Add(DiagnosticCatalog.BadQuotes, at, Found(cell.Quotes));
        return !cell.IsSound;
    }

    private static DiagnosticArgument Found(QuoteFault fault) => fault switch
    {
        QuoteFault.Inside => new(
            "found", "one stands inside a cell without quotes", "có dấu nằm trong ô không đặt trong ngoặc kép"),
        QuoteFault.TextBehind => new(
            "found", "there is text behind the closing one", "còn nội dung sau dấu đóng ngoặc"),
        QuoteFault.NotClosed => new("found", "they are never closed", "không có dấu đóng ngoặc"),
        _ => throw new UnreachableException("There are no words for " + fault + "."),
    };
}
