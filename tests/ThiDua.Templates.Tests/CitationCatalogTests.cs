using System.Linq;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Templates.Tests;

/// <summary>The citation register of the package.</summary>
public sealed class CitationCatalogTests
{
    private static readonly CitationRegister Register = CitationCatalog.Read();

    [Theory]
    [InlineData("91/2017/NĐ-CP", "2017-10-01", "2023-12-31")]
    [InlineData("Số: 98/2023/NĐ-CP", "2024-01-01", "2025-06-30")]
    [InlineData("152/2025/NĐ-CP", "2025-07-01", "")]
    [InlineData("06/2022/QH15", "2024-01-01", "")]
    [InlineData("15/2003/QH11", "2004-07-01", "2023-12-31")]
    public void The_regimes_of_the_field_follow_each_other(string number, string from, string to)
    {
        var document = Register.Find(DocumentSymbol.Read(number))!;

        Assert.Equal((from, to), (Shown(document.From), Shown(document.To)));
    }

    [Fact]
    public void Every_fact_has_a_source_and_none_is_surer_than_its_source() => Assert.All(
        Register.Documents,
        document =>
        {
            Assert.NotEmpty(document.Basis);
            Assert.All(document.Basis, basis => Assert.True(basis.Confidence <= document.Confidence));
            Assert.NotEqual(Confidence.Verified, document.Confidence); // nobody compared them with the gazette
        });

    [Fact]
    public void What_ended_is_replaced_by_what_begins_later() => Assert.All(
        from old in Register.Documents
        where old.To is not null
        from code in old.ReplacedBy
        select (old, next: Register.Find(code)!),
        pair => Assert.True(pair.next.From is null || pair.next.From > pair.old.To));

    [Fact]
    public void Each_kind_of_document_has_letters_of_its_own_but_for_those_of_the_National_Assembly()
    {
        var shared = Register.Kinds.SelectMany(kind => kind.Letters)
            .GroupBy(letters => letters).Where(same => same.Count() > 1).Select(same => same.Key);

        Assert.Equal(["QH", "UBTVQH"], shared);
    }

    private static string Shown(NodaTime.LocalDate? day) =>
        day is { } given ? NodaTime.Text.LocalDatePattern.Iso.Format(given) : "";
}
