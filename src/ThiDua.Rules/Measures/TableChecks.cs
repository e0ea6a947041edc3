using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>
/// The one checker of tables, whatever their rows give: sorts of rows, overlaps, gaps – each with a witness.
/// </summary>
internal static class TableChecks
{
    /// <summary>
    /// The checked rows; null when what they look at is faulty. Of rows that are faulty those are left whose result is
    /// known, and the table is not whole; all that was reported.
    /// </summary>
    public static TableRows<TChecked>? Check<TSpec, TChecked>(
        Written table,
        ValueList<RowSpec<TSpec>> specs,
        bool gapsAsPublished,
        Measure? of,
        CheckScope scope,
        Func<ByReading<TSpec>, TChecked?> check)
        where TChecked : class
    {
        var rows = new List<TableRow<TChecked>>();
        var known = new List<TableRow<TChecked>>();
        foreach (var spec in specs)
        {
            var then = check(spec.Then);
            var row = of is null ? null : Row(spec, of, then, scope);
            if (row is not null) rows.Add(row);
            if (then is not null) known.Add(row ?? new TableRow<TChecked>(scope.Source(spec.At), default, 0, then));
        }

        if (of is null) return null;
        var found = new TableRows<TChecked>(scope.Owner, ValueList.From(rows), of.Type.Decimals)
        {
            Levels = of.Type.Levels,
        };
        bool isWhole = rows.Count == specs.Count && !scope.IsHole(table.At, "rows")
            && AreCovered(table, found, of, gapsAsPublished, scope)
            && known.Count == rows.Count;
        return found with { Rows = ValueList.From(known), IsWhole = isWhole };
    }

    private static bool AreCovered<T>(
        Written table, TableRows<T> rows, Measure of, bool gapsAsPublished, CheckScope scope) =>
        of.Type.Levels is { } levels
            ? LevelsAreCovered(table, rows, levels, gapsAsPublished, scope)
            : NumbersAreCovered(table, rows, of, gapsAsPublished, scope);

    private static TableRow<TChecked>? Row<TSpec, TChecked>(
        RowSpec<TSpec> spec, Measure of, TChecked? then, CheckScope scope)
        where TChecked : class
    {
        if (scope.IsHole(spec.At, "in") || scope.IsHole(spec.At, "is")) return null;
        bool byLevel = of.Type.Levels is not null;
        bool fits = byLevel ? spec.In is null && spec.Is.Count > 0 : spec.In is not null && spec.Is.Count == 0;
        if (!fits)
        {
            scope.Report(
                DiagnosticCatalog.RowOfWrongSort,
                spec.At,
                MeasureChecks.Found(of),
                new DiagnosticArgument("property", byLevel ? "is" : "in"));
            return null;
        }

        if (byLevel)
            return Levels(spec.Is, of.Type.Levels!, spec.At.Property("is"), scope) is { } options
                ? new TableRow<TChecked>(scope.Source(spec.At), default, options, then!)
                : null;
        return IntervalChecks.Check(spec.In, of.Type, spec, "in", scope) is { } range
            ? new TableRow<TChecked>(new Source(spec.At, scope.ReadingsOf(spec.In)), range.Interval, 0, then!)
            {
                IsPercent = range.IsPercent,
            }
            : null;
    }

    /// <summary>The bits of levels; null when one is unknown, which was reported.</summary>
    public static ulong? Levels(ValueList<Code> codes, LevelList levels, Place at, CheckScope scope)
    {
        ulong options = 0;
        bool sound = true;
        foreach (var code in codes)
        {
            if (scope.LevelOf(code, levels, at) is { } index) options |= 1UL << index;
            else sound = false;
        }

        return sound ? options : null;
    }

    private static bool LevelsAreCovered<T>(
        Written table, TableRows<T> rows, LevelList levels, bool gapsAsPublished, CheckScope scope)
    {
        bool sound = true;
        ulong covered = 0;
        foreach (var row in rows.Rows)
        {
            ulong twice = covered & row.Options;
            if (twice != 0)
            {
                var other = rows.Rows.First(r => (r.Options & twice) != 0);
                sound = Overlap(
                    row, Codes(levels, row.Options), other, Codes(levels, other.Options), Codes(levels, twice), scope);
            }

            covered |= row.Options;
        }

        ulong missing = levels.All & ~covered;
        if (missing == 0 || gapsAsPublished || levels.IsPartial) return sound;
        string first = levels.In(missing)[0].Code.Value;
        return sound & Gap(table, new DiagnosticArgument("gap", Codes(levels, missing)), first, scope);
    }

