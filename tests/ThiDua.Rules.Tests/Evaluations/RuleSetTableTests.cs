using System.IO;
using System.Linq;
using System.Text;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

/// <summary>Tables that are read for one rule set, Good/tables.json.</summary>
public class RuleSetTableTests
{
    private const string Folder = "tests/ThiDua.Rules.Tests/Bad/Tables";

    private static readonly RuleSet Rules = BadFiles.Good("tables").Require();

    public static TheoryData<string> Files => [.. Repository.Files(Folder, "TD*.csv").Select(file => file.Name)];

    [Theory, MemberData(nameof(Files))]
    public void A_bad_table_gets_exactly_these_findings(string file)
    {
        var found = Rules.ReadTable(Code.Of("bad"), File.ReadAllBytes(Repository.At(Folder + "/" + file))).Diagnostics;

        Assert.Contains(found, d => file.StartsWith(d.Code, System.StringComparison.Ordinal));
        Golden.Matches(Folder + "/" + Path.ChangeExtension(file, ".expected.txt"), BadFiles.Print(found));
    }

    [Theory]
    [InlineData("unit,attribute:kind,late,lates\nu,school,1,2\nv,school,2,3", "TD6505 /columns/3 1:26")] // once
    [InlineData("unit,attribute:kind,late\nu,school,21", "")] // found when the dossier is scored
    [InlineData("unit,attribute:kind,late,late\nu,school,21,1\nv,farm,x,1",
        "TD6563 /columns/3 1:26; TD6509 /rows/0/late 2:10; TD6513 /rows/1/attribute:kind 3:3; TD6508 /rows/1/late 3:8")]
    [InlineData("attribute:kind,late\nschool,2.5", "TD6562 /columns 1:1; TD6573 /rows/0/late 2:8")]
    [InlineData("unit,late\nu,1\nv,2", "TD6562 /columns 1:1")] // the attribute, once and not for each unit
    [InlineData("attribute:kind,late\nschool,2.500", "TD6562 /columns 1:1; TD6573 /rows/0/late 2:8")]
    [InlineData("attribute:kind,late\nschool,2.000", "TD6562 /columns 1:1; TD6578 /rows/0/late 2:8")]
    [InlineData("unit,attribute:kind,attendance\nu,school,2.500", "TD6569 /rows/0/attendance 2:10")] // perhaps decimals
    [InlineData("unit,attribute:kind,late\nu,school,2.500", "")] // found when the dossier is scored
    [InlineData("unit,attribute:kind,attribute:late\nu,school,1", "TD6574 /columns/2 1:21")]
    [InlineData("unit,attribute:kind,late,missed\nu,school,\"1,5\",x",
        "TD6566 /rows/0/late 2:10; TD6575 /rows/0/missed 2:16")]
    [InlineData("unit,attribute:kind,late\nu,school,1\nu,school,99", "TD6571 /rows/1 3:1; TD6509 /rows/1/late 3:10")]
    public void Mistakes_of_the_heading_and_of_values_come_at_once_and_each_once(string csv, string findings) =>
        Assert.Equal(findings, ReadDossier.Findings(Read(csv).Diagnostics));

    [Fact]
    public void A_column_that_nobody_knows_keeps_no_row_away()
    {
        var table = Read("unit,attribute:kind,late,lates\nu,school,1,2");

        Assert.Equal("late = 1", ReadDossier.Entries(Assert.Single(table.Dossiers)));
        Assert.True(table.HasErrors);
    }

    [Theory]
    [InlineData("21", "21 nằm ngoài khoảng từ 0 đến 20 của \"late\". Hãy nhập một số trong khoảng đó.")]
    [InlineData("2.000", "2.000 có thể hiểu là 2000 hoặc 2, còn \"late\" chỉ nhận số nguyên. "
        + "Hãy viết 2000 nếu dấu chấm dùng để ngăn hàng nghìn, nếu không thì viết 2.")]
    [InlineData("2.5", "2.5 không phải là số nguyên, còn \"late\" chỉ nhận số nguyên. Hãy nhập số nguyên.")]
    public void Values_that_do_not_fit_are_answered_without_signs_of_intervals(string late, string text)
    {
        var dossier = Assert.Single(Read("unit,attribute:kind,late\nu,school," + late).Dossiers);

        Assert.Equal(text, Assert.Single(Rules.Evaluate(dossier).Diagnostics).Text(Language.Vietnamese));
    }

    [Theory]
    [InlineData("120%", "120% is outside the range 0% to 100% of")]
    [InlineData("1.2", "1.2 is outside the range 0% to 100% of")]
    public void A_range_of_shares_is_told_in_per_cent(string share, string text)
    {
        var dossier = Assert.Single(Read("unit,attribute:kind,attendance\nu,school," + share).Dossiers);

        Assert.StartsWith(text, Assert.Single(Rules.Evaluate(dossier).Diagnostics).Text(Language.English),
            System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_table_in_UTF_16_has_one_mistake(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: false);
        string csv = "unit\tlate\nđơn vị\t2\n";

        foreach (byte[] bytes in new[] { encoding.GetBytes(csv), encoding.GetBytes("\uFEFF" + csv) })
        {
            var found = Assert.Single(Rules.ReadTable(Code.Of("bad"), bytes).Diagnostics);
            Assert.Equal("TD6572", found.Code);
        }
    }

    private static DossierTable Read(string csv) => Rules.ReadTable(ReadDossier.Name, Encoding.UTF8.GetBytes(csv));
}
