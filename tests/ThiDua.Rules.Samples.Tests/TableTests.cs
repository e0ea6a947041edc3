using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

public sealed class TableTests
{
    private static readonly Ran Scored = Ran.Of("score", "dien-bien-2022", Ran.Case("bad.csv"), "--json");

    [Fact]
    public void Each_good_row_of_a_table_is_a_result() => Assert.Equal(
        ["muong-lay", "muong-ang"],
        Ran.Objects(Scored.Out).Select(o => o.GetProperty("unit").GetString()));

    [Fact]
    public void An_empty_cell_is_pending_and_not_zero()
    {
        var open = Ran.Objects(Scored.Out)[1];

        Assert.Equal("row-3", open.GetProperty("waitingFor")[0].GetProperty("code").GetString());
        Assert.Equal("tot", open.GetProperty("grade").GetString()); // 90 or 95: the grade is certain, the total is not
    }

    [Fact]
    public void A_decimal_comma_is_refused_with_its_place()
    {
        var finding = Ran.Objects(Scored.Error).Single();

        Assert.Equal(1, Scored.ExitCode);
        Assert.Equal("TD6566", finding.GetProperty("code").GetString());
        Assert.Equal(3, finding.GetProperty("line").GetInt32());
        Assert.Equal("/rows/1/row-1", finding.GetProperty("pointer").GetString());
    }

    [Fact]
    public void A_table_can_be_explained_row_by_row()
    {
        var ran = Ran.Of("explain", "dien-bien-2022", Ran.Case("bad.csv"));

        Assert.StartsWith("Thị xã Mường Lay: 95; Tốt\n", ran.Out, StringComparison.Ordinal);
        Assert.Contains("\n\nHuyện Mường Ảng: 90 – 95; Tốt\n", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void One_table_gives_what_the_single_dossiers_give()
    {
        string[] dossiers = [.. Directory.EnumerateFiles(Ran.Data, "*.json").Order(StringComparer.Ordinal)];

        var single = Ran.Of(["score", "dien-bien-2022", .. dossiers]);
        var table = Ran.Of("score", "dien-bien-2022", Path.Combine(Ran.Data, "all-units.csv"));

        Assert.Equal(single, table);
    }
}
