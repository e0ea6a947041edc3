using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Writes a dossier in which nothing is entered yet; it can be read as it is.</summary>
internal static class DossierCommand
{
    public static int Run(Request request, string rulesPath)
    {
        if (RulesFile.LoadOrReport(rulesPath, request) is not { } rules) return Program.Mistakes;
        var notes = new InputNotes(rules, request.Language);
        string json = request.IsJson
            ? JsonLine.Of(to => Write(to, rules, notes, request))
            : JsonLine.Indented(to => Write(to, rules, notes, request));
        request.Screen.Out.WriteLine(json);
        return Program.Done;
    }

    private static void Write(Utf8JsonWriter to, RuleSet rules, InputNotes notes, Request request)
    {
        to.WriteNumber("format", 1);
        to.WriteString("note", request.In(
            "Thay chữ trong <…> bằng mã đơn vị (\"unit\") và kỳ (\"period\", "
                + "ví dụ \"2022\", \"2026-Q2\", \"2026-03\"), "
                + "thay null bằng giá trị; có thể thêm \"unitTitle\" là tên đơn vị.",
            "Put the code of the unit (\"unit\") and the period (\"period\", such as \"2022\", "
                + "\"2026-Q2\") in place of the "
                + "words in <…>, and values in place of null; \"unitTitle\", the name of the unit, may be added."));
        to.WriteString("ruleSet", rules.Code.Value);
        to.WriteString("version", rules.Version);
        // What is left as it is here is refused when the dossier is read: it is neither a code nor a period.
        to.WriteString("unit", request.In("<mã đơn vị>", "<code of the unit>"));
        to.WriteString("period", YearOf(rules) ?? request.In("<kỳ>", "<period>"));
        var inputs = rules.InputsOfSheet;
        var attributes = inputs.Where(input => input.IsAttribute).ToList();
        if (attributes.Count > 0) Entries(to, "attributes", attributes, notes);
        var entries = inputs.Where(input => !input.IsAttribute).ToList();
        if (entries.RemoveAll(input => input.Type == InputType.Events) > 0) Log(to, inputs, notes, request);
        if (rules.Stages.Count == 0) Entries(to, "entries", entries, notes);
        else Stages(to, rules.Stages, entries, notes);
    }

    /// <summary>A log in which nothing happened yet, and which does not say that it is complete.</summary>
    private static void Log(Utf8JsonWriter to, IEnumerable<Input> inputs, InputNotes notes, Request request)
    {
        var kinds = inputs.Where(input => input.Type == InputType.Events)
            .Select(kind => kind.Code + ": " + notes.Of(kind));
        to.WriteStartObject("log");
        to.WriteString("note", request.In(
            "Ghi mỗi sự kiện { \"kind\": …, \"date\": …, \"times\": 1 }; đã ghi đủ thì thêm "
                + "\"completeThrough\" là ngày cuối. Các loại: ",
            "Write each event { \"kind\": …, \"date\": …, \"times\": 1 }; when all are there, add "
                + "\"completeThrough\", the last day. The kinds: ") + string.Join("; ", kinds));
        to.WriteStartArray("events");
        to.WriteEndArray();
        to.WriteEndObject();
    }

    private static void Stages(Utf8JsonWriter to, ValueList<Level> stages, List<Input> entries, InputNotes notes)
    {
        to.WriteStartArray("stages");
        foreach (var stage in stages)
        {
            to.WriteStartObject();
            to.WriteString("stage", stage.Code.Value);
            to.WriteString("note", stage.Title);
            Entries(to, "entries", entries.Where(i => i.Owner.IsEmpty || i.Owner == stage.Code), notes);
            to.WriteEndObject();
        }

        to.WriteEndArray();
    }

    private static void Entries(Utf8JsonWriter to, string name, IEnumerable<Input> inputs, InputNotes notes)
    {
        to.WriteStartObject(name);
        foreach (var input in inputs)
        {
            to.WriteStartObject(input.Code.Value);
            to.WriteNull("value");
            to.WriteString("note", notes.Of(input));
            to.WriteEndObject();
        }

        to.WriteEndObject();
    }

    /// <summary>The year, where the rules are in force in that year only.</summary>
    private static string? YearOf(RuleSet rules) =>
        rules.EffectiveFrom is { DayOfYear: 1 } from && rules.EffectiveTo is { Month: 12, Day: 31 } to
            && from.Year == to.Year
            ? Time.Period.OfYear(from.Year).ToString() : null;
}