    private static string Codes(LevelList levels, ulong options) =>
        string.Join(", ", levels.In(options).Select(level => level.Code.Value));

    private static bool NumbersAreCovered<T>(
        Written table, TableRows<T> rows, Measure of, bool gapsAsPublished, CheckScope scope)
    {
        bool sound = true;
        var domain = Domain(of);
        // Sorted by their lower ends, rows overlap somewhere only if one overlaps the one that reaches furthest before
        // it.
        TableRow<T>? furthest = null;
        foreach (var row in Intervals.SortedBy(rows.Rows, r => r.Range))
        {
            if (furthest is not null
                && Intervals.Common(furthest.Range, row.Range, domain, rows.Decimals) is { } witness)
            {
                sound = Overlap(
                    row, of.Type.Show(row.Range), furthest, of.Type.Show(furthest.Range), of.Type.Show(witness), scope);
            }

            if (furthest is null || Reaches(row.Range, furthest.Range)) furthest = row;
        }

        if (gapsAsPublished) return sound;
        var ranges = rows.Rows.Select(r => r.Range);
        if (Intervals.FirstGap(ranges, domain, rows.Decimals, out var gap) is not { } inside) return sound;
        var (all, one) = (of.Type.Show(gap), of.Type.Show(inside));
        return sound & Gap(
            table,
            Intervals.HoldsOne(gap, rows.Decimals) ? new DiagnosticArgument("gap", one)
                : new DiagnosticArgument("gap", all + ", such as " + one, all + ", ví dụ " + one),
            one,
            scope);
    }

    private static Interval<Fraction> Domain(Measure of)
    {
        if (of is Measure.Entry entry) return entry.Input.Range;
        return of is Measure.Field { Range: var range } && range != Interval<Fraction>.Everything
            ? range
            : Domain(of.Type);
    }

    /// <summary>
    /// Numbers for which rows are needed: a count below 0 comes only from subtracting, points that are held at 0 never
    /// are.
    /// </summary>
    private static Interval<Fraction> Domain(MeasureType type) =>
        type is { Unit: NumberUnit.Count or NumberUnit.Points, IsNeverNegative: true }
            ? Interval<Fraction>.AtLeast(Fraction.Zero)
            : Interval<Fraction>.Everything;

    private static bool Reaches(Interval<Fraction> a, Interval<Fraction> b)
    {
        if (a.Greatest is not { } one || b.Greatest is not { } other) return a.Greatest is null;
        return one == other ? a.IncludesGreatest || !b.IncludesGreatest : one > other;
    }

    private static bool Overlap<T>(
        TableRow<T> row, string text, TableRow<T> other, string otherText, string witness, CheckScope scope)
    {
        // The row that stands further down is the one to mend.
        var (second, first) = Later(row.Source.At, other.Source.At)
            ? (row, (text, otherText))
            : (other, (otherText, text));
        scope.Report(
            DiagnosticCatalog.RowsOverlap,
            second.Source.At,
            new DiagnosticArgument("row", first.Item1),
            new DiagnosticArgument("other", first.Item2),
            new DiagnosticArgument("witness", witness),
            row.Options == 0
                ? new DiagnosticArgument("mend", "such as by a round bracket", "ví dụ dùng ngoặc tròn")
                : new DiagnosticArgument("mend", "as each level has one row", "vì mỗi mức chỉ có một dòng"));
        return false;
    }

    private static bool Later(Place a, Place b) => a.Line > b.Line || (a.Line == b.Line && a.Column >= b.Column);

    /// <summary>Reports a gap; one that is accepted is in force, and the table stands.</summary>
    private static bool Gap(Written table, DiagnosticArgument gap, string witness, CheckScope scope)
    {
        if (scope.IsHole(table.At, "gaps")) return false; // perhaps they are in force
        scope.Report(
            table,
            DiagnosticCatalog.RowsLeaveGap,
            table.At.Property("rows"),
            gap,
            new DiagnosticArgument("witness", witness));
        return table.Accept.Any(accepted => accepted.Code == DiagnosticCatalog.RowsLeaveGap.Code);
    }
}
