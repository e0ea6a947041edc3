using System;
using System.Linq;
using System.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

public class DossierTableTests
{
    [Theory]
    [InlineData(",", "\n", "")]
    [InlineData(";", "\r\n", "\uFEFF")]
    [InlineData(";", "\r", "")]
    public void A_row_is_the_dossier_of_a_unit(string separator, string lineEnd, string mark) => Cultures.Each(() =>
    {
        string csv = """"
            unit,unitTitle,period,attribute:kind,late,plan,duty,"r2/note",entry:period
            class-8c,"Lớp ""8C""",2031-03,school,2,Có,n/a,full,1.5
            class-8d,,2031-03,school,,FALSE,12.5%,,
            """";

        var table = ReadDossier.Table(mark + csv.ReplaceLineEndings(lineEnd).Replace(",", separator));

        Assert.Empty(table.Diagnostics);
        Assert.Equal("late = 2; plan = true; duty = n/a; r2/note = full; period = 1.5",
            ReadDossier.Entries(table.Dossiers[0]));
        Assert.Equal("plan = false; duty = 12.5%", ReadDossier.Entries(table.Dossiers[1]));
        Assert.Equal("school-month class-8c 2031-03", table.Dossiers[0].ToString());
        Assert.Equal("Lớp \"8C\"", table.Dossiers[0].UnitTitle);
        Assert.Equal("[kind = school]", table.Dossiers[1].AttributesInOrder.ToString());
        Assert.Equal("class-8c-march:3:27 /rows/1/plan", table.Dossiers[1].Stages[0].InOrder[0].At.ToString());
    });

    [Fact]
    public void A_row_is_equal_to_the_same_dossier_in_json() => Assert.Equal(
        ReadDossier.Good("""{"format":1,"ruleSet":"school-month","unit":"u","entries":{"late":2,"plan":true}}"""),
        Assert.Single(ReadDossier.Table("unit,late,plan\nu,2,có\n").Dossiers));

    [Theory]
    [InlineData("", "TD0124  1:1")]
    [InlineData(" \n\r\n", "TD0124  3:1")]
    [InlineData("unit,a;b\nu,1", "TD6560  1:1")]
    [InlineData("unit\ta\nu\t1", "TD6560  1:1")]
    [InlineData("\nunit,\"a;b\"\nu,1", "TD6564 /columns/1 2:6")]
    [InlineData("Unit,a\nu,1", "TD6562 /columns 1:1")]
    [InlineData("unit,a,unit,entry:a,a\nu,1,1,1,1",
        "TD6563 /columns/2 1:8; TD6563 /columns/3 1:13; TD6563 /columns/4 1:21")]
    [InlineData("unit,Họ tên,,attribute:,period:x\nu,1,1,1,1",
        "TD6564 /columns/1 1:6; TD6564 /columns/2 1:13; TD6564 /columns/3 1:14; TD6564 /columns/4 1:25")]
    [InlineData("uni\"t,a\nu,1", "TD6561 /columns/0 1:1")]
    [InlineData("unit,\"a\nu,1", "TD6561 /columns/1 1:6")]
    [InlineData("a,b c\n1,2e5", "TD6562 /columns 1:1; TD6564 /columns/1 1:3")] // what stands in an unknown column
    [InlineData("a,b\n1,2e5", "TD6562 /columns 1:1; TD6568 /rows/0/b 2:3")]
    public void With_a_faulty_heading_there_are_no_dossiers(string csv, string findings)
    {
        var table = ReadDossier.Table(csv);

        Assert.Empty(table.Dossiers);
        Assert.True(table.HasErrors);
        Assert.Equal(findings, ReadDossier.Findings(table.Diagnostics));
    }

    [Theory]
    [InlineData("u,80", "")]
    [InlineData("\nu,80\n , \n", "")] // blank rows are nobody's
    [InlineData("u,\"80\"", "")]
    [InlineData(" u , 80 ", "")]
    [InlineData("u,\"80,5\"", "TD6566 /rows/0/a 2:3")]
    [InlineData("u,\"80,5%\"", "TD6566 /rows/0/a 2:3")]
    [InlineData("u,\"1,234,567\"", "TD6567 /rows/0/a 2:3")]
    [InlineData("u,\"1.234,5\"", "TD6567 /rows/0/a 2:3")]
    [InlineData("u,1.234.567", "TD6567 /rows/0/a 2:3")]
    [InlineData("u,1 234", "TD6567 /rows/0/a 2:3")]
    [InlineData("u,1\u00A0234", "TD6567 /rows/0/a 2:3")]
    [InlineData("u,1.2.3", "")] // a code of its own
    [InlineData("u,31/12/2026", "")] // a text, for the rule set to judge
    [InlineData("u,1E+15", "TD6568 /rows/0/a 2:3")]
    [InlineData("u,+5", "TD6568 /rows/0/a 2:3")]
    [InlineData("u,.5", "TD6568 /rows/0/a 2:3")]
    [InlineData("u,5.", "TD6568 /rows/0/a 2:3")]
    [InlineData("u,−5", "TD6568 /rows/0/a 2:3")]
    [InlineData("u,007", "TD6568 /rows/0/a 2:3")]
    [InlineData("u,12345678901234567890123456789", "TD0117 /rows/0/a 2:3")]
    [InlineData("u,1.234", "TD6569 /rows/0/a 2:3")] // only a warning
    [InlineData("u,0.234", "")]
    [InlineData("u,1.2345", "")]
    [InlineData("u", "TD6565 /rows/0 2:1")]
    [InlineData("u,1,2", "TD6565 /rows/0 2:1")]
    [InlineData(",1", "TD6570 /rows/0 2:1")]
    [InlineData("lớp 8,1", "TD0119 /rows/0/unit 2:1")]
    [InlineData("a/b,1", "TD0119 /rows/0/unit 2:1")]
    [InlineData("u,1\nu,2", "TD6571 /rows/1 3:1")]
    [InlineData("u,x\"y", "TD6561 /rows/0/a 2:3")]
    [InlineData("u,\"x\"y", "TD6561 /rows/0/a 2:3")]
    [InlineData("u,\"x\nv,3", "TD6561 /rows/0/a 2:3")]
    [InlineData("\"u\n\",\"a\n😀\"\"b\"\nv,2,3", "TD0119 /rows/0/unit 2:1; TD6565 /rows/1 5:1")]
    public void A_faulty_row_gets_exactly_these_findings(string rows, string findings) => Cultures.Each(() =>
        Assert.Equal(findings, ReadDossier.Findings(ReadDossier.Table("unit,a\n" + rows).Diagnostics)));

    [Theory]
    [InlineData("2031-3", "TD0801 /rows/0/period 2:3")]
    [InlineData("2031-03-02/2031-03-01", "TD0802 /rows/0/period 2:3")]
    [InlineData("2031-03\nu,2031-03", "TD6571 /rows/1 3:1")]
    [InlineData("2031-03\nu,2031-04", "")]
    [InlineData("x\nu,x", "TD0801 /rows/0/period 2:3; TD0801 /rows/1/period 3:3")]
    public void A_unit_has_one_row_for_a_period(string rows, string findings) => Assert.Equal(
        findings, ReadDossier.Findings(ReadDossier.Table("unit,period\nu," + rows).Diagnostics));

    [Fact]
    public void Only_the_dossiers_of_bad_rows_are_left_out()
    {
        var table = ReadDossier.Table("unit;a\nu;1\nv;80,5\nw;3\n;\nu;4\nx;");

        Assert.Equal("[school-month u, school-month w, school-month x]", table.Dossiers.ToString());
        Assert.Equal("TD6566 /rows/1/a 3:3; TD6571 /rows/4 6:1", ReadDossier.Findings(table.Diagnostics));
        Assert.Contains("decimals", table.Diagnostics[0].Text(Language.English), StringComparison.Ordinal);
        Assert.Contains("dấu chấm", table.Diagnostics[0].Text(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_keeps_the_row()
    {
        var table = ReadDossier.Table("unit;a\nu;1.234");

        Assert.Equal("a = 1.234", ReadDossier.Entries(Assert.Single(table.Dossiers)));
        Assert.Equal(Severity.Warning, Assert.Single(table.Diagnostics).Severity);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_reported_where_their_cell_begins()
    {
        byte[] csv = [.. Encoding.UTF8.GetBytes("unit,unitTitle\nu,L"), 0xDE, .. Encoding.UTF8.GetBytes("p\nv,8")];

        var table = DossierTable.Read(ReadDossier.Name, csv, ReadDossier.RuleSet);

        Assert.Equal("TD0102 /rows/0/unitTitle 2:3", ReadDossier.Findings(table.Diagnostics));
        Assert.Equal("v", Assert.Single(table.Dossiers).Unit.Value);
    }

    [Fact]
    public void Limits_hold_for_tables_too()
    {
        var limits = new ReadingLimits(Bytes: 30, Depth: 64, Digits: 2, Diagnostics: 1);

        Assert.Equal("TD0101  1:1", Findings(new string(' ', 31), limits));
        Assert.Equal("TD0117 /rows/0/a 2:3; TD0199  0:0", Findings("unit,a\nu,123\nv,123", limits));
    }

    [Fact]
    public void The_caller_names_a_plain_rule_set()
    {
        Assert.Throws<ArgumentNullException>(() => DossierTable.Read(ReadDossier.Name, null!, ReadDossier.RuleSet));
        Assert.Throws<ArgumentException>(() => DossierTable.Read(ReadDossier.Name, [], default));
    }

    private static string Findings(string csv, ReadingLimits limits) => ReadDossier.Findings(
        DossierTable.Read(ReadDossier.Name, Encoding.UTF8.GetBytes(csv), ReadDossier.RuleSet, limits).Diagnostics);
}
