using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Folds, fields and days as written → checked.</summary>
internal static class OverChecks
{
    private static readonly DiagnosticArgument _insideOver =
        new("hint", "Write it inside \"over\".", "Hãy viết trong \"over\".");

    private static readonly DiagnosticArgument _ofUnits = new(
        "hint",
        "Units have no fields: write the code of a line, outcome or input of theirs.",
        "Đơn vị không có trường: hãy ghi mã một dòng điểm, kết quả hoặc đầu vào của chúng.");

    private static readonly DiagnosticArgument _ofPeriods = new(
        "hint",
        "Periods have only \"number\"; for what came out there write the code of a line, outcome or input of theirs.",
        "Kỳ chỉ có \"number\"; muốn lấy kết quả của kỳ thì ghi mã một dòng điểm, kết quả hoặc đầu vào của kỳ.");

    public static Measure.Over? Check(MeasureSpec.Over spec, CheckScope scope)
    {
        var each = CollectionChecks.Check(spec.Each, scope);
        Condition? where = null;
        Measure? value = null;
        var readings = ValueList<Code>.Empty;
        // Without a collection nothing is known about its fields: inside, only other mistakes are looked for.
        void CheckInside()
        {
            // An item that does not count is explained by nothing inside it.
            readings = scope.MetIn(() => where = ConditionChecks.Check(spec.Where, scope));
            var ofValue = scope.MetIn(() => value = MeasureChecks.Check(spec.Value, scope));
            // Nor is one whose value is not applicable.
            if (value is { MayBeNotApplicable: true }) readings = [.. readings, .. ofValue];
        }

        bool alwaysCounts = spec.Take is OverTake.Count or OverTake.Sum or OverTake.Leading;
        if (each?.Rubric is { } rubric)
        {
            Note(spec, rubric, scope.Elsewhere(each, rubric, CheckInside), scope);
            scope.Reads.Add(new LookAround(-1, each.Collection, !alwaysCounts));
        }
        else scope.InItem(each, CheckInside);
        bool takesValue = spec.Take is not (OverTake.Count or OverTake.Leading);
        bool hole = scope.IsHole(spec.At, "take") || scope.IsHole(spec.At, "value");
        // Which items count changes nothing of what the fold gives: a faulty condition hides no other mistake.
        bool isFiltered = spec.Where is not null || scope.IsHole(spec.At, "where");
        if (hole || !FitsTake(spec, takesValue, isFiltered, scope) || each is null) return null;
        if (value is null && takesValue) return null;
        if (TypeOf(spec.Take, value, scope) is not { } type) return null;
        bool someItem = each.AlwaysHasItems && !isFiltered && value is { MayBeNotApplicable: false };
        bool mayBeNot = each.MayBeNotApplicable || !(alwaysCounts || someItem);
        return new(scope.Source(spec.At).With(readings), type, mayBeNot, each.Collection, where, spec.Take, value);
    }

    private static void Note(MeasureSpec.Over fold, int rubric, Reads inside, CheckScope scope)
    {
        if (rubric >= 0 && scope.IsChosen) scope.FoldsElsewhere.Add((fold, rubric, inside));
    }

    public static Measure.Field? CheckField(MeasureSpec.Field spec, CheckScope scope)
    {
        if (spec.Of.IsEmpty || scope.IsHole(spec.At)) return null;
        if (scope.Item is not { } item)
        {
            scope.Report(
                DiagnosticCatalog.FieldOutside,
                spec.At,
                new DiagnosticArgument("code", spec.Of.Value),
                scope.IsElsewhere ? _ofUnits : _insideOver);
            return null;
        }

        if (item.Fields is not { } fields) return null;
        var field = fields.FirstOrDefault(one => one.Code == spec.Of);
        if (field is not null)
        {
            return new(
                scope.Source(spec.At), field.Measure, field.MayBeNotApplicable, field.Slot, field.Code, field.Title)
            {
                Range = field.Range,
                IsOfPeriod = !item.Periods.IsEmpty,
            };
        }

        ReportUnknown(spec.Of, spec.At.Property("of"), item.Periods, fields, scope);
        return null;
    }

