using System.Linq;
using System.Text;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

/// <summary>What was entered and does not count stands in the explanation, and changes nothing.</summary>
public sealed class RefusedMarksTests
{
    private static readonly RuleSet Rules = RuleSet.Load(new RuleSetText(Code.Of("r"), Encoding.UTF8.GetBytes("""
        {
          "format": 1, "code": "r", "version": "1",
          "stages": [{ "code": "self", "title": "Tự chấm" }, { "code": "council", "title": "Hội đồng" },
            { "code": "cross", "title": "Kiểm tra chéo" }],
          "rotations": [{ "code": "ring", "year": 2024, "stage": "cross",
            "units": [{ "code": "a", "title": "Xã A" }, { "code": "b", "title": "Xã B" },
              { "code": "c", "title": "Xã C" }] }],
          "inputs": [{ "code": "strike", "type": "yes-no", "owner": "council" }],
          "rubric": { "code": "total", "worth": 30, "bounds": "bounded", "criteria": [
            { "code": "x", "worth": 10, "owner": "cross", "marking": { "kind": "entered" } },
            { "code": "y", "worth": 10, "owner": "council", "marking": { "kind": "entered" } },
            { "code": "z", "worth": 10, "marking": "worth", "deductions": [
              { "code": "d", "when": "strike", "marking": { "kind": "fixed", "points": 2 } }] }] }
        }
        """))).Require();

    [Fact]
    public void A_mark_by_a_unit_that_the_ring_does_not_send_is_named_beside_the_one_that_counts()
    {
        var right = Dossier().Stage("cross", "a").Enter("x", 8m);
        var wrong = Dossier().Stage("cross", "a").Enter("x", 8m).Stage("cross", "c").Enter("x", 9.5m);

        string told = Explained(wrong);

        Assert.Equal(
            "Phần chấm của Xã C không được tính: 9,5 điểm (đơn vị được phân công kiểm tra là Xã A)",
            Lines(told).Single(line => line.Contains("không được tính")));
        Assert.Contains("  x: 8 điểm", told);
        Assert.DoesNotContain("không được tính", Explained(right));
    }

    [Fact]
    public void Who_is_not_named_and_who_is_no_unit_are_told_too()
    {
        Assert.Contains(
            "Phần chấm không nêu đơn vị chấm, không được tính: 9 điểm (đơn vị được phân công kiểm tra là Xã A)",
            Lines(Explained(Dossier().Stage("cross").Enter("x", 9m))));
        Assert.Contains(
            "Entered by Ông Nam, does not count: 9 points (the ring sends Xã A)",
            Lines(Explained(Dossier().Stage("cross", "Ông Nam").Enter("x", 9m), Language.English)));
    }

    [Fact]
    public void An_entry_of_another_stage_names_both_stages() => Assert.Contains(
        "Phần nhập ở khâu Tự chấm không được tính: 7 điểm (nội dung này do khâu Hội đồng nhập)",
        Lines(Explained(Dossier().Stage("self").Enter("y", 7m))));

    [Fact]
    public void A_value_that_may_not_be_entered_is_quoted() => Assert.Contains(
        "Số liệu nhập không được tính: 11 không phải là giá trị được nhập",
        Lines(Explained(Dossier().Stage("council").Enter("y", 11m))));

    [Fact]
    public void Below_a_condition_it_is_told_too() => Assert.Contains(
        "Phần nhập ở khâu Tự chấm không được tính: có (nội dung này do khâu Hội đồng nhập)",
        Lines(Explained(Dossier().Stage("self").Enter("strike", true).Stage("council").Enter("strike", false))));

    private static DossierBuilder Dossier() => new DossierBuilder("r", "b").In("2024");

    private static Evaluation Evaluate(DossierBuilder dossier) => Rules.Evaluate(dossier.Build()).Value!;

    private static string Explained(DossierBuilder dossier, Language language = Language.Vietnamese) =>
        ExplanationWriter.ToText(Evaluate(dossier).Explain(), Rules.Words, language);

    private static string[] Lines(string text) => [.. text.Split('\n').Select(line => line.Trim())];
}
