using System;
using System.Linq;
using System.Text;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Explanations;

/// <summary>A rule set and the dossiers of a few units, as texts, and what is said about one of them.</summary>
internal sealed class SmallCluster
{
    public SmallCluster(string rules, string dossiers)
    {
        Rules = RuleSet.Load(RuleSetText.Of(Code.Of("small"), rules)).Require();
        string set = "{ \"format\": 1, \"dossiers\": [" + dossiers + "] }";
        Cluster = Rules.Evaluate(Rules.ReadDossiers(Code.Of("set"), Encoding.UTF8.GetBytes(set)).Dossiers).Require();
    }

    public RuleSet Rules { get; }

    public ClusterEvaluation Cluster { get; }

    public Evaluation Of(string unit) => Cluster.Evaluations.First(one => one.Unit.Value == unit);

    public string Total(string unit) => Text(Of(unit).Explain());

    public string Outcome(string unit) => Text(Of(unit).ExplainOutcomes()[0]);

    public string Ranking(string unit) => Text(Of(unit).ExplainRankings()[0]);

    public string WhyNot(string unit, string outcome, string level) => ExplanationWriter.ToText(
        Of(unit).WhyNot(Code.Of(outcome), Code.Of(level)), Rules.Words, Language.Vietnamese);

    public string[] Waiting(string unit) => [.. Of(unit).Waiting.Select(reason => reason.ToString())];

    private string Text(Explanation node) => ExplanationWriter.ToText(node, Rules.Words, Language.Vietnamese);
}
