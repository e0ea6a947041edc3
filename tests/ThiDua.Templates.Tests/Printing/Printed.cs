using System;
using System.Collections.Generic;
using System.IO;
using NodaTime;
using ThiDua.Rules;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Inspections;
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
        ["cum-mau-league"] = () => LeagueDocument.Of(Sample("cum-mau"), League()),
    };

    public static IEnumerable<string> Names => Makers.Keys;

    public static PrintedDocument Of(string name) => Makers[name]();

    public static RuleSet Template(string code) => TemplateCatalog.Get(code).Load().Require();

    public static RuleSet Sample(string code) => RuleSet.Load(
        new RuleSetText(Code.Of(code), File.ReadAllBytes(Repository.At(Samples + code + "/rules.json"))),
        TemplateCatalog.Options).Require();

    public static ClusterEvaluation League() => Sample("cum-mau").Evaluate(DossierSetReader.Read(
        Code.Of("dossiers"), File.ReadAllBytes(Repository.At(Samples + "cum-mau/dossiers.json"))).Require()).Require();

    public static Evaluation Case(string file) =>
        TemplateCases.Evaluate(Template(DienBien), TemplateCases.Read(DienBien, file));

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
