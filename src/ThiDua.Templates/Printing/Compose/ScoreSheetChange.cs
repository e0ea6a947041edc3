using System.Linq;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>The steps of a line that change its sum, in the words of a form.</summary>
internal static class ScoreSheetChange
{
    /// <summary>Whether a step changes what is there already, and is not what the line begins with.</summary>
    public static bool IsChange(Explanation part) =>
        part.Step.Value is "line.rescaling" or "line.limit" or "line.rounding";

    /// <summary>The step in words, with its points where they are known.</summary>
    public static ScoreSheetRemark Of(Explanation part) =>
        new(Words(part), part.Value is StepValue.Number number ? Points.From(number.Value) : null);

    private static string Words(Explanation part) => part.Step.Value switch
    {
        "line.rescaling" => "Quy đổi theo điểm chuẩn" + Rescaling(part),
        "line.limit" => "Giới hạn" + Limit(part),
        "line.rounding" => "Làm tròn",
        "line.policy" => "Không áp dụng, " + Policy(Argument(part, "case")),
        "line.together" => "Gộp điểm của những người chấm",
        _ => "Mức điểm",
    };

    private static string Rescaling(Explanation part) =>
        (Number(part, "points"), Number(part, "rescaled"), Number(part, "worth"), Number(part, "applicable")) is
            ({ } points, { } rescaled, { } worth, { } applicable)
            ? " từ " + points + " thành " + rescaled + " (" + points + " × " + worth + "/" + applicable + ")" : "";

    private static string Limit(Explanation part) =>
        (Number(part, "atLeast") is { } least ? " không dưới " + least + " điểm" : "")
        + (Number(part, "atMost") is { } most ? " không quá " + most + " điểm" : "");

    private static string Policy(string? which) => which switch
    {
        "full" => "tính đủ điểm chuẩn",
        "zero" => "tính 0 điểm",
        _ => "tính mức điểm ấn định",
    };

    private static string? Number(Explanation part, string name) =>
        Argument(part, name) is { } text && Points.TryParse(text, out var points) ? Numbers.Of(points) : null;

    private static string? Argument(Explanation part, string name) =>
        part.Arguments.FirstOrDefault(one => one.Name == name)?.Value;
}
