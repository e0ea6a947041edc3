using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Whether an input can hold the answer to its question about an item of a checklist.</summary>
internal static class ChecklistQuestionChecks
{
    private const int States = 3; // complete, partly, not done

    private static readonly InputType[] _values =
    [
        InputType.Points, InputType.Count, InputType.Money, InputType.Days, InputType.WorkingDays, InputType.Number,
        InputType.YesNo, InputType.Date,
    ];

    /// <summary>Whether it can; what is wrong was reported.</summary>
    public static bool Fits(ChecklistQuestionSpec question, InputSpec spec, LevelList? levels, CheckScope scope)
    {
        if (scope.IsHole(question.At) || IsHidden(spec, scope)) return false;
        var told = ChecklistQuestionJson.TypeOf(question.Ask);
        bool isOther = spec.Type is { } written && (told is null ? !_values.Contains(written) : written != told);
        bool isLess = question.Ask == ChecklistAsk.State ? levels is not null && levels.Levels.Count != States
            : levels is not null;
        bool isMissing = (told is null && spec.Type is null) || (question.Ask == ChecklistAsk.State && levels is null);
        string? wrong = spec.Plan is not null ? "plan" : spec.IsAttribute ? "from" : isOther ? "type"
            : isLess ? "levels" : null;
        if (wrong is null && !isMissing) return true;
        scope.Report(
            DiagnosticCatalog.NotThatChecklistQuestion,
            wrong is null ? spec.At : spec.At.Property(wrong),
            new DiagnosticArgument("ask", ChecklistQuestionJson.Ask.WordOf(question.Ask)),
            Expected(question.Ask, told));
        return false;
    }

    /// <summary>Whether what the question asks of the input could not be read; that was reported.</summary>
    private static bool IsHidden(InputSpec spec, CheckScope scope) =>
        scope.IsHole(spec.At, "type") || scope.IsHole(spec.At, "levels")
        || scope.IsHole(new Place(spec.At.Text, JsonPointer.Root.Property("levels"), 0, 0));

    private static DiagnosticArgument Expected(ChecklistAsk ask, InputType? told)
    {
        if (ask == ChecklistAsk.State)
        {
            return new DiagnosticArgument(
                "expected",
                "\"levels\" with three levels: complete, partly, not done",
                "\"levels\" có ba mức: đầy đủ, một phần, chưa thực hiện");
        }

        string type = told is { } one ? InputJson.Word(one) : string.Join(", ", _values.Select(InputJson.Word));
        return new DiagnosticArgument("expected", "the \"type\" " + type, "\"type\" là " + type);
    }
}
