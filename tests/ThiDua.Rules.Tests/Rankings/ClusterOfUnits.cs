using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Rankings;

/// <summary>Units with a mark, an office and a number of staff, graded together by one outcome with quotas.</summary>
internal sealed class ClusterOfUnits
{
    private readonly Outcome _outcome;
    private readonly Rubric _rubric;
    private readonly List<UnitFacts> _facts;

    /// <param name="quotas">The quotas, after bands of 80, 60 and 40.</param>
    /// <param name="units">The units; a null mark is missing.</param>
    public ClusterOfUnits(string quotas, IEnumerable<(decimal? Mark, string Office)> units)
    {
        var rules = JsonNode.Parse(
            """
            {
              "format": 1, "code": "cluster-2031", "version": "1",
              "levels": { "offices": [
                { "code": "north", "title": "Văn phòng phía Bắc" },
                { "code": "south", "title": "Văn phòng phía Nam" } ] },
              "inputs": [
                { "code": "office", "title": "Văn phòng", "levels": "offices", "from": "unit" },
                { "code": "staff", "type": "count" } ],
              "rubric": { "code": "total", "title": "Tổng điểm", "worth": 100, "bounds": "bounded",
                "criteria": [ { "code": "work", "worth": 100, "marking": { "kind": "entered" } } ] },
              "outcomes": [ { "code": "grade", "title": "Xếp loại", "levels": [
                  { "code": "xuat-sac", "title": "Hoàn thành xuất sắc" },
                  { "code": "tot", "title": "Hoàn thành tốt" },
                  { "code": "hoan-thanh", "title": "Hoàn thành" }, { "code": "khong", "title": "Không hoàn thành" } ],
                "steps": [ { "kind": "bands", "of": "total", "rows": [
                  { "in": ">= 80", "then": "xuat-sac" }, { "in": "[60, 80)", "then": "tot" },
                  { "in": "[40, 60)", "then": "hoan-thanh" }, { "in": "< 40", "then": "khong" } ] } ] } ]
            }
            """)!.AsObject();
        foreach (var step in JsonNode.Parse("[" + quotas + "]")!.AsArray())
            rules["outcomes"]![0]!["steps"]!.AsArray().Add(step!.DeepClone());
        _rubric = RuleSet.Load(RuleSetText.Of(Code.Of("cluster"), rules.ToJsonString())).Require().Rubric;
        _outcome = _rubric.Outcomes[0];
        _facts = [.. units.Select(unit => FactsOf(unit.Mark, unit.Office))];
        foreach (var facts in _facts) facts.Outcomes[_outcome.Index] = OutcomeGrading.Begin(_outcome, facts);
        States = [.. _facts.Select(facts => facts.Outcomes[_outcome.Index])];
        ClusterGrading.Grade(_outcome, [[.. _facts.Select((facts, i) => ((Facts)facts, States[i]))]]);
    }

    public IReadOnlyList<OutcomeState> States { get; }

    /// <summary>How many surely hold a level.</summary>
    public int Count(string level) => States.Count(state =>
        state.Level.IsValue && _outcome.Levels[Bits.Lowest(state.Level.Options)].Code.Value == level);

    /// <summary>The levels that are still possible, best first.</summary>
    public string LevelOf(int unit) =>
        string.Join(", ", _outcome.LevelList.In(States[unit].Level.Options).Select(level => level.Code.Value));

    public string Waits(int unit) => string.Join(", ", States[unit].Level.Reasons);

    public string Explain(int unit, Language language) => ExplanationWriter.ToText(
        OutcomeExplaining.Explain(_outcome, States[unit], _facts[unit], Context), language);

    public WhyNot WhyNot(int unit) => WhyNotExplaining.Explain(_outcome, States[unit], _facts[unit], Context);

    private ExplainContext Context => new(
        _rubric.Definitions,
        [.. _rubric.Lines.Select(line => Heading.Of(line.Code, null, line.Title))],
        [.. _rubric.Outcomes.Select(one => Heading.Of(one.Code, null, one.Title))],
        _ => null);

    private UnitFacts FactsOf(decimal? mark, string office) => Evaluator.Evaluate(
        _rubric,
        [.. _rubric.Inputs.Select(input => input.Code.Value switch
        {
            "office" => Answer.Level(office == "north" ? 0 : 1),
            "work" when mark is { } points => Answer.Number(Fraction.Of(points)),
            "staff" => Answer.Number(Fraction.Of(20)),
            _ => input.Missing(PendingKind.Missing),
        })],
        null);
}
