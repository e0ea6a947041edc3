using System;
using System.Collections.Generic;

namespace ThiDua.Rules.Benchmarks;

/// <summary>The yardstick: what a competent user would write by hand for one fixed sheet, in decimal.</summary>
internal static class HandWritten
{
    /// <summary>Total and grade only.</summary>
    public static HandScore Totals(decimal[] worths, bool[] incomplete)
    {
        decimal total = 0;
        for (int i = 0; i < worths.Length; i++)
        {
            decimal worth = worths[i];
            total += incomplete[i] ? worth - Math.Min(5m, worth) : worth;
        }

        return new HandScore(total, total > 80m ? "Tốt" : total >= 70m ? "Khá" : "Trung bình");
    }

    /// <summary>Total, grade and the list of deductions.</summary>
    public static HandResult Explained(decimal[] worths, bool[] incomplete)
    {
        decimal total = 0;
        List<HandDeduction>? deductions = null;
        for (int i = 0; i < worths.Length; i++)
        {
            decimal worth = worths[i];
            if (incomplete[i])
            {
                decimal loss = Math.Min(5m, worth);
                (deductions ??= []).Add(new HandDeduction("incomplete", i, loss));
                worth -= loss;
            }

            total += worth;
        }

        return new HandResult(total, total > 80m ? "Tốt" : total >= 70m ? "Khá" : "Trung bình", deductions);
    }
}

internal readonly record struct HandScore(decimal Total, string Grade);

internal sealed record HandDeduction(string Rule, int Criterion, decimal Points);

internal sealed record HandResult(decimal Total, string Grade, List<HandDeduction>? Deductions);
