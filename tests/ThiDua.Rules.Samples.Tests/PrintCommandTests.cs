using System;
using System.IO;
using System.Linq;
using System.Text;
using ThiDua.Testing;
using Xunit;

namespace ThiDua.Rules.Samples.Tests;

public sealed class PrintCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("thidua").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("plan", "lang-son-2024", "QUÝ I")]
    [InlineData("plan-table", "lang-son-2024", "Đơn vị chủ trì")]
    [InlineData("ring", "dien-bien-2022", "Thị xã Mường Lay")]
    [InlineData("report", "lai-chau-2023", "ĐẶC ĐIỂM, TÌNH HÌNH")]
    [InlineData("score-sheet", "dien-bien-2022", "Điểm chuẩn")]
    public void What_is_in_the_rules_is_printed_in_every_format(string what, string rules, string word)
    {
        string page = Print("html", rules, what);
        string text = Print("md", rules, what);
        string file = At("out.docx");

        Assert.Equal(0, Ran.Of("print", rules, what, "--out", file).ExitCode);

        Assert.Contains(word, page, StringComparison.Ordinal);
        Assert.Contains(word, text, StringComparison.Ordinal);
        Assert.Equal("PK"u8.ToArray(), File.ReadAllBytes(file)[..2]);
        Assert.Contains(word, Encoding.UTF8.GetString(File.ReadAllBytes(file)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sheet_of_a_unit_is_filled_in_from_its_dossier()
    {
        string text = Print("md", "dien-bien-2022", "score-sheet", "--data", Ran.Dossier("1-muong-lay"));

        Assert.Contains("Thị xã Mường Lay", text, StringComparison.Ordinal);
        Assert.Contains("**Xếp loại:** ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_of_a_cluster_is_explained_and_the_cluster_is_tabled()
    {
        string[] data = ["--data", Ran.Cluster("dossiers.json")];

        string explained = Print("md", Ran.Cluster("rules.json"), ["explanation", .. data, "--unit", "sen-hong"]);
        string league = Print("html", Ran.Cluster("rules.json"), ["league", .. data]);

        Assert.Contains("Phường Sen Hồng", explained, StringComparison.Ordinal);
        Assert.Contains("103,25", explained, StringComparison.Ordinal);
        Assert.Contains("<svg", league, StringComparison.Ordinal);
    }

    /// <summary>
    /// Who signs "hạng 1 trong 1 đơn vị", or a level that others may still take away, signs something wrong.
    /// </summary>
    [Fact]
    public void One_dossier_alone_is_printed_as_it_is_scored_and_no_cluster()
    {
        string[] alone = ["--data", Written("one.json", """
            { "format": 1, "ruleSet": "alone", "unit": "a", "unitTitle": "Sở A", "entries": { "work": 95 } }
            """)];
        string rules = Written("rules.json", """
            { "format": 1, "code": "alone", "version": "1", "rubric": { "code": "total", "title": "Tổng", "worth": 100,
                "bounds": "bounded", "criteria": [
                  { "code": "work", "title": "Việc", "worth": 100, "marking": { "kind": "entered", "step": 1 } } ] },
              "outcomes": [ { "code": "grade", "title": "Xếp loại",
                "levels": [ { "code": "best", "title": "Xuất sắc" }, { "code": "good", "title": "Tốt" } ], "steps": [
                  { "kind": "bands", "of": "total", "rows": [
                    { "in": ">= 90", "then": "best" }, { "in": "< 90", "then": "good" } ] },
                  { "kind": "quota", "level": "best", "limit": { "share": "50%" }, "base": { "levels": ["best", "good"],
                    "counted": "before" }, "round": "up", "order": [ { "of": "total" } ], "ties": "unresolved",
                    "demote": "good" } ] } ],
              "rankings": [ { "code": "place", "title": "Hạng", "scope": "cluster", "ties": "competition",
                "by": [ { "of": "total" } ] } ] }
            """);

        string sheet = Print("md", rules, ["score-sheet", .. alone, "--unit", "a"]);
        string explained = Print("md", rules, ["explanation", .. alone]);

        Assert.Contains("**Xếp loại:** chưa xác định: Xuất sắc hoặc Tốt", sheet, StringComparison.Ordinal);
        Assert.Contains("**Xếp loại:** chưa xác định: Xuất sắc hoặc Tốt", explained, StringComparison.Ordinal);
        Assert.Contains("chấm riêng, chưa xét cùng các đơn vị khác", explained, StringComparison.Ordinal);
        Assert.DoesNotContain("trong 1 đơn vị", explained, StringComparison.Ordinal);
        Assert.Contains("chưa xếp loại: Xuất sắc hoặc Tốt", Ran.Of("score", rules, alone[1]).Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_minutes_name_the_people_and_the_points()
    {
        string inspections = Written("inspections.json", """
            { "format": 1, "ruleSet": "dien-bien-2022", "inspections": [ { "team": "doan-kiem-tra",
              "inspected": "muong-lay",
              "inspecting": "tuan-giao", "on": "2022-12-01", "seats": { "chuyen-vien-tdkt": ["hoa"] } } ] }
            """);
        string people = Written("people.json", """
            { "format": 1, "ruleSet": "dien-bien-2022",
              "candidates": [ { "code": "hoa", "name": "Bà Hoa", "unit": "tuan-giao" } ] }
            """);

        string text = Print("md", "dien-bien-2022", "minutes", "--data", inspections, "--data", people,
            "--data", Ran.Dossier("1-muong-lay"));

        Assert.Contains("**Bà Hoa**", text, StringComparison.Ordinal);
        Assert.Contains("ngày 01 tháng 12 năm 2022", text, StringComparison.Ordinal);
        Assert.Contains("| Điểm chấm |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_minutes_name_what_was_found_item_by_item_and_what_has_to_be_put_right()
    {
        string rules = Repository.At("src/ThiDua.Rules.Samples/Data/ho-so-2024/rules.json");
        string answers = Repository.At("src/ThiDua.Rules.Samples/Data/ho-so-2024/answers.json");
        string waived = Written("answers.json", File.ReadAllText(answers).Replace(
            "\"evidence\": [{", """
            "waivers": [{ "item": "hoi-dong", "why": "Đang sắp xếp đơn vị hành chính", "until": "2024-12-31" }],
            "evidence": [{
            """,
            StringComparison.Ordinal));
        string inspections = Written("inspections.json", """
            { "format": 1, "ruleSet": "ho-so-2024", "inspections": [ { "team": "doan", "inspected": "tan-hoa",
              "inspecting": "long-binh", "on": "2024-11-28", "seats": {} } ] }
            """);

        string text = Print("md", rules, "minutes", "--data", inspections, "--data", waived);

        Assert.Contains("| Không: chưa kiện toàn sau khi sáp nhập thôn |", text, StringComparison.Ordinal);
        Assert.Contains("**Mức độ hoàn thành:** 50% (1/2 mục bắt buộc)", text, StringComparison.Ordinal);
        Assert.Contains(
            "| Kiện toàn Hội đồng thi đua, khen thưởng | 28/11/2024 | Bổ sung, báo cáo đoàn kiểm tra | 12/12/2024 |",
            text,
            StringComparison.Ordinal);
        Assert.Contains("| Đang sắp xếp đơn vị hành chính | | 31/12/2024 |", text, StringComparison.Ordinal);
        Assert.Contains("Nội dung chưa đầy đủ: −7,5", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_checklist_is_printed_as_a_form_and_with_its_answers()
    {
        string rules = Repository.At("tests/ThiDua.Rules.Tests/Good/checklists.json");
        string answers = Written("answers.json", """
            { "format": 1, "ruleSet": "checklists", "checklist": "noi-dung", "unit": "xa-a",
              "answers": { "a-lanh-dao": true } }
            """);

        string form = Print("md", rules, "checklist");
        string filled = Print("md", rules, "checklist", "--data", answers, "--today", "2024-10-01");
        var ran = Ran.Of("print", rules, "checklist", "--data", answers, "--out", At("x.docx"), "--language", "en");

        Assert.Contains("□\u00A0Có", form, StringComparison.Ordinal);
        Assert.Contains("Xã A", filled, StringComparison.Ordinal);
        Assert.Contains("chưa trả lời", filled, StringComparison.Ordinal);
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("add --today", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_form_of_one_unit_asks_what_is_asked_of_its_kind()
    {
        string all = Print("md", "can-gio-2024", "checklist", "--of", "cum-khoi");
        string group = Print("md", "can-gio-2024", "checklist", "--unit", "cum-thi-dua-1");
        string unit = Print("md", "can-gio-2024", "checklist", "--unit", "cac-xa");
        var other = Ran.Of(
            "print", "can-gio-2024", "checklist", "--of", "cum-khoi", "--unit", "cac-xa", "--out", At("x.docx"));
        var nobody = Ran.Of("print", "can-gio-2024", "checklist", "--unit", "cac-x", "--out", At("x.docx"));

        Assert.Equal(Rows(all), Rows(group)); // it is all for them
        Assert.DoesNotContain("Cụm thi đua 1", all, StringComparison.Ordinal);
        Assert.Contains("Cụm thi đua 1", group, StringComparison.Ordinal);
        Assert.NotEqual(Rows(group), Rows(unit));
        Assert.Equal((2, 2), (other.ExitCode, nobody.ExitCode));
        static string[] Rows(string page) =>
            [.. page.Split('\n').Where(line => line.StartsWith('|'))];
    }

    [Fact]
    public void What_is_asked_of_others_is_not_in_the_form_of_a_unit()
    {
        string rules = Repository.At("tests/ThiDua.Rules.Tests/Good/checklists.json");

        string all = Print("md", rules, "checklist", "--of", "noi-dung");
        string unit = Print("md", rules, "checklist", "--of", "noi-dung", "--unit", "xa-a");

        Assert.True(unit.Length < all.Length);
        Assert.Contains("Xã A", unit, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_refused_in_a_report_is_told_and_left_open_in_print()
    {
        string rules = Repository.At("tests/ThiDua.Rules.Tests/Good/report.json");
        string draft = Written("draft.json", """
            { "format": 1, "ruleSet": "report", "report": "tong-ket", "unit": "so-y-te", "period": "2023",
              "numbers": { "trinh": 12345.5, "de-lai": 6789 } }
            """);

        var ran = Ran.Of("print", rules, "report", "--data", draft, "--format", "md", "--out", At("out.md"));
        string text = File.ReadAllText(At("out.md"));

        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("TD8044", ran.Error + ran.Out, StringComparison.Ordinal);
        Assert.Contains("6.789", text, StringComparison.Ordinal);
        Assert.DoesNotContain("12.345", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "To print \"league\" takes dossiers", "dien-bien-2022", "league")]
    [InlineData(2, "The rule set has no plan", "Cases/council.json", "plan")]
    [InlineData(2, "There is no rotation nowhere", "dien-bien-2022", "ring", "--of", "nowhere")]
    [InlineData(2, "cannot stand for WHAT", "dien-bien-2022", "poem")]
    [InlineData(2, "There is no file", "dien-bien-2022", "score-sheet", "--data", "gone.json")]
    [InlineData(2, "leave out --data", "long-khanh-2024", "plan", "--data", "progress.json")]
    [InlineData(2, "leave out --data", "lang-son-2024", "plan-table", "--data", "progress.json")]
    [InlineData(2, "leave out --data", "dien-bien-2022", "ring", "--data", "history.json")]
    [InlineData(2, "say --data once", "lai-chau-2023", "report", "--data", "a.json", "--data", "b.json")]
    [InlineData(2, "say --data once", "can-gio-2024", "checklist", "--data", "a.json", "--data", "b.json")]
    [InlineData(2, "a file of inspections", "dien-bien-2022", "minutes")]
    public void What_cannot_be_printed_is_told(int code, string says, string rules, params string[] rest)
    {
        string file = rules.StartsWith("Cases/", StringComparison.Ordinal) ? Ran.Case(rules["Cases/".Length..]) : rules;

        var ran = Ran.Of(["print", file, .. rest, "--out", At("out.docx"), "--language", "en"]);

        Assert.Equal(code, ran.ExitCode);
        Assert.Contains(says, ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("out.docx")));
    }

    [Fact]
    public void Another_layout_is_used_and_its_mistakes_are_told()
    {
        string shipped = File.ReadAllText(Repository.At("src/ThiDua.Templates/Printing/Layouts/nd30-2020.json"));
        string wide = Written("wide.json", shipped.Replace("\"left\": 30", "\"left\": 35", StringComparison.Ordinal));
        string bad = Written("bad.json", shipped.Replace("\"left\": 30", "\"left\": 190", StringComparison.Ordinal));

        string page = Print("html", "lang-son-2024", "plan", "--layout", wide);
        var ran = Ran.Of("print", "lang-son-2024", "plan", "--layout", bad, "--out", At("x.docx"));

        Assert.Contains("margin:20mm 15mm 20mm 35mm", page, StringComparison.Ordinal);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("TD1190", ran.Error, StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(_folder, name);

    private string Written(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    private string Print(string format, string rules, params string[] rest)
    {
        string file = At("out." + format);
        var ran = Ran.Of([.. new[] { "print", rules }.Concat(rest), "--format", format, "--out", file]);

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        return File.ReadAllText(file);
    }
}
