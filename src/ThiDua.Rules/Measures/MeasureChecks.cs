using System;
using System.Diagnostics;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>Measures as written → checked: codes looked up, types and units agree.</summary>
internal static class MeasureChecks
{
    /// <summary>
    /// The checked measure of the chosen reading; null when something in it is faulty, which was reported.
    /// </summary>
    public static Measure? Check(ByReading<MeasureSpec>? spec, CheckScope scope) =>
        scope.Pick(spec, one => Check(one, scope));

    /// <summary>What stands beside another measure: beside levels also a level of their list, by its code.</summary>
    public static Measure? CheckBeside(ByReading<MeasureSpec>? spec, Measure? other, CheckScope scope) =>
        Check(spec, BesideOf(other), scope);

    /// <summary>
    /// The same beside a measure of levels: a code that is a level of its list is that level; null for no list.
    /// </summary>
    private static Measure? Check(ByReading<MeasureSpec>? spec, LevelList? beside, CheckScope scope) =>
        scope.Pick(spec, one => Check(one, beside, scope));

    /// <summary>The same, where only a number will do.</summary>
    public static Measure? CheckNumber(ByReading<MeasureSpec>? spec, CheckScope scope) =>
        Numeric(Check(spec, scope), scope);

    /// <summary>The measure, unless it is no number, which is reported.</summary>
    public static Measure? Numeric(Measure? measure, CheckScope scope)
    {
        if (measure is null || measure.Type.IsNumber) return measure;
        scope.Report(DiagnosticCatalog.NotANumberMeasure, measure.Source.At, Found(measure));
        return null;
    }

    public static DiagnosticArgument Found(Measure measure) => Named("found", measure.Type.Name);

    public static DiagnosticArgument Named(string name, Words words) => new(name, words.English, words.Vietnamese);

    /// <summary>A measure that depends on no reading.</summary>
    public static Measure? Check(MeasureSpec spec, CheckScope scope) => Check(spec, null, scope);

    private static Measure? Check(MeasureSpec spec, LevelList? beside, CheckScope scope)
    {
        var made = Make(spec, beside, scope);
        return made is null || spec.Title is null
            ? made
            : made with { Source = made.Source with { Title = spec.Title } };
    }

    private static Measure? Make(MeasureSpec spec, LevelList? beside, CheckScope scope) => spec switch
    {
        MeasureSpec.Literal { IsDate: true } day => new Measure.Literal(
            scope.Source(spec.At), MeasureType.Date, day.Value),
        MeasureSpec.Literal { IsYesNo: true } said => new Measure.Literal(
            scope.Source(spec.At), MeasureType.YesNo, said.Value),
        MeasureSpec.Literal literal => new Measure.Literal(
            scope.Source(spec.At),
            MeasureType.Number(literal.IsPercent ? NumberUnit.Share : NumberUnit.Any, literal.Value.Decimals) with
            {
                IsNeverNegative = literal.Value.Sign >= 0,
            },
            literal.Value),
        MeasureSpec.Named named when beside is not null && named.Code.Value != "own"
            && !scope.IsNoLevel(named.Code, beside) => CheckLevel(named, beside, scope),
        MeasureSpec.Named named => CheckNamed(named.Code, spec.At, scope),
        MeasureSpec.Input input => CheckInput(input, scope),
        MeasureSpec.Combine combine => CombineChecks.Check(combine, scope),
        MeasureSpec.Ratio ratio => CombineChecks.Check(ratio, scope),
        MeasureSpec.Table table => CheckTable(table, beside, scope),
        // Yes or no comes of a faulty condition, too: what is built around it can be checked.
        MeasureSpec.Holds holds => ConditionChecks.Check(holds.When, scope) is { } when
            ? new Measure.Holds(scope.Source(spec.At), when)
            : new Measure.Literal(scope.Source(spec.At), MeasureType.YesNo, Fraction.Zero),
        MeasureSpec.Default other => CheckDefault(other, scope),
        MeasureSpec.Round round => CheckNumber(round.Of, scope) is { } of
            ? new Measure.Round(
                scope.Source(spec.At),
                of.Type with { Decimals = Math.Max(round.Rounding.Decimals, 0) },
                of,
                round.Rounding)
            : null,
        MeasureSpec.Over over => OverChecks.Check(over, scope),
        MeasureSpec.Field field => OverChecks.CheckField(field, scope),
        MeasureSpec.DeadlineDay day => CheckDeadline(day, scope),
        MeasureSpec.Days days => OverChecks.CheckDays(days, scope),
        MeasureSpec.Result result => CheckResult(result, scope),
        _ => throw new UnreachableException(),
    };

