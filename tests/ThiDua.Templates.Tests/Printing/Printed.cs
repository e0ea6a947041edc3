using System;
using System.Collections.Generic;
using System.IO;
using NodaTime;
using ThiDua.Rules;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Tests;
using ThiDua.Rules.Values;
using ThiDua.Templates.Printing;
using ThiDua.Templates.Printing.Compose;
using ThiDua.Templates.Tests.Cases;
using ThiDua.Testing;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>Everything that is composed from results, each from templates and sample files.</summary>
internal static class Printed
{
    private const string Samples = "src/ThiDua.Rules.Samples/Data/";
    private const string DienBien = "dien-bien-2022";
    private const string LaiChau = "lai-chau-2023";
    private const string Full = "08-nhieu-lan-tru-mot-lan.json";
    private const string Open = "14-chua-kiem-tra-noi-dung-9.json";

    private static readonly Dictionary<string, Func<PrintedDocument>> Makers = new()
    {
        ["can-gio-plan"] = () => PlanDocument.Of(Template("can-gio-2024"))!,
        ["dien-bien-plan"] = () => PlanDocument.Of(Template(DienBien))!,
        ["lang-son-plan"] = () => PlanDocument.Of(Template("lang-son-2024"))!,
        ["lang-son-plan-table"] = () => PlanDocument.Table(Template("lang-son-2024").Plan!)!,
        ["long-khanh-plan"] = () => PlanDocument.Of(Template("long-khanh-2024"))!,
        ["dien-bien-score-sheet"] = () => ScoreSheetDocument.Blank(Template(DienBien), Template(DienBien).Rubrics[0]),
        ["dien-bien-score-sheet-filled"] = () => ScoreSheetDocument.Filled(Template(DienBien), Case(Full)),
        ["dien-bien-score-sheet-open"] = () => ScoreSheetDocument.Filled(Template(DienBien), Case(Open)),
        ["dien-bien-explanation"] = () => ExplanationDocument.Of(Template(DienBien), Case(Full)),
        ["dien-bien-ring"] = () => RingDocument.Of(Template(DienBien), Template(DienBien).Rotations[0]),
        ["dien-bien-minutes"] = () => Minutes(Case(Full)),
        ["dien-bien-minutes-blank"] = () => Minutes(null),
        ["cum-mau-score-sheet"] = () => ScoreSheetDocument.Blank(Sample("cum-mau"), Sample("cum-mau").Rubrics[0]),
        ["cum-mau-score-sheet-filled"] = () => ScoreSheetDocument.Filled(Sample("cum-mau"), League().Evaluations[2]),
        ["checklist"] = () => ChecklistDocument.Blank(Checklists(), Checklists().Checklists[0]),
        ["checklist-filled"] = () => ChecklistDocument.Filled(Checklists(), Answered()),
        ["can-gio-report"] = () => ReportDocument.Blank(Template("can-gio-2024"), Template("can-gio-2024").Reports[0]),
        ["lai-chau-plan"] = () => PlanDocument.Of(Template(LaiChau))!,
        ["lai-chau-report"] = () => ReportDocument.Blank(Template(LaiChau), Template(LaiChau).Reports[0]),
        ["lai-chau-report-filled"] = () => ReportDocument.Filled(Template(LaiChau), Reported()),
        ["cum-mau-league"] = () => LeagueDocument.Of(Sample("cum-mau"), League()),
    };

    public static IEnumerable<string> Names => Makers.Keys;

    public static PrintedDocument Of(string name) => Makers[name]();

    public static RuleSet Template(string code) => TemplateCatalog.Get(code).Load().Require();

    public static RuleSet Sample(string code) => Load(code, Samples + code + "/rules.json");

    private static RuleSet Load(string code, string file) => RuleSet.Load(
        new RuleSetText(Code.Of(code), File.ReadAllBytes(Repository.At(file))), TemplateCatalog.Options).Require();

    public static ClusterEvaluation League() => Sample("cum-mau").Evaluate(DossierSetReader.Read(
        Code.Of("dossiers"), File.ReadAllBytes(Repository.At(Samples + "cum-mau/dossiers.json"))).Require()).Require();

    public static Evaluation Case(string file) =>
        TemplateCases.Evaluate(Template(DienBien), TemplateCases.Read(DienBien, file));

    private static RuleSet Checklists() => Load("checklists", "tests/ThiDua.Rules.Tests/Good/checklists.json");

    private static ChecklistReview Answered()
    {
        var answers = new ChecklistAnswersBuilder("checklists", "xa-a").On(new LocalDate(2024, 9, 26))
            .Checklist("noi-dung")
            .Evidence(EvidenceItem.Of("qd-12", "van-ban").Numbered("12/QĐ-UBND", new LocalDate(2024, 2, 1)))
            .Answer("a-lanh-dao", AnswerValue.Yes).With("qd-12")
            .Answer("a-hoi-dong", AnswerValue.Partly).Because("Hội đồng họp một lần")
            .Answer("d-tong-chi", AnswerValue.Of(12_500_000m))
            .Answer("d-chi-thi-dua", AnswerValue.Of(5_000_000m))
            .Answer("d-chi-khen-thuong", AnswerValue.Of(7_000_000m))
            .Answer("d-khen", AnswerValue.Of(AnswerRow.Empty.With("hinh-thuc", AnswerValue.Of("Giấy khen"))
                .With("trinh", AnswerValue.Of(12m)).With("duoc-khen", AnswerValue.Of(10m))
                .With("de-lai", AnswerValue.Of(2m))))
            .Answer("d-ngay", AnswerValue.Of(new LocalDate(2024, 6, 3)))
            .Waive("d-quy-che", "Dùng quy chế của huyện", new LocalDate(2024, 12, 31))
            .Build();
        return Checklists().ReviewChecklist(answers, new LocalDate(2024, 10, 1)).Value!;
    }

    private static ReportReview Reported()
    {
        var draft = new ReportDraftBuilder(LaiChau, "bao-cao-tong-ket", "cac-huyen", "2023")
            .Title("Tổng kết công tác thi đua, khen thưởng năm 2023")
            .Issued("Số: 12/BC-UBND", "Lai Châu", new LocalDate(2023, 12, 5))
            .Text("p1-i-1", "Huyện có 12 xã.\nĐịa bàn rộng, dân cư thưa.")
            .Text("p1-ii-1-a", "Đã ban hành 03 văn bản.")
            .Build();
        return Template(LaiChau).ReviewReport(draft).Require();
    }

    private static PrintedDocument Minutes(Evaluation? result)
    {
        var people = new CandidateList(Code.Of("people"), Code.Of(DienBien),
        [
            new Candidate(Code.Of("ba-hoa"), "Bà Lò Thị Hoa", Code.Of("tuan-giao"), [], [], [], []),
            new Candidate(Code.Of("ong-nam"), "Ông Vừ A Nam", Code.Of("tuan-giao"), [], [], [], []),
        ]);
        var inspection = new Inspection(
            Code.Of("doan-kiem-tra"), Code.Of("muong-lay"), Code.Of("tuan-giao"), new LocalDate(2022, 12, 1),
            [
                new SeatPeople(Code.Of("lanh-dao-ubnd"), [Code.Of("ba-hoa")]),
                new SeatPeople(Code.Of("chuyen-vien-tdkt"), [Code.Of("ong-nam"), Code.Of("nguoi-la")]),
            ],
            ["Hợp tác xã Nậm Cản"]);
        return MinutesDocument.Of(Template(DienBien), inspection, people, result);
    }
}
