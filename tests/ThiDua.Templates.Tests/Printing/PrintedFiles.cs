using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime;
using ThiDua.Rules;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Values;
using ThiDua.Templates.Printing;
using ThiDua.Templates.Printing.Compose;
using ThiDua.Testing;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>
/// Everything that can be printed from one set of files: the rules alone, and with dossiers, answers, drafts,
/// inspections and people. What is in a file may be changed before it is read.
/// </summary>
/// <param name="Change">A kind of file, by its schema, and its bytes → the bytes that are read.</param>
internal sealed record PrintedFiles(Func<string, byte[], byte[]> Change)
{
    private const string Templates = "src/ThiDua.Templates/Sets/";
    private const string Samples = "src/ThiDua.Rules.Samples/Data/";
    private const string Good = "tests/ThiDua.Rules.Tests/Good/";
    private const string Own = "tests/ThiDua.Templates.Tests/Printing/Files/";

    private static readonly LocalDate Today = new(2024, 10, 1);

    private static readonly Dictionary<string, PrintedFile[]> Sets = new()
    {
        ["dien-bien-2022"] =
        [
            new("rule-set", Templates + "dien-bien-2022/rules.json"),
            .. Directory.EnumerateFiles(Repository.At(Samples + "dien-bien-2022"), "*.json")
                .Order(StringComparer.Ordinal).Select(file => new PrintedFile("dossier", file)),
            new("checklist-answers", Samples + "kiem-tra-2022/answers.json"),
            new("inspections", Own + "inspections.json"),
        ],
        ["can-gio-2024"] = [new("rule-set", Templates + "can-gio-2024/rules.json")],
        ["lang-son-2024"] = [new("rule-set", Templates + "lang-son-2024/rules.json")],
        ["long-khanh-2024"] = [new("rule-set", Templates + "long-khanh-2024/rules.json")],
        ["lai-chau-2023"] =
        [
            new("rule-set", Templates + "lai-chau-2023/rules.json"),
            new("report-draft", "tests/ThiDua.Templates.Tests/Reports/lai-chau-2023/huyen.json"),
            new("report-draft", "tests/ThiDua.Templates.Tests/Reports/lai-chau-2023/so-bay-cho-sai.json"),
            new("report-draft", Own + "report-draft.json"),
        ],
        ["cum-mau"] =
        [
            new("rule-set", Samples + "cum-mau/rules.json"),
            new("dossier-set", Samples + "cum-mau/dossiers.json"),
        ],
        ["doan-2024"] =
        [
            new("rule-set", Samples + "doan-2024/rules.json"),
            new("candidates", Samples + "doan-2024/candidates.json"),
            new("inspections", Samples + "doan-2024/inspections-2023.json"),
            new("inspections", Samples + "doan-2024/inspections.json"),
        ],
        ["document"] = [new("rule-set", Good + "document.json")],
        ["report"] =
        [
            new("rule-set", Good + "report.json"),
            new("report-draft", Good + "Drafts/so-y-te.json"),
            new("report-draft", Good + "Drafts/huyen-a.json"),
        ],
        [EveryPart] = [new("rule-set", Own + "rules.json")],
        ["checklists"] =
        [
            new("rule-set", Good + "checklists.json"),
            new("checklist-answers", Own + "checklist-answers.json"),
        ],
    };

    /// <summary>A set whose document shows every sort of part.</summary>
    public const string EveryPart = "every-part";

    /// <summary>The sets of files by their names.</summary>
    public static IEnumerable<string> Names => Sets.Keys;

    /// <summary>All files of all sets.</summary>
    public static IEnumerable<PrintedFile> Files => Sets.Values.SelectMany(files => files);

    /// <summary>The rules of a set, as they stand in its file.</summary>
    public static RuleSet Rules(string set) => Load(set, Sets[set].Single(file => file.Schema == "rule-set").Bytes);

