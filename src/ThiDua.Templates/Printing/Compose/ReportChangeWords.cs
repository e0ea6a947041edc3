using ThiDua.Rules.Explanations;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>How a number has changed since an earlier period: by how much, and what share it was and is.</summary>
internal static class ReportChangeWords
{
    private const int Decimals = 3; // of a share: one of a per cent

    /// <param name="change">The change.</param>
    /// <param name="isShared">Whether the document asks for shares, too.</param>
    public static string Of(ReportChange change, bool isShared)
    {
        string by = change.Difference.IsZero ? ""
            : " " + Number(Fraction.Abs(change.Difference))
                + (change.Rate is { } rate ? " (" + PrintedBars.Share(Fraction.Abs(rate)).Value + ")" : "");
        return HowOf(change.Difference) + by + " so với " + PeriodWording.Write(change.Since)
            + " (" + Number(change.Before) + " → " + Number(change.Now) + ")" + (isShared ? "; " + Shares(change) : "");
    }

    /// <summary>A share of nothing cannot be told, and a change of it neither.</summary>
    private static string Shares(ReportChange change) => (change.ShareBefore, change.ShareNow) switch
    {
        ({ } before, { } now) => "tỷ lệ " + PointsOf(change.ShareDifference!.Value) + " ("
            + PrintedBars.Share(before).Value + " → " + PrintedBars.Share(now).Value + ")",
        (null, { } now) => "tỷ lệ " + PrintedBars.Share(now).Value + "; kỳ trước không có tỷ lệ vì tổng số là 0",
        ({ } before, null) => "không có tỷ lệ vì tổng số là 0; kỳ trước " + PrintedBars.Share(before).Value,
        (null, null) => "không có tỷ lệ vì tổng số cả hai kỳ là 0",
    };

    private static string HowOf(Fraction difference) => difference.Sign switch
    {
        > 0 => "tăng",
        < 0 => "giảm",
        _ => "không đổi",
    };

    /// <summary>The difference of two shares is no share of either: it is told in points.</summary>
    private static string PointsOf(Fraction difference)
    {
        if (difference.IsZero) return HowOf(difference);
        var size = Fraction.Abs(difference);
        var rounded = size.Round(Rounding.Of(Decimals, RoundingMode.HalfUp));
        return HowOf(difference) + (rounded == size ? " " : " ≈ ") + Number(rounded * Fraction.Of(100))
            + " điểm phần trăm";
    }

    private static string Number(Fraction number) => ReportParts.Number(number, ReportValueType.Number);
}
