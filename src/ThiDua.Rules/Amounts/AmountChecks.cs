using System.Diagnostics;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Amounts;

/// <summary>Amounts as written → checked.</summary>
internal static class AmountChecks
{
    /// <summary>
    /// The checked amount of the chosen reading; null when something in it is faulty, which was reported.
    /// </summary>
    /// <param name="spec">The amount as written.</param>
    /// <param name="scope">What the checks share.</param>
    /// <param name="entered">Gives the entry of the line for an amount that the scorer enters.</param>
    public static Amount? Check(
        ByReading<AmountSpec>? spec, CheckScope scope, System.Func<AmountSpec.Entered, Input?> entered) =>
        scope.Pick(spec, one => Check(one, scope, entered));

    private static Amount? Check(AmountSpec spec, CheckScope scope, System.Func<AmountSpec.Entered, Input?> entered)
    {
        var source = scope.Source(spec.At);
        switch (spec)
        {
            case AmountSpec.Fixed one:
                return scope.Pick(one.Points, points => points) is { } fixedPoints
                    ? new Amount.Fixed(source.With(scope.ReadingsOf(one.Points)), fixedPoints)
                    : null;
            case AmountSpec.Each each:
                return CheckEach(each, source, scope);
            case AmountSpec.Table table:
                var of = MeasureChecks.Check(table.Of, scope);
                var rows = TableChecks.Check(
                    table, table.Rows, table.GapsAsPublished, of, scope, then => Check(then, scope, entered));
                return rows is null ? null : new Amount.Table(source, of!, rows);
            case AmountSpec.Proportional share:
                return CheckUnit(share.Of, "proportional", NumberUnit.Share, scope) is { } part
                    ? new Amount.Proportional(source, part)
                    : null;
            case AmountSpec.Entered mark:
                return entered(mark) is { } input ? new Amount.Entered(source, scope.Read(input)) : null;
            case AmountSpec.Measured measured:
                return CheckUnit(measured.Of, "measured", NumberUnit.Points, scope) is { } points
                    ? new Amount.Measured(source, points)
                    : null;
            default:
                throw new UnreachableException();
        }
    }

    private static Amount.Each? CheckEach(AmountSpec.Each each, Source source, CheckScope scope)
    {
        var of = MeasureChecks.CheckNumber(each.Of, scope);
        var points = scope.Pick(each.Points, one => one);
        var beyond = scope.Pick(each.Beyond, number => number);
        if (of is null || points is null || (each.Beyond is not null && beyond is null)) return null;
        source = source.With(scope.ReadingsOf(each.Points)).With(scope.ReadingsOf(each.Beyond));
        if (of.Type.Unit is not (NumberUnit.Points or NumberUnit.Money))
            return new(source, of, points, beyond?.Value ?? Fraction.Zero);
        Wrong("each", new Words("a count, days or a pure number", "số lần, số ngày hoặc số không đơn vị"), of, scope);
        return null;
    }

    private static Measure? CheckUnit(ByReading<MeasureSpec> spec, string kind, NumberUnit unit, CheckScope scope)
    {
        var of = MeasureChecks.CheckNumber(spec, scope);
        if (of is null || of.Type.Unit == unit || of.Type.Unit is NumberUnit.Any or NumberUnit.Pure) return of;
        Wrong(kind, MeasureType.Number(unit, null).Name, of, scope);
        return null;
    }

    private static void Wrong(string kind, Words expected, Measure of, CheckScope scope) => scope.Report(
        DiagnosticCatalog.AmountOfWrongUnit,
        of.Source.At,
        new DiagnosticArgument("kind", kind),
        MeasureChecks.Named("expected", expected),
        MeasureChecks.Found(of),
        WayOut(of.Type.Unit));

    /// <summary>The amount that takes such a measure.</summary>
    private static DiagnosticArgument WayOut(NumberUnit unit) => unit switch
    {
        NumberUnit.Points => new("hint", "Use \"measured\" for points.", "Hãy dùng \"measured\" cho số điểm."),
        NumberUnit.Share => new(
            "hint",
            "Use \"proportional\" for a share of the worth.",
            "Hãy dùng \"proportional\" để tính theo tỷ lệ của điểm chuẩn."),
        NumberUnit.Count or NumberUnit.Days or NumberUnit.WorkingDays => new(
            "hint",
            "Use \"each\" for so many points each; against a fixed target, \"each\" of its \"ratio\" to the target, "
                + "with \"points\": \"worth\".",
            "Hãy dùng \"each\" để tính số điểm cho mỗi lần, mỗi ngày; nếu so với chỉ tiêu cố định, \"each\" của "
                + "\"ratio\" với chỉ tiêu đó, với \"points\": \"worth\"."),
        _ => new(
            "hint",
            "Divide it by a number of the same unit (\"ratio\") for \"proportional\", or use a \"table\".",
            "Hãy chia cho số cùng đơn vị (\"ratio\") để dùng \"proportional\", hoặc dùng \"table\"."),
    };
}
