using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Names what may turn out not applicable, as the subject of a sentence.</summary>
internal static class NotApplicableWords
{
    /// <summary>The argument of a text about a measure that may be not applicable.</summary>
    public static DiagnosticArgument What(Words words) => MeasureChecks.Named("what", words);

    /// <summary>The innermost measure because of which the whole may be not applicable.</summary>
    public static Words Of(Measure measure)
    {
        while (Inside(measure) is { } part) measure = part;
        return measure switch
        {
            Measure.Entry entry => Of(entry.Input),
            Measure.Named named => With("The measure", "Chỉ số", named.Code),
            Measure.RankingResult ranking => With("The rank in", "Hạng theo", ranking.Code),
            Measure.OutcomeFinal final => With("The final points of", "Điểm cuối cùng của", final.Code),
            Measure.OutcomeLevel outcome => With("The level of", "Mức của", outcome.Code),
            Measure.LineResult { Ask: ResultAsk.Share } line => With("The share of", "Tỷ lệ đạt của", line.Code),
            Measure.LineResult { Ask: ResultAsk.Worth } line => With("The worth of", "Điểm chuẩn của", line.Code),
            Measure.LineResult line => With("The line", "Dòng", line.Code),
            Measure.Ratio => new("The ratio", "Tỷ số"),
            Measure.Over => new("A fold over what may have no items", "Phép tính trên một danh sách có thể trống"),
            Measure.Field field => With("The field", "Trường", field.Code),
            Measure.Literal or Measure.OneLevel or Measure.DeadlineDay or Measure.Days or Measure.Combine
                or Measure.Table or Measure.Holds or Measure.Default or Measure.Round =>
                new("This measure", "Chỉ số này"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    public static Words Of(Input input) => With("The input", "Đầu vào", input.Code);

    /// <summary>The part because of which a measure may be not applicable; null where it is so by itself.</summary>
    public static Measure? Inside(Measure measure) => measure switch
    {
        Measure.Combine combine => combine.Of.FirstOrDefault(part => part.MayBeNotApplicable),
        Measure.Ratio ratio => ratio.Of.MayBeNotApplicable ? ratio.Of : ratio.To.MayBeNotApplicable ? ratio.To : null,
        Measure.Table { Of.MayBeNotApplicable: true } table => table.Of,
        Measure.Table table => table.Rows.Rows.Select(row => row.Then).FirstOrDefault(then => then.MayBeNotApplicable),
        Measure.Default other => other.Then,
        Measure.Round round => round.Of,
        Measure.Days days => days.From.MayBeNotApplicable ? days.From : days.To.MayBeNotApplicable ? days.To : null,
        Measure.Over or Measure.Field => null,
        Measure.Literal or Measure.OneLevel or Measure.Entry or Measure.Named or Measure.Holds
            or Measure.DeadlineDay => null,
        Measure.LineResult or Measure.OutcomeLevel or Measure.OutcomeFinal or Measure.RankingResult => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Words With(string english, string vietnamese, Code code) =>
        new(english + " \"" + code + "\"", vietnamese + " \"" + code + "\"");
}
