using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Analysis;

/// <summary>
/// Some of the lists that may be entered: nothing, several of each sort of record or event, and one of each sort. Of
/// lists there is no end, so dossiers that show findings are made from these; what they do not show is not known.
/// </summary>
internal sealed class ListSamples
{
    /// <summary>More sorts of records are not told apart.</summary>
    private const int MostSorts = 24;

    private static readonly int[] _counts = [2, 3, 5, 10, 20, 50];

    private readonly Input _list;
    private readonly EntryCuts _cuts;
    private readonly DateInterval _days;

    private ListSamples(Input list, EntryCuts cuts, DateInterval days) =>
        (_list, _cuts, _days) = (list, cuts, days);

    /// <summary>The lists to try, short ones first.</summary>
    /// <param name="list">The list of records, or the kind of event.</param>
    /// <param name="cuts">Where rules about its fields change.</param>
    /// <param name="days">The days of the dossier, in which all events lie.</param>
    public static IReadOnlyList<Answer> Of(Input list, EntryCuts cuts, DateInterval days)
    {
        var samples = new ListSamples(list, cuts, days);
        var sorts = samples.Sorts();
        var lists = new List<Answer> { ToAnswer([]) };
        lists.AddRange(sorts.Select(sort => ToAnswer([sort])));
        if (sorts.Count > 1) lists.Add(ToAnswer(sorts));
        lists.AddRange(_counts.SelectMany(count => sorts.Select(sort => ToAnswer(Enumerable.Repeat(sort, count)))));
        if (list.MayBeNotApplicable) lists.Add(Answer.NotApplicable);
        return lists;
    }

    private static Answer ToAnswer(IEnumerable<Item> items) => Answer.List(
        new ItemList(ValueList.From(items), false, ValueList<PendingReason>.Empty), false);

    /// <summary>Records of which each field has one of its samples; where these are too many, one field differs at a
    /// time.</summary>
    private List<Item> Sorts()
    {
        var fields = _list.Fields.Select(Samples).ToList();
        if (fields.Exists(samples => samples.Count == 0)) return [];
        long all = fields.Aggregate(1L, (product, samples) => Math.Min(product * samples.Count, MostSorts + 1));
        var sorts = all <= MostSorts ? Product(fields) : OneAtATime(fields);
        return sorts.Take(MostSorts).Select(ToItem).ToList();
    }

    private static IEnumerable<Answer[]> Product(List<List<Answer>> fields)
    {
        IEnumerable<Answer[]> sorts = [[]];
        foreach (var samples in fields)
            sorts = sorts.SelectMany(sort => samples.Select(sample => (Answer[])[.. sort, sample]));

        return sorts;
    }

    private static IEnumerable<Answer[]> OneAtATime(List<List<Answer>> fields)
    {
        yield return [.. fields.Select(samples => samples[0])];
        for (int i = 0; i < fields.Count; i++)
        {
            foreach (var sample in fields[i].Skip(1))
                yield return [.. fields.Select((samples, j) => i == j ? sample : samples[0])];
        }
    }

    private Item ToItem(Answer[] fields) =>
        new([.. fields], IsEvent ? fields[CollectionChecks.TimesField].Value : Fraction.One, true, null, null);

    private bool IsEvent => _list.Type == InputType.Events;

    /// <summary>An event happens in the period, and once: more often is several events.</summary>
    private List<Answer> Samples(Input field)
    {
        if (IsEvent && field.Slot == CollectionChecks.TimesField) return [Answer.Number(Fraction.One)];
        var samples = EntryDomain.Of(field, _cuts.Of(_list.Slot, field.Slot)).Samples().ToList();
        if (!IsEvent || field.Slot != CollectionChecks.DateField) return samples;
        var days = samples.Where(day => _days.Contains(DayNumber.ToDate(day.Value))).ToList();
        return [Answer.Number(DayNumber.Of(_days.Start)), .. days];
    }
}
