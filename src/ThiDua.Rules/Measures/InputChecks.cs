using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Inputs as written → checked.</summary>
internal static class InputChecks
{
    /// <summary>Checks an input, gives it a place in the table of answers, and declares its code.</summary>
    /// <param name="spec">The input as written.</param>
    /// <param name="code">Its code; for the entry of a line the code of the line.</param>
    /// <param name="line">The line whose entry it is; empty for an input of its own.</param>
    /// <param name="title">Its name where it has none of its own.</param>
    /// <param name="scope">What the checks share.</param>
    public static Input? Check(InputSpec spec, Code code, Code line, string? title, CheckScope scope)
    {
        bool owned = spec.Owner.IsEmpty || StageChecks.Check(spec.Owner, spec.At.Property("owner"), scope);
        var input = Alone(spec, scope.Inputs.Count, code, line, title, scope);
        MarksChecks.Check(spec.Marks, false, scope);
        if (input is null || !owned) return null;
        input = MeanwhileChecks.Check(input, spec.Meanwhile, spec.At.Property("meanwhile"), scope);
        if (spec.Marks is { } marks) MarksChecks.CheckEntry(marks, input, scope);
        scope.Inputs.Add(input);
        return input;
    }

    /// <summary>Checks a field of a record or event; it has no place among the inputs of the rule set.</summary>
    public static Input? CheckField(InputSpec spec, int number, CheckScope scope)
    {
        bool nested = spec.Fields.Count > 0 || spec.Type is InputType.Records;
        if (nested) RefuseInField("fields", spec, scope);
        if (!spec.Owner.IsEmpty) RefuseInField("owner", spec, scope);
        if (spec.IsAttribute) RefuseInField("from", spec, scope);
        if (spec.Plan is not null) RefuseInField("plan", spec, scope);
        if (spec.Checklist is not null) RefuseInField("checklist", spec, scope);
        if (spec.Meanwhile is not null) RefuseInField("meanwhile", spec, scope);
        if (spec.Marks is not null) RefuseInField("marks", spec, scope);
        bool refused = nested || !spec.Owner.IsEmpty || spec.IsAttribute || spec.Marks is not null
            || spec.Plan is not null || spec.Checklist is not null;
        return refused ? null
            : Alone(spec, number, spec.Code, default, null, scope);
    }

    private static Input? Alone(
        InputSpec spec, int slot, Code code, Code line, string? title, CheckScope scope)
    {
        var fields = RecordChecks.Fields(spec, scope);
        if (fields is null || Type(spec, scope) is not { } type || scope.IsHole(spec.At)) return null;
        if (Range(spec, type.Measure, scope) is not { } range) return null;
        var measure = type.Measure with { IsNeverNegative = range.Least is { Sign: >= 0 } };
        return new Input(slot, code, spec.Title ?? title ?? code.Value, type.Input, measure, spec.At)
        {
            Range = range,
            IsAttribute = spec.IsAttribute,
            IsReviewed = spec.Plan is not null || spec.Checklist is not null,
            Owner = spec.Owner,
            HasMarks = spec.Marks is not null,
            Stage = spec.Marks?.Stage ?? default,
            Givers = spec.Marks?.Rule,
            // A unit that does not owe the task has no answer.
            MayBeNotApplicable = spec.MayBeNotApplicable || spec.Plan is not null,
            Line = line,
            Fields = fields,
        };
    }

    private static void RefuseInField(string property, InputSpec spec, CheckScope scope) => scope.Report(
        DiagnosticCatalog.NotForAField, spec.At.Property(property), new DiagnosticArgument("property", property));

    private static (InputType Input, MeasureType Measure)? Type(InputSpec spec, CheckScope scope)
    {
        LevelList? levels = null;
        scope.Used.UseLevels(spec.Levels);
        if (!spec.Levels.IsEmpty && !scope.LevelLists.TryGetValue(spec.Levels, out levels))
        {
            if (!scope.HidesCodes("levels"))
                scope.ReportUnknown(
                    DiagnosticCatalog.UnknownLevelList, spec.Levels, spec.At.Property("levels"), scope.LevelLists.Keys);
            return null;
        }

        var asked = spec.Plan is { } question && !scope.IsHole(question.At)
            ? TaskQuestionJson.TypeOf(question.Ask)
            : (InputType?)null;
        if (spec.Plan is not null && asked is null) return null;
        if (spec.Checklist is { } item)
        {
            if (!ChecklistQuestionChecks.Fits(item, spec, levels, scope)) return null;
            asked = ChecklistQuestionJson.TypeOf(item.Ask);
        }

        if (spec.Plan is not null && asked is { } told
            && (spec.IsAttribute || (spec.Type is { } written && written != told)))
        {
            scope.Report(
                DiagnosticCatalog.NotThatQuestion,
                spec.At.Property(spec.IsAttribute ? "from" : "type"),
                new DiagnosticArgument("ask", TaskQuestionJson.Ask.WordOf(spec.Plan!.Ask)),
                new DiagnosticArgument("type", InputJson.Word(told)));
            return null;
        }

        var type = spec.Type ?? asked ?? (levels is null ? null : InputType.Level);
        if (type is null || (type == InputType.Level && levels is null))
        {
            if (!scope.IsHole(spec.At)) scope.Report(DiagnosticCatalog.InputWithoutType, spec.At);
            return null;
        }

        var measure = MeasureType.Of(type.Value, levels, spec.Decimals);
        bool sound = Fits(levels is null || type == InputType.Level, "levels", measure, spec, scope)
            & Fits(spec.Range is null || measure.IsNumber, "range", measure, spec, scope)
            & Fits(spec.Decimals is null or 0 || TakesDecimals(type.Value), "decimals", measure, spec, scope);
        return sound ? (type.Value, measure) : null;
    }

    private static bool TakesDecimals(InputType type) =>
        type is InputType.Points or InputType.Share or InputType.Number;

    private static bool Fits(bool fits, string property, MeasureType type, InputSpec spec, CheckScope scope)
    {
        if (!fits)
        {
            scope.Report(
                DiagnosticCatalog.NotForThisType,
                spec.At.Property(property),
                new DiagnosticArgument("property", property),
                MeasureChecks.Named("type", type.Name));
        }

        return fits;
    }

    /// <summary>
    /// The declared range; a count is never below 0 unless said. Null when it is not known which was chosen.
    /// </summary>
    private static Interval<Fraction>? Range(InputSpec spec, MeasureType type, CheckScope scope)
    {
        if (spec.Range is not null)
            return IntervalChecks.Check(spec.Range, type, spec, "range", scope)?.Interval;
        if (spec.Checklist is { Ask: ChecklistAsk.Share })
            return Interval<Fraction>.Closed(Fraction.Zero, Fraction.One);
        return type.Unit == NumberUnit.Count || (spec.Plan is not null && type.IsNumber)
            ? Interval<Fraction>.AtLeast(Fraction.Zero)
            : Interval<Fraction>.Everything;
    }
}
