using System;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

/// <summary>What tables and reasons say to people who have to understand a result.</summary>
public sealed class WordsTests
{
    private static readonly string[] Files = [Ran.Case("order.json"), Ran.Case("order-dossiers.json")];

    [Fact]
    public void Several_deductions_of_a_row_are_told_apart_and_what_is_really_lost_is_told()
    {
        string table = Ran.Of("score", Files[0], Ran.Case("order-a.json")).Out;

        Assert.Contains("Mỗi vụ (mục II): −40; Từ vụ thứ", table, StringComparison.Ordinal);
        Assert.Contains("mục II cộng lại thực trừ 60)", table, StringComparison.Ordinal);
    }

    [Fact]
    public void A_demotion_names_the_single_condition_that_fails_and_not_that_one_of_all_does()
    {
        string table = Ran.Of(["cluster", .. Files]).Out;

        Assert.Contains("Số vụ nghiêm trọng bằng 0: sai (hiện là 2)", table, StringComparison.Ordinal);
        Assert.DoesNotContain("Tất cả các điều kiện sau", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_basis_names_no_place_its_words_tell_it()
    {
        Assert.Contains(
            "căn cứ: “Tốt: từ 20 điểm và không có vụ nghiêm trọng”, Quy chế mẫu",
            Ran.Of("explain", Files[0], Files[1], "--unit", "a").Out,
            StringComparison.Ordinal);
    }
}
