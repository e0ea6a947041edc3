using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Says where each point and each grade comes from, and what keeps a wished level away.</summary>
internal sealed class ExplainCommand(Request request, string format, string? wished)
{
    public int Run(string rulesPath, string dossierPath)
    {
        if (RulesFile.LoadOrReport(rulesPath, request) is not { } rules) return Program.Mistakes;
        var question = WishIn(rules);
        var file = DossierFile.Score(rules, [dossierPath], request).Single();
        FindingList.Report(request, file.Path, file.Findings);
        for (int i = 0; i < file.Evaluations.Count; i++)
        {
            if (i > 0 && format != "json") request.Line("");
            Write(rules, file.Evaluations[i], question);
        }

        return file.HasErrors ? Program.Mistakes : Program.Done;
    }

    private void Write(RuleSet rules, Evaluation result, Level? question)
    {
        var words = rules.Words;
        var whyNot = question is null ? NextBetter(result) : result.WhyNot(result.Grade!.Outcome.Code, question.Code);
        if (format == "json") request.Screen.Out.WriteLine(Json(result, words, whyNot));
        else if (format == "md") Write(result, "# ", Markdown(result, words, whyNot));
        else Write(result, "", Texts(result, words, whyNot));
    }

    private void Write(Evaluation result, string mark, IEnumerable<string> parts)
    {
        string grade = Shown.Grade(result.Grade, request.Language);
        request.Line(mark + (result.Dossier.UnitTitle ?? result.Unit.Value) + ": "
            + Shown.Total(result, request.Language) + (grade.Length > 0 ? "; " + grade : ""));
        foreach (string part in parts)
        {
            request.Line("");
            request.Line(part.TrimEnd('\n'));
        }
    }

    /// <summary>Why not the next better level; nothing to ask when the best one was reached.</summary>
    private static WhyNot? NextBetter(Evaluation result) =>
        result.WhyNot() is { IsReached: false } whyNot ? whyNot : null;

    private IEnumerable<string> Texts(Evaluation result, ExplanationWords words, WhyNot? whyNot)
    {
        var steps = result.ExplainOutcomes().Prepend(result.Explain());
        var texts = steps.Select(step => ExplanationWriter.ToText(step, words, request.Language));
        if (result.Provisional is { } provisional)
            texts = [.. texts, Shown.Provisional(provisional, request.Language)];
        return whyNot is null ? texts : texts.Append(ExplanationWriter.ToText(whyNot, words, request.Language));
    }

    private IEnumerable<string> Markdown(Evaluation result, ExplanationWords words, WhyNot? whyNot)
    {
        var steps = result.ExplainOutcomes().Prepend(result.Explain());
        var texts = steps.Select(step => ExplanationWriter.ToMarkdown(step, words, request.Language));
        return whyNot is null ? texts : texts.Append(ExplanationWriter.ToMarkdown(whyNot, words, request.Language));
    }

    private string Json(Evaluation result, ExplanationWords words, WhyNot? whyNot) => JsonLine.Of(to =>
    {
        ScoreJson.Key(to, result);
        to.WriteTree("total", ExplanationWriter.ToJson(result.Explain(), words, request.Language));
        to.WriteStartArray("outcomes");
        foreach (var outcome in result.ExplainOutcomes())
            to.WriteTree(ExplanationWriter.ToJson(outcome, words, request.Language));
        to.WriteEndArray();
        if (whyNot is not null) to.WriteTree("whyNot", ExplanationWriter.ToJson(whyNot, words, request.Language));
    });

    private Level? WishIn(RuleSet rules)
    {
        if (wished is null) return null;
        var levels = rules.Outcomes.Count == 0 ? [] : rules.Outcomes[0].Levels;
        string known = string.Join(", ", levels.Select(level => level.Title == level.Code.Value
            ? level.Code.Value : level.Code.Value + " (" + level.Title + ")"));
        string title = Text.Compose(wished).Trim();
        return levels.FirstOrDefault(level => level.Code.Value == wished)
            ?? levels.FirstOrDefault(level => string.Equals(level.Title, title, StringComparison.OrdinalIgnoreCase))
            ?? throw new UnusableException(request.In(
            "Không có mức " + wished + ". Các mức: " + known + ".",
            "There is no level " + wished + ". The levels are: " + known + "."));
    }
}