    private static Measure.OneLevel? CheckLevel(MeasureSpec.Named named, LevelList levels, CheckScope scope) =>
        scope.LevelOf(named.Code, levels, named.At) is { } place
            ? new(scope.Source(named.At), MeasureType.OfLevels(levels), place)
            : null;

    private static Measure? CheckNamed(Code code, Place at, CheckScope scope)
    {
        if (code.Value == "own") return CheckOwn(at, scope);
        if (scope.Find(code, at) is not { } named) return null;
        switch (named.Kind)
        {
            case NamedKind.Input:
                return named.Index < 0 ? null : Entry(scope.InputOf(named, default), at, false, scope);
            case NamedKind.Line:
                return Line(named, ResultAsk.Points, at, scope);
            case NamedKind.Outcome:
                return OutcomeResultChecks.Level(named, at, scope);
            case NamedKind.Ranking:
                return Ranking(named, ResultAsk.Rank, at, scope);
            case NamedKind.Deadline:
                return DeadlineChecks.Day(named, at, scope);
            default:
                return DefinitionChecks.Find(scope.Definitions[named.Index], scope, at);
        }
    }

    private static Measure.Entry? CheckOwn(Place at, CheckScope scope)
    {
        if (scope.Own is { } own) return Entry(scope.Read(own), at, false, scope);
        if (!scope.OwnIsHole) scope.Report(DiagnosticCatalog.NoOwnEntry, at);
        return null;
    }

    private static Measure.Entry? CheckInput(MeasureSpec.Input input, CheckScope scope)
    {
        var at = input.At.Property("of");
        bool stageIsKnown = input.Stage.IsEmpty || StageChecks.Check(input.Stage, input.At.Property("stage"), scope);
        if (scope.Find(input.Of, at) is not { } named) return null;
        // What nobody can enter, because its line is not on the sheet, is not applicable.
        bool mayBeOff = named.Kind == NamedKind.Line && scope.LinesThatMayBeOff.Contains(named.Index);
        if (named.Kind == NamedKind.Line && scope.LineEntries.TryGetValue(named.Index, out var entry))
            named = named with { Kind = NamedKind.Input, Index = entry.Slot };
        else if (named.Kind == NamedKind.Line && scope.FaultyEntries.Contains(named.Index))
            return null;
        if (named.Kind == NamedKind.Input)
        {
            return stageIsKnown && named.Index >= 0
                ? Entry(scope.InputOf(named, input.Stage), input.At, mayBeOff, scope)
                : null;
        }

        ReportWrong(named, new Words("an input", "đầu vào"), at, scope);
        return null;
    }

    /// <summary>An entry as a value; a list has none, and only a fold can read it.</summary>
    private static Measure.Entry? Entry(Input input, Place at, bool mayBeOff, CheckScope scope)
    {
        if (!input.Measure.IsList) return new Measure.Entry(scope.Source(at), input, mayBeOff);
        scope.Report(DiagnosticCatalog.ListNeedsFold, at, new DiagnosticArgument("code", input.Code.Value));
        return null;
    }

    private static Measure.DeadlineDay? CheckDeadline(MeasureSpec.DeadlineDay day, CheckScope scope)
    {
        var at = day.At.Property("of");
        if (scope.Find(day.Of, at) is not { } named) return null;
        if (named.Kind == NamedKind.Deadline) return DeadlineChecks.Day(named, day.At, scope);
        ReportWrong(named, new Words("a deadline", "thời hạn"), at, scope);
        return null;
    }

