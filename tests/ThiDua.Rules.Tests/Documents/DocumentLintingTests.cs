using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Time;
using Xunit;

namespace ThiDua.Rules.Tests.Documents;

public sealed class DocumentLintingTests
{
    [Theory]
    [InlineData("I. II. III. III. IV.", "TD1110")] // the report outline of huyện Cần Giờ
    [InlineData("I. II. III. IV.", "")]
    [InlineData("a) b) c) d) đ)", "")]
    [InlineData("a) b) c) d) e)", "TD1111")]
    [InlineData("h) i) k)", "TD1111")] // it should begin with a)
    [InlineData("i) ii) iii) iv)", "")]
    [InlineData("i) k) l)", "TD1111")]
    [InlineData("1. 2. 2. 3.", "TD1110")]
    [InlineData("1. 3. 2. 4.", "TD1112")]
    [InlineData("1. 2. 4.", "TD1111")]
    [InlineData("01 02 03", "")]
    [InlineData("- - -", "")]
    [InlineData("+ 1. - 2.", "")]
    [InlineData("3.1. 3.2. 3.3.", "")]
    [InlineData("3.1. 3.3.", "TD1111")]
    [InlineData("A. B. C. D. Đ. E.", "")]
    [InlineData("q) r) s) t) u) v) x) y) z)", "TD1111 TD1113")]
    [InlineData("X", "TD1111")] // the only one, by the style that explains it best
    public void A_list_is_numbered_rightly_or_it_is_said_where_not(string labels, string codes) =>
        Assert.Equal(codes, Linted.InList(labels.Split(' ')));

    [Theory]
    [InlineData("Căn cứ Luật Thi đua, Khen thưởng năm 2023", "2024", "TD1122")] // Thanh tra tỉnh Lạng Sơn
    [InlineData("Căn cứ Luật Thi đua - Khen thưởng năm 2022", "2024", "")]
    [InlineData("Căn cứ Luật thi đua khen thưởng năm 2003", "2024", "TD1123")]
    [InlineData("Căn cứ Luật Thi đua, Khen thưởng năm 2022", "2023", "TD1124")]
    [InlineData("Căn cứ Luật Thi đua, Khen thưởng và năm 2023", "2024", "")]
    [InlineData("Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003", "2024", "TD1123")]
    [InlineData("Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003", "2023", "")]
    [InlineData("Căn cứ Luật Thi đua, khen thưởng, ngày 26 tháng 11 năm 2004", "2023", "TD1122")]
    [InlineData("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", "2023", "TD1124")]
    [InlineData("Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15", "2023", "TD1124")]
    [InlineData("Căn cứ Luật Thi đua, khen thưởng (số 06/2022/QH15)", "2024", "")]
    [InlineData("Căn cứ Luật Thi đua, khen thưởng số 98/2023/QH15", "2024", "TD1122")] // of another document
    [InlineData("Căn cứ Luật Thi đua, khen thưởng số 1/2099/QH30", "2099", "")] // the register knows none that is later
    [InlineData("Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2005", "2023", "")]
    [InlineData("Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2003", "2023", "")]
    [InlineData("Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16/11/2013", "2024", "TD1123")]
    [InlineData("Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2006", "2023", "TD1122")]
    [InlineData("Thực hiện Nghị định số 91/2017/NĐ-CP", "2023", "")] // Lai Châu: right for its period
    [InlineData("Thực hiện Nghị định số 91/2017/NĐ-CP", "2024", "TD1123")]
    [InlineData("Thực hiện Nghị định 91/2017/NĐ-CP ngày 31/7/2017", "2024", "TD1123")]
    [InlineData("Thực hiện Nghị định số  91/2017/nđ-cp, ngày 31/7/2017", "2024", "TD1123")]
    [InlineData("Thực hiện Nghị định số 98/2023/NĐ-CP", "2023/2024", "")]
    [InlineData("Thực hiện Nghị định số 91/2017/NĐ-CP", "2023-07-01/2024-06-30", "TD1125")]
    [InlineData("Thực hiện Nghị định số 91/2017/NĐ-CP", "2023-12-31/2024-06-30", "TD1125")] // in force on its first day
    [InlineData("Căn cứ Luật Thi đua, Khen thưởng năm 2022", "2023-07-01/2024-01-01", "")] // in force on its last day
    [InlineData("Thực hiện Kế hoạch số …/BC-UBND ngày … tháng 9 năm 2024", "2024", "TD1120")] // huyện Cần Giờ
    [InlineData("Thực hiện Kế hoạch số/BC-UBND ngày ... tháng 9 năm 2024", "2024", "TD1120")]
    [InlineData("Thực hiện Kế hoạch số    /KH-UBND, Kế hoạch số 64/KH-TTTP", "2024", "")]
    [InlineData("Quyết định số 06/2018/QĐ-UBND, Chỉ thị số 34-CT/TW, Nghị quyết số 98/2023/QH15", "2024", "")]
    [InlineData("Quyết định số 06/2018/KH-UBND", "2024", "TD1120")]
    [InlineData("theo Quyết định sốngày ... thángnăm... của Kế hoạch 5 năm 2021-2025", "2024", "")]
    [InlineData("xây dựng Kế hoạch số lượng 12, quy định số liệu", "2024", "")]
    public void A_citation_is_judged_by_kind_name_and_period(string text, string period, string codes) =>
        Assert.Equal(codes, Linted.InText(text, period));

