using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>A collection that was looked up, and what may be asked of its items.</summary>
/// <param name="Collection">The checked collection.</param>
/// <param name="Fields">What an item has; the slot of a field is its number.</param>
/// <param name="MayBeNotApplicable">Whether the collection itself may be not applicable.</param>
/// <param name="AlwaysHasItems">Whether there surely is an item.</param>
internal sealed record CheckedCollection(
    Collection Collection, ValueList<Input> Fields, bool MayBeNotApplicable, bool AlwaysHasItems)
{
    /// <summary>The rubric of other units or periods, -1 for the same one; null for any other collection.</summary>
    public int? Rubric => Collection switch
    {
        Collection.Units units => units.Rubric,
        Collection.Periods periods => periods.Rubric,
        Collection.Records or Collection.Events or Collection.Criteria => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>Collections as written → checked.</summary>
internal static class CollectionChecks
{
    private static readonly ResultAsk[] _asks =
        [ResultAsk.Points, ResultAsk.Worth, ResultAsk.Share, ResultAsk.Deducted, ResultAsk.Gained];

    /// <summary>The number of the field of an event that says when it was.</summary>
    public const int DateField = 0;

    /// <summary>The number of the field of an event that says how often it was.</summary>
    public const int TimesField = 1;

    /// <summary>What is asked of a criterion, one for each of its fields.</summary>
    public static ValueList<ResultAsk> Asks => ValueList.From(_asks);

    public static CheckedCollection? Check(CollectionSpec? spec, CheckScope scope)
    {
        if (spec is null || scope.IsHole(spec.At)) return null;
        int named = new[] { spec.Records, spec.Events, spec.Criteria, spec.Periods }.Count(code => !code.IsEmpty);
        if (named + (spec.Units is null ? 0 : 1) != 1)
        {
            scope.Report(DiagnosticCatalog.OverOneThing, spec.At);
            return null;
        }

        if (!spec.Rubric.IsEmpty && spec.Units is null)
        {
            scope.Report(DiagnosticCatalog.RubricWithoutUnits, spec.At.Property("rubric"));
            return null;
        }

        if (spec.Units is { } units) return OthersChecks.Units(units, spec.Rubric, spec.At, scope);
        if (!spec.Periods.IsEmpty) return OthersChecks.Periods(spec.Periods, spec.At.Property("periods"), scope);
        if (!spec.Records.IsEmpty)
            return List(spec.Records, InputType.Records, spec.At.Property("records"), scope);
        return spec.Events.IsEmpty
            ? Criteria(spec.Criteria, spec.At.Property("criteria"), scope)
            : List(spec.Events, InputType.Events, spec.At.Property("events"), scope);
    }

    /// <summary>The fields that every event has, before its declared ones.</summary>
    public static IEnumerable<Input> EventFields(Place at) =>
    [
        new Input(DateField, Code.Of("date"), "date", InputType.Date, MeasureType.Date, at)
        {
            Range = Interval<Fraction>.Everything,
        },
        new Input(TimesField, Code.Of("times"), "times", InputType.Count, Counted, at)
        {
            Range = Interval<Fraction>.AtLeast(Fraction.One),
        },
    ];

    private static MeasureType Counted => MeasureType.Number(NumberUnit.Count, 0) with { IsNeverNegative = true };

    private static CheckedCollection? List(Code code, InputType type, Place at, CheckScope scope)
    {
        if (scope.Find(code, at) is not { } named) return null;
        if (named.Kind != NamedKind.Input || named.Index < 0 || scope.Inputs[named.Index].Type != type)
        {
            if (named.Kind != NamedKind.Input || named.Index >= 0) ReportWrong(named, type, at, scope);
            return null;
        }

        var input = scope.InputOf(named, default);
        Collection list = type == InputType.Records
            ? new Collection.Records(input)
            : new Collection.Events(input, scope.Within);
        return new(list, input.Fields, input.MayBeNotApplicable, false);
    }

    private static CheckedCollection? Criteria(Code code, Place at, CheckScope scope)
    {
        if (scope.Find(code, at) is not { } named) return null;
        if (named.Kind == NamedKind.Line && scope.FaultyCriteria.Contains(named.Index)) return null;
        if (named.Kind != NamedKind.Line || !scope.CriteriaOf.TryGetValue(named.Index, out var lines))
        {
            ReportWrong(named, null, at, scope);
            return null;
        }

        foreach (int line in lines) scope.Reads.Add(new Node(NodeKind.LinePoints, line), at);
        var fields = ValueList.From(_asks.Select((ask, i) => Field(ask, i, lines, at, scope)));
        bool someStays = lines.Any(line =>
            !scope.LinesThatMayBeAbsent.Contains(line) && !scope.LinesThatMayBeOff.Contains(line));
        return new(new Collection.Criteria(named.Index, named.Code, lines), fields, false, someStays);
    }

    private static Input Field(ResultAsk ask, int number, ValueList<int> lines, Place at, CheckScope scope)
    {
        bool isShare = ask == ResultAsk.Share;
        var type = MeasureType.Number(isShare ? NumberUnit.Share : NumberUnit.Points, null) with
        {
            IsNeverNegative = ask is ResultAsk.Worth or ResultAsk.Deducted or ResultAsk.Gained,
        };
        string word = MeasureJson.Word(ask);
        return new Input(
            number, Code.Of(word), word, isShare ? InputType.Share : InputType.Points, type, at)
        {
            // What is left out is no item; what has no worth has no share.
            MayBeNotApplicable = isShare && lines.Any(line => !scope.LinesWithWorth.Contains(line)),
        };
    }

    private static void ReportWrong(Named named, InputType? type, Place at, CheckScope scope)
    {
        var expected = type switch
        {
            InputType.Records => new Words("an input of type \"records\"", "đầu vào kiểu \"records\""),
            InputType.Events => new("a kind of event", "loại sự kiện"),
            _ => new Words("a line with criteria", "dòng có các tiêu chí"),
        };
        scope.Report(
            DiagnosticCatalog.WrongReference,
            at,
            new DiagnosticArgument("code", named.Code.Value),
            MeasureChecks.Named("found", named.Name),
            MeasureChecks.Named("expected", expected));
    }
}
