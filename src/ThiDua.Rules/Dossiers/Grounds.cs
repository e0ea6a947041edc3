using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// What reviews say about the inputs that they answer, for explanations. It goes along with a dossier as places do: it
/// is no part of its content, and a dossier that was written and read again has none.
/// </summary>
internal readonly struct Grounds : IEquatable<Grounds>
{
    private readonly CodeMap<Ground>? _byInput;

    private Grounds(CodeMap<Ground> byInput) => _byInput = byInput;

    /// <summary>Why an input has its answer, or none yet; empty where nobody said.</summary>
    public Ground? Of(Code input) => _byInput is not null && _byInput.TryGet(input, out var found) ? found : null;

    /// <summary>The same with what another review says, which takes the place of what was said before.</summary>
    public Grounds With(IReadOnlyCollection<Ground> more)
    {
        var inputs = new HashSet<Code>(more.Select(ground => ground.Input));
        var kept = _byInput?.Where(one => !inputs.Contains(one.Key)) ?? [];
        return new Grounds(CodeMap.From(kept.Concat(more.Select(After))));
    }

    /// <summary>Tells of the entries by hand that gave way to a review that says something else.</summary>
    public void ReportReplaced(DiagnosticBag bag)
    {
        foreach (var ground in _byInput?.Select(one => one.Value) ?? [])
        {
            foreach (var entry in ground.Replaced.Where(entry => entry.Value != ground.Value))
            {
                string? reviewed = ground.Value is { } value ? Quoting.Shorten(value.ToString()) : null;
                bag.Add(
                    DiagnosticCatalog.EntryReplaced,
                    entry.At,
                    new DiagnosticArgument("code", entry.Code.Value),
                    new DiagnosticArgument("entered", Quoting.Shorten(entry.Value.ToString())),
                    new DiagnosticArgument("reviewed", reviewed ?? "not known yet", reviewed ?? "chưa xác định"));
            }
        }
    }

    private KeyValuePair<Code, Ground> After(Ground ground)
    {
        var before = Of(ground.Input)?.Replaced ?? ValueList<Entry>.Empty;
        return new(ground.Input, ground with { Replaced = ValueList.From(before.Concat(ground.Replaced)) });
    }

    public bool Equals(Grounds other) => true;

    public override bool Equals(object? obj) => obj is Grounds;

    public override int GetHashCode() => 0;
}

/// <summary>Why an input has its answer.</summary>
/// <param name="Input">The code of the input.</param>
/// <param name="Value">The answer; null while it is not known.</param>
/// <param name="At">Where the entry stands that was made of it; of an open one nothing stands there.</param>
/// <param name="Steps">The steps of the review.</param>
/// <param name="Replaced">What was entered by hand and gave way.</param>
internal sealed record Ground(
    Code Input, EntryValue? Value, Place At, ValueList<Explanation> Steps, ValueList<Entry> Replaced);
