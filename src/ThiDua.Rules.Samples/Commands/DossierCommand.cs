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
            "Ghi mã đơn vị vào \"unit\", kỳ vào \"period\" (ví dụ \"2022\", \"2026-Q2\", \"2026-03\") "
                + "và thay null bằng giá trị.",
            "Write the code of the unit into \"unit\", the period into \"period\" (such as \"2022\", \"2026-Q2\"), "
                + "and values in place of null."));
        to.WriteString("ruleSet", rules.Code.Value);
        to.WriteString("version", rules.Version);
        to.WriteString("unit", request.In("ma-don-vi", "unit-code"));
        to.WriteString("unitTitle", request.In("Tên đơn vị", "Name of the unit"));
        if (YearOf(rules) is { } year) to.WriteString("period", year);
        var attributes = rules.Inputs.Where(input => input.IsAttribute).ToList();
        if (attributes.Count > 0) Entries(to, "attributes", attributes, notes);
        var entries = rules.Inputs.Where(input => !input.IsAttribute).ToList();
        if (rules.Stages.Count == 0) Entries(to, "entries", entries, notes);
        else Stages(to, rules.Stages, entries, notes);
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