    [Theory]
    [InlineData("ngày 29 tháng 01 năm 2024, ngày 04/01/2024, trước ngày 15/5, ngày 11/6/1948", "")]
    [InlineData("ngày 9 tháng 01 năm 2024", "TD1133")]
    [InlineData("ngày 09 tháng 1 năm 2024", "TD1133")]
    [InlineData("ngày 09 tháng 03 năm 2024", "TD1133")]
    [InlineData("ngày 31/6/2024", "TD1132")]
    [InlineData("ngày 29 tháng 02 năm 2023", "TD1132")]
    [InlineData("ngày 29 tháng 02", "")]
    [InlineData("đạt 2/3 số phiếu, số 5/3/KH, tỷ lệ 13/13", "")]
    public void A_date_is_a_day_and_has_its_zeros(string text, string codes) =>
        Assert.Equal(codes, Linted.InText(text, "2024"));

    [Theory]
    [InlineData("hòa giải, hoà bình, Ủy ban", "TD1142")]
    [InlineData("thủy lợi và thuỷ sản", "TD1142")]
    [InlineData("khỏe mạnh, hóa chất, Ủy ban, Quý I, quỹ, quy chế, hoàn thành, quà", "")]
    [InlineData("Uỷ ban, hoà giải, loè", "")]
    public void Tones_stand_on_the_same_letter_throughout(string text, string codes) =>
        Assert.Equal(codes, Linted.InText(text, "2024"));

    [Theory]
    [InlineData("Long Khánh, ngày 5 tháng … năm 2024", "TD1137")]
    [InlineData("Long Khánh, ngày … tháng 3 năm 2024", "TD1137")]
    [InlineData("Long Khánh, ngày 05 tháng 3 năm …", "TD1137")]
    [InlineData("Long Khánh, ngày 05 tháng 3 năm 2024", "")]
    public void A_head_that_leaves_a_part_of_its_date_open_is_a_draft(string line, string codes) => Assert.Equal(
        codes,
        Linted.Codes(Linted.Find(
            "\"document\": { \"head\": { \"placeAndDate\": \"" + line + "\" }, \"body\": [ \"Hết./.\" ] }")));

    [Theory]
    [InlineData("theo Phụ lục III và Phụ lục số IV", "TD1139 TD1139")]
    [InlineData("theo Phụ lục II", "")]
    [InlineData("xử lý mẫu vi phạm, phụ lục chi tiết", "")]
    public void Appendices_are_named_by_Roman_numerals_too(string text, string codes) => Assert.Equal(
        codes,
        Linted.Codes(Linted.Find(
            "\"document\": { \"body\": [ \"" + text + "./.\" ], \"appendices\": [ "
                + "{ \"code\": \"a\", \"label\": \"Phụ lục I\" }, "
                + "{ \"code\": \"b\", \"label\": \"Phụ lục II\" } ] }")));

    [Fact]
    public void A_label_of_a_million_letters_is_no_numeral() =>
        Assert.Empty(Linted.InList([new string('m', 2_200_000)]));