    private static RuleSet Load(string set, byte[] file) =>
        RuleSet.Load(new RuleSetText(Code.Of(set), file), TemplateCatalog.Options).Require();

    /// <summary>All documents of a set, each with a name.</summary>
    public IEnumerable<(string Name, PrintedDocument Document)> Of(string set)
    {
        var files = Sets[set].ToLookup(file => file.Schema, file => Change(file.Schema, file.Bytes));
        var rules = Load(set, files["rule-set"].Single());
        return RulesAlone(rules)
            .Concat(files["checklist-answers"].Select(file => ("answers", Answered(rules, file))))
            .Concat(files["report-draft"].Select(file => ("draft", Reported(rules, file))))
            .Concat(Scored(rules, [.. files["dossier"].Concat(files["dossier-set"])]))
            .Concat(Inspected(
                rules,
                [.. files["candidates"]],
                [.. files["inspections"]]));
    }

    /// <summary>What can be printed without any other file.</summary>
    public static IEnumerable<(string Name, PrintedDocument Document)> RulesAlone(RuleSet rules)
    {
        if (PlanDocument.Of(rules) is { } plan) yield return ("plan", plan);
        if (rules.Plan is { } tasks && PlanDocument.Table(tasks) is { } table) yield return ("plan-table", table);
        foreach (var one in rules.Checklists) yield return (one.Code.Value, ChecklistDocument.Blank(rules, one));
        foreach (var one in rules.Reports) yield return (one.Code.Value, ReportDocument.Blank(rules, one));
        foreach (var one in rules.Rubrics) yield return ("score-sheet", ScoreSheetDocument.Blank(rules, one));
        foreach (var one in rules.Rotations) yield return (one.Code.Value, RingDocument.Of(rules, one));
    }

    private static PrintedDocument Answered(RuleSet rules, byte[] file)
    {
        var answers = ChecklistAnswersReader.Read(Code.Of("answers"), file).Require();
        return ChecklistDocument.Filled(rules, rules.ReviewChecklist(answers, Today).Require());
    }

    private static PrintedDocument Reported(RuleSet rules, byte[] file)
    {
        var draft = ReportDraftReader.Read(Code.Of("draft"), file).Require();
        return ReportDocument.Filled(rules, rules.ReviewReport(draft).Require());
    }

    private static IEnumerable<(string Name, PrintedDocument Document)> Scored(
        RuleSet rules, IReadOnlyList<byte[]> files)
    {
        if (files.Count == 0) yield break;
        var dossiers = files.SelectMany((file, i) =>
            DossierSetReader.Read(Code.Of("dossiers-" + i), file).Value?.Dossiers.AsEnumerable()
                ?? [DossierReader.Read(Code.Of("dossier-" + i), file).Require()]);
        var cluster = rules.Evaluate(dossiers.ToList()).Require();
        yield return ("league", LeagueDocument.Of(rules, cluster));
        foreach (var one in cluster.Evaluations)
        {
            yield return (one.Unit + " sheet", ScoreSheetDocument.Filled(rules, one));
            yield return (one.Unit + " explanation", ExplanationDocument.Of(rules, one));
        }
    }

    private static IEnumerable<(string Name, PrintedDocument Document)> Inspected(
        RuleSet rules, IReadOnlyList<byte[]> candidates, IReadOnlyList<byte[]> inspections)
    {
        var people = new CandidateList(Code.Of("people"), rules.Code, candidates.SelectMany(file =>
            CandidateReader.Read(Code.Of("people"), file).Require().Candidates));
        return inspections
            .SelectMany(file => InspectionReader.Read(Code.Of("inspections"), file).Require().Inspections)
            .Select(one => (one.Inspected + " minutes", MinutesDocument.Of(rules, one, people, null)));
    }
}

/// <summary>A file and the schema that it keeps to.</summary>
internal sealed record PrintedFile(string Schema, string Path)
{
    public byte[] Bytes => File.ReadAllBytes(Repository.At(Path));
}
