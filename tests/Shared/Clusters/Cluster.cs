using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ThiDua.Rules;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;

namespace ThiDua.Testing.Clusters;

/// <summary>One dossier of a cluster: a unit, scored by one rubric for one period.</summary>
/// <param name="Sheet">The rules, what can be entered by this rubric, the attributes, and what was entered.</param>
/// <param name="Unit">The code of the unit.</param>
/// <param name="Rubric">The code of the rubric; null where there is only one.</param>
/// <param name="Period">The period.</param>
/// <param name="Leads">Whom it leads; null where that is not known yet.</param>
internal sealed record ClusterMember(
    Sheet Sheet, string Unit, string? Rubric, string Period, IReadOnlyList<string>? Leads)
{
    /// <summary>Whom it leads, once that is known.</summary>
    public required IReadOnlyList<string> WillLead { get; init; }

    public JsonObject Dossier()
    {
        var dossier = Sheet.Dossier(Sheet.Entries);
        dossier["unit"] = Unit;
        dossier["period"] = Period;
        if (Rubric is not null) dossier["rubric"] = Rubric;
        if (Leads is not null)
            dossier["relations"] = new JsonObject { ["leads"] = new JsonArray([.. Leads.Select(u => (JsonNode)u)]) };
        return dossier;
    }

    /// <summary>Everything is entered, and it is known whom it leads.</summary>
    public ClusterMember Completed(Choices choices) =>
        this with { Sheet = Sheet with { Entries = Sheet.Completed(choices) }, Leads = WillLead };
}

/// <summary>A small rule set, and the dossiers of units that are scored together.</summary>
internal sealed record Cluster(JsonObject Rules, IReadOnlyList<ClusterMember> Members)
{
    private static readonly JsonSerializerOptions _readable = new() { WriteIndented = true };

    private RuleSet? _loaded;

    public RuleSet Load() => _loaded ??= Sheet.Load(Rules);

    public ClusterEvaluation Evaluate() => Evaluate(Load());

    public ClusterEvaluation Evaluate(RuleSet rules) => rules.Evaluate(Members.Select(member => DossierReader
        .Read(Code.Of("dossier"), Encoding.UTF8.GetBytes(member.Dossier().ToJsonString())).Require())).Require();

    public Cluster Completed(Choices choices) =>
        this with { Members = [.. Members.Select(member => member.Completed(choices))] };

    public bool IsComplete => Members.All(member => member.Leads is not null
        && member.Sheet.Fields.All(one => member.Sheet.Entries.Any(entry => entry.Code == one.Code)));

    public override string ToString() => Rules.ToJsonString(_readable) + "\n"
        + string.Join("\n", Members.Select(member => member.Dossier().ToJsonString()));
}
