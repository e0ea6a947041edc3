using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using NodaTime;
using Spectre.Console;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Samples.Commands;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Stories;

/// <summary>
/// Follows an inspection (một cuộc kiểm tra) from the answers to the checklist to the score: what is not complete costs
/// points, and the explanation of the score names it.
/// </summary>
internal sealed class AnInspection(RuleSet rules, Request request)
{
    /// <summary>The answers that come with the program.</summary>
    public static string File => Path.Combine(System.AppContext.BaseDirectory, "Data", "kiem-tra-2022", "answers.json");

    public void Run(IAnsiConsole console)
    {
        var language = request.Language;
        #region an-inspection
        ChecklistAnswers answers = rules.ReadAnswers(Code.Of("answers"), System.IO.File.ReadAllBytes(File)).Require();
        LocalDate today = answers.On!.Value; // the library reads no clock
        ChecklistReview review = rules.ReviewChecklist(answers, today).Require();

        // The answers go into the dossier of the unit; nobody enters them a second time.
        Dossier dossier = new DossierBuilder(rules.Code, answers.Unit).In("2022").Build().With(review);
        Evaluation result = rules.Evaluate(dossier).Require();

        // The answers of many units together: here of one, and who has not answered yet.
        ChecklistRollUp together = rules.RollUpChecklist(review.Checklist.Code, [review]).Require();
        string silent = string.Join(", ", together.Silent.Select(unit => unit.Title));
        #endregion
        Paragraph.Write(console, language.In(
            "Nội dung kiểm tra là của kế hoạch có thật, câu trả lời là giả định.",
            "What is asked is that of a real plan; the answers are made up."));
        new ChecklistTable(rules, language).Write(console, review);
        console.WriteLine();
        Paragraph.Write(console, Shown.Total(result, language) + language.In(" điểm, ", " points, ")
            + Shown.Grade(result.Grade, language) + ".");
        console.WriteLine();
        Paragraph.Write(console, language.In("Vì sao bị trừ điểm:", "Why points were lost:"));
        console.WriteLine();
        var lost = result.Deductions.Select(line => line.Line.Parent!.Code).ToHashSet();
        foreach (var row in Rows(result.Explain(), lost))
            Paragraph.Write(console, ExplanationWriter.ToText(row, rules.Words, language));
        console.WriteLine();
        Paragraph.Write(console, language.In("Điểm dựa trên gì:", "What the points rest on:"));
        Trace(console, result, language);
        console.WriteLine();
        Paragraph.Write(console, language.In("Đơn vị chưa trả lời: ", "Who has not answered yet: ") + silent + ".");
    }

    private static void Trace(IAnsiConsole console, Evaluation result, Language language)
    {
        #region trace-points
        PointsTrace trace = PointsTrace.Of(result);
        foreach (var backing in trace.Parts.Where(part => part.Points?.Sign != 0).GroupBy(part => part.Backing))
        {
            Points sum = backing.Aggregate(Points.Zero, (all, part) => all + (part.Points ?? Points.Zero));
            string rows = string.Join(", ", backing.Select(part => result.Line(part.Line).Line.Label).OfType<string>());
            Paragraph.Write(console, "  – " + NameOf(backing.Key, language) + ": " + sum
                + language.In(" điểm (mục ", " points (items ") + rows + ")");
        }
        #endregion
    }

    private static string NameOf(PointsBacking backing, Language language) => backing switch
    {
        PointsBacking.Backed => language.In("có minh chứng", "backed by evidence"),
        PointsBacking.Explained => language.In("có giải trình", "explained"),
        PointsBacking.Unbacked => language.In("chưa có minh chứng", "not backed"),
        _ => throw new UnreachableException(),
    };

    /// <summary>The steps of these lines, the outermost of each.</summary>
    private static IEnumerable<Explanation> Rows(Explanation step, HashSet<Code> lines) =>
        lines.Contains(step.Subject) ? [step] : step.From.SelectMany(part => Rows(part, lines));
}
