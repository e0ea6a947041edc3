using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Evidence;

/// <summary>Pieces of evidence and what has to be there → which of them count.</summary>
internal sealed class EvidenceReviewing
{
    private readonly LocalDate _today;
    private readonly Func<Code, Code, LocalDate, bool> _isOf;

    /// <param name="today">The day of the review.</param>
    /// <param name="isOf">Whether an issuer is one that is asked for, on a day.</param>
    public EvidenceReviewing(LocalDate today, Func<Code, Code, LocalDate, bool> isOf)
    {
        _today = today;
        _isOf = isOf;
    }

    /// <summary>
    /// The reviews of what has to back one answer. A piece of a kind that none of them asks for is told with each of
    /// them, so that nobody wonders where it is.
    /// </summary>
    /// <param name="requirements">What has to be there.</param>
    /// <param name="given">What the answer names.</param>
    /// <param name="period">The days that the answer is about; null where nothing is said.</param>
    public ValueList<EvidenceReview> Review(
        ValueList<EvidenceRequirement> requirements, IEnumerable<EvidenceItem> given, Period? period)
    {
        if (requirements.Count == 0) return ValueList<EvidenceReview>.Empty;
        var all = given.OrderBy(one => one.Code).ToList(); // by code, so that their order changes nothing
        var strays = new HashSet<Code>(
            all.Where(item => !requirements.Any(one => IsKind(one, item))).Select(item => item.Code));
        return ValueList.From(requirements
            .Select(one => Review(one, all.Where(item => IsKind(one, item) || strays.Contains(item.Code)), period))
            .ToList());
    }

    private EvidenceReview Review(EvidenceRequirement requirement, IEnumerable<EvidenceItem> given, Period? period)
    {
        var pieces = new List<EvidencePiece>();
        var counted = new HashSet<string>(); // the documents that count, under all their names
        foreach (var item in given)
        {
            var state = StateOf(requirement, item, period);
            if (state == EvidenceState.Counts)
            {
                var keys = item.DocumentKeys.ToList();
                if (keys.Exists(counted.Contains)) state = EvidenceState.Duplicate;
                counted.UnionWith(keys);
            }

            pieces.Add(new EvidencePiece(item, state));
        }

        return new EvidenceReview(requirement, ValueList.From(pieces));
    }

    /// <summary>What is told though nothing asks for it: it counts as long as it is valid.</summary>
    public ValueList<EvidencePiece> Others(IEnumerable<EvidenceItem> given, Period? period) =>
        Review([new EvidenceRequirement(default, "") { AtLeast = 0 }], given, period)[0].Pieces;

    private static bool IsKind(EvidenceRequirement requirement, EvidenceItem item) =>
        requirement.Kind.IsEmpty || requirement.Kind == item.Kind;

    private EvidenceState StateOf(EvidenceRequirement requirement, EvidenceItem item, Period? period)
    {
        if (!IsKind(requirement, item)) return EvidenceState.OtherKind;
        if (item.Date > _today) return EvidenceState.NotYet;
        if (item.Until < AsOf(period)) return EvidenceState.Expired;
        if (requirement.Window is { } window)
        {
            if (item.Date is not { } date) return EvidenceState.Undated;
            if (!window.Contains(date)) return EvidenceState.OutOfPeriod;
        }

        if (item.From > period?.Last) return EvidenceState.OutOfPeriod;
        if (item.From > _today) return EvidenceState.NotYet;
        bool isByThem = requirement.Issuers.Count == 0
            || requirement.Issuers.Any(one => _isOf(item.Issuer, one, item.Date ?? _today));
        return isByThem ? EvidenceState.Counts : EvidenceState.OtherIssuer;
    }

    /// <summary>What was valid to the end of the period did not expire for it, however late it is looked at.</summary>
    private LocalDate AsOf(Period? period) => period is { } one && one.Last < _today ? one.Last : _today;
}
