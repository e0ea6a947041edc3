using ThiDua.Rules.Documents;
using Xunit;

namespace ThiDua.Rules.Tests.Documents;

/// <summary>What can be read of the two lines of the head that hold data.</summary>
public sealed class DocumentReadingTests
{
    [Theory]
    [InlineData("Số: 152/KH-UBND", "152", null, "KH", "UBND")]
    [InlineData("Số: /KH-TTr", null, null, "KH", "TTr")]
    [InlineData("Số:        /KH-CTĐVT", null, null, "KH", "CTĐVT")]
    [InlineData("Số: /BC-....", null, null, "BC", null)]
    [InlineData("Số: …/BC-…", null, null, "BC", null)]
    [InlineData("Số: /BC-", null, null, "BC", null)]
    [InlineData("91/2017/NĐ-CP", "91", 2017, "NĐ", "CP")]
    [InlineData("06/2022/QH15", "06", 2022, "QH15", null)]
    [InlineData("34-CT/TW", "34", null, "CT", "TW")]
    [InlineData("Số: 12/UBND-NV", "12", null, "UBND", "NV")]
    [InlineData("Số 12 KH", null, null, null, null)]
    [InlineData("-CT/TW", null, null, null, null)]
    [InlineData("", null, null, null, null)]
    public void Number_and_symbol(string line, string? number, int? year, string? kind, string? body)
    {
        var symbol = DocumentSymbol.Read(line);

        Assert.Equal((number, year, kind, body), (symbol.Number, symbol.Year, symbol.Kind, symbol.Body));
        Assert.Equal(kind is not null, symbol.IsReadable);
        Assert.Equal(line, symbol.ToString());
    }

    [Theory]
    [InlineData("Long Khánh, ngày 29 tháng 01 năm 2024", "Long Khánh", 29, 1, 2024)]
    [InlineData("       Tuần Giáo, ngày       tháng 10 năm 2022", "Tuần Giáo", null, 10, 2022)]
    [InlineData("Thành phố Lai Châu, ngày tháng năm 2024", "Thành phố Lai Châu", null, null, 2024)]
    [InlineData("…, ngày … tháng … năm …", null, null, null, null)]
    [InlineData("......, ngày ..... tháng ..... năm 20...", null, null, null, 20)]
    [InlineData("Hà Nội, ngày 31 tháng 02 năm 2024", "Hà Nội", 31, 2, 2024)]
    public void Place_and_date(string line, string? place, int? day, int? month, int? year)
    {
        var date = DocumentDate.Read(line);

        Assert.True(date.IsReadable);
        Assert.Equal((place, day, month, year), (date.Place, date.Day, date.Month, date.Year));
        Assert.Equal(day == 29, date.Date is not null);
    }

    [Theory]
    [InlineData("Long Khánh 29/01/2024")]
    [InlineData("Long Khánh, 29/01/2024")]
    [InlineData("Long Khánh, ngày 29 tháng 01")]
    [InlineData("Long Khánh, ngày 29 tháng 01 năm 2024 (dự thảo)")]
    public void Another_line_is_kept_as_printed(string line)
    {
        var date = DocumentDate.Read(line);

        Assert.False(date.IsReadable);
        Assert.Null(date.Date);
        Assert.Equal(line, date.Printed);
    }
}
