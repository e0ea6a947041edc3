using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Says where each point and each grade comes from, and what keeps a wished level away.</summary>
internal sealed class ExplainCommand(Request request, string format, string? wished)
{
    /// <summary>Explains each dossier by itself; or one unit, with all dossiers as its cluster.</summary>
    public int Run(string rulesPath, IEnumerable<string> dossierPaths, string? unit)
    {
        if (RulesFile.LoadOrReport(rulesPath, request) is not { } rules) return Program.Mistakes;
        var question = WishIn(rules);
        if (unit is not null) return Run(rules, DossierCluster.Evaluate(rules, dossierPaths, request), unit, question);
        var files = DossierFile.Score(rules, dossierPaths, request);
        foreach (var file in files) FindingList.Report(request, file.Path, file.Findings);
        Write(rules, files.SelectMany(file => file.Evaluations), question);
        return files.Any(file => file.HasErrors) ? Program.Mistakes : Program.Done;
    }

    private int Run(RuleSet rules, DossierCluster cluster, string unit, Level? question)
    {
        cluster.Report(request);
        if (cluster.Evaluation is not { } evaluation) return Program.Mistakes;
        var results = evaluation.Evaluations.Where(result => result.Unit.Value == unit).ToList();
        if (results.Count == 0)
        {
            string known = string.Join(", ", evaluation.Evaluations.Select(result => result.Unit.Value).Distinct());
            throw new UnusableException(request.In(
                "Không có hồ sơ của đơn vị " + unit + ". Các đơn vị: " + known + ".",
                "There is no dossier of the unit " + unit + ". The units are: " + known + "."));
        }

        Write(rules, results, question);
        return cluster.HasErrors ? Program.Mistakes : Program.Done;
    }

    private void Write(RuleSet rules, IEnumerable<Evaluation> results, Level? question)
    {
        bool isFirst = true;
        foreach (var result in results)
        {
            if (!isFirst && format != "json") request.Line("");
            Write(rules, result, question);
            isFirst = false;
        }
    }

    private void Write(RuleSet rules, Evaluation result, Level? question)
    {
        var words = rules.Words;
        var whyNot = question is null ? NextBetter(result)
            : result.Grade is { } grade && grade.Outcome.Levels.Contains(question)
            ? result.WhyNot(grade.Outcome.Code, question.Code) : null;
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
        var texts = StepsOf(result).Select(step => ExplanationWriter.ToText(step, words, request.Language));
        if (result.Provisional is { } provisional)
            texts = [.. texts, Shown.Provisional(provisional, request.Language)];
        return whyNot is null ? texts : texts.Append(ExplanationWriter.ToText(whyNot, words, request.Language));
    }

    /// <summary>The total, the outcomes, and the places among those that are given.</summary>
    private static IEnumerable<Explanation> StepsOf(Evaluation result) =>
        result.ExplainOutcomes().Prepend(result.Explain()).Concat(result.ExplainRankings());

    private IEnumerable<string> Markdown(Evaluation result, ExplanationWords words, WhyNot? whyNot)
    {
        var texts = StepsOf(result).Select(step => ExplanationWriter.ToMarkdown(step, words, request.Language));
        if (result.Provisional is { } provisional)
        {
            texts = texts
                .Append("## " + Shown.Provisional(provisional, request.Language))
                .Concat(provisional.ExplainOutcomes().Prepend(provisional.Explain())
                    .Select(step => ExplanationWriter.ToMarkdown(step, words, request.Language)));
        }

        return whyNot is null ? texts : texts.Append(ExplanationWriter.ToMarkdown(whyNot, words, request.Language));
    }

    private string Json(Evaluation result, ExplanationWords words, WhyNot? whyNot) => JsonLine.Of(to =>
    {
        ScoreJson.Key(to, result);
        Trees(to, result.Explain(), result.ExplainOutcomes(), result.ExplainRankings(), words);
        if (result.Provisional is { } provisional)
        {
            to.WriteStartObject("provisional");
            ScoreJson.StandingIn(to, provisional);
            Trees(to, provisional.Explain(), provisional.ExplainOutcomes(), provisional.ExplainRankings(), words);
            to.WriteEndObject();
        }

        if (whyNot is not null) to.WriteTree("whyNot", ExplanationWriter.ToJson(whyNot, words, request.Language));
    });

    private void Trees(
        Utf8JsonWriter to,
        Explanation total,
        ValueList<Explanation> outcomes,
        ValueList<Explanation> rankings,
        ExplanationWords words)
    {
        to.WriteTree("total", ExplanationWriter.ToJson(total, words, request.Language));
        Trees(to, "outcomes", outcomes, words);
        if (rankings.Count > 0) Trees(to, "rankings", rankings, words);
    }

    private void Trees(Utf8JsonWriter to, string name, ValueList<Explanation> explained, ExplanationWords words)
    {
        to.WriteStartArray(name);
        foreach (var one in explained) to.WriteTree(ExplanationWriter.ToJson(one, words, request.Language));
        to.WriteEndArray();
    }

    private Level? WishIn(RuleSet rules)
    {
        if (wished is null) return null;
        var levels = rules.Rubrics.Where(rubric => rubric.Outcomes.Count > 0)
            .SelectMany(rubric => rubric.Outcomes[0].Levels).Distinct().ToList();
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
