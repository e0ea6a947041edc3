using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>
/// Who may mark a unit at the stages that rings own (K59): the unit that the ring of the year sends, and nobody else.
/// The year is that in which the period of the dossier ends.
/// </summary>
internal sealed class RingSenders
{
    private readonly ValueList<Rotation> _rotations;

    public RingSenders(ValueList<Rotation> rotations) =>
        _rotations = ValueList.From(rotations.Where(rotation => !rotation.Stage.IsEmpty));

    /// <summary>Whether rings own a stage.</summary>
    public bool Own(Code stage) => !stage.IsEmpty && _rotations.Any(rotation => rotation.Stage == stage);

    /// <summary>Whether entries of a stage count; if not, that was reported.</summary>
    public bool Accept(Code at, string? by, Place place, Dossier dossier, DiagnosticBag bag)
    {
        if (!Own(at)) return true;
        var stage = new DiagnosticArgument("stage", at.Value);
        if (YearOf(at, dossier) is not { } year)
        {
            bag.Add(DiagnosticCatalog.RingNeedsPeriod, place, stage);
            return false;
        }

        var senders = RingOf(at, year)?.InspectorsOf(dossier.Unit);
        if (senders is null or { Count: 0 })
        {
            bag.Add(DiagnosticCatalog.NoRingForUnit, place, stage, Year(year), Unit(dossier));
            return false;
        }

        if (senders.Any(sender => sender.Value == by)) return true;
        bag.Add(
            DiagnosticCatalog.NotSentByRing,
            place,
            stage,
            Year(year),
            Unit(dossier),
            new DiagnosticArgument("sent", string.Join(", ", senders.Select(sender => "\"" + sender + "\""))),
            by is not null
                ? new DiagnosticArgument("by", "\"" + Quoting.Shorten(by) + "\"")
                : new DiagnosticArgument("by", "nobody named", "đơn vị không được nêu tên"));
        return false;
    }

    /// <summary>Why entries of a stage do not count, for explanations: who gave them, and who is sent.</summary>
    public ValueList<StepArgument> Explain(Code at, string? by, Dossier dossier)
    {
        var ring = YearOf(at, dossier) is { } year ? RingOf(at, year) : null;
        var why = new List<StepArgument> { new("case", by is null ? "ring-unnamed" : "ring") };
        if (by is not null)
            why.Add(new("by", Code.TryParse(by, out Code unit) && ring is not null ? ring.TitleOf(unit) : by));
        if (ring?.InspectorsOf(dossier.Unit) is { Count: > 0 } senders)
            why.Add(new("sent", string.Join(", ", senders.Select(ring.TitleOf))));
        return ValueList.From(why);
    }

    /// <summary>The year of the dossier; null where it does not say which of several it is.</summary>
    private int? YearOf(Code at, Dossier dossier)
    {
        if (dossier.Period is { } period) return period.Last.Year;
        var ofStage = _rotations.Where(rotation => rotation.Stage == at).ToList();
        return ofStage.Count > 1 ? null : ofStage[0].Year;
    }

    private Rotation? RingOf(Code at, int year) =>
        _rotations.FirstOrDefault(rotation => rotation.Stage == at && rotation.Year == year);

    private static DiagnosticArgument Year(int year) => new("year", year);

    private static DiagnosticArgument Unit(Dossier dossier) => new("unit", dossier.Unit.Value);
}
