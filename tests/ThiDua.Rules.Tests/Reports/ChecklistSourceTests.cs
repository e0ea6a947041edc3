using System.Linq;
using System.Text;
using NodaTime;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Reports;

/// <summary>Parts of a report that are known from an inspection.</summary>
public sealed class ChecklistSourceTests
{
    private static readonly Code Outline = Code.Of("bao-cao");
    private static readonly Code Unit = Code.Of("xa-a");
    private static readonly RuleSet Rules = RuleSet.Load(new RuleSetText(Code.Of("r"), Encoding.UTF8.GetBytes("""
        {
          "format": 1, "code": "r", "version": "1",
          "checklists": [{ "code": "c", "period": "2024", "correction": { "action": "Bổ sung" }, "items": [
            { "code": "a", "title": "Chính sách", "items": [
              { "code": "hoi-dong", "title": "Hội đồng" },
              { "code": "quy", "title": "Quỹ", "answer": "money" },
              { "code": "quy-che", "title": "Quy chế", "answer": "document" }] },
            { "code": "b", "title": "Phong trào" }] }],
          "reports": [{ "code": "bao-cao", "title": "Báo cáo", "period": "2024", "sections": [{ "code": "i", "asks": [
            { "kind": "number", "code": "so-muc", "source": { "kind": "item", "of": "a", "ask": "incomplete" } },
            { "kind": "number", "code": "ty-le", "type": "number",
              "source": { "kind": "item", "of": "a", "ask": "share" } },
            { "kind": "number", "code": "chi", "type": "money",
              "source": { "kind": "item", "of": "quy", "ask": "value" } },
            { "kind": "text", "code": "van-ban", "source": { "kind": "item", "of": "quy-che", "ask": "value" } },
            { "kind": "text", "code": "hd", "source": { "kind": "item", "of": "hoi-dong", "ask": "state" } },
            { "kind": "list", "code": "ton-tai", "source": { "kind": "findings" } },
            { "kind": "list", "code": "ton-tai-a", "source": { "kind": "findings", "of": "a" } }] }] }]
        }
        """))).Require();

    [Fact]
    public void Numbers_words_and_findings_are_filled_in()
    {
        var draft = Rules.DraftReport(Outline, Unit, ReportSources.None.With(Review()));

        Assert.Equal(
            ["chi = 300", "so-muc = 1", "ty-le = 2/3"],
            draft.Numbers.Select(one => one.Key + " = " + one.Value));
        Assert.Equal("12/QC-UBND", draft.Texts[Code.Of("van-ban")]);
        Assert.Equal("Chưa thực hiện", draft.Texts[Code.Of("hd")]);
        Assert.Equal(
            ["Hội đồng: Bổ sung", "Phong trào: Bổ sung"],
            draft.Lists[Code.Of("ton-tai")].Select(entry => entry.Text));
        Assert.Equal(["Hội đồng: Bổ sung"], draft.Lists[Code.Of("ton-tai-a")].Select(entry => entry.Text));
    }

    [Fact]
    public void A_draft_that_says_something_else_is_found()
    {
        var draft = new ReportDraftBuilder("r", "bao-cao", "xa-a", "2024").Number("so-muc", 0m).Build();

        var found = Rules.ReviewReport(draft, ReportSources.None.With(Review())).Require().Findings;

        Assert.Contains(found, one => one.Says.Code == "TD8087");
    }

    [Fact]
    public void What_is_not_answered_and_the_review_of_another_unit_leave_the_parts_open()
    {
        var open = Rules.DraftReport(Outline, Unit, ReportSources.None.With(Rules.ReviewChecklist(
            new ChecklistAnswersBuilder("r", "xa-a").Build(), new LocalDate(2024, 12, 1)).Require()));
        var other = Rules.DraftReport(Outline, Code.Of("xa-b"), ReportSources.None.With(Review()));

        Assert.Empty(open.Numbers);
        Assert.Empty(open.Texts);
        Assert.Empty(other.Numbers);
        Assert.Empty(other.Lists);
    }

    private static ChecklistReview Review() => Rules.ReviewChecklist(
        new ChecklistAnswersBuilder("r", "xa-a")
            .Answer("hoi-dong", AnswerValue.No).Because("chưa kiện toàn")
            .Answer("quy", AnswerValue.Of(300m))
            .Answer("quy-che", AnswerValue.Of("12/QC-UBND"))
            .Answer("b", AnswerValue.Partly).Because("mới phát động")
            .Build(),
        new LocalDate(2024, 12, 1)).Require();
}
