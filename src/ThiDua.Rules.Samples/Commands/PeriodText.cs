using ThiDua.Rules.Time;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>A period as it is typed on the command line (kỳ).</summary>
internal static class PeriodText
{
    /// <exception cref="UnusableException">It is no period.</exception>
    public static Period Read(string typed, Request request) => Period.TryParse(typed, out var asked) ? asked
        : throw new UnusableException(request.In(
            "Không đọc được kỳ \"" + typed + "\". Hãy ghi như 2024, 2024-Q1 hoặc 2024-2025.",
            "The period \"" + typed + "\" is not understood. Write it like 2024, 2024-Q1 or 2024-2025."));
}
