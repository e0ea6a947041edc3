using System.Linq;
using NodaTime;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// What may be tried for dossiers that show findings, where not all entries can be told: some lists and events, the
/// same mark of all givers, and for each stage an entry of its own. It suffices for examples, and proves nothing of all
/// entries.
/// </summary>
internal sealed class WitnessEntering
{
    private readonly Rubric _rubric;
    private readonly WitnessDossiers _dossiers;

    public WitnessEntering(Rubric rubric, WitnessDossiers dossiers) => (_rubric, _dossiers) = (rubric, dossiers);

    /// <summary>What is tried for an input.</summary>
    public EntryDomain DomainOf(Input input, EntryCuts cuts, DateInterval? sheet)
    {
        if (input.Type == InputType.Events && input.Owner != _dossiers.KeeperOfLog && !input.Owner.IsEmpty)
            return EntryDomain.Uncut(input); // one dossier has one log, and one stage keeps it
        if (input.Measure.IsList)
            return EntryDomain.Sampled(input, ListSamples.Of(input, cuts, _dossiers.DaysOf(sheet)));
        return IsViewed(input) ? EntryDomain.Uncut(input) : EntryDomain.Of(input, cuts.Of(input.Slot));
    }

    /// <summary>Whether what counts of an entry is what another slot, too, says of the same stage.</summary>
    private bool IsViewed(Input input) => input.Stage.IsEmpty && _rubric.Inputs.Any(other =>
        other.Code == input.Code && other.Slot != input.Slot && other.Stage == _dossiers.StageOf(input));
}
