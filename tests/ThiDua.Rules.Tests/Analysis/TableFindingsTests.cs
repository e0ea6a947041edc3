using System.Linq;
using Xunit;

namespace ThiDua.Rules.Tests.Analysis;

/// <summary>Rows of tables that were given to many lines (TD8509).</summary>
public sealed class TableFindingsTests
{
    /// <summary>A row is there for whichever line needs it; it is told once where none does.</summary>
    [Theory]
    [InlineData("[0, 3]", "[0, 9]", "")]
    [InlineData("[0, 9]", "[0, 3]", "")]
    [InlineData("[0, 3]", "[0, 2]", "/rubric/lines/marking/rows/1")]
    public void A_row_of_a_common_table_is_unused_where_no_line_uses_it(string one, string other, string found)
    {
        var loaded = Findings.Load(
            $$$"""
            {"code":"root","worth":10,"bounds":"bounded",
             "lines":{"marking":{"kind":"table","of":"own","rows":[{"in":"<= 3","then":"worth"},{"in":"> 3","then":0}]}},
             "criteria":[{"code":"a","worth":5,"entry":{"type":"count","range":"{{{one}}}"}},{"code":"b","worth":5,"entry":{"type":"count","range":"{{{other}}}"}}]}
            """);

        Assert.NotNull(loaded.Value);
        Assert.Equal(found, string.Join(", ", loaded.Diagnostics.Where(d => d.Code == "TD8509").Select(d => d.At.Pointer)));
    }
}
