using System.Collections.Generic;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Grading;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>Takes the findings about a rubric, and what dossiers are to show them.</summary>
internal sealed class FindingReport
{
    private readonly CheckScope _scope;
    private readonly AnalysedText _text;

    public FindingReport(CheckScope scope, AnalysedText text)
    {
        _scope = scope;
        _text = text;
    }

    /// <summary>What dossiers are to show, in the order of the findings.</summary>
    public List<WitnessGoal> Goals { get; } = [];

    /// <summary>The ends of bands of which dossiers are to show what they give.</summary>
    public List<HitGoal> Hits { get; } = [];

    /// <summary>The quotas that give no unit of a small base, by outcome and step.</summary>
    public List<(Outcome Outcome, int Step)> SmallGroups { get; } = [];

    /// <summary>What was worked out for pairs of dossiers of which the one with more faults has more points.</summary>
    public List<(UnitFacts Less, UnitFacts More)> Raises { get; } = [];

    /// <summary>What was left open.</summary>
    public List<OpenAnswer> Open { get; } = [];

    /// <summary>Dossiers that were made already.</summary>
    public List<FindingWitness> Shown { get; } = [];

    /// <summary>All of it, as it is kept until somebody asks for dossiers.</summary>
    public AskedWitnesses Asked() =>
        new(ValueList.From(Goals), ValueList.From(Hits), ValueList.From(SmallGroups));

    public void Report(DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments) =>
        _scope.Report(descriptor, at, arguments);

    /// <summary>Reports a finding about an object whose author may have accepted it.</summary>
    public void Report(
        Written about, DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments) =>
        _scope.Report(about, descriptor, at, arguments);

    /// <summary>The object in which something is written, so that its author can accept a finding there.</summary>
    public Written? About(Node owner, Rubric rubric) => owner.Kind switch
    {
        NodeKind.LineBase or NodeKind.LinePoints => _text.LineOf(owner).Spec,
        NodeKind.Outcome => _text.Outcomes[owner.Index],
        NodeKind.Definition => rubric.Definitions[owner.Index] is { ConditionSpec: { } condition }
            ? _scope.ChosenOf(condition)
            : _scope.ChosenOf(rubric.Definitions[owner.Index].MeasureSpec),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The finding is proved by dossiers that come to this, each to one of them.</summary>
    public void Prove(DiagnosticDescriptor descriptor, Place at, RuleQuestion question, params Aim[] aims) =>
        Goals.Add(new WitnessGoal(descriptor.Code, at, question, ValueList.From(aims), true));

    /// <summary>The finding says that something cannot be: a dossier shows how near one comes.</summary>
    public void Approach(DiagnosticDescriptor descriptor, Place at, RuleQuestion question, params Aim[] aims) =>
        Goals.Add(new WitnessGoal(descriptor.Code, at, question, ValueList.From(aims), false));
}

/// <summary>What dossiers are to show of a rubric.</summary>
/// <param name="Goals">Answers to questions.</param>
/// <param name="Hits">What the ends of bands give.</param>
/// <param name="SmallGroups">Quotas that give no unit of a small base.</param>
internal sealed record AskedWitnesses(
    ValueList<WitnessGoal> Goals, ValueList<HitGoal> Hits, ValueList<(Outcome Outcome, int Step)> SmallGroups);