    private static Measure? CheckResult(MeasureSpec.Result result, CheckScope scope)
    {
        var at = result.At.Property("of");
        if (scope.Find(result.Of, at) is not { } named) return null;
        if (scope.IsHole(result.At, "ask") || scope.IsHole(result.At, "at")) return null;
        if (!result.Step.IsEmpty && result.Ask != ResultAsk.Level)
        {
            scope.Report(DiagnosticCatalog.StepOfNothing, result.At.Property("at"));
            return null;
        }

        var (kind, expected) = result.Ask switch
        {
            ResultAsk.Level or ResultAsk.Final => (NamedKind.Outcome, new Words("an outcome", "kết quả xếp loại")),
            ResultAsk.Rank or ResultAsk.Tied => (NamedKind.Ranking, new Words("a ranking", "bảng xếp hạng")),
            _ => (NamedKind.Line, new Words("a line", "dòng điểm")),
        };
        if (named.Kind != kind)
        {
            ReportWrong(named, expected, at, scope);
            return null;
        }

        return kind switch
        {
            NamedKind.Outcome => OutcomeResultChecks.Check(result, named, scope),
            NamedKind.Ranking => Ranking(named, result.Ask, result.At, scope),
            _ => Line(named, result.Ask, result.At, scope),
        };
    }

    private static void ReportWrong(Named named, Words expected, Place at, CheckScope scope) => scope.Report(
        DiagnosticCatalog.WrongReference,
        at,
        new DiagnosticArgument("code", named.Code.Value),
        Named("found", named.Name),
        Named("expected", expected));

    private static Measure.LineResult Line(Named named, ResultAsk ask, Place at, CheckScope scope)
    {
        scope.Reads.Add(new Node(ask == ResultAsk.Worth ? NodeKind.LineBase : NodeKind.LinePoints, named.Index), at);
        var unit = ask == ResultAsk.Share ? NumberUnit.Share : NumberUnit.Points;
        bool noShare = ask == ResultAsk.Share && !scope.LinesWithWorth.Contains(named.Index);
        bool mayBeAbsent = noShare || scope.LinesThatMayBeAbsent.Contains(named.Index);
        bool isNeverNegative = ask is ResultAsk.Worth or ResultAsk.Deducted or ResultAsk.Gained
            || scope.LinesNeverBelow0.Contains(named.Index);
        var type = MeasureType.Number(unit, null) with { IsNeverNegative = isNeverNegative };
        return new(scope.Source(at), type, mayBeAbsent, named.Index, named.Code, ask);
    }

    private static Measure.RankingResult Ranking(Named named, ResultAsk ask, Place at, CheckScope scope)
    {
        scope.Reads.Add(new Node(NodeKind.Ranking, named.Index), at);
        scope.Reads.ReadsOthers = true;
        var place = MeasureType.Number(NumberUnit.Count, 0) with { IsNeverNegative = true };
        return new(scope.Source(at), ask == ResultAsk.Tied ? MeasureType.YesNo : place, named.Index, named.Code, ask);
    }

    private static Measure.Table? CheckTable(MeasureSpec.Table table, LevelList? beside, CheckScope scope)
    {
        var of = Check(table.Of, scope);
        MeasureType? type = null;
        bool mayBeNot = of?.MayBeNotApplicable ?? false;
        var rows = TableChecks.Check(table, table.Rows, table.GapsAsPublished, of, scope, then =>
        {
            var checkedThen = Check(then, beside, scope);
            if (checkedThen is null) return null;
            mayBeNot |= checkedThen.MayBeNotApplicable;
            type = type is null ? checkedThen.Type : CombineChecks.Together(type, checkedThen, scope) ?? type;
            return checkedThen;
        });
        return rows is null || of is null || type is null
            ? null
            : new(scope.Source(table.At), type, mayBeNot, of, rows);
    }

    /// <summary>The levels that may stand beside a measure by their codes; of a faulty one none is known.</summary>
    private static LevelList? BesideOf(Measure? measure) =>
        measure is null ? LevelList.Unknown : measure.Type.IsYesNo ? null : measure.Type.Levels;

    private static Measure.Default? CheckDefault(MeasureSpec.Default other, CheckScope scope)
    {
        var of = Check(other.Of, scope);
        var then = CheckBeside(other.Then, of, scope);
        scope.Reads.AreFaulty |= then is null;
        if (of is null) return null;
        // Whether what stands in applies is not known then: it is taken to do.
        if (then is null) return new(scope.Source(other.At), of.Type, false, of, of);
        if (CombineChecks.Together(of.Type, then, scope) is not { } type) return null;
        return new(scope.Source(other.At), type, then.MayBeNotApplicable && of.MayBeNotApplicable, of, then);
    }
}
