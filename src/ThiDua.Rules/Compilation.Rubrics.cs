using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Criteria;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rankings;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>The part that knows of rubrics, relations and rankings.</summary>
internal sealed partial class Compilation
{
    private RubricHead Head(int index, RubricSpec spec, LineTree tree, RubricWhole whole)
    {
        int firstOutcome = _rubrics.Take(index).Sum(rubric => rubric.Outcomes.Count);
        int firstRanking = _rubrics.Take(index).Sum(rubric => rubric.Rankings.Count);
        return new RubricHead(
            index,
            spec.Code,
            spec.Title,
            spec.Period,
            _appliesTo[index].Condition,
            _appliesTo[index].DecidedBy,
            tree.Parts[tree.Roots[index]].Line,
            ValueList.From(whole.Outcomes.Skip(firstOutcome).Take(spec.Outcomes.Count)),
            ValueList.From(whole.Rankings.Skip(firstRanking).Take(spec.Rankings.Count)));
    }

    private RubricMembers Members(LineTree tree, Dictionary<Node, Reads> reads, ValueList<Node> order)
    {
        var ofLines = tree.Parts.Select(part => tree.Roots.FindLastIndex(root => root <= part.Line.Index)).ToList();
        var ofOutcomes = Enumerable.Range(0, _rubrics.Count)
            .SelectMany(i => Enumerable.Repeat(i, _rubrics[i].Outcomes.Count))
            .ToList();
        var ofRankings = Enumerable.Range(0, _rubrics.Count)
            .SelectMany(i => Enumerable.Repeat(i, _rubrics[i].Rankings.Count))
            .ToList();
        PeriodChecks.Check(RubricOf, reads, Name(tree), _scope);
        return RubricMembers.Find(
            _rubrics.Count,
            RubricOf,
            node => node.Kind == NodeKind.Definition ? _scope.Definitions[node.Index].Reads
                : reads.TryGetValue(node, out var found) ? found : null,
            order,
            Name(tree),
            _scope);

        int RubricOf(Node node) => node.Kind switch
        {
            NodeKind.Outcome => ofOutcomes[node.Index],
            NodeKind.Ranking => ofRankings[node.Index],
            _ => ofLines[node.Index],
        };
    }

    private void DeclareRelations()
    {
        var relations = OutcomeChecks.Levels(default, _spec.Relations, _spec.At.Property("relations"), _scope).Levels;
        _scope.Relations.AddRange(relations.Select(relation => relation.Code));
        Relations = relations;
    }

    private void CheckRotations() =>
        Rotations = new RotationChecks(Organization, _scope.Stages, _scope.Findings).Check(_spec.Rotations);

    private void DeclareRubrics()
    {
        if (_spec.Rubrics.Count == 0)
        {
            _scope.Rubrics.Add(default);
            return;
        }

        if (_spec.Rubric is not null || _spec.Outcomes.Count > 0 || _spec.Rankings.Count > 0)
            _scope.Report(DiagnosticCatalog.RubricAndRubrics, _spec.At.Property("rubrics"));
        foreach (var rubric in _rubrics)
        {
            int first = _scope.Rubrics.IndexOf(rubric.Code);
            _scope.Rubrics.Add(rubric.Code);
            _scope.Periods.Add(_scope.IsHole(rubric.At.Property("period")) ? null : rubric.Period);
            if (first < 0 || rubric.Code.IsEmpty) continue;
            _scope.ReportDuplicate(rubric.Code, rubric.At.Property("code"), _rubrics[first].At.Property("code"));
        }
    }

    /// <summary>Which units the rubrics are for; that depends on attributes only.</summary>
    private void CheckAppliesTo()
    {
        foreach (var rubric in _rubrics)
        {
            _scope.Owner = rubric.Code;
            var decidedBy = new Reads();
            _appliesTo.Add((Applicability.Check(rubric.AppliesTo, rubric.At, decidedBy, _scope), decidedBy));
        }
    }

    private void DeclareRankings()
    {
        for (int i = 0; i < _rankings.Count; i++)
            _scope.Declare(new Named(NamedKind.Ranking, i, _rankings[i].Code, _rankings[i].At.Property("code")));
    }

    /// <summary>The rankings; one that is faulty is none, which was reported.</summary>
    private List<Ranking?> CheckRankings(Dictionary<Node, Reads> reads)
    {
        var rankings = new List<Ranking?>();
        foreach (var spec in _rankings)
        {
            _scope.Reads = new Reads { ReadsOthers = true };
            reads[new Node(NodeKind.Ranking, rankings.Count)] = _scope.Reads;
            rankings.Add(RankingChecks.Check(rankings.Count, spec, _scope));
        }

        return rankings;
    }
}