    [Fact]
    public void The_caller_may_ask_about_another_period()
    {
        const string outline = """
            "document": { "period": "2023", "body": [ "Thực hiện Nghị định số 91/2017/NĐ-CP./." ] }
            """;

        var now = Linted.Find(outline);
        var later = Linted.Find(outline, TestRegister.Options.ForPeriod(Period.OfYear(2024)));

        Assert.Empty(now);
        Assert.Equal("TD1123", Linted.Codes(later));
    }

    [Theory]
    [InlineData("""["so"]""", """["huyen"]""", "")] // nobody is given both
    [InlineData("""["so"]""", """["huyen", "so"]""", "TD1110")]
    [InlineData("""["so"]""", """["so"]""", "TD1110")]
    public void Sections_for_others_may_have_the_same_label(string first, string second, string codes)
    {
        var found = Linted.Find($$"""
            "organization": { "kinds": [ { "code": "so", "title": "sở" }, { "code": "huyen", "title": "huyện" } ] },
            "reports": [ { "code": "bc", "period": "2024", "sections": [
              { "code": "a", "label": "1.", "title": "Chung" },
              { "code": "b", "label": "2.", "title": "Sở", "kinds": {{first}} },
              { "code": "c", "label": "2.", "title": "Huyện", "kinds": {{second}} },
              { "code": "d", "label": "3.", "title": "Kiến nghị" } ] } ]
            """);

        Assert.Equal(codes, Linted.Codes(found));
    }

    [Fact]
    public void A_label_of_all_stands_once_and_a_third_one_is_held_against_both() => Assert.Equal(
        "TD1110 TD1110",
        Linted.Codes(Linted.Find("""
            "organization": { "kinds": [ { "code": "so", "title": "sở" }, { "code": "huyen", "title": "huyện" } ] },
            "reports": [ { "code": "bc", "period": "2024", "sections": [
              { "code": "a", "label": "1.", "title": "Sở", "kinds": ["so"] },
              { "code": "b", "label": "1.", "title": "Huyện", "kinds": ["huyen"] },
              { "code": "c", "label": "1.", "title": "Huyện nữa", "kinds": ["huyen"] },
              { "code": "d", "label": "1.", "title": "Chung" } ] } ]
            """)));

    [Fact]
    public void Without_a_register_nothing_is_said_about_citations() => Assert.Empty(Linted.Find(
        """ "document": { "body": [ "Luật Thi đua, Khen thưởng năm 2023, Kế hoạch số 1/BC-UBND./." ] } """,
        LintOptions.Default));

    [Fact]
    public void What_is_accepted_is_a_note_with_its_reason_and_what_is_not_there_cannot_be_accepted()
    {
        var found = Linted.Find("""
            "document": { "body": [
              { "label": "1.", "heading": "Mục đích" },
              { "label": "1.", "heading": "Yêu cầu ./.",
                "accept": [ { "code": "TD1110", "why": "Văn bản in như vậy." }, { "code": "TD1111", "why": "?" } ] } ] }
            """);

        Assert.Equal("TD1110 TD8551", Linted.Codes(found));
        Assert.Equal(("Văn bản in như vậy.", Severity.Note), (found[0].Accepted, found[0].Severity));
    }

    [Theory]
    [InlineData("3.", "3.1.", "")]
    [InlineData("3.", "4.1.", "TD1143")]
    [InlineData("3.1.", "3.1.1.", "")]
    [InlineData("3.1.", "3.2.1.", "TD1143")]
    [InlineData("II.", "2.1.", "")] // another style begins there
    [InlineData("a)", "1.1.", "")]
    [InlineData("Điều 3.", "4.1.", "")]
    [InlineData("3", "3.1)", "")]
    public void A_number_below_an_item_begins_with_the_number_of_that_item(string parent, string label, string codes)
    {
        var found = Linted.Find($$"""
            "checklists": [ { "code": "c", "period": "2024", "items": [
              { "code": "a", "label": "{{parent}}", "items": [ { "code": "b", "label": "{{label}}" } ] } ] } ]
            """);

        Assert.Equal(codes, Linted.Codes(found.Where(one => one.Code == "TD1143")));
    }

    [Fact]
    public void An_item_without_a_label_between_two_numbers_changes_nothing() => Assert.Equal(
        "TD1143",
        Linted.Codes(Linted.Find("""
            "document": { "body": [ { "label": "1.", "heading": "Nội dung ./.", "children": [
              { "heading": "Chung", "children": [ { "label": "4.1.", "heading": "Văn bản ./." } ] } ] } ] }
            """).Where(one => one.Code == "TD1143")));