    private static void ReportUnknown(Code field, Place at, Code periods, ValueList<Input> fields, CheckScope scope)
    {
        if (periods.IsEmpty)
        {
            scope.ReportUnknown(DiagnosticCatalog.UnknownField, field, at, fields.Select(one => one.Code));
        }
        else if (fields.Count == 0)
        {
            scope.Report(
                DiagnosticCatalog.PeriodsWithoutNumber, at, new DiagnosticArgument("rubric", periods.Value));
        }
        else
        {
            scope.Report(
                DiagnosticCatalog.UnknownField, at, new DiagnosticArgument("code", field.Value), _ofPeriods);
        }
    }

    public static Measure.Days? CheckDays(MeasureSpec.Days spec, CheckScope scope)
    {
        var from = CheckDate(spec.From, scope);
        var to = CheckDate(spec.To, scope);
        bool isKnown = CalendarFits(spec, scope);
        if (from is null || to is null || !isKnown) return null;
        var calendar = spec.IsWorking ? scope.Calendars[spec.Calendar] : null;
        return new(scope.Source(spec.At), from, to, calendar);
    }

    /// <summary>Working days are those of a calendar, and only they need one.</summary>
    private static bool CalendarFits(MeasureSpec.Days spec, CheckScope scope)
    {
        var at = spec.At.Property("calendar");
        if (scope.IsHole(spec.At, "count") || !DeadlineChecks.CalendarIsKnown(spec.Calendar, at, scope))
            return false;
        if (spec.IsWorking == !spec.Calendar.IsEmpty) return true;
        if (spec.IsWorking) scope.Report(DiagnosticCatalog.CalendarMissing, spec.At);
        else scope.Report(DiagnosticCatalog.CalendarForDays, at);
        return false;
    }

    private static Measure? CheckDate(ByReading<MeasureSpec>? spec, CheckScope scope)
    {
        var measure = MeasureChecks.Check(spec, scope);
        if (measure is null || measure.Type.IsDate) return measure;
        scope.Report(DiagnosticCatalog.NotADate, measure.Source.At, MeasureChecks.Found(measure));
        return null;
    }

    private static bool FitsTake(MeasureSpec.Over spec, bool takesValue, bool isFiltered, CheckScope scope)
    {
        // Units have no order: what comes first of them would depend on their codes.
        bool hasOrder = spec.Take != OverTake.Leading || spec.Each.Units is null;
        bool fits = takesValue == spec.Value is not null && (spec.Take != OverTake.Leading || isFiltered);
        if (fits && hasOrder) return true;
        string take = OverJson.Word(spec.Take);
        var mend = !hasOrder
            ? new Words("Units have no order; use \"count\"", "Các đơn vị không có thứ tự; hãy dùng \"count\"")
            : takesValue ? new Words("Add \"value\"", "Hãy thêm \"value\"")
            : spec.Value is not null ? new("Leave \"value\" out", "Hãy bỏ \"value\"")
            : new Words("Add \"where\"", "Hãy thêm \"where\"");
        scope.Report(
            DiagnosticCatalog.NotForThisTake,
            spec.At.Property("take"),
            new DiagnosticArgument("take", take),
            MeasureChecks.Named("mend", mend));
        return false;
    }

    private static MeasureType? TypeOf(OverTake take, Measure? value, CheckScope scope)
    {
        if (value is null) return MeasureType.Number(NumberUnit.Count, 0) with { IsNeverNegative = true };
        var type = value.Type;
        bool isOrdered = take is OverTake.Least or OverTake.Greatest;
        bool fits = type.IsNumber || (type.IsDate && isOrdered)
            || (type.Levels is not null && !type.IsYesNo && (isOrdered || take == OverTake.Median));
        if (!fits)
        {
            scope.Report(DiagnosticCatalog.NotANumberMeasure, value.Source.At, MeasureChecks.Found(value));
            return null;
        }

        // A mean divides by any number of items.
        return type.IsNumber && take is OverTake.Mean or OverTake.Median ? type with { Decimals = null } : type;
    }
}
