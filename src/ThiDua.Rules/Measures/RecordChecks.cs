using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>The fields of records and events, as written → checked.</summary>
internal static class RecordChecks
{
    private static readonly Code _code = Code.Of("code"); // names a record, and is no field

    /// <summary>The fields of a list; none for other inputs, null when some are faulty.</summary>
    public static ValueList<Input>? Fields(InputSpec spec, CheckScope scope)
    {
        bool isList = spec.Type == InputType.Records;
        bool isHole = scope.IsHole(spec.At, "fields") || scope.IsHole(spec.At, "type");
        if (!isHole && (isList != spec.Fields.Count > 0 || (isList && spec.IsAttribute)))
        {
            scope.Report(DiagnosticCatalog.FieldsOfList, spec.At);
            return null;
        }

        // A field that is not known may be the one that is asked for.
        if (scope.HidesCodes(spec.At.Property("fields"))) return null;
        return isList ? Check(spec.Fields, [], scope) : ValueList<Input>.Empty;
    }

    /// <summary>A kind of event as an input: a list of the events of this kind.</summary>
    public static Input? Event(EventSpec spec, CheckScope scope)
    {
        bool owned = spec.Owner.IsEmpty || StageChecks.Check(spec.Owner, spec.At.Property("owner"), scope);
        var own = CollectionChecks.EventFields(spec.At).ToList();
        var fields = Check(spec.Fields, own, scope);
        bool isHole = scope.IsHole(spec.At) || scope.HidesCodes(spec.At.Property("fields"));
        if (!owned || fields is null || isHole) return null;
        var input = new Input(
            scope.Inputs.Count, spec.Code, spec.Title ?? spec.Code.Value, InputType.Events, MeasureType.List, spec.At)
        {
            Range = Interval<Fraction>.Everything,
            Owner = spec.Owner,
            Fields = fields,
        };
        scope.Inputs.Add(input);
        return input;
    }

    private static ValueList<Input>? Check(ValueList<InputSpec> specs, List<Input> own, CheckScope scope)
    {
        var codes = new HashSet<Code>(own.Select(field => field.Code)) { _code };
        var fields = own;
        bool sound = true;
        foreach (var spec in specs)
        {
            var field = InputChecks.CheckField(spec, fields.Count, scope);
            if (field is null)
                sound = false;
            else
                fields.Add(field);
            if (spec.Code.IsEmpty || codes.Add(spec.Code)) continue;
            sound = false;
            scope.Report(
                DiagnosticCatalog.FieldTwice,
                spec.At.Property("code"),
                new DiagnosticArgument("code", spec.Code.Value));
        }

        return sound ? ValueList.From(fields) : null;
    }
}