    [Theory]
    [InlineData("checklists", "items")]
    [InlineData("reports", "sections")]
    public void Items_and_sections_below_one_without_a_label_are_looked_at_too(string part, string below)
    {
        var found = Linted.Find($$"""
            "{{part}}": [ { "code": "c", "period": "2024", "{{below}}": [
              { "code": "a", "label": "1.", "{{below}}": [ { "code": "b", "{{below}}": [
                { "code": "b-1", "label": "1.1." }, { "code": "b-3", "label": "1.3." },
                { "code": "d", "label": "4.1." } ] } ] } ] } ]
            """);

        Assert.Equal("TD1111 TD1143", Linted.Codes(found));
    }

    [Fact]
    public void The_labels_of_tasks_that_a_document_shows_go_on_in_its_list()
    {
        const string rules = """
            "organization": { "kinds": [{ "code": "k" }], "units": [{ "code": "u", "kind": "k" }] },
            "plan": { "code": "p", "period": "2024", "lead": "u", "sections": [{ "code": "s" }], "tasks": [
              { "code": "t2", "label": "2.", "title": "tổng hợp", "section": "s" },
              { "code": "t2b", "label": "2.", "title": "tổng hợp", "section": "s" },
              { "code": "t3", "label": "3.", "title": "báo cáo", "section": "s" } ] },
            "document": { "body": [ { "label": "1.", "heading": "Đoàn kiểm tra" },
              { "shows": { "part": "tasks", "of": "s" } }, { "label": "LAST", "heading": "Kinh phí ./." } ] }
            """;

        Assert.Empty(Linted.Find(rules.Replace("LAST", "4.")));
        Assert.Equal("TD1111", Linted.Codes(Linted.Find(rules.Replace("LAST", "5."))));
        Assert.Equal("TD1110", Linted.Codes(Linted.Find(rules.Replace("LAST", "3."))));
    }

    [Theory]
    [InlineData("", "II", "2", "")]
    [InlineData("", "III", "2", "TD1111")]
    [InlineData("", "II", "3", "TD1111")]
    [InlineData(", \"columns\": [ \"STT\", \"Nội dung\" ]", "II", "2", "")]
    [InlineData(", \"columns\": [ \"STT\", \"Nội dung\" ]", "I", "1", "TD1110 TD1110")]
    public void Each_section_of_a_plan_that_a_document_shows_as_a_whole_is_numbered_by_itself(
        string columns, string section, string task, string codes)
    {
        var found = Linted.Find($$"""
            "organization": { "kinds": [{ "code": "k" }], "units": [{ "code": "u", "kind": "k" }] },
            "plan": { "code": "p", "period": "2024", "lead": "u",
              "sections": [ { "code": "q1", "label": "I", "title": "Quý I", "period": "2024-Q1" },
                { "code": "q2", "label": "{{section}}", "title": "Quý II", "period": "2024-Q2" } ],
              "tasks": [ { "code": "a", "label": "1", "title": "tổng hợp", "section": "q1" },
                { "code": "b", "label": "1", "title": "thẩm định", "section": "q2" },
                { "code": "c", "label": "{{task}}", "title": "báo cáo", "section": "q2" } ] },
            "document": { "body": [ { "label": "1.", "heading": "Nhiệm vụ", "shows": { "part": "tasks"{{columns}} } },
              "Hết./." ] }
            """);

        Assert.Equal(codes, Linted.Codes(found));
    }

    [Fact]
    public void Lists_of_a_plan_and_of_a_score_sheet_are_looked_at_without_a_document_too()
    {
        var found = Linted.Find("""
            "rubric": { "code": "total", "worth": 20, "bounds": "bounded", "criteria": [
              { "code": "a", "label": "1", "worth": 5, "marking": "worth" },
              { "code": "g", "worth": 10, "criteria": [
                { "code": "b", "label": "2", "worth": 5, "marking": "worth" },
                { "code": "c", "worth": 5, "marking": "worth" } ] },
              { "code": "d", "label": "4", "worth": 5, "marking": "worth" } ] }
            """);

        Assert.Equal("TD1111 /rubric/criteria/2/label", found.Select(one => one.Code + " " + one.At.Pointer).Single());
    }
}
