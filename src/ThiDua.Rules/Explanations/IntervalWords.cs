using System;
using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Explanations;

/// <summary>Intervals as people read them: <c>trên 80 điểm</c>, <c>từ 70 đến 80 điểm</c>.</summary>
internal static class IntervalWords
{
    private static readonly Ends Numbers = new(
        new("at least {a}", "từ {a} trở lên"),
        new("above {a}", "trên {a}"),
        new("at most {b}", "không quá {b}"),
        new("below {b}", "dưới {b}"),
        new("exactly {a}", "bằng {a}"));

    private static readonly Ends Dates = new(
        new("from {a} on", "từ {a} trở đi"),
        new("after {a}", "sau {a}"),
        new("not after {b}", "không sau {b}"),
        new("before {b}", "trước {b}"),
        new("on {a}", "đúng ngày {a}"));

    /// <summary>An interval in its canonical form; one that cannot be read is shown as it is.</summary>
    public static string Of(string canonical, string unit, Language language)
    {
        if (unit == NumberUnitText.Date)
        {
            return IntervalText.TryParseDates(canonical, out var dates, out _) ? Of(dates, language) : canonical;
        }

        return IntervalText.TryParseNumbers(canonical, out var numbers, out _, out _)
            ? Of(numbers, NumberUnitText.Parse(unit), language)
            : canonical;
    }

    public static string Of(Interval<LocalDate> dates, Language language)
    {
        string Show(LocalDate date) => NumberWords.Date(date, language);
        return Of(dates, Show, Show, language);
    }

    /// <summary>Numbers with their unit, which stands once; a share has its mark at both ends.</summary>
    public static string Of(Interval<Fraction> numbers, NumberUnit unit, Language language)
    {
        var first = unit == NumberUnit.Share ? unit : NumberUnit.Any;
        return Of(
            numbers,
            end => NumberWords.Number(end, first, language),
            end => NumberWords.Number(end, unit, language),
            language);
    }

    private static string Of<T>(Interval<T> range, Func<T, string> first, Func<T, string> last, Language language)
        where T : struct, IComparable<T>, IEquatable<T>
    {
        bool isBetween = range is { Least: not null, Greatest: not null, IsSingle: false };
        string least = range.Least is { } low ? (isBetween ? first : last)(low) : "";
        string greatest = range.Greatest is { } high ? last(high) : "";
        var ends = typeof(T) == typeof(LocalDate) ? Dates : Numbers;
        var template = (range.Least, range.Greatest) switch
        {
            (null, null) => new Words("any value", "giá trị bất kỳ"),
            (_, null) => range.IncludesLeast ? ends.From : ends.Above,
            (null, _) => range.IncludesGreatest ? ends.UpTo : ends.Below,
            _ when range.IsSingle => ends.Exactly,
            _ => ends.Between(range.IncludesLeast, range.IncludesGreatest),
        };
        return template.In(language).Replace("{a}", least).Replace("{b}", greatest);
    }

    /// <summary>How ends are told; <c>{a}</c> is the lower and <c>{b}</c> the upper one.</summary>
    private sealed record Ends(Words From, Words Above, Words UpTo, Words Below, Words Exactly)
    {
        public Words Between(bool includesLeast, bool includesGreatest)
        {
            var low = includesLeast ? new Words("from {a}", "từ {a}") : Above;
            return includesGreatest
                ? new Words(low.English + " to {b}", low.Vietnamese + " đến {b}")
                : new Words(low.English + " to " + Below.English, low.Vietnamese + " đến " + Below.Vietnamese);
        }
    }
}
