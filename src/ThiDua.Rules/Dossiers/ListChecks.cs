using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime.Text;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Dossiers;

/// <summary>Records and events against the fields that were declared: answers, or diagnostics and no effect.</summary>
internal static class ListChecks
{
    /// <summary>The answer of a list; null when it is refused, which was reported.</summary>
    public static Answer? Check(EntryValue.Records records, Entry entry, Input input, DiagnosticBag bag)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        bool sound = true;
        var items = new List<Item>();
        foreach (var record in records.Items)
        {
            if (record.Name is { } name && !names.Add(name))
            {
                sound = false;
                bag.Add(
                    DiagnosticCatalog.RecordTwice,
                    record.At,
                    new DiagnosticArgument("code", Quoting.Shorten(name)),
                    new DiagnosticArgument("list", entry.Code.Value));
            }

            string called = record.Name ?? (items.Count + 1).ToString(CultureInfo.InvariantCulture);
            var fields = Fields(record.Fields, record.InOrder, input, 0, called, bag);
            items.Add(new Item(fields, Fraction.One, true, record.Name, record.At));
        }

        var list = new ItemList(ValueList.From(items), false, ValueList<PendingReason>.Empty);
        return sound ? Answer.List(list, false) : null;
    }

    /// <summary>One event as an item: its day, how often, and its fields.</summary>
    public static Item Check(LogEvent happened, Input kind, DiagnosticBag bag)
    {
        Answer[] own = [Answer.Number(DayNumber.Of(happened.Date)), Answer.Number(Fraction.Of(happened.Times))];
        string day = LocalDatePattern.Iso.Format(happened.Date);
        var fields = Fields(happened.Fields, happened.InOrder, kind, own.Length, day, bag);
        return new Item([.. own, .. fields], Fraction.Of(happened.Times), true, day, happened.At);
    }

    /// <summary>The answers of the declared fields from a number on; what is missing or refused is pending.</summary>
    private static ValueList<Answer> Fields(
        CodeMap<Entry> entered, ValueList<Entry> inOrder, Input input, int from, string item, DiagnosticBag bag)
    {
        var declared = input.Fields.Skip(from).ToList();
        foreach (var entry in inOrder.Where(entry => declared.TrueForAll(field => field.Code != entry.Code)))
        {
            var known = declared.Select(field => field.Code.Value).ToList();
            bag.Add(
                DiagnosticCatalog.EntryOfUnknownField,
                entry.At,
                new DiagnosticArgument("list", input.Code.Value),
                new DiagnosticArgument("code", Quoting.Shorten(entry.Code.Value)),
                Quoting.Hint(bag.IsFull ? null : Spelling.Nearest(entry.Code.Value, known), known));
        }

        return ValueList.From(declared.Select(field => !entered.TryGet(field.Code, out var entry)
            ? Waiting(PendingKind.Missing, field)
            : EntryChecks.Check(entry, field, bag) ?? Waiting(PendingKind.Refused, field)));

        Answer Waiting(PendingKind kind, Input field) =>
            field.Missing(new PendingReason(kind, field.Code) { List = input.Code, Item = item });
    }
}
