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
        var wish = wished is null ? null : Wish.Of(wished, rules, request);
        if (unit is not null) return Run(rules, DossierCluster.Evaluate(rules, dossierPaths, request), unit, wish);
        var files = DossierFile.Score(rules, dossierPaths, request);
        foreach (var file in files) FindingList.Report(request, file.Path, file.Findings);
        var results = files.SelectMany(file => file.Evaluations).ToList();
        bool hasErrors = files.Any(file => file.HasErrors);
        if (results.Count == 0 && !hasErrors) request.NoDossiers();
        Write(rules, results, results, wish);
        return hasErrors ? Program.Mistakes : Program.Done;
    }

    private int Run(RuleSet rules, DossierCluster cluster, string unit, Wish? wish)
    {
        cluster.Report(request);
        if (cluster.Evaluation is null) return Program.Mistakes;
        var results = cluster.Results.Where(result => result.Unit.Value == unit).ToList();
        if (cluster.Results.Count == 0) request.NoDossiers();
        else if (results.Count == 0)
        {
            string known = string.Join(", ", cluster.Results.Select(result => result.Unit.Value).Distinct());
            throw new UnusableException(request.In(
                "Không có hồ sơ của đơn vị " + unit + ". Các đơn vị: " + known + ".",
                "There is no dossier of the unit " + unit + ". The units are: " + known + "."));
        }

        Write(rules, results, cluster.Results, wish);
        return cluster.HasErrors ? Program.Mistakes : Program.Done;
    }

    /// <summary>Writes some results of all that are known.</summary>
    private void Write(
        RuleSet rules, IReadOnlyList<Evaluation> results, IEnumerable<Evaluation> all, Wish? wish)
    {
        var names = new ResultNames(rules, results, request.Language);
        var words = ResultNames.Words(rules, all);
        bool isFirst = true;
        foreach (var result in results)
        {
            if (!isFirst && format != "json") request.Line("");
            Write(names, words, result, (wish is null ? NextBetter(result) : wish.Ask(result)).ToList());
            isFirst = false;
        }
    }

    private void Write(ResultNames names, ExplanationWords words, Evaluation result, List<WhyNot> whyNots)
    {
        if (format == "json") request.Screen.Out.WriteLine(Json(result, words, whyNots));
        else if (format == "md") Write(names, result, "# ", Markdown(result, words, whyNots));
        else Write(names, result, "", Texts(result, words, whyNots));
    }

    private void Write(ResultNames names, Evaluation result, string mark, IEnumerable<string> parts)
    {
        string grade = OutcomeHeads.Levels(result.Outcomes, request.Language);
        request.Line(mark + names.Of(result) + ": "
            + Shown.Total(result, request.Language) + (grade.Length > 0 ? "; " + grade : ""));
        foreach (string part in parts)
        {
            request.Line("");
            request.Line(part.TrimEnd('\n'));
        }
    }

    /// <summary>Why not the next better level of each outcome; nothing to ask where the best one was reached.</summary>
    private static IEnumerable<WhyNot> NextBetter(Evaluation result) => result.Outcomes
        .Select(one => result.WhyNot(one.Outcome.Code))
        .Where(whyNot => !whyNot.IsReached);

    private IEnumerable<string> Texts(Evaluation result, ExplanationWords words, List<WhyNot> whyNots)
    {
        var texts = StepsOf(result).Select(step => ExplanationWriter.ToText(step, words, request.Language));
        if (result.Provisional is { } provisional)
            texts = [.. texts, Shown.Provisional(provisional, request.Language)];
        return texts.Concat(whyNots.Select(one => ExplanationWriter.ToText(one, words, request.Language)));
    }

    /// <summary>The total, the outcomes, and the places among those that are given.</summary>
    private static IEnumerable<Explanation> StepsOf(Evaluation result) =>
        result.ExplainOutcomes().Prepend(result.Explain()).Concat(result.ExplainRankings());

    private IEnumerable<string> Markdown(Evaluation result, ExplanationWords words, List<WhyNot> whyNots)
    {
        var texts = StepsOf(result).Select(step => ExplanationWriter.ToMarkdown(step, words, request.Language));
        if (result.Provisional is { } provisional)
        {
            texts = texts
                .Append("## " + Shown.Provisional(provisional, request.Language))
                .Concat(provisional.ExplainOutcomes().Prepend(provisional.Explain())
                    .Select(step => ExplanationWriter.ToMarkdown(step, words, request.Language)));
        }

        return texts.Concat(whyNots.Select(one => ExplanationWriter.ToMarkdown(one, words, request.Language)));
    }

    private string Json(Evaluation result, ExplanationWords words, List<WhyNot> whyNots) => JsonLine.Of(to =>
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

        if (whyNots.Count == 0) return;
        to.WriteStartArray("whyNot");
        foreach (var one in whyNots) to.WriteTree(ExplanationWriter.ToJson(one, words, request.Language));
        to.WriteEndArray();
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
}
