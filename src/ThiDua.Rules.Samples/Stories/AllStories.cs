using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Samples.Commands;
using ThiDua.Rules.Values;
using Text = Spectre.Console.Text;

namespace ThiDua.Rules.Samples.Stories;

/// <summary>Tells the stories one after the other.</summary>
internal static class AllStories
{
    public static int Run(Request request, string folder)
    {
        var files = new ClusterFiles(folder, request);
        var scored = files.Score();
        foreach (var file in scored) FindingList.Report(request, file.Path, file.Findings);
        var results = scored.SelectMany(file => file.Evaluations).ToList();
        bool isReady = new TenUnits(request).IsReady();
        if (!isReady || scored.Any(file => file.HasErrors) || results.Count == 0) return Program.Mistakes;
        Tell(request, files, results);
        return Program.Done;
    }

    private static void Tell(Request request, ClusterFiles files, List<Evaluation> results)
    {
        var console = request.Screen.Tables;
        var language = request.Language;
        var chosen = results.FirstOrDefault(IsBelowTheBest) ?? results[0];
        Head(console, language, 1, "Bắt đầu: chấm một hồ sơ", "Getting started: one dossier");
        new GettingStarted(files.Folder).Run(console);
        Head(console, language, 2, "Biểu điểm", "The score sheet");
        new ReadTheScoreSheet(files.Rules, language).Run(console);
        Head(console, language, 3, "Năm đơn vị kiểm tra chéo", "Five units inspect each other");
        new ScoreACluster(files.Rules, results, language).Run(console);
        Head(console, language, 4, "Diễn giải một kết quả", "One result explained");
        new ExplainAResult(files.Rules, chosen, language).Run(console);
        Head(console, language, 5, "Vì sao không đạt mức cao hơn?", "Why not a better grade?");
        new AskWhyNot(files.Rules, chosen, language).Run(console);
        Head(console, language, 6, "Cụm mười đơn vị: xếp hạng, chỉ tiêu", "A cluster of ten units: places and a quota");
        new TenUnits(request).Run(console);
        Head(console, language, 7, "Kế hoạch của một năm", "A year's plan");
        new PlanAYear(request).Run(console);
        Head(console, language, 8, "Vòng kiểm tra chéo", "The ring of cross-inspection");
        new TheRing(files.Rules, request).Run(console);
        Head(console, language, 9, "Một cuộc kiểm tra", "An inspection");
        new AnInspection(files.Rules, request).Run(console);
        Head(console, language, 10, "Báo cáo tổng kết năm", "An annual report");
        new AnAnnualReport(request).Run(console);
    }

    private static bool IsBelowTheBest(Evaluation result) => result.Grade is { } grade
        && grade.Level.TryGetValue(out var level) && level != grade.Outcome.Levels[0];

    private static void Head(IAnsiConsole console, Language language, int number, string vietnamese, string english)
    {
        if (number > 1) console.WriteLine();
        string head = number + ". " + language.In(vietnamese, english);
        console.Write(new Text(head, new Style(Color.Aqua, decoration: Decoration.Bold)));
        console.WriteLine();
        console.WriteLine();
    }
}
