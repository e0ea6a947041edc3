using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Writes a dossier in which nothing is entered yet; it can be read as it is.</summary>
internal static class DossierCommand
{
    /// <exception cref="UnusableException">The rule set scores nothing.</exception>
    public static int Run(Request request, string rulesPath)
    {
        if (RulesFile.LoadOrReport(rulesPath, request) is not { } rules) return Program.Mistakes;
        if (rules.Rubrics.Count == 0)
        {
            throw new UnusableException(request.In(
                "Bộ quy tắc " + rulesPath + " không có bảng chấm điểm nên không có hồ sơ để nhập.",
                "The rule set " + rulesPath + " scores nothing, so there is no dossier to fill in."));
        }

        var notes = new InputNotes(rules, request.Language);
        void Write(Utf8JsonWriter to) => DossierCommand.Write(to, rules, notes, request);
        request.Screen.Out.WriteLine(request.IsJson ? JsonLine.Of(Write) : JsonLine.Indented(Write));
        return Program.Done;
    }

    /// <summary>A dossier; where there are several rubrics a set with one for each.</summary>
    private static void Write(Utf8JsonWriter to, RuleSet rules, InputNotes notes, Request request)
    {
        to.WriteNumber("format", 1);
        to.WriteString("note", NoteOf(rules, request));
        if (rules.Rubrics.Count == 1)
        {
            Write(to, rules, rules.Rubrics[0].Period, rules.InputsOfSheet, notes, request);
            return;
        }

        to.WriteStartArray("dossiers");
        foreach (var rubric in rules.Rubrics)
        {
            to.WriteStartObject();
            to.WriteString("note", rubric.Title);
            to.WriteString("rubric", rubric.Code.Value);
            Write(to, rules, rubric.Period, rubric.InputsOfSheet, notes, request);
            to.WriteEndObject();
        }

        to.WriteEndArray();
    }

    private static string NoteOf(RuleSet rules, Request request)
    {
        string note = request.In(
            "Thay chữ trong <…> bằng mã đơn vị (\"unit\") và kỳ (\"period\", "
                + "ví dụ \"2022\", \"2026-Q2\", \"2026-03\"), "
                + "thay null bằng giá trị; có thể thêm \"unitTitle\" là tên đơn vị.",
            "Put the code of the unit (\"unit\") and the period (\"period\", such as \"2022\", "
                + "\"2026-Q2\") in place of the "
                + "words in <…>, and values in place of null; \"unitTitle\", the name of the unit, may be added.");
        if (rules.Rubrics.Count > 1)
        {
            note += request.In(
                " Giữ một hồ sơ cho mỗi đơn vị và mỗi kỳ, chép thêm hoặc bỏ bớt.",
                " Keep one dossier for each unit and period; copy and delete as needed.");
        }

        if (rules.Relations.Count > 0)
        {
            // An empty list would say that there is none, so nothing is written where nothing is known.
            string all = string.Join(", ", rules.Relations.Select(one => "\"" + one.Code + "\" (" + one.Title + ")"));
            note += request.In(
                " Đơn vị có quan hệ thì thêm \"relations\": { \"…\": [\"mã đơn vị\"] }, với các quan hệ: ",
                " Of units that are related add \"relations\": { \"…\": [\"code of a unit\"] }; the relations: ")
                + all + ".";
        }

        return rules.Stages.Count == 0 ? note : note + request.In(
            " Nhiều người chấm trong một khâu thì mỗi người một khối, thêm \"by\" là tên hoặc mã người chấm.",
            " Where several people mark in one stage, write one block for each, with \"by\", who it is.");
    }

    private static void Write(
        Utf8JsonWriter to,
        RuleSet rules,
        Cadence period,
        ValueList<Input> inputs,
        InputNotes notes,
        Request request)
    {
        to.WriteString("ruleSet", rules.Code.Value);
        to.WriteString("version", rules.Version);
        // What is left as it is here is refused when the dossier is read: it is neither a code nor a period.
        to.WriteString("unit", request.In("<mã đơn vị>", "<code of the unit>"));
        to.WriteString("period", PeriodOf(rules, period, request));
        var attributes = inputs.Where(input => input.IsAttribute).ToList();
        if (attributes.Count > 0) Entries(to, "attributes", attributes, notes);
        var dates = inputs.Where(input => input.IsEventDate).ToList();
        if (dates.Count > 0) Entries(to, "dates", dates, notes);
        var entries = inputs.Where(input => !input.IsAttribute && !input.IsEventDate).ToList();
        if (entries.RemoveAll(input => input.Type == InputType.Events) > 0) Log(to, inputs, notes, request);
        if (rules.Stages.Count == 0) Entries(to, "entries", entries, notes);
        else Stages(to, rules.Stages, entries, notes);
    }

    /// <summary>A log in which nothing happened yet, and which does not say that it is complete.</summary>
    private static void Log(Utf8JsonWriter to, IEnumerable<Input> inputs, InputNotes notes, Request request)
    {
        var kinds = inputs.Where(input => input.Type == InputType.Events)
            .ToList();
        string known = string.Join("; ", kinds.Select(kind => kind.Code + ": " + notes.Of(kind)));
        var owners = kinds.Select(kind => kind.Owner).Distinct().ToList();
        to.WriteStartObject("log");
        // The log belongs to one stage; where kinds have an owner it is kept there.
        if (owners is [{ IsEmpty: false } owner]) to.WriteString("stage", owner.Value);
        to.WriteString("note", request.In(
            "Ghi mỗi sự kiện { \"kind\": …, \"date\": …, \"times\": 1 }; đã ghi đủ thì thêm "
                + "\"completeThrough\" là ngày cuối. Các loại: ",
            "Write each event { \"kind\": …, \"date\": …, \"times\": 1 }; when all are there, add "
                + "\"completeThrough\", the last day. The kinds: ") + known);
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

    /// <summary>The year, where the rules are in force in that year only; else how such a period is written.</summary>
    private static string PeriodOf(RuleSet rules, Cadence period, Request request) => period switch
    {
        Cadence.Any or Cadence.Year when RulesYear.Of(rules) is { } year => year.ToString(),
        Cadence.Any => request.In("<kỳ, ví dụ 2026>", "<period, such as 2026>"),
        Cadence.Week => request.In(
            "<tuần, ví dụ 2026-03-02/2026-03-08>", "<week, such as 2026-03-02/2026-03-08>"),
        Cadence.Month => request.In("<tháng, ví dụ 2026-03>", "<month, such as 2026-03>"),
        Cadence.Quarter => request.In("<quý, ví dụ 2026-Q2>", "<quarter, such as 2026-Q2>"),
        Cadence.HalfYear => request.In("<6 tháng, ví dụ 2026-H1>", "<half-year, such as 2026-H1>"),
        Cadence.Year => request.In("<năm, ví dụ 2026>", "<year, such as 2026>"),
        Cadence.SchoolYear => request.In("<năm học, ví dụ 2025-2026>", "<school year, such as 2025-2026>"),
        _ => throw new UnreachableException(),
    };
}
